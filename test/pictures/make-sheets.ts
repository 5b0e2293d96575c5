import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { visitorStates } from '../helpers/visitor-states.js';
import { folder, pictureOf, sheets, windows, type Sheet } from './picture-list.js';

const index = join(folder, 'index.html');

/** With the address of one sheet, only that is shown. */
const style = `
  body { margin: 20px; background: #ddd; color: #000; font: 16px/1.3 sans-serif }
  body:has(section:target) section:not(:target), body:has(section:target) nav { display: none }
  section { display: grid; grid-template-columns: 14em repeat(3, 195px) repeat(3, 400px); gap: 12px; inline-size: max-content }
  h1, h2 { margin: 0 } section > h2 { grid-column: 1 / -1 } h3 { margin: 0; font-size: 1em }
  figure { margin: 0 } figcaption { font-size: 0.8em }
  img { display: block; inline-size: 100%; block-size: 422px; object-fit: cover; object-position: top; border: 1px solid #888; box-sizing: border-box }
  .desktop { block-size: 281px }`;

const sectionOf = (sheet: Sheet) => `<section id="${sheet.name}"><h2>${sheet.name}</h2>
${visitorStates
  .map(
    (state) => `<h3>${state.name}</h3>
${windows
  .map((window) => {
    const path = pictureOf(sheet, state, window);
    const [size] = window.name.split('-');
    return `<figure><a href="${path}"><img class="${size}" loading="lazy" src="${path}" alt="${state.name}, ${window.name}"></a><figcaption>${window.name}</figcaption></figure>`;
  })
  .join('\n')}`,
  )
  .join('\n')}
</section>`;

// In each worker, so that no sheet waits for another test.
test.beforeAll(async () => {
  const links = sheets.map(
    ({ name }) => `<li><a href="#${name}">${name}</a> (<a href="${name}.png">one picture</a>)</li>`,
  );
  await writeFile(
    index,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What visitors see</title>
<style>${style}</style>
<nav><h1>What visitors see</h1><ul>${links.join('')}</ul></nav>
${sheets.map(sectionOf).join('\n')}
</html>
`,
  );
});

for (const { name } of sheets) {
  test(`a sheet for ${name}`, async ({ page }) => {
    // So high that no picture is too far away to be fetched.
    await page.setViewportSize({ width: 2200, height: visitorStates.length * 500 });
    await page.goto(`${pathToFileURL(index).href}#${name}`);
    const images = page.locator(`[id="${name}"] img`);
    const waiting = (all: Element[]): number =>
      (all as HTMLImageElement[]).filter(({ complete }) => !complete).length;
    await expect.poll(() => images.evaluateAll(waiting), { timeout: 120_000 }).toBe(0);
    await page.locator(`[id="${name}"]`).screenshot({ path: join(folder, `${name}.png`) });
    // After the sheet, on which its words stand in its place.
    const missing = (all: Element[]): string[] =>
      (all as HTMLImageElement[]).filter(({ naturalWidth }) => !naturalWidth).map(({ alt }) => alt);
    expect(await images.evaluateAll(missing)).toEqual([]);
  });
}

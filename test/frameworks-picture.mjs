/* global OffscreenCanvas, createImageBitmap -- in the function that runs in a page */

/**
 * Makes the picture in README of the message on pages of each framework: `npm run picture:readme`. Nobody compares it with
 * anything: letters look different on every computer. Made anew when the message has changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { gateTag } from './helpers/council-page.mjs';
import { browserArgs, requireBrowser } from './helpers/find-browser.mjs';
import { frameworks, serveFramework } from './helpers/framework-pages.mjs';
import { startSite } from './helpers/site.mjs';
import { smallPng } from './helpers/small-png.mjs';
import { standIn } from './helpers/vendors.mjs';

const file = new URL('../demo/pictures/frameworks.png', import.meta.url);
/** As many bytes as README may make its readers load. */
const most = 60_000;
const size = { width: 780, height: 600 };
const config = {
  siteName: 'Testshire County Council',
  cookiesPage: '/cookies',
  services: [{ use: 'google-analytics', id: 'G-TEST12345' }],
};

const site = await startSite();
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: [...browserArgs, '--disable-lcd-text'],
});
const context = await browser.newContext({ viewport: size });
await standIn(context);
const page = await context.newPage();

const shots = [];
for (const name of Object.keys(frameworks)) {
  await serveFramework(site, name, { head: gateTag(config) });
  await page.goto(site.url('www.testshire.gov.uk'));
  await page.getByRole('button', { name: 'Reject' }).waitFor();
  const { y, height } = await page.locator('header').first().boundingBox();
  const shot = await page.screenshot({
    clip: { x: 0, y: 0, width: size.width, height: Math.ceil(y + height) },
  });
  shots.push(shot.toString('base64'));
}

// One below the other, on a ground that pages in light and dark colours can both have behind it.
const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot}">`);
const frame = await context.newPage();
await frame.setViewportSize({ width: size.width + 2, height: 100 });
await frame.setContent(
  `<style>body { margin: 0; display: grid; gap: 16px; background: #767676 } img { border: 1px solid #767676 }</style>${images.join('')}`,
);
const whole = (await frame.screenshot({ fullPage: true })).toString('base64');
const { width, pixels } = await frame.evaluate(readPixels, whole);
const picture = smallPng(Buffer.from(pixels, 'base64'), width);
await browser.close();
await site.close();

if (picture.length > most) throw new Error(`The picture has ${picture.length} bytes, more than ${most}.`);
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, picture);
console.log(`${fileURLToPath(file)}: ${picture.length} bytes`);

/** Runs in the page. */
async function readPixels(png) {
  const response = await fetch(`data:image/png;base64,${png}`);
  const image = await createImageBitmap(await response.blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let text = '';
  for (let i = 0; i < data.length; i += 30_000) text += String.fromCharCode(...data.subarray(i, i + 30_000));
  return { width: image.width, pixels: btoa(text) };
}

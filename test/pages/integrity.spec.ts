import { readFile } from 'node:fs/promises';
import { libraryPath } from '../../demo/site.mjs';
import {
  answer,
  choicesOf,
  council,
  expect,
  expectNothing,
  gateTag,
  soonerLines,
  test,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

const fileOf = (name: string) => readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const hashes = JSON.parse(await fileOf('integrity.json')) as Record<string, string>;

/** Makes a page as README says: a map with the hash of each file, the lines before the tag, and the tag's own hash. */
function pageWithHashes(site: Site, file = 'consent-gate.js'): void {
  const integrity = Object.fromEntries(
    Object.entries(hashes).map(([name, hash]) => [libraryPath + name, hash]),
  );
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  const lines = soonerLines((name) => `integrity="${hashes[name]}"`);
  const tag = gateTag(council, `integrity="${hashes[file]}"`, file);
  const parts = {
    head: map + (file === 'consent-gate.js' ? lines : '') + tag,
    body: '<script type="text/plain" data-consent="analytics">ran = 1</script>',
  };
  site.page(['/', '/next'], parts);
  site.page('/cookies', { ...parts, body: '<consent-settings></consent-settings>' });
}

/** Serves a file of ours with a line more at its end. */
async function tamper(site: Site, name: string): Promise<void> {
  const body = `${await fileOf(name)}\n;window.tampered = true;`;
  site.replace(libraryPath + name, { body });
}

const isTampered = (page: Page) => page.evaluate(() => 'tampered' in window);

test('a page that knows the hash of each file works, and fetches each once', async ({
  page,
  site,
  vendors,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  pageWithHashes(site);
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  expect(site.paths().filter((path) => /(elements|choices)\.js$/.test(path))).toHaveLength(2);
  expect(warnings).toEqual([]);
  await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
  await expect.poll(() => page.evaluate(() => 'ran' in window)).toBe(true);
  await page.goto(site.url(www, '/cookies'));
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
});

test('the single file works with its hash', async ({ page, site }) => {
  pageWithHashes(site, 'consent-gate.full.js');
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect(await choicesOf(page)).toEqual({ analytics: false });
});

for (const name of ['consent-gate.js', 'elements.js', 'choices.js']) {
  test(`a ${name} that somebody has changed does not run, and nothing loads`, async ({
    page,
    site,
    vendors,
  }) => {
    pageWithHashes(site);
    await tamper(site, name);
    await page.goto(site.url(www));
    await expect.poll(() => site.paths()).toContain(libraryPath + name);
    await expectNothing(page, vendors);
    expect(await isTampered(page)).toBe(false);
    await expect(page.locator('consent-banner')).toHaveCount(0);
  });
}

for (const [name, path] of [
  ['services/rajtoh.js', '/'],
  ['markup.js', '/'],
  ['settings.js', '/cookies'],
] as const) {
  test(`a ${name} that somebody has changed does not run`, async ({ page, site }) => {
    pageWithHashes(site);
    await tamper(site, name);
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await page.goto(site.url(www, path));
    await expect.poll(() => site.paths()).toContain(libraryPath + name);
    await expect.poll(() => page.evaluate(() => window.consentGate!.granted('analytics'))).toBe(true);
    expect(await isTampered(page)).toBe(false);
  });
}

test('without hashes a changed file runs, so that these tests would show it', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  await tamper(site, 'elements.js');
  await page.goto(site.url(www));
  await expect.poll(() => isTampered(page)).toBe(true);
});

import { libraryPath } from '../../demo/site.mjs';
import {
  answer,
  council,
  councilAttributes,
  expect,
  expectNothing,
  gateTag,
  googleScript,
  hotjarScript,
  recordOf,
  remember,
  settle,
  soonerLines,
  test,
  www,
  type Page,
  type Vendors,
} from '../helpers/fixtures.js';

const places = {
  'in the head': ['head', ''],
  'at the end of the body': ['bottom', ''],
  'with defer': ['head', 'defer'],
  'with async': ['head', 'async'],
} as const;

const configs = {
  'data- attributes': [undefined, councilAttributes],
  JSON: [council, ''],
} as const;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

async function expectBannerFirst(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Cookies on Testshire County Council' })).toBeVisible();
  const order = await page.evaluate(() => {
    const [first, ...rest] = document.body.children;
    return { first: first?.localName, skipLink: rest.some((element) => element.matches('.skip-link')) };
  });
  expect(order).toEqual({ first: 'consent-banner', skipLink: true });
}

/** Shows that the config was read, so that silence before was not for want of anything to load. */
async function expectBothAfterAccept(page: Page, vendors: Vendors): Promise<void> {
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of(googleScript).length + vendors.of(hotjarScript).length).toBe(2);
}

for (const [place, [part, attribute]] of Object.entries(places)) {
  for (const [name, [config, attributes]] of Object.entries(configs)) {
    test(`a page with the tag ${place} and ${name} asks nobody for anything and keeps nothing`, async ({
      page,
      site,
      vendors,
    }) => {
      site.page('/', { [part]: gateTag(config, `${attribute} ${attributes}`) });
      await page.goto(site.url(www));
      await expectBannerFirst(page);
      await expectNothing(page, vendors);
      await expectBothAfterAccept(page, vendors);
    });
  }

  test(`Tab goes through the banner and then to the skip link, with the tag ${place}`, async ({
    page,
    site,
  }) => {
    site.page('/', { [part]: gateTag(council, attribute) });
    await page.goto(site.url(www));
    await expectBannerFirst(page);
    const stops = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Accept analytics cookies',
      'Reject analytics cookies',
      'View cookies',
      'Skip to main content',
    ]);
  });
}

for (const attribute of ['', 'async'] as const) {
  test(
    `a config at an address works as one on the page ${attribute}`.trim(),
    async ({ page, site, vendors }) => {
      site.replace('/consent.json', { body: JSON.stringify(council), type: 'application/json' });
      site.page('/', { head: gateTag(undefined, `${attribute} data-config="/consent.json"`) });
      await page.goto(site.url(www));
      await expectBannerFirst(page);
      await expectNothing(page, vendors);
      await expectBothAfterAccept(page, vendors);
    },
  );
}

test('a visitor who has accepted waits for a slow config, and until then nothing loads', async ({
  page,
  site,
  vendors,
}) => {
  site.replace('/consent.json', { body: JSON.stringify(council), type: 'application/json' });
  const release = site.hold('/consent.json');
  site.page('/', { head: gateTag(undefined, 'data-config="/consent.json"') });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(await page.evaluate(() => window.consentGate)).toBeUndefined();
  await expect(page.locator('consent-banner')).toHaveCount(0);
  release();
  await expect.poll(() => vendors.of(googleScript).length + vendors.of(hotjarScript).length).toBe(2);
});

test('a new visitor is asked once a slow config has arrived', async ({ page, site, vendors }) => {
  site.replace('/consent.json', { body: JSON.stringify(council), type: 'application/json' });
  const release = site.hold('/consent.json');
  site.page('/', { head: gateTag(undefined, 'data-config="/consent.json"') });
  await page.goto(site.url(www));
  await expectNothing(page, vendors);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  release();
  await expectBannerFirst(page);
  await expectNothing(page, vendors);
});

test('data- attributes come before what the JSON says', async ({ page, site, vendors }) => {
  const config = { siteName: 'Elsewhere', services: [{ use: 'google-analytics', id: 'G-ELSEWHERE' }] };
  site.page('/', { head: gateTag(config, councilAttributes) });
  await page.goto(site.url(www));
  await expectBannerFirst(page);
  await expectBothAfterAccept(page, vendors);
  expect(vendors.of('G-ELSEWHERE')).toEqual([]);
});

test('a search engine is told to leave the words of the banner out, by elements that it heeds this on', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await expect(page.locator('consent-banner')).toHaveAttribute('data-nosnippet', '');
  await expect(page.locator('consent-banner section')).toHaveAttribute('data-nosnippet', '');
});

test('where the tag is blocked the page works and nothing loads', async ({ page, site, vendors }) => {
  site.replace('/assets/consent-gate/consent-gate.js', { status: 404, body: 'not here' });
  site.page(['/', '/next'], { head: gateTag(council) });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
});

test('the two lines before the tag bring the files of the message while the tag itself is fetched, once', async ({
  page,
  site,
  vendors,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  site.page(['/', '/next'], { head: soonerLines() + gateTag(council) });
  const release = site.hold(`${libraryPath}consent-gate.js`);
  const visit = page.goto(site.url(www));
  const asked = () =>
    site.paths().filter((path) => path.startsWith(libraryPath) && !path.includes('services/'));
  const three = ['choices.js', 'consent-gate.js', 'elements.js'].map((name) => libraryPath + name);
  await expect.poll(() => asked().sort()).toEqual(three);
  release();
  await visit;
  await expectBannerFirst(page);
  await expectNothing(page, vendors);
  expect(asked().sort()).toEqual(three);
  await expectBothAfterAccept(page, vendors);

  await page.goto(site.url(www, '/next')); // where nobody is asked
  await expect.poll(() => vendors.of(googleScript)).toHaveLength(2);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(warnings).toEqual([]);
});

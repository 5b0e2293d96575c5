import {
  answer,
  cls,
  council,
  expect,
  gateTag,
  settle,
  storageKeys,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

const elements = '/assets/consent-gate/elements.js';
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const three = {
  ...council,
  services: [
    ...council.services,
    ...['functional', 'media'].map((category) => ({ name: category, category })),
  ],
};

const fonts = {
  'the browser’s own letters': '',
  'letters of 19 pixels': '<style>* { box-sizing: border-box; } html { font: 19px/1.3 sans-serif; }</style>',
  'serif letters of 19 pixels': '<style>body { font: 19px Georgia, "Liberation Serif", serif; }</style>',
};

/** Loads the page, with the elements at once or late, until the banner is drawn and painted. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('link', { name: 'View cookies' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const [size, viewport] of Object.entries({ phone, desktop })) {
  for (const [letters, style] of Object.entries(fonts)) {
    for (const [asked, config] of Object.entries({ 'one category': council, 'three categories': three })) {
      for (const [speed, ms] of Object.entries({ fast: 0, slow: 1500 })) {
        test(`nothing shifts on a ${size} with ${letters}, ${asked} and a ${speed} elements.js`, async ({
          page,
          site,
        }) => {
          await page.setViewportSize(viewport);
          if (ms) site.delay(elements, ms);
          site.page('/', { head: style + gateTag(config) });
          await open(page, site.url(www));
          expect(await cls(page)).toBeLessThan(0.001);
        });
      }
    }
  }
}

for (const verb of ['Accept', 'Reject'] as const) {
  test(`nothing shifts by itself after ${verb} on a phone, nor after Hide`, async ({ page, site }) => {
    await page.setViewportSize(phone);
    site.page('/', { head: gateTag(council) });
    await open(page, site.url(www));
    await answer(page, verb);
    expect(await cls(page)).toBeLessThan(0.001);
    await page.getByRole('button', { name: 'Hide cookie message' }).click();
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect(await cls(page)).toBeLessThan(0.001);
  });
}

test('a banner that stands in its reserved room overflows nowhere on 320 pixels', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  site.page('/', { head: gateTag(three) });
  await open(page, site.url(www));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const banner of ['top', 'bottom', 'dialog']) {
  test(`a name longer than the line pushes nothing off a page on 320 pixels: ${banner}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const siteName = 'Cyngor Cymuned Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    site.page('/', { head: gateTag({ ...three, siteName, banner }) });
    await page.goto(site.url(www));
    for (const button of ['Accept', 'Reject']) {
      const box = (await page.getByRole('button', { name: button }).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('where elements.js is not there the room is given back, the page works and nothing loads', async ({
  page,
  site,
  vendors,
}) => {
  site.replace(elements, { status: 404, body: 'not here' });
  site.page(['/', '/next'], { head: gateTag(council) });
  const release = site.hold(elements);
  await page.goto(site.url(www));
  // Room is kept while it may still come …
  await expect
    .poll(() => page.locator('consent-banner').evaluate((banner) => banner.clientHeight))
    .toBeGreaterThan(100);
  release();
  // … and given back when it doesn't.
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(
    await page.evaluate(() => document.querySelector('.skip-link')!.getBoundingClientRect().top),
  ).toBeLessThan(20);
  await expect.poll(() => page.evaluate(() => window.consentGate!.problems)).toHaveLength(1);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
});

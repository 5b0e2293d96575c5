import {
  choicesOf,
  cookies,
  council,
  expect,
  expectNothing,
  gateTag,
  googleAnalytics,
  googleScript,
  hotjarScript,
  isSameDocument,
  markDocument,
  recordOf,
  remember,
  saveSettings,
  settle,
  storageKeys,
  test,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

/** Global Privacy Control in the visitor’s browser, and what is on until the visitor objects. */

const advertScript = 'https://vendor.example.test/advert.js';
const advert = { name: 'Advert', category: 'marketing', src: advertScript };
const objection = { categories: { analytics: { basis: 'objection' } } };
const google = { ...council, services: [googleAnalytics] };
const both = { ...google, services: [googleAnalytics, advert] };

const banner = (page: Page) => page.locator('consent-banner');
const signalSays = 'Your browser asks websites not to share or sell your data (Global Privacy Control)';
const onSays = 'These cookies are on unless you choose No and save.';

/** The home page and the cookies page of a council. */
function serve(site: Site, config: object): void {
  const head = gateTag(config);
  site.page(['/', '/next'], { head });
  site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
}

async function openSettings(page: Page, site: Site): Promise<void> {
  await page.goto(site.url(www, '/cookies'));
  await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
}

const question = (page: Page, about: string) =>
  page.getByRole('group', { name: `Do you want to accept ${about} cookies?` });
const answerTo = (page: Page, about: string, name: 'Yes' | 'No') =>
  question(page, about).getByRole('radio', { name });

test.describe('a visitor whose browser sends Global Privacy Control', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })),
  );

  for (const gpc of [undefined, 'object']) {
    test(`gets nothing that is on until refused, and is not asked: gpc ${gpc ?? 'by default'}`, async ({
      page,
      site,
      vendors,
    }) => {
      serve(site, { ...google, ...objection, gpc });
      await page.goto(site.url(www));
      await expectNothing(page, vendors);
      await expect(banner(page)).toHaveCount(0);
      await openSettings(page, site);
      await expect(question(page, 'analytics')).toContainText(signalSays);
      await expect(question(page, 'analytics')).not.toContainText(onSays);
      await expect(answerTo(page, 'analytics', 'No')).toBeChecked();
      await expectNothing(page, vendors);
    });

    test(`is refused marketing and asked about the rest: gpc ${gpc ?? 'by default'}`, async ({
      page,
      site,
      vendors,
    }) => {
      serve(site, { ...both, gpc });
      await openSettings(page, site);
      await expect(question(page, 'marketing')).toContainText(signalSays);
      await expect(question(page, 'analytics')).not.toContainText(signalSays);
      await page.goto(site.url(www));
      await expect(banner(page).getByRole('button', { name: 'Reject additional cookies' })).toBeVisible();
      await expectNothing(page, vendors);
      await banner(page).getByRole('button', { name: 'Reject' }).click();
      await expect(banner(page)).toContainText('You’ve rejected additional cookies.');
      expect(await choicesOf(page)).toEqual({ analytics: false, marketing: false });
    });
  }

  test('is refused marketing where there is nothing else, without being asked', async ({
    page,
    site,
    vendors,
  }) => {
    serve(site, { ...google, services: [advert] });
    await page.goto(site.url(www));
    await expectNothing(page, vendors);
    await expect(banner(page)).toHaveCount(0);
  });

  test('is asked nothing and gets nothing: gpc reject', async ({ page, site, vendors }) => {
    serve(site, { ...both, ...objection, gpc: 'reject' });
    await page.goto(site.url(www));
    await expectNothing(page, vendors);
    await expect(banner(page)).toHaveCount(0);
    await openSettings(page, site);
    for (const about of ['analytics', 'marketing']) {
      await expect(question(page, about)).toContainText(signalSays);
      await expect(answerTo(page, about, 'No')).toBeChecked();
    }
  });

  test('is asked as anybody else: gpc ignore', async ({ page, site, vendors }) => {
    serve(site, { ...both, ...objection, gpc: 'ignore' });
    await page.goto(site.url(www));
    await expect(banner(page)).toContainText('Some are on unless you reject them.');
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    expect(vendors.of(advertScript)).toEqual([]);
    await openSettings(page, site);
    await expect(question(page, 'analytics')).toContainText(onSays);
    await expect(page.locator('consent-settings')).not.toContainText('Global Privacy Control');
    await expect(answerTo(page, 'analytics', 'Yes')).toBeChecked();
    await expect(answerTo(page, 'marketing', 'No')).toBeChecked();
  });

  for (const gpc of ['object', 'reject']) {
    test(`has chosen by an explicit yes in the settings, here and on later pages: gpc ${gpc}`, async ({
      page,
      site,
      vendors,
    }) => {
      serve(site, { ...both, ...objection, gpc });
      await openSettings(page, site);
      await saveSettings(page, { analytics: 'Yes', marketing: 'No' });
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await choicesOf(page)).toEqual({ analytics: true, marketing: false });
      await expect.poll(() => vendors.of(googleScript).length).toBe(1);
      // What is said is what is so, now.
      await expect(question(page, 'analytics')).toContainText(onSays);
      await expect(page.locator('consent-settings')).not.toContainText('Global Privacy Control');
      await page.goto(site.url(www, '/next'));
      await expect.poll(() => vendors.of(googleScript).length).toBe(2);
      expect(vendors.of(advertScript)).toEqual([]);
    });
  }

  test('has chosen by an earlier yes to marketing', async ({ page, site, vendors }) => {
    serve(site, both);
    await remember(page, recordOf({ analytics: false, marketing: true }));
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of(advertScript).length).toBe(1);
    expect(vendors.of(googleScript)).toEqual([]);
  });
});

test.describe('what is on until the visitor objects', () => {
  test('runs at once, and the banner says so, with a no as easy as a yes', async ({
    page,
    site,
    vendors,
  }) => {
    serve(site, { ...google, ...objection });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    await expect(banner(page)).toContainText(
      'We also use analytics cookies so we can understand how you use this website and make improvements. They are on unless you reject them.',
    );
    const [accept, reject] = await Promise.all(
      ['Accept analytics cookies', 'Reject analytics cookies'].map((name) =>
        banner(page).getByRole('button', { name, exact: true }).boundingBox(),
      ),
    );
    expect(reject!.height).toBe(accept!.height);
    expect(reject!.y).toBe(accept!.y);
  });

  test('ends by one click in the banner, with its cookies, and stays off', async ({
    page,
    site,
    vendors,
  }) => {
    serve(site, { ...google, ...objection });
    await page.goto(site.url(www));
    await expect.poll(async () => Object.keys(await cookies(page))).toContain('_ga');
    await banner(page).getByRole('button', { name: 'Reject' }).click();
    await expect(banner(page)).toContainText('You’ve rejected analytics cookies.');
    expect(await choicesOf(page)).toEqual({ analytics: false });
    await expect.poll(async () => Object.keys(await cookies(page))).toEqual(['consent_choices']);
    vendors.requests.length = 0;
    await page.goto(site.url(www, '/next'));
    await settle(page);
    expect(vendors.requests).toEqual([]);
    await expect(banner(page)).toHaveCount(0);
    await openSettings(page, site);
    await expect(answerTo(page, 'analytics', 'No')).toBeChecked();
    await expect(question(page, 'analytics')).not.toContainText(onSays);
  });

  test('ends by one click though it can’t be stopped: the page is loaded again, and confirms it', async ({
    page,
    site,
    vendors,
  }) => {
    serve(site, { ...council, ...objection });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of(hotjarScript).length).toBe(1);
    await expect.poll(async () => (await storageKeys(page)).local).toEqual(['_hjUserAttributes']);
    await markDocument(page);
    await banner(page).getByRole('button', { name: 'Reject' }).click();
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await expect(banner(page)).toContainText('You’ve rejected analytics cookies.');
    await settle(page);
    expect(vendors.of(hotjarScript)).toHaveLength(1);
    expect(Object.keys(await cookies(page))).toEqual(['consent_choices']);
    expect(await storageKeys(page)).toEqual({ local: [], session: [] });
  });

  test('ends by a no in the settings, which say that it is on', async ({ page, site }) => {
    serve(site, { ...google, ...objection });
    await openSettings(page, site);
    await expect(answerTo(page, 'analytics', 'Yes')).toBeChecked();
    await expect(question(page, 'analytics')).toContainText(onSays);
    await answerTo(page, 'analytics', 'No').check();
    // Not saved yet, so it is still so.
    await expect(question(page, 'analytics')).toContainText(onSays);
    await page.getByRole('button', { name: 'Save cookie settings' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await choicesOf(page)).toEqual({ analytics: false });
    await expect(question(page, 'analytics')).not.toContainText(onSays);
  });

  test('is told apart from what waits for a yes', async ({ page, site, vendors }) => {
    serve(site, { ...both, ...objection });
    await page.goto(site.url(www));
    await expect(banner(page)).toContainText('We’d like to set additional cookies');
    await expect(banner(page)).toContainText('Some are on unless you reject them.');
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    await settle(page);
    expect(vendors.of(advertScript)).toEqual([]);
    await banner(page).getByRole('button', { name: 'Reject' }).click();
    await expect(banner(page)).toContainText('You’ve rejected additional cookies.');
    expect(await choicesOf(page)).toEqual({ analytics: false, marketing: false });
  });
});

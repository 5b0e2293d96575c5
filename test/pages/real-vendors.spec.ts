import { matchName } from '../../src/traces/match-name.js';
import {
  answer,
  expect,
  expectNothing,
  gateTag,
  isSameDocument,
  markDocument,
  problemsOf,
  recordOf,
  remember,
  settle,
  storageKeys,
  test,
  www,
  type Page,
  type Site,
  type Vendors,
} from '../helpers/fixtures.js';
import { realVendors, type RealVendor } from '../helpers/real-vendors.js';

// Vendors measure nobody whom they take for a robot.
test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36' });
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'webdriver', { value: false });
  }),
);

/** Makes the start page, the next one and the one with the settings, all of which use these services. */
function presetPage(site: Site, services: readonly object[]): void {
  const head = gateTag({ cookiesPage: '/cookies', services });
  site.page(['/', '/next'], { head });
  site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
}

/** What is kept in the browser, on whatever domain, besides the choice. */
async function leftBehind(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const { local, session } = await storageKeys(page);
  return [
    ...cookies
      .filter(({ name }) => name !== 'consent_choices')
      .map(({ name, domain }) => `cookie ${name} ${domain}`),
    ...local.map((name) => `local ${name}`),
    ...session.map((name) => `session ${name}`),
  ].sort();
}

/** Waits until the script has left all that it was seen to leave, and has sent something. */
async function expectAtWork(page: Page, vendors: Vendors, { leaves, sendsTo }: RealVendor): Promise<void> {
  await expect.poll(() => leftBehind(page)).toEqual(leaves);
  await expect.poll(() => vendors.of(sendsTo).length).toBeGreaterThan(0);
  expect(vendors.unexpected()).toEqual([]);
  expect(await problemsOf(page)).toEqual([]);
}

for (const vendor of realVendors) {
  const { facts, service, sendsTo, sendsRest } = vendor;

  test.describe(`the real script of ${facts.label}`, () => {
    let answers: Awaited<ReturnType<RealVendor['answers']>>;
    test.beforeAll(async () => {
      answers = await vendor.answers();
    });

    test.beforeEach(({ site, vendors }) => {
      presetPage(site, [service]);
      // Some send cookies along, which a browser allows to a named origin only.
      const headers = {
        'access-control-allow-origin': new URL(site.url(www)).origin,
        'access-control-allow-credentials': 'true',
      };
      for (const [pattern, given] of answers) {
        vendors.answer(pattern, (posted) => ({
          ...(typeof given === 'function' ? given(posted) : given),
          headers,
        }));
      }
    });

    test('does nothing before a choice, and after a yes what visitors are told', async ({
      page,
      site,
      vendors,
    }) => {
      await page.goto(site.url(www));
      await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
      await expectNothing(page, vendors);
      await answer(page, 'Accept');
      await expectAtWork(page, vendors, vendor);
      const isTold = (left: string) => facts.cookies.some(({ name }) => matchName(name, left.split(' ')[1]!));
      expect((await leftBehind(page)).filter((left) => !isTold(left))).toEqual([]);
    });

    test('starts by itself on the next visit', async ({ page, site, vendors }) => {
      await remember(page, recordOf({ analytics: true }));
      await page.goto(site.url(www));
      await expectAtWork(page, vendors, vendor);
      await expect(page.locator('consent-banner')).toHaveCount(0);
    });

    test('is gone after a withdrawal, with all that it has left', async ({ page, site, vendors }) => {
      await remember(page, recordOf({ analytics: true }));
      await page.goto(site.url(www));
      await expectAtWork(page, vendors, vendor);
      vendors.requests.length = 0;
      await page.goto(site.url(www, '/cookies'));
      await expect.poll(() => vendors.of(sendsTo).length).toBeGreaterThan(0);
      await settle(page);
      await markDocument(page);
      vendors.requests.length = 0;
      // By keyboard, because a vendor may have laid something over the page.
      await page.getByRole('radio', { name: 'No' }).press('Space');
      await page.getByRole('button', { name: 'Save cookie settings' }).press('Enter');

      await expect.poll(() => isSameDocument(page)).toBe(false);
      await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
      await settle(page);
      expect(await leftBehind(page)).toEqual([]);
      expect(vendors.requests.filter(({ type }) => !sendsRest || type === 'script')).toEqual([]);

      vendors.requests.length = 0;
      await page.goto(site.url(www, '/next'));
      await settle(page);
      expect(await leftBehind(page)).toEqual([]);
      expect(vendors.requests).toEqual([]);
      await expect(page.locator('consent-banner')).toHaveCount(0);
    });
  });
}

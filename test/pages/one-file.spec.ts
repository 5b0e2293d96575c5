import {
  answer,
  axeFindings,
  cookies,
  council,
  expect,
  expectStill,
  expectNothing,
  gateTag,
  googleScript,
  hotjarScript,
  isSameDocument,
  markDocument,
  my,
  saveSettings,
  settle,
  storageKeys,
  test,
  type Page,
} from '../helpers/fixtures.js';

const file = 'consent-gate.full.js';
const assets = (paths: readonly string[]) => [
  ...new Set(paths.filter((path) => path.startsWith('/assets/'))),
];

test.beforeEach(({ site }) => {
  const head = gateTag(council, '', file);
  site.page(['/', '/next'], {
    head,
    body: '<script type="text/plain" data-consent="analytics">ran = 1</script>',
  });
  site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
});

const traces = async (page: Page) =>
  Object.keys(await cookies(page)).filter((name) => /^_(ga|gid|hj)/.test(name));

test('one file does it all: silence, accept, a return, withdrawal and silence', async ({
  page,
  site,
  vendors,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url(my));
  await expect(page.getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
  await expectStill(page);
  await expectNothing(page, vendors);
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('consent-banner');

  await markDocument(page);
  await answer(page, 'Accept');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
  expect(vendors.requests.filter(({ type }) => type === 'script').map(({ url }) => url)).toEqual([
    googleScript,
    hotjarScript,
  ]);
  expect(await isSameDocument(page)).toBe(true);
  await expect.poll(() => page.evaluate(() => 'ran' in window)).toBe(true);
  await page.getByRole('button', { name: 'Hide cookie message' }).click();

  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect.poll(() => traces(page)).toContain('_hjFirstSeen');
  await expect.poll(async () => (await storageKeys(page)).local).toEqual(['_hjUserAttributes']);
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await expect.poll(() => traces(page)).toEqual([]);

  vendors.requests.length = 0;
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await settle(page);
  await expect.poll(() => traces(page)).toEqual([]);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
  expect(vendors.requests).toEqual([]);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(assets(site.paths())).toEqual([`/assets/consent-gate/${file}`]);
});

test('one file asks nothing more after a no, and says the same to axe', async ({ page, site, vendors }) => {
  await page.goto(site.url(my));
  await answer(page, 'Reject');
  expect((await axeFindings(page)).filter((finding) => finding.includes('consent'))).toEqual([]);
  await page.goto(site.url(my, '/next'));
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(vendors.requests).toEqual([]);
  expect(Object.keys(await cookies(page))).toEqual(['consent_choices']);
});

test('both files on one page start once', async ({ page, site, vendors }) => {
  site.page('/', { head: gateTag(council, '', file), bottom: gateTag(council) });
  await page.goto(site.url(my));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
  await settle(page);
  expect(vendors.of(googleScript)).toHaveLength(1);
  await expect(page.locator('consent-banner')).toHaveCount(1);
});

import {
  choicesOf,
  council,
  expect,
  gateTag,
  googleAnalytics,
  googleScript,
  hotjarScript,
  recordOf,
  remember,
  settle,
  test,
  www,
} from '../helpers/fixtures.js';

test('granted tags start while the page is still being parsed', async ({ page, site, vendors }) => {
  site.replace('/slow.js', { body: '' });
  const release = site.hold('/slow.js');
  site.page('/', { head: gateTag(council), body: '<script src="/slow.js"></script>' });
  await remember(page, recordOf({ analytics: true }, { daysAgo: 300 }));
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  await expect.poll(() => vendors.of(hotjarScript).length).toBe(1);
  expect(site.paths()).toContain('/slow.js');
  expect(await page.evaluate(() => [document.readyState, document.querySelector('footer')])).toEqual([
    'loading',
    null,
  ]);
  release();
  await expect(page.locator('footer')).toBeVisible();
  await settle(page);
  expect(vendors.of(googleScript)).toHaveLength(1);
  expect(vendors.of(hotjarScript)).toHaveLength(1);
});

test('a visitor who has accepted sees no banner, and their page fetches one file', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...council, services: [googleAnalytics] }) });
  await remember(page, recordOf({ analytics: true }, { daysAgo: 364 }));
  await page.goto(site.url(www));
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: true });
  await expect(page.locator('consent-banner')).toHaveCount(0);
  const files = site.paths(www).filter((path) => path.startsWith('/assets/'));
  expect(files).toEqual(['/assets/consent-gate/consent-gate.js']);
});

test('a decided page fetches the elements when it has one', async ({ page, site }) => {
  site.page('/', { head: gateTag(council), body: '<consent-cookie-table></consent-cookie-table>' });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect(page.getByRole('rowheader', { name: '_ga', exact: true })).toBeVisible();
  expect(site.paths()).toContain('/assets/consent-gate/elements.js');
  await expect(page.locator('consent-banner')).toHaveCount(0);
});

test('an accepted page tells Google the yes before anything else of Google’s', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  const commands = await page.evaluate(() =>
    (window.dataLayer as ArrayLike<unknown>[]).map(
      (command) => String(command[0]) + ' ' + String(command[1]),
    ),
  );
  expect(commands.slice(0, 2)).toEqual(['consent default', 'consent update']);
  expect(commands[2]).toMatch(/^js /);
  expect(commands[3]).toBe('config G-TEST12345');
});

test('a visitor with Google’s opt-out add-on who accepts gets Hotjar and no Google', async ({
  page,
  site,
  vendors,
}) => {
  const addOn = '<script>window._gaUserPrefs = { ioo: () => true };</script>';
  site.page('/', { head: `${addOn}${gateTag(council)}` });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of(hotjarScript).length).toBe(1);
  await settle(page);
  expect(vendors.of('google')).toEqual([]);
});

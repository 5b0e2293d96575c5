import {
  answer,
  cookies,
  council,
  expect,
  expectNothing,
  gateTag,
  googleAnalytics,
  googleScript,
  isSameDocument,
  markDocument,
  problemsOf,
  recordOf,
  remember,
  saveSettings,
  settle,
  test,
  uncaughtErrors,
  www,
} from '../helpers/fixtures.js';

const vendor = (name: string, category: string, file = name.toLowerCase()) => ({
  name,
  category,
  src: `https://vendor.example.test/${file}.js`,
  cookies: [{ name: 'gm_*', purpose: 'Feedback survey', expires: '1 day' }],
});

const withServices = (...services: object[]) => ({ ...council, services });

test('a vendor of the council’s own starts in config order when it is granted', async ({
  page,
  site,
  vendors,
}) => {
  const config = withServices(vendor('First', 'analytics'), googleAnalytics, vendor('Last', 'media'));
  site.page('/', { head: gateTag(config) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
  await expectNothing(page, vendors);
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('last.js').length).toBe(1);
  await settle(page);
  const scripts = vendors.requests.filter(({ type }) => type === 'script').map(({ url }) => url);
  expect(scripts).toEqual([
    'https://vendor.example.test/first.js',
    googleScript,
    'https://vendor.example.test/last.js',
  ]);
  expect(await page.evaluate(() => (window as unknown as { vendorRuns: number }).vendorRuns)).toBe(2);
});

test('of two vendors the one in a refused category never starts', async ({ page, site, vendors }) => {
  site.page(['/', '/next'], {
    head: gateTag(withServices(vendor('Survey', 'analytics'), vendor('Film', 'media'))),
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.evaluate(() => window.consentGate!.update({ analytics: true, media: false }));
  await expect.poll(() => vendors.of('survey.js').length).toBe(1);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await page.goto(site.url(www, '/next'));
  await expect.poll(() => vendors.of('survey.js').length).toBe(2);
  await settle(page);
  expect(vendors.of('film.js')).toEqual([]);
});

test('an essential vendor starts at once and its cookies stay, whatever is refused', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(withServices(vendor('Forms', 'essential'), googleAnalytics)) });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of('forms.js').length).toBe(1);
  await answer(page, 'Reject');
  await settle(page);
  expect((await cookies(page))['gm_visit']).toBeDefined();
  expect(vendors.hosts()).toEqual(['vendor.example.test']);
});

test('a vendor that is only declared is asked about, and asks for nothing', async ({
  page,
  site,
  vendors,
}) => {
  const declared = {
    name: 'Survey',
    category: 'functional',
    cookies: [{ name: 'survey', expires: '1 day' }],
  };
  site.page('/', { head: gateTag(withServices(declared)) });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(await page.evaluate(() => window.consentGate!.choices)).toEqual({ functional: true });
});

test('a site with essential services only shows no banner, and fetches one file', async ({
  page,
  site,
  vendors,
}) => {
  const declared = { name: 'Online forms', category: 'essential', cookies: [{ name: 'firmstep2session' }] };
  site.page('/', { head: gateTag(withServices(declared)) });
  await page.goto(site.url(www));
  await expectNothing(page, vendors);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(site.paths().filter((path) => path.startsWith('/assets/'))).toEqual([
    '/assets/consent-gate/consent-gate.js',
  ]);
  expect(await page.evaluate(() => window.consentGate!.decided)).toBe(true);
});

test('a vendor whose script is not there is reported, and the rest goes on', async ({
  page,
  site,
  vendors,
}) => {
  vendors.answer(/survey\.js/, { status: 404, contentType: 'text/plain', body: 'gone' });
  site.page('/', { head: gateTag(withServices(vendor('Survey', 'analytics'), vendor('Film', 'media'))) });
  await remember(page, recordOf({ analytics: true, media: true }));
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of('film.js').length).toBe(1);
  await expect
    .poll(() => problemsOf(page))
    .toEqual(['Survey: https://vendor.example.test/survey.js is not loaded']);
});

test('a vendor whose script throws does not stop the next', async ({ page, site, vendors }) => {
  const errors = uncaughtErrors(page);
  vendors.answer(/survey\.js/, { contentType: 'text/javascript', body: 'throw new Error("of the vendor")' });
  site.page('/', { head: gateTag(withServices(vendor('Survey', 'analytics'), vendor('Film', 'media'))) });
  await remember(page, recordOf({ analytics: true, media: true }));
  await page.goto(site.url(www));
  await expect.poll(() => page.evaluate(() => (window as { vendorRuns?: number }).vendorRuns)).toBe(1);
  // In WebKit the page is asked, which is told no more of a script from elsewhere.
  expect(errors).toEqual([expect.stringMatching(/of the vendor|Script error/)]);
});

test('withdrawal takes the cookies that a vendor has declared, and leaves the site’s', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(withServices(vendor('Survey', 'analytics'))), body: '' });
  site.page('/cookies', {
    head: gateTag(withServices(vendor('Survey', 'analytics'))),
    body: '<consent-settings></consent-settings>',
  });
  await page.context().addCookies([{ name: 'gmap', value: 'ours', domain: www, path: '/' }]);
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www, '/cookies'));
  await expect.poll(async () => (await cookies(page))['gm_visit']?.domain).toBe('.testshire.gov.uk');
  vendors.requests.length = 0;
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await settle(page);
  expect(Object.keys(await cookies(page)).sort()).toEqual(['consent_choices', 'gmap']);
  expect(vendors.requests).toEqual([]);
});

test('a vendor may be at an address of the site itself', async ({ page, site }) => {
  site.replace('/survey.js', { body: 'window.surveyed = true;' });
  site.page('/', {
    head: gateTag(withServices({ name: 'Survey', category: 'analytics', src: '/survey.js' })),
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  expect(site.paths()).not.toContain('/survey.js');
  await answer(page, 'Accept');
  await expect.poll(() => page.evaluate(() => 'surveyed' in window)).toBe(true);
});

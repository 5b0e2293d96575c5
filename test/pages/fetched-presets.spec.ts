import {
  answer,
  expect,
  expectNothing,
  gateTag,
  googleAnalytics,
  googleScript,
  problemsOf,
  recordOf,
  remember,
  saveSettings,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';
import { libraryPath } from '../../demo/site.mjs';

/** Presets that are not in the script of every page: each has a file, with its name spelled backwards. */

const clarity = { use: 'clarity', id: 'abcdef1234' };
const clarityScript = 'https://www.clarity.ms/tag/abcdef1234';
const clarityFile = `${libraryPath}services/ytiralc.js`;
const config = { cookiesPage: '/cookies', services: [clarity] };

const answerClarity = {
  contentType: 'text/javascript',
  body: 'window.clarityRuns = (window.clarityRuns ?? 0) + 1;',
};

const commandsOn = (page: Page) =>
  page.evaluate(() => (window.dataLayer ?? []).map((entry) => Array.from(entry as ArrayLike<unknown>)));

test.beforeEach(({ vendors }) => {
  vendors.answer(/^https:\/\/www\.clarity\.ms\/tag\//, answerClarity);
});

test('a service of the tag’s attributes is fetched from our own host before the answer, and starts with it', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', {
    head: gateTag(undefined, 'data-clarity="abcdef1234" data-reachdeck data-cfasync="false"'),
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await expectNothing(page, vendors);
  expect(
    site
      .paths()
      .filter((path) => path.includes('/services/'))
      .sort(),
  ).toEqual([`${libraryPath}services/kcedhcaer.js`, clarityFile]);
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of(clarityScript).length).toBe(1);
  expect(vendors.of('browsealoud.com')).toHaveLength(1);
  expect(await problemsOf(page)).toEqual([]);
});

test('a yes that comes before the file starts the service when it is there, once', async ({
  page,
  site,
  vendors,
}) => {
  const release = site.hold(clarityFile);
  site.page('/', { head: gateTag(config) });
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await answer(page, 'Accept');
  await page.evaluate(() => window.consentGate!.update({ analytics: true }));
  expect(vendors.requests).toEqual([]);
  release();
  await expect.poll(() => page.evaluate(() => (window as { clarityRuns?: number }).clarityRuns)).toBe(1);
  await settle(page);
  expect(vendors.of(clarityScript)).toHaveLength(1);
});

test('a no that comes before the file starts nothing when it is there', async ({ page, site, vendors }) => {
  const release = site.hold(clarityFile);
  site.page('/', { head: gateTag(config) });
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await answer(page, 'Reject');
  release();
  await page.waitForLoadState();
  await settle(page);
  expect(vendors.requests).toEqual([]);
});

for (const [what, answered] of [
  ['is missing', { status: 404 }],
  ['is a page', { type: 'text/html', body: '<p>Not found' }],
  ['does not parse', { body: 'export const {' }],
] as const) {
  test(`where the file ${what}, nothing is loaded, it is told, and the rest goes on`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    site.replace(clarityFile, answered);
    site.page('/', { head: gateTag({ ...config, services: [clarity, googleAnalytics] }) });
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    await expect.poll(() => problemsOf(page)).toEqual([expect.stringMatching(/^clarity: \w*Error/)]);
    await settle(page);
    expect(vendors.of(clarityScript)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('Plausible by its domain counts a page once, whatever else is fetched and chosen there', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  const services = [{ use: 'plausible', domain: www }, clarity, { name: 'Chat', category: 'functional' }];
  site.page('/', { head: gateTag({ services, onWithdraw: 'stay' }) });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of('plausible.io/js/script.js').length).toBe(1);
  await expect.poll(() => vendors.of(clarityScript).length).toBe(1);
  for (const choices of [{ functional: true }, { analytics: false }, { analytics: true }])
    await page.evaluate((given) => window.consentGate!.update(given), choices);
  await settle(page);
  expect(vendors.of('plausible.io')).toHaveLength(1);
});

test('a page with strict Trusted Types has nothing to say against a preset that loads two scripts', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  const policy = [
    "script-src 'nonce-r4nd0m' 'strict-dynamic'",
    "require-trusted-types-for 'script'",
    'trusted-types consent-gate lit-html',
  ].join('; ');
  site.page('/', {
    head: gateTag({ services: [{ use: 'govmetric', id: '1234' }, clarity] }, 'nonce="r4nd0m"').replace(
      '<script type',
      '<script nonce="r4nd0m" type',
    ),
    headers: { 'content-security-policy': policy },
  });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of(clarityScript).length).toBe(1);
  await expect.poll(() => vendors.of('govmetric.com').length).toBe(2);
  expect(await problemsOf(page)).toEqual([]);
});

test('a visitor who has said yes waits for one request to our own host', async ({ page, site, vendors }) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/', { head: gateTag(config) });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of(clarityScript).length).toBe(1);
  expect(site.paths()).toEqual(['/', `${libraryPath}consent-gate.js`, clarityFile]);
});

test('the single file has it already', async ({ page, site, vendors }) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/', { head: gateTag(config, '', 'consent-gate.full.js') });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of(clarityScript).length).toBe(1);
  expect(site.paths()).toEqual(['/', `${libraryPath}consent-gate.full.js`]);
});

test('a site with essential services alone asks nothing', async ({ page, site, vendors }) => {
  site.page('/', {
    head: gateTag({ services: [{ use: 'goss' }, { use: 'granicus' }, { use: 'recaptcha' }] }),
  });
  await page.goto(site.url(www));
  await expectNothing(page, vendors);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(site.paths().filter((path) => path.endsWith('elements.js'))).toEqual([]);
});

for (const [what, isThere] of [
  ['tell of its cookies', true],
  ['go without them where that file is missing', false],
] as const) {
  test(`the settings ${what}`, async ({ page, site }) => {
    if (!isThere) site.replace(`${libraryPath}facts.js`, { status: 404 });
    site.page('/cookies', { head: gateTag(config), body: '<consent-settings></consent-settings>' });
    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('group', { name: 'analytics cookies' })).toBeVisible();
    await expect(
      page.getByText(isThere ? 'Microsoft Clarity, provided by Microsoft' : 'clarity'),
    ).toBeVisible();
    await expect(page.getByText('_clck', { exact: true })).toHaveCount(isThere ? 1 : 0);
    await saveSettings(page, { 'analytics cookies': 'Yes' });
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  });
}

test('several Google Analytics ids share one script, and stop together', async ({ page, site, vendors }) => {
  site.page('/', { head: gateTag(undefined, 'data-google-analytics="G-TEST12345 G-OTHER6789"') });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('/gtag/js').map(({ url }) => url)).toEqual([googleScript]);
  const configured = (await commandsOn(page)).filter(([command]) => command === 'config');
  expect(configured.map(([, id]) => id)).toEqual(['G-TEST12345', 'G-OTHER6789']);
  await page.evaluate(() => window.consentGate!.rejectAll());
  const switches = await page.evaluate(() =>
    ['G-TEST12345', 'G-OTHER6789'].map(
      (id) => (window as unknown as Record<string, unknown>)[`ga-disable-${id}`],
    ),
  );
  expect(switches).toEqual([true, true]);
});

test('Google is told in the order that it wants, with a region and flags, and of signals as configured', async ({
  page,
  site,
  vendors,
}) => {
  const googleConsent = {
    signals: { ad_personalization: 'functional' },
    default: { region: ['GB'], wait_for_update: 500, ad_storage: 'granted' },
    set: { ads_data_redaction: true },
  };
  const services = [googleAnalytics, { name: 'Chat', category: 'functional' }];
  site.page('/', { head: gateTag({ consentMode: 'advanced', googleConsent, services }) });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of(googleScript).length).toBe(1);
  const commands = await commandsOn(page);
  expect(commands.map(([command, what]) => (command === 'consent' ? what : command))).toEqual([
    'default',
    'set',
    'update',
    'js',
    'config',
  ]);
  expect(commands[0]![2]).toEqual({
    region: ['GB'],
    wait_for_update: 500,
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'denied',
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted',
  });
  expect(commands[1]![1]).toEqual({ ads_data_redaction: true });
  await page.evaluate(() => window.consentGate!.update({ functional: true, analytics: false }));
  const last = (await commandsOn(page)).at(-1);
  expect(last?.[2]).toMatchObject({
    ad_personalization: 'granted',
    ad_storage: 'denied',
    analytics_storage: 'denied',
    functionality_storage: 'granted',
  });
});

test('without advanced mode, Google’s default has neither a region nor a time to wait', async ({
  page,
  site,
  vendors,
}) => {
  const googleConsent = { default: { region: ['GB'], wait_for_update: 500 } };
  site.page('/', { head: gateTag({ googleConsent, services: [googleAnalytics] }) });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of(googleScript).length).toBe(1);
  expect(Object.keys((await commandsOn(page))[0]![2] as object)).toHaveLength(7);
});

test('a wrong id leaves nothing to ask about, and is told', async ({ page, site, vendors }) => {
  site.page('/', { head: gateTag({ services: [{ use: 'clarity', id: 'x' }] }) });
  await page.goto(site.url(www));
  await expect
    .poll(() => problemsOf(page))
    .toEqual(['clarity: "id" is "x", which does not match abcdef1234']);
  expect(await page.evaluate(() => window.consentGate!.decided)).toBe(true);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await expectNothing(page, vendors);
});

test('a no that another tab says while the file is on its way counts when it is there', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  const release = site.hold(clarityFile);
  site.page(['/', '/other'], { head: gateTag(config) });
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await page.waitForFunction(() => window.consentGate?.granted('analytics'));
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/other'), { waitUntil: 'commit' });
  await other.waitForFunction(() => window.consentGate?.rejectAll());
  release();
  await page.waitForLoadState();
  await settle(page);
  expect(vendors.of(clarityScript)).toEqual([]);
  expect(await page.evaluate(() => window.consentGate!.choices)).toEqual({ analytics: false });
});

test('markup that is added after another tab has said no stays inert', async ({ page, site, vendors }) => {
  await remember(page, recordOf({ analytics: true }));
  site.page(['/', '/other'], { head: gateTag({ services: [{ name: 'A', category: 'analytics' }] }) });
  await page.goto(site.url(www));
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/other'));
  await other.evaluate(() => window.consentGate!.rejectAll());
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.dataset['consent'] = 'analytics';
    image.dataset['src'] = 'https://vendor.test/pixel.gif';
    document.body.append(image);
  });
  await settle(page);
  expect(vendors.requests).toEqual([]);
});

test('where the id is wrong and its file comes late, the banner that asked because of it goes', async ({
  page,
  site,
}) => {
  const release = site.hold(clarityFile);
  site.page('/', { head: gateTag({ ...config, services: [{ use: 'clarity', id: 'BAD ID!' }] }) });
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  release();
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await expect.poll(() => problemsOf(page)).toEqual([expect.stringContaining('BAD ID!')]);
});

test('Google’s consent commands and queues are there right after the tag, before the preset’s file', async ({
  page,
  site,
}) => {
  const tag = gateTag({ services: [{ use: 'google-tag-manager', id: 'GTM-ABCDE' }] });
  site.hold(`${libraryPath}services/reganam-gat-elgoog.js`);
  site.page('/', { head: `${tag}<script>gtag('event', 'seen'); dataLayer.push({ page: 'home' });</script>` });
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await page.waitForFunction(() => window.dataLayer?.length === 4);
  const commands = await page.evaluate(() =>
    window.dataLayer!.map((entry) => Array.from(entry as never[])[1]),
  );
  expect(commands).toEqual(['default', 'update', 'seen', undefined]);
});

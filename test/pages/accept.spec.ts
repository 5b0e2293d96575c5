import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  answer,
  axeFindings,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleScript,
  hotjarScript,
  isSameDocument,
  markDocument,
  saveSettings,
  settle,
  storageKeys,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

/** What waits for Google's tag; a command is told from an array that only looks like one. */
const commandsOf = (page: Page) =>
  page.evaluate(() =>
    (window.dataLayer as ArrayLike<unknown>[]).map((item) => {
      const kind = Object.prototype.toString.call(item);
      return [kind, ...Array.from(item, (value) => (value instanceof Date ? 'a date' : value))];
    }),
  );

/** The page's own links are large enough to hit, so that axe speaks of ours. */
const head = `<style>a { display: inline-block; padding: 0.5em; }</style>${gateTag(council)}`;

test.beforeEach(({ site }) => {
  site.page(['/', '/next'], { head });
  site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
});

test('a visitor who accepts starts Google Analytics and then Hotjar, each once and without a reload', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www));
  await markDocument(page);
  await answer(page, 'Accept');
  await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
  await settle(page);
  const scripts = vendors.requests.filter(({ type }) => type === 'script').map(({ url }) => url);
  expect(scripts).toEqual([googleScript, hotjarScript]);
  expect(vendors.of('/g/collect')).toHaveLength(1);
  expect(vendors.unexpected()).toEqual([]);
  expect(await isSameDocument(page)).toBe(true);
  expect(site.paths(www).filter((path) => path === '/')).toHaveLength(1);
});

test('Google Consent Mode is denied first, updated before the tag, and told in real arguments objects', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const untilNow = [
    ['[object Arguments]', 'consent', 'default', denied],
    ['[object Arguments]', 'consent', 'update', denied],
  ];
  expect(await commandsOf(page)).toEqual(untilNow);
  await answer(page, 'Accept');
  expect(await commandsOf(page)).toEqual([
    ...untilNow,
    ['[object Arguments]', 'consent', 'update', { ...denied, analytics_storage: 'granted' }],
    ['[object Arguments]', 'js', 'a date'],
    ['[object Arguments]', 'config', 'G-TEST12345'],
  ]);
});

test('Consent Mode comes before what the page itself has queued for Google', async ({
  page,
  site,
  vendors,
}) => {
  const queued = '<script>window.dataLayer = [{ event: "pageType" }];</script>';
  site.page('/', { head: `${queued}${gateTag(council)}` });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  const commands = await commandsOf(page);
  expect(commands[0]).toEqual(['[object Arguments]', 'consent', 'default', denied]);
  expect(commands[1]).toEqual(['[object Object]']);
});

test('Google is told of the yes: its first hit says that analytics storage is granted', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('gcs=G101').length).toBe(1);
});

test('the choice is kept in one cookie of this host, for a year, that a server can read', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www));
  const before = Date.now();
  await answer(page, 'Accept');
  const { consent_choices: cookie } = await cookies(page);
  expect(cookie).toMatchObject({
    domain: www, // with no dot: host-only
    domains: [www],
    path: '/',
    sameSite: 'Lax',
    httpOnly: false,
    secure: false,
  });
  const days = (cookie!.expires - before / 1000) / 86_400;
  expect(Math.abs(days - 365)).toBeLessThan(1);
  const record = JSON.parse(decodeURIComponent(cookie!.value));
  expect(Object.keys(record)).toEqual(['version', 'date', 'choices']);
  expect(record).toMatchObject({ version: '1', choices: { analytics: true } });
  expect(record.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Math.abs(Date.parse(record.date) - before)).toBeLessThan(60_000);
  await page.getByRole('link', { name: 'Next page' }).click();
  const sent = site.requests.find(({ path }) => path === '/next')!.cookie;
  expect(sent).toContain(`consent_choices=${cookie!.value}`);
});

test('on https the cookie is Secure', async ({ page, site, vendors }) => {
  // The stand-in answers for the site: the page never leaves this computer, and its address is https.
  await page.goto(site.url(www));
  const html = await page.evaluate(async () => (await fetch('/')).text());
  vendors.answer(/^https:\/\/www\.testshire\.gov\.uk\/$/, { contentType: 'text/html', body: html });
  for (const name of ['consent-gate', 'elements', 'choices']) {
    const file = fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
    vendors.answer(new RegExp(`^https://www\\.testshire\\.gov\\.uk/assets/consent-gate/${name}\\.js$`), {
      contentType: 'text/javascript',
      body: await readFile(file, 'utf8'),
    });
  }
  await page.goto('https://www.testshire.gov.uk/');
  await answer(page, 'Accept');
  const { consent_choices: cookie } = await cookies(page);
  expect(cookie).toMatchObject({ secure: true, domain: www, sameSite: 'Lax' });
});

test('the confirmation has the focus, and hiding it leaves the page as it was', async ({ page, site }) => {
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const confirmation = page.getByRole('alert');
  await expect(confirmation).toBeFocused();
  await expect(confirmation).toContainText('You’ve accepted analytics cookies.');
  await expect(confirmation.getByRole('link', { name: 'change your cookie settings' })).toHaveAttribute(
    'href',
    '/cookies',
  );
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await page.keyboard.press('Tab'); // the link
  await page.keyboard.press('Tab'); // Hide
  await page.keyboard.press('Enter');
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(await page.evaluate(() => document.body.firstElementChild?.className)).toBe('skip-link');
});

test('the tags go on with their cookies and keys on the widest domain', async ({ page, site }) => {
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(async () => Object.keys(await cookies(page))).toContain('_ga_TEST12345');
  await expect
    .poll(async () => (await cookies(page))['_hjSession_1234567']?.domain)
    .toBe('.testshire.gov.uk');
  await expect.poll(async () => (await storageKeys(page)).local).toEqual(['_hjUserAttributes']);
});

test('clicking Accept twice starts everything once', async ({ page, site, vendors }) => {
  await page.goto(site.url(www));
  await page.getByRole('button', { name: 'Accept' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole('alert')).toBeFocused();
  await settle(page);
  expect(vendors.of(googleScript)).toHaveLength(1);
  expect(vendors.of(hotjarScript)).toHaveLength(1);
});

test('axe finds nothing in the question and in the confirmation', async ({ page, site }) => {
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await answer(page, 'Accept');
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds nothing in the settings, with every table open, and in the notice after saving', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www, '/cookies'));
  await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
  for (const summary of await page.locator('consent-settings summary').all()) await summary.click();
  expect(await axeFindings(page)).toEqual([]);
  await saveSettings(page, { analytics: 'Yes' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  expect(await choicesOf(page)).toEqual({ analytics: true });
  expect(await axeFindings(page)).toEqual([]);
});

test('the settings ask No first, keep nothing before Save, and say Success and the way back', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www, '/next'));
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await expect(page.getByRole('radio')).toHaveCount(2);
  expect(await page.locator('consent-settings label').allInnerTexts()).toEqual(['No', 'Yes']);
  await expect(page.getByRole('radio', { name: 'No' })).toBeChecked();
  await page.getByRole('radio', { name: 'Yes' }).check();
  await settle(page);
  expect(await page.context().cookies()).toEqual([]);
  expect(vendors.requests).toEqual([]);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await page.getByRole('button', { name: 'Save cookie settings' }).click();
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await expect.poll(() => vendors.of(googleScript).length + vendors.of(hotjarScript).length).toBe(2);
  await page.getByRole('link', { name: 'Go back to the page you were looking at' }).click();
  await expect(page).toHaveURL(site.url(www, '/next'));
});

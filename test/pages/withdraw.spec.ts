import { listen } from '../helpers/heard.js';
import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleAnalytics,
  googleScript,
  hotjarScript,
  isSameDocument,
  markDocument,
  my,
  recordOf,
  remember,
  saveSettings,
  settle,
  storageKeys,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

const disabled = (page: Page) =>
  page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-TEST12345']);

/** Names of what the two vendors have left, on whatever domain and in storage. */
async function leftBehind(page: Page): Promise<string[]> {
  const { local, session } = await storageKeys(page);
  const names = [...(await page.context().cookies()).map(({ name }) => name), ...local, ...session];
  return names.filter((name) => /^(_ga|_gid|_hj|hj)/.test(name)).sort();
}

function makePages(site: { page(paths: string | string[], parts: object): void }, config: object): void {
  site.page(['/', '/next'], { head: gateTag(config) });
  site.page('/cookies', { head: gateTag(config), body: '<consent-settings></consent-settings>' });
}

test('a visitor who withdraws on my.testshire.gov.uk is rid of every trace, and sees it confirmed', async ({
  page,
  site,
  vendors,
}) => {
  makePages(site, council);
  for (const host of [www, my]) {
    await page.goto(site.url(host));
    await answer(page, 'Accept');
    await expect.poll(() => leftBehind(page)).toContain('_hjUserAttributes');
  }
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await expect.poll(() => vendors.of('/sessions/').length).toBe(3);
  await expect.poll(() => leftBehind(page)).toContain('hjViewportId');
  expect(await leftBehind(page)).toEqual(
    expect.arrayContaining(['_ga', '_ga_TEST12345', '_gid', '_hjFirstSeen', '_hjSession_1234567']),
  );
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await markDocument(page);
  vendors.requests.length = 0;
  await saveSettings(page, { analytics: 'No' });

  // Hotjar ran and can't be stopped: the page is loaded again, and still says what was done.
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Go back to the page' })).toHaveAttribute('href', /:\d+\/$/);
  await expect(page.getByRole('radio', { name: 'No' })).toBeChecked();
  await settle(page);
  expect(site.requests.filter(({ host, path }) => host === my && path === '/cookies')).toHaveLength(2);
  expect(await leftBehind(page)).toEqual([]);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
  expect(await choicesOf(page)).toEqual({ analytics: false });
  expect(vendors.requests).toEqual([]);

  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await settle(page);
  expect(await leftBehind(page)).toEqual([]);
  expect(vendors.requests).toEqual([]);
  await expect(page.locator('consent-banner')).toHaveCount(0);

  await page.goto(site.url(my, '/cookies'));
  await expect(page.getByRole('radio', { name: 'No' })).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('with Google Analytics alone withdrawal needs no reload, and its cookies stay gone', async ({
  page,
  site,
  vendors,
}) => {
  makePages(site, { ...council, services: [googleAnalytics] });
  await remember(page, recordOf({ analytics: true }), my);
  await page.goto(site.url(my, '/cookies'));
  await expect.poll(() => leftBehind(page)).toEqual(['_ga', '_ga_TEST12345', '_gid']);
  expect(await disabled(page)).toBe(false);
  await markDocument(page);
  const sent = vendors.requests.length;
  await saveSettings(page, { analytics: 'No' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  expect(await disabled(page)).toBe(true);
  await settle(page);
  expect(await leftBehind(page)).toEqual([]);
  // The tag is still there; what it tries now comes to nothing.
  await page.evaluate(() => window.gtag?.('event', 'click'));
  await settle(page);
  expect(await leftBehind(page)).toEqual([]);
  expect(vendors.requests).toHaveLength(sent);
  expect(await isSameDocument(page)).toBe(true);
  expect(site.paths(my).filter((path) => path === '/cookies')).toHaveLength(1);
});

test('a visitor who says yes again gets Google Analytics back without a second tag', async ({
  page,
  site,
  vendors,
}) => {
  makePages(site, { ...council, services: [googleAnalytics] });
  await remember(page, recordOf({ analytics: true }), my);
  await page.goto(site.url(my, '/cookies'));
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => disabled(page)).toBe(true);
  await saveSettings(page, { analytics: 'Yes' });
  await expect.poll(() => leftBehind(page)).toEqual(['_ga', '_ga_TEST12345', '_gid']);
  expect(await disabled(page)).toBe(false);
  expect(vendors.of(googleScript)).toHaveLength(1);
});

test('onWithdraw "stay" never loads the page again, though Hotjar goes on', async ({ page, site }) => {
  makePages(site, { ...council, onWithdraw: 'stay' });
  await remember(page, recordOf({ analytics: true }), my);
  await page.goto(site.url(my, '/cookies'));
  await expect.poll(() => leftBehind(page)).toContain('_hjFirstSeen');
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await settle(page);
  expect(await isSameDocument(page)).toBe(true);
  expect((await cookies(page))['_ga']).toBeUndefined();
});

test('onWithdraw "reload" loads the page again even where nothing goes on', async ({ page, site }) => {
  makePages(site, { ...council, services: [googleAnalytics], onWithdraw: 'reload' });
  await remember(page, recordOf({ analytics: true }), my);
  await page.goto(site.url(my, '/cookies'));
  await expect.poll(() => leftBehind(page)).toContain('_ga');
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  expect(await leftBehind(page)).toEqual([]);
});

test('saving what was saved already does not load the page again', async ({ page, site, vendors }) => {
  makePages(site, council);
  await remember(page, recordOf({ analytics: true }), my);
  await page.goto(site.url(my, '/cookies'));
  await expect.poll(() => vendors.of(hotjarScript).length).toBe(1);
  await markDocument(page);
  await saveSettings(page, { analytics: 'Yes' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await settle(page);
  expect(await isSameDocument(page)).toBe(true);
  expect(vendors.of(hotjarScript)).toHaveLength(1);
});

test('a choice forgotten by the page’s own code takes the traces with it and asks again', async ({
  page,
  site,
}) => {
  makePages(site, council);
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(() => leftBehind(page)).toContain('_hjFirstSeen');
  await page.evaluate(() => window.consentGate!.reset());
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  expect(await page.context().cookies()).toEqual([]);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
});

/** Google Analytics stops by itself, Hotjar does not. */
for (const [what, services, documents] of [
  ['where nothing is loaded again', [googleAnalytics], 1],
  ['where the page is loaded again for it', council.services, 2],
] as const) {
  test(`a screen reader says once that the settings are saved, ${what}`, async ({ page, site }) => {
    const heard = await listen(page);
    makePages(site, { ...council, services });
    await remember(page, recordOf({ analytics: true }), my);
    await page.goto(site.url(my, '/cookies'));
    await expect.poll(() => leftBehind(page)).toContain('_ga');
    if (documents > 1) await expect.poll(() => leftBehind(page)).toContain('_hjFirstSeen');
    await saveSettings(page, { analytics: 'No' });
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
    await settle(page);
    expect(heard.map(({ how, page }) => [how, page])).toEqual([
      ['focus', documents],
      ['alert', documents],
    ]);
    for (const { text } of heard) expect(text).toMatch(/^Success ?You’ve set your cookie preferences/);
  });
}

test('before the page is loaded again the settings already say that they are saved, where one looks', async ({
  page,
  site,
  vendors,
}) => {
  // What was to be seen when the page was left.
  await page.addInitScript(() =>
    addEventListener('pagehide', () => {
      const { shadowRoot } = document.querySelector('consent-settings')!;
      const notice = shadowRoot!.querySelector('[part=notice]');
      sessionStorage['seen'] =
        `${notice?.textContent} ${notice?.role} ${shadowRoot!.activeElement?.textContent}`;
    }),
  );
  makePages(site, council);
  await remember(page, recordOf({ analytics: true }), my);
  await page.goto(site.url(my, '/cookies'));
  await expect.poll(() => vendors.of('/sessions/').length).toBe(1);
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  expect((await page.evaluate(() => sessionStorage['seen'] as string)).replace(/\s+/g, ' ').trim()).toBe(
    'SuccessYou’ve set your cookie preferences. null Save cookie settings',
  );
});

test('a screen reader says once that cookies are rejected in the message, where the page is loaded again for it', async ({
  page,
  site,
  vendors,
}) => {
  const heard = await listen(page);
  makePages(site, { ...council, categories: { analytics: { basis: 'objection' } } });
  await page.goto(site.url(my));
  await expect.poll(() => vendors.of('/sessions/').length).toBe(1);
  await markDocument(page);
  await answer(page, 'Reject');
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert')).toBeFocused();
  await settle(page);
  expect(heard.map(({ how, page }) => [how, page])).toEqual([
    ['focus', 2],
    ['alert', 2],
  ]);
  for (const { text } of heard) expect(text).toMatch(/^You’ve rejected analytics cookies/);
});

test('where the browser keeps nothing, the settings say so at once, though the page is loaded again', async ({
  page,
  site,
}) => {
  const heard = await listen(page);
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
  });
  makePages(site, { ...council, categories: { analytics: { basis: 'objection' } } });
  await page.goto(site.url(my, '/cookies'));
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await settle(page);
  expect(heard.map(({ how, text, page }) => [how, text.slice(0, 18), page])).toEqual([
    ['focus', 'There is a problem', 1],
    ['alert', 'There is a problem', 1],
  ]);
});

import {
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleAnalytics,
  problemsOf,
  recordOf,
  remember,
  saveSettings,
  settle,
  test,
  uncaughtErrors,
  www,
} from '../helpers/fixtures.js';

const choicesFile = '/assets/consent-gate/choices.js';
const settings = '<consent-settings><p>You cannot change your settings just now.</p></consent-settings>';

test('a withdrawal that loads the page again sends no form again', async ({ page, site, vendors }) => {
  await remember(page, recordOf({ analytics: true }));
  const form = '<form method="post" action="/done"><button>Pay</button></form>';
  site.page('/', { head: gateTag(council), body: form });
  site.page('/done', { head: gateTag(council), body: settings });
  const methods: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) methods.push(request.method());
  });
  await page.goto(site.url(www));
  await page.getByRole('button', { name: 'Pay' }).click();
  await expect.poll(() => vendors.of('/sessions/').length).toBe(2);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => methods).toEqual(['GET', 'POST', 'GET']);
  await expect(page.getByText('You’ve set your cookie preferences.')).toBeVisible();
  await settle(page);
  expect(methods).toHaveLength(3);
});

test('the settings stand there only when they can be saved, and Success only after they are', async ({
  page,
  site,
}) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/cookies', { head: gateTag({ ...council, services: [googleAnalytics] }), body: settings });
  const release = site.hold(choicesFile);
  await page.goto(site.url(www, '/cookies'));
  await settle(page);
  await expect(page.getByText('You cannot change your settings just now.')).toBeVisible();
  release();
  await saveSettings(page, { analytics: 'No' });
  await expect(page.getByText('You’ve set your cookie preferences.')).toBeVisible();
  expect(decodeURIComponent((await cookies(page))['consent_choices']!.value)).toContain('"analytics":false');
});

test('where choices.js is not there nobody is asked, and the settings do not pretend', async ({
  page,
  site,
}) => {
  site.replace(choicesFile, { status: 404 });
  site.page('/', { head: gateTag(council) });
  site.page('/cookies', { head: gateTag(council), body: settings });
  await page.goto(site.url(www));
  await expect.poll(async () => (await problemsOf(page))?.length).toBe(1);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await page.goto(site.url(www, '/cookies'));
  await expect.poll(async () => (await problemsOf(page))?.length).toBe(1);
  await expect(page.getByText('You cannot change your settings just now.')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

test('where choices.js is not there a link to the settings goes to its page, and the choice stays', async ({
  page,
  site,
}) => {
  await remember(page, recordOf({ analytics: true }));
  site.replace(choicesFile, { status: 404 });
  const link = '<a href="/cookies" data-consent-open>Cookie settings</a>';
  site.page('/', { head: gateTag({ ...council, services: [googleAnalytics] }), body: link });
  site.page('/cookies', { title: 'Cookies' });
  await page.goto(site.url(www));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page).toHaveURL(site.url(www, '/cookies'));
  expect(decodeURIComponent((await cookies(page))['consent_choices']!.value)).toContain('"analytics":true');
});

test('where settings.js is not there a banner still asks', async ({ page, site }) => {
  site.replace('/assets/consent-gate/settings.js', { status: 404 });
  site.page('/', { head: gateTag(council), body: '<consent-cookie-table></consent-cookie-table>' });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
});

test('Success is said once, not again in a dialog that is opened afterwards', async ({ page, site }) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await page.evaluate(() => void window.consentGate!.openSettings());
  await saveSettings(page, { analytics: 'No' });
  await expect(page.getByRole('button', { name: 'Hide cookie message' })).toBeVisible();
  await page.evaluate(() => void window.consentGate!.openSettings());
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Success')).toHaveCount(0);
});

test('what was granted on another page is shown on the cookies page, and can be withdrawn there', async ({
  page,
  site,
}) => {
  await remember(page, recordOf({ analytics: false, media: true }));
  site.page('/cookies', { head: gateTag({ ...council, services: [googleAnalytics] }), body: settings });
  await page.goto(site.url(www, '/cookies'));
  await expect(page.getByRole('heading', { name: 'Video and map cookies' })).toBeVisible();
  await page.evaluate(() => void window.consentGate!.rejectAll());
  await expect.poll(() => choicesOf(page)).toEqual({ analytics: false, media: false });
});

test('a language that is no language tag breaks nothing', async ({ page, site }) => {
  const errors = uncaughtErrors(page);
  const texts = { hideMessage: 'Cuddio' };
  const messages = { cy_GB: texts, '!': texts, cy: texts };
  site.page('/', { head: gateTag({ ...council, messages, language: 'cy_GB' }) });
  await page.goto(site.url(www));
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: 'Cuddio' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a pattern that also fits the choice cookie leaves it alone', async ({ page, site }) => {
  const survey = { name: 'Survey', category: 'analytics', cookies: [{ name: 'c*' }] };
  await remember(page, recordOf({ analytics: false }));
  site.page('/', { head: gateTag({ ...council, services: [survey] }) });
  await page.goto(site.url(www));
  await settle(page);
  expect(Object.keys(await cookies(page))).toEqual(['consent_choices']);
});

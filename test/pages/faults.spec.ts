import {
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleAnalytics,
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
  // Firefox and WebKit load no page to the end before its files have come.
  await page.goto(site.url(www, '/cookies'), { waitUntil: 'domcontentloaded' });
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
  await page.getByRole('button', { name: 'Derbyn' }).click();
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

for (const [how, answered] of [
  ['is missing', { status: 404 }],
  ['is empty', {}],
] as const) {
  test(`where choices.js ${how} a no stops even what can only be stopped by a new load`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    await remember(page, recordOf({ analytics: true }));
    site.replace(choicesFile, answered);
    site.page('/', { head: gateTag(council) });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of('/sessions/').length).toBe(1);
    await markDocument(page);
    await page.evaluate(() => void window.consentGate!.rejectAll());
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await settle(page);
    expect(vendors.of('/sessions/')).toHaveLength(1);
    expect(await choicesOf(page)).toBe(undefined);
    expect(errors).toEqual([]);
  });
}

for (const file of ['traces', 'markup', 'problems', 'services/rajtoh']) {
  test(`an empty ${file}.js is a missing one: nothing throws into the page, and a no counts`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    await remember(page, recordOf({ analytics: true }));
    site.replace(`/assets/consent-gate/${file}.js`, {});
    const services = [{ use: 'hotjar', id: '1234567' }, googleAnalytics, { use: 'nobody' }];
    site.page('/', {
      head: gateTag({ ...council, services }),
      body: '<img data-consent="analytics" data-src="/demo.png" alt="">',
    });
    await page.goto(site.url(www));
    await settle(page);
    await page.evaluate(() => void window.consentGate!.rejectAll());
    await page.waitForTimeout(1500); // longer than a reload waits
    await page.waitForLoadState();
    const before = vendors.requests.length;
    await settle(page);
    expect(await choicesOf(page)).toEqual({ analytics: false });
    expect(vendors.requests).toHaveLength(before);
    expect(await page.evaluate(() => '_hjSettings' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test('a router that takes every navigation for its own does not keep a tag going', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  const router = `<script>
    navigation.addEventListener('navigate', (event) => {
      if (!event.canIntercept || event.hashChange || event.navigationType === 'reload') return;
      event.intercept({ async handler() {} });
    });
  </script>`;
  site.page('/', { head: gateTag(council) + router });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of('/sessions/').length).toBe(1);
  await markDocument(page);
  await page.evaluate(() => void window.consentGate!.rejectAll());
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await settle(page);
  expect(vendors.of('/sessions/')).toHaveLength(1);
});

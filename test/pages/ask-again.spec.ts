import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  expectNothing,
  gateTag,
  googleAnalytics,
  googleScript,
  recordOf,
  remember,
  settle,
  test,
  www,
} from '../helpers/fixtures.js';

const film = { name: 'Council films', category: 'media', src: 'https://vendor.example.test/film.js' };

const outdated = {
  'the policy has a new version': [{ ...council, policyVersion: '2' }, recordOf({ analytics: true })],
  'the answer is older than a year': [council, recordOf({ analytics: true }, { daysAgo: 366 })],
  'the answer is older than the site keeps it': [
    { ...council, cookie: { days: 30 } },
    recordOf({ analytics: true }, { daysAgo: 31 }),
  ],
} as const;

for (const [why, [config, record]] of Object.entries(outdated)) {
  test(`a visitor is asked again because ${why}, and until then nothing runs`, async ({
    page,
    site,
    vendors,
  }) => {
    site.page('/', { head: gateTag(config) });
    await remember(page, record);
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
    await settle(page);
    expect(vendors.requests).toEqual([]);
    expect(await choicesOf(page)).toBeUndefined();
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    const kept = JSON.parse(decodeURIComponent((await cookies(page))['consent_choices']!.value));
    expect(kept).toMatchObject({ version: (config as { policyVersion?: string }).policyVersion ?? '1' });
    await page.reload();
    await settle(page);
    await expect(page.locator('consent-banner')).toHaveCount(0);
  });
}

test('a policy version that is a number in the JSON is the same as its text', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...council, policyVersion: 2 }) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await page.reload();
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
  await expect(page.locator('consent-banner')).toHaveCount(0);
});

test('a new category is asked about and off, while what was granted before runs', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag({ ...council, services: [googleAnalytics, film] }) });
  await remember(page, recordOf({ analytics: true }, { daysAgo: 10 }));
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  await settle(page);
  expect(vendors.of('vendor.example.test')).toEqual([]);
  expect(
    await page.evaluate(() => [window.consentGate!.decided, window.consentGate!.granted('media')]),
  ).toEqual([false, false]);
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('film.js').length).toBe(1);
  expect(vendors.of(googleScript)).toHaveLength(1);
  expect(await choicesOf(page)).toEqual({ analytics: true, media: true });
});

test('a visitor who refused before is asked about a new category, and what they refused stays off', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag({ ...council, services: [googleAnalytics, film] }) });
  await remember(page, recordOf({ analytics: false }, { daysAgo: 10 }));
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Reject additional cookies' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  await answer(page, 'Reject');
  expect(await choicesOf(page)).toEqual({ analytics: false, media: false });
});

test('a category that has gone from the site is not asked about, and its answer harms nothing', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(council) });
  await remember(page, recordOf({ analytics: true, media: true, surveys: true }));
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(await page.evaluate(() => window.consentGate!.granted('surveys'))).toBe(false);
});

test('a visitor whose cookies were cleared is a new visitor', async ({ page, site, vendors, context }) => {
  site.page(['/', '/next'], { head: gateTag(council) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await context.clearCookies();
  await page.goto(site.url(www, '/next'));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await expectNothing(page, vendors);
});

import {
  cookies,
  council,
  expect,
  gateTag,
  recordOf,
  remember,
  setCookie,
  settle,
  storageKeys,
  test,
  www,
} from '../helpers/fixtures.js';

const domain = '.testshire.gov.uk';
const legacy = ['__utma', '__utmz', '__utmb', '_utma', '_utmz', '_gat_UA-12345-1'];
const own = ['session', '_gallery', '_gaming', 'utma', '_hjOptedOut', 'x__utma'];

test.beforeEach(async ({ page, site }) => {
  site.page(['/', '/services/pay'], { head: gateTag(council) });
  for (const name of legacy) {
    await setCookie(page, name, 'old', domain);
    await setCookie(page, name, 'older', www);
  }
  for (const name of own) await setCookie(page, name, 'ours', www);
  await setCookie(page, 'session', 'theirs', domain);
});

for (const [state, choices] of Object.entries({ 'no choice': undefined, 'a no': { analytics: false } })) {
  test(`cookies that old Google tags have left are gone after one load with ${state}`, async ({
    page,
    site,
  }) => {
    if (choices) await remember(page, recordOf(choices));
    await page.goto(site.url(www));
    await settle(page);
    const names = Object.keys(await cookies(page)).sort();
    expect(names).toEqual([...own, ...(choices ? ['consent_choices'] : [])].sort());
    expect((await cookies(page))['session']!.domains.slice().sort()).toEqual([domain, www]);
  });
}

test('cookies of the site stay and Google’s too, where the visitor has agreed', async ({ page, site }) => {
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await settle(page);
  expect(Object.keys(await cookies(page))).toEqual(expect.arrayContaining([...legacy, ...own]));
});

test('a pattern that takes in too much takes nothing of an essential service, also while its file is on its way', async ({
  page,
  site,
}) => {
  const survey = { name: 'Survey', category: 'analytics', cookies: [{ name: '*s*' }] };
  site.page('/', { head: gateTag({ ...council, services: [survey, { use: 'granicus' }] }) });
  await setCookie(page, 'firmstep2session', 'ours', www);
  const names = async () => Object.keys(await cookies(page));
  const release = site.hold('/assets/consent-gate/services/sucinarg.js');
  await page.goto(site.url(www));
  await settle(page);
  expect(await names()).toContain('firmstep2session');
  release();
  await expect.poll(names).not.toContain('session');
  expect(await names()).toContain('firmstep2session');
});

test('cookies on a path go from a page below it', async ({ page, site }) => {
  await setCookie(page, '_ga', 'deep', domain, '/services');
  await setCookie(page, '_hjid', 'deep', www, '/services/');
  await setCookie(page, 'basket', 'deep', www, '/services');
  await page.goto(site.url(www, '/services/pay'));
  await settle(page);
  expect(Object.keys(await cookies(page)).sort()).toEqual([...own, 'basket'].sort());
});

test('storage keys that Hotjar has left are gone after one load, and those of the site stay', async ({
  page,
  site,
}) => {
  site.page('/plain');
  await page.goto(site.url(www, '/plain'));
  await page.evaluate(() => {
    for (const name of ['_hjUserAttributes', '_hjLocalStorageTest', 'basket', '_hjOptedOut'])
      localStorage[name] = '1';
    for (const name of ['hjViewportId', '_hjRecordingEnabled', 'hjem']) sessionStorage[name] = '1';
  });
  await page.goto(site.url(www));
  await settle(page);
  expect(await storageKeys(page)).toEqual({ local: ['_hjOptedOut', 'basket'], session: ['hjem'] });
});

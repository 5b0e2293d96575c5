import {
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleAnalytics,
  recordOf,
  remember,
  saveSettings,
  setCookie,
  settle,
  storageKeys,
  test,
  www,
  type Page,
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
  const survey = { name: 'Survey', category: 'analytics', cookies: [{ name: '*s*' }, { name: '__utma' }] };
  site.page('/', { head: gateTag({ ...council, services: [survey, { use: 'granicus' }] }) });
  await setCookie(page, 'firmstep2session', 'ours', www);
  const names = async () => Object.keys(await cookies(page));
  const release = site.hold('/assets/consent-gate/services/sucinarg.js');
  // Firefox holds the load event back for the file.
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect.poll(names).not.toContain('__utma');
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

/** Every domain that a page of this host can have a cookie on, as Playwright names it, and every path above this one. */
function everyPlace(host: string, path: string): { domain: string; path: string }[] {
  const labels = host.split('.');
  const parents = labels.slice(0, -2).map((_, i) => `.${labels.slice(i).join('.')}`);
  const names = path.split('/').slice(1);
  const folders = names.map((_, i) => `/${names.slice(0, i + 1).join('/')}`);
  const paths = new Set(['/', ...folders, ...folders.map((each) => `${each}/`.replace('//', '/'))]);
  // A browser sends a cookie of `/a/` only below it.
  const seen = [...paths].filter((each) => path.startsWith(each));
  return [host, ...parents].flatMap((domain) => seen.map((each) => ({ domain, path: each })));
}

for (const [host, path] of [
  ['testshire.gov.uk', '/'],
  [www, '/services/waste/bins'],
  [www, '/services/waste/bins/'],
  [www, '/services/waste/bins.html'],
  [www, '/gwasanaethau/t%C5%B7/'],
  ['a.b.testshire.gov.uk', '/services/waste/'],
  ['a.b.council.test', '/services/waste/'],
  ['www.sirdest.llyw.cymru', '/gwasanaethau/'],
] as const) {
  test(`a vendor’s cookies go from every domain and path of ${host}${path}`, async ({ page, site }) => {
    // The last label of an invented ending is its public suffix; of `gov.uk` it is the last two.
    const places = everyPlace(host, path).filter(({ domain }) => domain !== '.gov.uk');
    const copies = places.flatMap((place) =>
      ['_ga', 'basket'].map((name) => ({
        name,
        value: `${place.domain} ${place.path}`.replace(' ', '|'),
        ...place,
      })),
    );
    await page.context().clearCookies();
    await page.context().addCookies(copies);
    const names = async (): Promise<string[]> => (await page.context().cookies()).map(({ name }) => name);
    expect((await names()).filter((name) => name === '_ga')).toHaveLength(places.length);
    expect(places.length).toBeGreaterThanOrEqual(host.split('.').length - 1);
    site.page(decodeURI(path), { head: gateTag(council) });
    await page.goto(site.url(host, path));
    await expect.poll(names).not.toContain('_ga');
    expect(await names()).toHaveLength(places.length); // every copy of the site's own
  });
}

test('a cookie with the path that a browser gives it goes, also where that can’t be written', async ({
  page,
  site,
}) => {
  const path = '/a;b/page';
  site.page(path);
  await page.context().clearCookies();
  await page.goto(site.url(www, path));
  await page.evaluate(() => {
    document.cookie = '_ga=here';
    document.cookie = 'basket=here';
  });
  expect((await cookies(page))['_ga']!.path).toBe('/a;b');
  site.page(path, { head: gateTag(council) });
  await page.goto(site.url(www, path));
  await settle(page);
  expect(Object.keys(await cookies(page))).toEqual(['basket']);
});

test.describe('where a browser takes cookies that are partitioned', () => {
  const set = (page: Page, ...texts: readonly string[]) =>
    page.evaluate((list) => {
      for (const text of list) document.cookie = text;
      return document.cookie;
    }, texts);

  test('they go, with or without a copy that is not, and the site’s own stay', async ({ page, site }) => {
    site.page(['/services/plain', '/services/pay'], {});
    await page.context().clearCookies();
    await page.goto(site.url('localhost', '/services/plain'));
    const partitioned = 'secure; samesite=none; partitioned';
    const seen = await set(
      page,
      `_ga=one; path=/; ${partitioned}`,
      '_ga=two; path=/',
      `_gid=three; path=/services; ${partitioned}`,
      `_hjid=four; path=/; domain=localhost; ${partitioned}`,
      `_ga_ABC=five; path=/; ${partitioned}; max-age=1000`,
      `basket=ours; path=/; ${partitioned}`,
    );
    test.skip(!seen.includes('basket'), 'this browser takes no Secure cookie on http://localhost');
    for (const name of ['_ga=one', '_ga=two', '_gid', '_hjid', '_ga_ABC']) expect(seen).toContain(name);
    site.page('/services/pay', { head: gateTag(council) });
    await page.goto(site.url('localhost', '/services/pay'));
    await settle(page);
    expect(await page.evaluate(() => document.cookie)).toBe('basket=ours');
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['basket']);
  });

  test('the choice is one cookie, also where a copy of it is partitioned', async ({ page, site }) => {
    site.page('/plain');
    await page.context().clearCookies();
    await page.goto(site.url('localhost', '/plain'));
    const old = encodeURIComponent(recordOf({ analytics: true }));
    const seen = await set(page, `consent_choices=${old}; path=/; secure; samesite=none; partitioned`);
    test.skip(!seen, 'this browser takes no Secure cookie on http://localhost');
    site.page('/', {
      head: gateTag({ ...council, services: [googleAnalytics] }), // which stops without a new load
      body: '<a id="open" data-consent-open href="/cookies">Settings</a>',
    });
    await page.goto(site.url('localhost'));
    await page.locator('#open').click();
    await saveSettings(page, { 'Do you want to accept analytics cookies?': 'No' });
    await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible();
    const kept = async () => (await page.context().cookies()).map(({ name }) => name);
    await expect.poll(kept).toEqual(['consent_choices']); // what removes the others is fetched first
    await page.reload();
    await settle(page);
    expect(await choicesOf(page)).toEqual({ analytics: false });
  });
});

test('what a script can’t remove stays, and the table of cookies says who has set it', async ({
  page,
  site,
  context,
}) => {
  await context.clearCookies();
  await context.addCookies([
    { name: 'FPID', value: 'server', domain: www, path: '/', httpOnly: true },
    { name: 'FPLC', value: 'script', domain: www, path: '/' },
    { name: 'MUID', value: 'foreign', domain: '.vendor.test', path: '/' },
  ]);
  const ratings = {
    name: 'Ratings',
    category: 'analytics',
    cookies: [
      { name: 'MUID', purpose: 'Counts ratings.', expires: '1 year', host: 'vendor.test' },
      { name: 'rated', purpose: 'Remembers a rating.' },
    ],
  };
  const head = gateTag({ ...council, services: [...council.services, ratings] });
  site.page('/cookies', { head, body: '<h1>Cookies</h1><consent-settings></consent-settings>' });
  await page.goto(site.url(www, '/cookies'));
  await page.locator('summary').last().click();
  const cell = (name: string) => page.getByRole('row', { name }).getByRole('cell').first();
  await expect(cell('FPID')).toHaveText(
    `Counts visitors, when our server passes the data on.Set by ${www}. Only your browser’s settings can remove it.`,
  );
  await expect(cell('MUID')).toHaveText(
    'Counts ratings.Set by vendor.test. Only your browser’s settings can remove it.',
  );
  await expect(cell('rated')).toHaveText('Remembers a rating.');
  await settle(page);
  const kept = (await context.cookies()).map(({ name }) => name);
  expect(kept.sort()).toEqual(['FPID', 'MUID']); // as the table says; FPLC is gone
});

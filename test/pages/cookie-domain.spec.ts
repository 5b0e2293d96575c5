import { connect, createServer, type AddressInfo } from 'node:net';
import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  my,
  recordOf,
  remember,
  saveSettings,
  setCookie,
  settle,
  test,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

/**
 * Where the choice is kept. Which domain is the widest is asked of the browser by a page without the gate: no test knows
 * a list of public suffixes either.
 */

declare global {
  interface Window {
    /** What was written to `document.cookie` since the page began. */
    __written?: string[];
  }
}

const auto = { ...council, cookie: { domain: 'auto' } };

test('with the domain "auto" one answer counts on every host of the council', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(auto) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  const kept = await cookies(page);
  expect(Object.keys(kept)).toEqual(['consent_choices']); // no probe is left behind
  expect(kept['consent_choices']!.domains).toEqual(['.testshire.gov.uk']);
  await page.goto(site.url(my));
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(vendors.requests).toEqual([]);
});

test('without a domain another host of the council asks for itself', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await page.goto(site.url(my));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
});

test('a domain that the council names is used', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...council, cookie: { domain: 'testshire.gov.uk' } }) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect((await cookies(page))['consent_choices']!.domains).toEqual(['.testshire.gov.uk']);
});

test('a domain that the browser refuses leaves the choice on this host', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...council, cookie: { domain: 'gov.uk' } }) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect((await cookies(page))['consent_choices']!.domains).toEqual([www]);
});

/** Has each page of the context keep what is written to its cookies. */
async function watchCookies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const written: string[] = (window.__written = []);
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      get: get!,
      set(text: string) {
        written.push(text);
        set!.call(this, text);
      },
    });
  });
}

const written = (page: Page): Promise<string[] | undefined> => page.evaluate(() => window.__written);

/** The widest domain that the browser lets a page of this host have a cookie on, as it tells of it. */
async function widestDomain(page: Page, site: Site, url: string): Promise<string> {
  site.page('/plain');
  await page.goto(`${url}plain`);
  await page.evaluate(() => {
    const labels = location.hostname.split('.');
    const domains = labels.map((_, i) => labels.slice(-1 - i).join('.'));
    for (const domain of domains) {
      document.cookie = `oracle=1; path=/; domain=${domain}`;
      if (document.cookie.includes('oracle')) return;
    }
    document.cookie = 'oracle=1; path=/';
  });
  const { oracle } = await cookies(page);
  await page.context().clearCookies();
  return oracle!.domain;
}

/** Has the site answer at `[::1]` too, also for a browser that is told to look for every host at 127.0.0.1. */
async function listenOnSix(site: Site): Promise<{ url: string; close: () => void } | undefined> {
  const listen = (address: string, port: number) => {
    const server = createServer((one) => {
      const other = connect(site.port, '127.0.0.1');
      for (const socket of [one, other])
        socket.on('error', () => [one, other].forEach((each) => each.destroy()));
      one.pipe(other).pipe(one);
    });
    return new Promise<typeof server | undefined>((resolve) => {
      server.on('error', () => resolve(undefined)).listen(port, address, () => resolve(server));
    });
  };
  const six = await listen('::1', 0);
  if (!six) return undefined;
  const { port } = six.address() as AddressInfo;
  const four = await listen('127.0.0.1', port);
  return { url: `http://[::1]:${port}/`, close: () => [six, four].forEach((each) => each?.close()) };
}

for (const host of [
  'testshire.gov.uk',
  www,
  my,
  'a.b.c.testshire.gov.uk',
  'sirdest.llyw.cymru',
  'www.sirdest.llyw.cymru',
  'council.test',
  'www.council.test',
  'a.b.c.council.test',
  'localhost',
  '127.0.0.1',
  '[::1]',
]) {
  for (const [name, config] of Object.entries({ auto, 'no domain': council })) {
    test(`on ${host} one cookie is written, and only to save a choice (${name})`, async ({ page, site }) => {
      const six = host === '[::1]' ? await listenOnSix(site) : undefined;
      test.skip(host === '[::1]' && !six, 'this machine has no address ::1');
      const url = six?.url ?? site.url(host);
      const widest = await widestDomain(page, site, url);
      await watchCookies(page);
      site.page('/', { head: gateTag(config), body: '<h1>Home</h1>' });
      await page.goto(url);
      await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
      await settle(page);
      expect(await written(page)).toEqual([]);
      await answer(page, 'Reject');
      const kept = await cookies(page);
      expect(Object.keys(kept)).toEqual(['consent_choices']);
      const { domains } = kept['consent_choices']!;
      expect(domains).toHaveLength(1);
      if (config === auto) expect(domains).toEqual([widest]);
      else expect(domains[0]).not.toMatch(/^\./);
      const first = (await written(page))![0]!;
      expect(first).toMatch(/^consent_choices=/); // what tries the domains is the choice itself
      await page.reload();
      await settle(page);
      expect(await choicesOf(page)).toEqual({ analytics: false });
      expect(await written(page)).toEqual([]);
      six?.close();
    });
  }
}

test('README warns of llyw.cymru, under which the widest domain is everybody’s', async ({ page, site }) => {
  expect(await widestDomain(page, site, site.url('www.sirdest.llyw.cymru'))).toBe('.llyw.cymru');
  site.page('/', { head: gateTag({ ...council, cookie: { domain: 'sirdest.llyw.cymru' } }) });
  await page.goto(site.url('www.sirdest.llyw.cymru'));
  await answer(page, 'Reject');
  expect(await placesOf(page)).toEqual(['consent_choices .sirdest.llyw.cymru /']);
});

const ways = {
  'this host': {},
  'the widest domain': { domain: 'auto' },
  'a domain by name': { domain: 'testshire.gov.uk' },
  'the host by name': { domain: www },
  'a path': { path: '/services' },
  'another name': { name: 'cookies_policy' },
} as const;

/** Where each of them leaves the cookie, on a page of `www` below `/services`. */
const places: Readonly<Record<keyof typeof ways, string>> = {
  'this host': `consent_choices ${www} /`,
  'the widest domain': 'consent_choices .testshire.gov.uk /',
  'a domain by name': 'consent_choices .testshire.gov.uk /',
  'the host by name': `consent_choices .${www} /`,
  'a path': `consent_choices ${www} /services`,
  'another name': `cookies_policy ${www} /`,
};

/** Each cookie that there is, as its name, domain and path. */
async function placesOf(page: Page): Promise<string[]> {
  const all = await page.context().cookies();
  return all.map(({ name, domain, path }) => `${name} ${domain} ${path}`).sort();
}

for (const [from, before] of Object.entries(ways)) {
  for (const [to, after] of Object.entries(ways)) {
    if (from === to) continue;
    test(`a change from ${from} to ${to} leaves one cookie after the next choice`, async ({ page, site }) => {
      const [old, place] = [places[from as keyof typeof ways], places[to as keyof typeof ways]];
      const url = site.url(www, '/services/pay');
      const serve = (cookie: object): void =>
        site.page('/services/pay', {
          head: gateTag({ ...council, cookie }),
          body: '<h1>Pay</h1><a id="open" data-consent-open href="/cookies">Settings</a>',
        });
      serve(before);
      await page.goto(url);
      await answer(page, 'Reject');
      expect(await placesOf(page)).toEqual([old]);
      serve(after);
      await page.goto(url);
      await settle(page);
      expect(await placesOf(page)).toEqual([old]); // nothing is moved before there is something to save
      const isRenamed = [from, to].includes('another name');
      // What was answered still counts, but under another name nobody looks for it.
      expect(await choicesOf(page)).toEqual(isRenamed ? undefined : { analytics: false });
      await page.locator('#open').click();
      await saveSettings(page, { 'Do you want to accept analytics cookies?': 'Yes' });
      await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
      const kept = await placesOf(page);
      expect(kept.filter((each) => each.split(' ')[0] === place.split(' ')[0])).toEqual([place]);
      expect(kept.includes(old) && old !== place).toBe(isRenamed);
      await page.reload();
      await settle(page);
      expect(await choicesOf(page)).toEqual({ analytics: true });
    });
  }
}

test('the cookie of an old name goes by the line that README gives', async ({ page, site }) => {
  const { readFile } = await import('node:fs/promises');
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, line] = /^(document\.cookie = 'consent_choices=.*)$/m.exec(readme)!;
  site.page('/', {
    head: gateTag({ ...council, cookie: { name: 'cookies_policy' } }),
    body: `<script>${line!}</script>`,
  });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect(await placesOf(page)).toEqual([`cookies_policy ${www} /`]);
});

test('a copy on a path that the visitor was not on is found there, asks again where it differs, and goes', async ({
  page,
  site,
}) => {
  site.page(['/', '/services/pay'], { head: gateTag(council) });
  await setCookie(
    page,
    'consent_choices',
    encodeURIComponent(recordOf({ analytics: true })),
    www,
    '/services',
  );
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect(await placesOf(page)).toHaveLength(2);
  await page.goto(site.url(www, '/services/pay'));
  await settle(page);
  expect(await choicesOf(page)).toBeUndefined(); // fail closed: nobody can tell which of the two is right
  await answer(page, 'Reject');
  expect(await placesOf(page)).toEqual([`consent_choices ${www} /`]);
});

test('name, path, days and SameSite are as the council says', async ({ page, site }) => {
  const cookie = { name: 'cookies_policy', path: '/services', days: 90, sameSite: 'Strict' };
  site.page('/services/pay', { head: gateTag({ ...council, cookie }) });
  await page.goto(site.url(www, '/services/pay'));
  await answer(page, 'Reject');
  const { cookies_policy: kept } = await cookies(page);
  expect(kept).toMatchObject({ path: '/services', sameSite: 'Strict', domain: www });
  expect(Math.abs((kept!.expires - Date.now() / 1000) / 86_400 - 90)).toBeLessThan(1);
  await page.reload();
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
});

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import type { ConsentReceipt } from '../../src/types.js';
import {
  answer,
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
  storageKeys,
  test as base,
  uncaughtErrors,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';
import { startTaker } from '../helpers/receipt-taker.mjs';

type Taker = Awaited<ReturnType<typeof startTaker>>;

const test = base.extend<{ taker: Taker }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
  taker: async ({}, use) => {
    const taker = await startTaker();
    await use(taker);
    await taker.close();
  },
});

/** Its pages are as at https: browsers trust them. */
const home = 'localhost';
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const about = (url: string) => ({ ...council, services: [googleAnalytics], receipts: { url } });

function makePages(site: Site, config: object, headers: Record<string, string> = {}): void {
  const pages = { '/': '', '/next': '', '/cookies': '<consent-settings></consent-settings>' };
  for (const [path, body] of Object.entries(pages)) site.page(path, { head: gateTag(config), body, headers });
}

/** Keys that wait to be sent. */
const waiting = async (page: Page) =>
  (await storageKeys(page)).local.filter((key) => key.startsWith('consent-gate-receipts'));

/** Waits until as many receipts have come, and gives them. */
async function receiptsOf(taker: Taker, count: number): Promise<ConsentReceipt[]> {
  await expect.poll(() => taker.receipts().length).toBe(count);
  return taker.receipts();
}

const seqs = (receipts: readonly ConsentReceipt[]) => receipts.map(({ seq }) => seq);
const ids = (receipts: readonly ConsentReceipt[]) => [...new Set(receipts.map(({ id }) => id))];
const hashOf = (words: string) => `sha-256:${createHash('sha256').update(words).digest('hex')}`;

/** Has the page's own code choose, as often as there are choices. */
async function choose(page: Page, ...choices: boolean[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const analytics of all) await window.consentGate!.update({ analytics });
  }, choices);
}

const bannerWords =
  'Cookies on Testshire County Council We use some essential cookies to make this website work. We’d also like to use analytics cookies so we can understand how you use this website and make improvements. Accept analytics cookies Reject analytics cookies View cookies';

test('a yes on the message is sent once, with what was read and nothing about the visitor', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url()));
  await page.goto(`${site.url(home)}?name=Ann#here`);
  await settle(page);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
  expect(taker.taken).toEqual([]);
  await answer(page, 'Accept');
  const [receipt] = await receiptsOf(taker, 1);
  const record = JSON.parse(
    decodeURIComponent((await cookies(page))['consent_choices']!.value),
  ) as ConsentReceipt;
  expect(receipt).toEqual({
    id: record.id,
    seq: 1,
    version: '1',
    date: record.date,
    choices: { analytics: true },
    source: 'banner',
    language: 'en',
    page: '/',
    texts: hashOf(bannerWords),
    library: version,
  });
  expect(receipt!.id).toMatch(/^\d{16,40}$/);
  expect(record).toEqual({
    version: '1',
    date: receipt!.date,
    choices: { analytics: true },
    id: receipt!.id,
    seq: 1,
  });
  const { headers, address } = taker.taken[0]!;
  expect(address).toBe('/receipts');
  expect(headers['content-type']).toBe('application/json');
  expect(headers.cookie).toBeUndefined();
  expect(headers.referer).toBeUndefined();
  await expect.poll(() => waiting(page)).toEqual([]);

  await page.goto(site.url(home, '/next'));
  await settle(page);
  expect(taker.taken).toHaveLength(1);
});

test('a receiver of the same website gets no cookies and no address of the page either', async ({
  page,
  site,
}) => {
  const asked: { headers: Promise<Record<string, string>> }[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/proof')) asked.push({ headers: request.allHeaders() });
  });
  site.replace('/proof', { status: 204 });
  makePages(site, about('/proof'));
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await answer(await reopened(page), 'Reject');
  await expect.poll(() => asked.length).toBe(2);
  for (const { headers } of asked) {
    const { cookie, referer } = await headers;
    expect({ cookie, referer }).toEqual({ cookie: undefined, referer: undefined });
  }
  await expect.poll(() => waiting(page)).toEqual([]);
});

/** Has the visitor asked again on this page. */
async function reopened(page: Page): Promise<Page> {
  await page.reload();
  await page.evaluate(() => void (document.cookie = 'consent_choices=;path=/'));
  await page.reload();
  return page;
}

test('the settings are one choice more of the same visitor, with all the words that stand there', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await answer(page, 'Reject');
  await page.goto(site.url(home, '/cookies'));
  await saveSettings(page, { analytics: 'Yes' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible();
  await saveSettings(page, { analytics: 'Yes' });
  const [first, second, third] = await receiptsOf(taker, 3);
  expect(first).toMatchObject({ seq: 1, choices: { analytics: false }, source: 'banner', page: '/' });
  expect(second).toMatchObject({
    ...{ id: first!.id, seq: 2, choices: { analytics: true } },
    ...{ source: 'settings', page: '/cookies', language: 'en' },
  });
  expect(second!.texts).toMatch(/^sha-256:/);
  expect(second!.texts).not.toBe(first!.texts);
  expect(third!.texts, 'what came of saving is none of the words').toBe(second!.texts);
});

test('the lines of the README give the same hash, of the message and of the settings', async ({
  page,
  site,
  taker,
}) => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [code] = /^const wordsOf = [^]*?^};$/m.exec(readme)!;
  const wordsHere = (selector: string) =>
    page.evaluate<string>(`${code}; wordsOf(document.querySelector(${JSON.stringify(selector)}))`);
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const inMessage = await wordsHere('consent-banner');
  expect(inMessage).toBe(bannerWords);
  await answer(page, 'Accept');
  await page.goto(site.url(home, '/cookies'));
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeVisible();
  const inSettings = await wordsHere('consent-settings');
  expect(inSettings).toContain('_ga');
  await saveSettings(page, { analytics: 'No' });
  const [message, settings] = await receiptsOf(taker, 2);
  expect(message!.texts).toBe(hashOf(inMessage));
  expect(settings!.texts).toBe(hashOf(inSettings));
});

test('a visitor who reads Welsh is told of in Welsh', async ({ page, site, taker }) => {
  site.page('/', { head: gateTag(about(taker.url())), lang: 'cy' });
  await page.goto(site.url(home));
  await page.getByRole('button', { name: 'Derbyn' }).click();
  const [receipt] = await receiptsOf(taker, 1);
  expect(receipt).toMatchObject({ language: 'cy', source: 'banner' });
  expect(receipt!.texts).not.toBe(hashOf(bannerWords));
});

test('an embed that is always allowed tells the words that it showed before', async ({
  page,
  site,
  taker,
}) => {
  const embed = (video: string) =>
    `<consent-embed service="youtube" video="${video}" title="Bins ${video}"><a href="/">Bins</a></consent-embed>`;
  site.page('/', {
    head: gateTag({ receipts: { url: taker.url() } }),
    body: embed('aqz-KE-bpKQ') + embed('aqz-KE-bpKR'),
  });
  await page.goto(site.url(home));
  await page.getByRole('group', { name: 'bpKR' }).getByRole('button', { name: 'Always' }).click();
  const [receipt] = await receiptsOf(taker, 1);
  expect(receipt).toMatchObject({ source: 'embed', choices: { media: true } });
  expect(receipt!.texts).toBe(
    hashOf(
      'Bins aqz-KE-bpKR This comes from YouTube. When you show it, YouTube can see that you are on this page and may set cookies. Show this once Always allow videos, maps and posts YouTube privacy notice Cookie settings Bins',
    ),
  );
});

test('a choice that code makes has no words, whatever was pressed before', async ({ page, site, taker }) => {
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await page.getByText('We use some essential cookies').click();
  await choose(page, true);
  const [receipt] = await receiptsOf(taker, 1);
  expect(receipt).toMatchObject({ source: 'api', language: 'en' });
  expect(receipt!.texts).toBeUndefined();
});

test('a reset is told of with no choices, and what is chosen after it has another id', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await page.evaluate(() => window.consentGate!.reset());
  await page.evaluate(() => window.consentGate!.reset());
  await answer(page, 'Reject');
  const [yes, reset, no] = await receiptsOf(taker, 3);
  expect(reset).toMatchObject({ id: yes!.id, seq: 2, choices: {}, source: 'api' });
  expect(no).toMatchObject({ seq: 1, choices: { analytics: false } });
  expect(no!.id).not.toBe(yes!.id);
  await settle(page);
  expect(taker.taken).toHaveLength(3);
});

test('a choice from before there were receipts gets its id with the next one', async ({
  page,
  site,
  taker,
}) => {
  await remember(page, recordOf({ analytics: true }), home);
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: true });
  expect(taker.taken).toEqual([]);
  await choose(page, false);
  expect(await receiptsOf(taker, 1)).toMatchObject([{ seq: 1, choices: { analytics: false } }]);
});

test('without receipts in the config nothing is numbered, kept or fetched', async ({ page, site }) => {
  makePages(site, { ...council, services: [googleAnalytics] });
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await page.evaluate(() => window.consentGate!.reset());
  await answer(page, 'Reject');
  const record = JSON.parse(decodeURIComponent((await cookies(page))['consent_choices']!.value)) as object;
  expect(Object.keys(record)).toEqual(['version', 'date', 'choices']);
  expect(await waiting(page)).toEqual([]);
  expect(site.paths()).not.toContain('/assets/consent-gate/receipts.js');
});

test('a withdrawal that loads the page again is sent, in order and once', async ({ page, site, taker }) => {
  makePages(site, { ...council, receipts: { url: taker.url() } });
  await page.goto(site.url(home, '/cookies'));
  await saveSettings(page, { analytics: 'Yes' });
  await receiptsOf(taker, 1);
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible();
  await expect.poll(() => waiting(page)).toEqual([]);
  const receipts = taker.receipts();
  // The page may have gone before it heard the answer: then the same is sent once more.
  expect([...new Set(seqs(receipts))]).toEqual([1, 2]);
  expect(ids(receipts)).toHaveLength(1);
  expect(receipts.at(-1)).toMatchObject({ choices: { analytics: false }, source: 'settings' });
  expect(receipts.at(-1)!.texts).toMatch(/^sha-256:/);
});

test('what is chosen before receipts.js has come is sent when it has', async ({ page, site, taker }) => {
  makePages(site, about(taker.url()));
  const release = site.hold('/assets/consent-gate/receipts.js');
  await page.goto(site.url(home), { waitUntil: 'commit' });
  await answer(page, 'Accept');
  await choose(page, false, true);
  expect(await waiting(page)).toHaveLength(3);
  expect(taker.taken).toEqual([]);
  release();
  const receipts = await receiptsOf(taker, 3);
  expect(seqs(receipts)).toEqual([1, 2, 3]);
  expect(receipts[0]).toMatchObject({ source: 'banner', page: '/', language: 'en', library: version });
  await expect.poll(() => waiting(page)).toEqual([]);
});

test('what is chosen before receipts.js has come is sent by the next page, where this one is left', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url()));
  site.replace('/assets/consent-gate/receipts.js', { status: 404 });
  const errors = uncaughtErrors(page);
  await page.goto(site.url(home));
  await answer(page, 'Reject');
  await settle(page);
  expect(errors).toEqual([]);
  site.restore('/assets/consent-gate/receipts.js');
  await page.goto(site.url(home, '/next'));
  expect(await receiptsOf(taker, 1)).toMatchObject([{ seq: 1, page: '/', source: 'banner' }]);
});

test('what cannot be sent is sent by a later page, in order, once, and before what is chosen there', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url()));
  await taker.stop();
  const errors = uncaughtErrors(page);
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await choose(page, false, true);
  await settle(page);
  expect(await waiting(page)).toHaveLength(3);
  await page.goto(site.url(home, '/next'));
  await settle(page);
  expect(await waiting(page)).toHaveLength(3);
  expect(errors).toEqual([]);
  expect(await problemsOf(page)).toEqual([]);

  await taker.restart();
  await choose(page, false);
  const receipts = await receiptsOf(taker, 4);
  expect(receipts.map(({ seq, page, choices }) => [seq, page, choices['analytics']])).toEqual([
    [1, '/', true],
    [2, '/', false],
    [3, '/', true],
    [4, '/next', false],
  ]);
  expect(receipts[0]!.texts).toBe(hashOf(bannerWords));
  await expect.poll(() => waiting(page)).toEqual([]);
});

test('what could not be sent goes out when the visitor is online again', async ({
  page,
  site,
  taker,
  context,
}) => {
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  await context.setOffline(true);
  await answer(page, 'Accept');
  await expect.poll(() => waiting(page)).toHaveLength(1);
  expect(taker.taken).toEqual([]);
  await context.setOffline(false);
  await receiptsOf(taker, 1);
  await expect.poll(() => waiting(page)).toEqual([]);
});

for (const status of [500, 503, 429, 408]) {
  test(`a receiver that answers ${status} gets the same again from a later page, and nobody hears of it`, async ({
    page,
    site,
    taker,
  }) => {
    makePages(site, about(taker.url()));
    taker.answer(status);
    await page.goto(site.url(home));
    await answer(page, 'Accept');
    await receiptsOf(taker, 1);
    await settle(page);
    expect(await waiting(page)).toHaveLength(1);
    expect(await problemsOf(page)).toEqual([]);
    taker.answer(204);
    await page.goto(site.url(home, '/next'));
    const [first, second] = await receiptsOf(taker, 2);
    expect(second).toEqual(first);
    await expect.poll(() => waiting(page)).toEqual([]);
  });
}

test('what a receiver refuses is not sent again, is told once, and does not hold back the next', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url()));
  taker.answer(400, 'no');
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await choose(page, false);
  await receiptsOf(taker, 2);
  await expect.poll(() => waiting(page)).toEqual([]);
  await expect
    .poll(() => problemsOf(page))
    .toEqual([`receipts: ${taker.url()} answered 400, so that choice is not sent again`]);
  taker.answer(204);
  await choose(page, true);
  await receiptsOf(taker, 3);
});

test('a receiver that answers with a page has answered', async ({ page, site, taker }) => {
  makePages(site, about(taker.url()));
  taker.answer(200, '<!doctype html><title>Welcome</title>');
  const errors = uncaughtErrors(page);
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await receiptsOf(taker, 1);
  await expect.poll(() => waiting(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(await problemsOf(page)).toEqual([]);
});

test('a receiver that sends on to elsewhere is not followed', async ({ page, site, taker }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  makePages(site, about('/moved'));
  site.replace('/moved', { status: 307, headers: { location: taker.url() } });
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await expect.poll(() => asked).toContain('/moved');
  await settle(page);
  expect(taker.taken).toEqual([]);
  expect(await waiting(page)).toHaveLength(1);
});

test('a receiver that hangs holds up nobody, and gets all when it answers', async ({
  page,
  site,
  taker,
  context,
}) => {
  makePages(site, about(taker.url()));
  const release = taker.hold();
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await receiptsOf(taker, 1);
  await choose(page, false, true);
  expect(await choicesOf(page)).toEqual({ analytics: true });
  await page.goto(site.url(home, '/cookies'));
  await saveSettings(page, { analytics: 'No' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible();
  expect(await waiting(page)).toHaveLength(4);
  release();
  const other = await context.newPage();
  await other.goto(site.url(home, '/next'));
  await expect.poll(() => waiting(other)).toEqual([]);
  expect([...new Set(seqs(taker.receipts()))]).toEqual([1, 2, 3, 4]);
});

test('two windows take turns to send what waits, in order', async ({ page, site, taker, context }) => {
  makePages(site, about(taker.url()));
  const other = await context.newPage();
  await other.goto(site.url(home, '/next'));
  await page.goto(site.url(home));
  await taker.stop();
  await answer(page, 'Accept');
  await choose(page, false, true, false);
  await choose(other, true, false);
  await expect.poll(() => waiting(page)).toHaveLength(6);
  await Promise.all([settle(page), settle(other)]);
  await taker.restart();
  await Promise.all([page.reload(), other.reload()]);
  await expect.poll(() => waiting(page)).toEqual([]);
  await expect.poll(() => waiting(other)).toEqual([]);
  // A window may hear a moment too late of what another has just sent.
  const receipts = [...new Map(taker.receipts().map((receipt) => [receipt.seq, receipt])).values()];
  expect(taker.taken.length).toBeLessThan(9);
  expect(receipts.map(({ seq, page }) => [seq, page])).toEqual([
    [1, '/'],
    [2, '/'],
    [3, '/'],
    [4, '/'],
    [5, '/next'],
    [6, '/next'],
  ]);
  expect(ids(receipts)).toHaveLength(1);
});

test('a choice that comes from another window makes no receipt of its own', async ({
  page,
  site,
  taker,
  context,
}) => {
  makePages(site, about(taker.url()));
  const other = await context.newPage();
  await other.goto(site.url(home, '/next'));
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  await receiptsOf(taker, 1);
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect.poll(() => choicesOf(other)).toEqual({ analytics: true });
  await settle(other);
  expect(taker.taken).toHaveLength(1);
});

test('a visitor whose browser refuses all asks for no receipt until they choose', async ({
  page,
  site,
  taker,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  makePages(site, { ...about(taker.url()), gpc: 'reject' });
  await page.goto(site.url(home, '/cookies'));
  await settle(page);
  expect(taker.taken).toEqual([]);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
  await saveSettings(page, { analytics: 'Yes' });
  expect(await receiptsOf(taker, 1)).toMatchObject([{ choices: { analytics: true } }]);
});

/** As where the browser keeps nothing for a website. */
async function blockStorage(context: BrowserContext, which: 'storage' | 'full'): Promise<void> {
  await context.addInitScript((how) => {
    const refuse = () => {
      throw new DOMException('no', how === 'full' ? 'QuotaExceededError' : 'SecurityError');
    };
    if (how === 'full') Storage.prototype.setItem = refuse;
    if (how === 'full') {
      const real = localStorage;
      Object.defineProperty(window, 'localStorage', {
        value: new Proxy(real, {
          set: refuse,
          get: (target, key) => {
            const value: unknown = Reflect.get(target, key);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        }),
      });
    } else Object.defineProperty(window, 'localStorage', { get: refuse });
  }, which);
}

for (const which of ['storage', 'full'] as const) {
  test(`where storage is ${which === 'full' ? 'full' : 'blocked'} a choice is sent from this page`, async ({
    page,
    site,
    taker,
    context,
  }) => {
    await blockStorage(context, which);
    makePages(site, about(taker.url()));
    const errors = uncaughtErrors(page);
    await page.goto(site.url(home));
    await taker.stop();
    await answer(page, 'Accept');
    await choose(page, false);
    await settle(page);
    await taker.restart();
    await choose(page, true);
    const receipts = await receiptsOf(taker, 3);
    expect(seqs(receipts)).toEqual([1, 2, 3]);
    await page.reload();
    await settle(page);
    expect(taker.taken).toHaveLength(3);
    expect(errors).toEqual([]);
  });
}

test('a page at http sends what it can: without the hash, and without turns', async ({
  page,
  site,
  taker,
}) => {
  makePages(site, about(taker.url(www)));
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  const [receipt] = await receiptsOf(taker, 1);
  expect(receipt).toMatchObject({ source: 'banner', choices: { analytics: true } });
  expect(receipt!.texts).toBeUndefined();
  await expect.poll(() => waiting(page)).toEqual([]);
});

test('a policy that does not name the receiver keeps all for later, and one that does lets it through', async ({
  page,
  site,
  taker,
}) => {
  const policy = "default-src 'none'; script-src 'self' https://www.googletagmanager.com; connect-src 'self'";
  makePages(site, about(taker.url()), { 'content-security-policy': policy });
  const errors = uncaughtErrors(page);
  await page.goto(site.url(home));
  await answer(page, 'Reject');
  await settle(page);
  expect(taker.taken).toEqual([]);
  expect(await waiting(page)).toHaveLength(1);
  // Firefox counts what its policy has kept from loading as an error of the page.
  expect(errors.filter((error) => !error.startsWith('Content-Security-Policy'))).toEqual([]);
  makePages(site, about(taker.url()), {
    'content-security-policy': `${policy} http://localhost:${taker.port}; require-trusted-types-for 'script'`,
  });
  await page.goto(site.url(home, '/next'));
  await receiptsOf(taker, 1);
});

for (const [receipts, sentence] of [
  [{}, 'receipts: "url" is missing; it would be a web address'],
  [
    { url: 'javascript:alert(1)' },
    'receipts: "url" is "javascript:alert(1)", which does not match a web address',
  ],
  [{ url: '' }, 'receipts: "url" is "", which does not match a web address'],
  [
    { url: '/next', address: '/receipts' },
    'receipts: "address" is "/receipts", which does not match an option: url',
  ],
] as const) {
  test(`a mistake in ${JSON.stringify(receipts)} is told, and choices are made as ever`, async ({
    page,
    site,
  }) => {
    makePages(site, { ...council, receipts });
    const errors = uncaughtErrors(page);
    await page.goto(site.url(home));
    await answer(page, 'Accept');
    await expect.poll(() => problemsOf(page)).toEqual([sentence]);
    expect(await choicesOf(page)).toEqual({ analytics: true });
    expect(errors).toEqual([]);
  });
}

test('keys that hold nothing to be read are passed over and removed', async ({ page, site, taker }) => {
  makePages(site, about(taker.url()));
  await page.goto(site.url(home));
  await page.evaluate(() => {
    for (const [i, text] of ['', 'null', '[]', '{', '[null]'].entries())
      localStorage[`consent-gate-receipts 1 ${i} 1`] = text;
    localStorage['consent-gate-receipts-of-another'] = 'kept';
  });
  await answer(page, 'Accept');
  await receiptsOf(taker, 1);
  await expect.poll(() => waiting(page)).toEqual(['consent-gate-receipts-of-another']);
});

test('the table of cookies tells of the key that receipts wait in', async ({ page, site, taker }) => {
  makePages(site, about(taker.url()));
  await page.goto(site.url(home, '/cookies'));
  await page.getByText('Essential cookies in detail (2)').click();
  await expect(page.getByRole('row', { name: 'consent-gate-receipts *' })).toHaveText(
    /Saves your cookie choices\s*When it is removed \(local storage\)/,
  );
});

test('consent-gate.full.js sends receipts too', async ({ page, site, taker }) => {
  site.page('/', { head: gateTag(about(taker.url()), '', 'consent-gate.full.js') });
  await page.goto(site.url(home));
  await answer(page, 'Accept');
  const [receipt] = await receiptsOf(taker, 1);
  expect(receipt).toMatchObject({ source: 'banner', texts: hashOf(bannerWords), library: version });
});

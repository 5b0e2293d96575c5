import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Keeper } from '../helpers/server-recipes.mjs';
import {
  answer,
  choicesOf,
  cookies,
  expect,
  gateTag,
  googleAnalytics,
  hotjar,
  isSameDocument,
  markDocument,
  problemsOf,
  saveSettings,
  settle,
  test as base,
  type Page,
  type Site,
} from '../helpers/fixtures.js';
import { keepers, missing } from '../helpers/server-recipes.mjs';

/**
 * The choice cookie is written again by a server. What must never happen: that a server's answer, on its way while the
 * visitor changes their mind, brings a yes back.
 */

/** The site at a port of its own, at which `/keep-choice` is answered by a recipe, as late as a test wants it. */
interface Front {
  /** At https in WebKit, which takes no `Secure` cookie at http, not even on localhost. */
  readonly origin: string;
  /** The choice cookies that it was asked to write again. */
  readonly asked: string[];
  /** How many of them the browser has ended before they were answered. */
  readonly ended: () => number;
  /** Holds answers back, which are those of the time at which they were asked for, until the function is called. */
  hold(): () => void;
  /** Answers at once what is asked for from now on. */
  answer(): void;
  /** Has the recipe's cookie changed on its way. */
  change(by: (cookie: string) => string): void;
}

const test = base.extend<{ front: (name?: string) => Promise<Front> }>({
  front: async ({ site, browserName }, use) => {
    const closing: (() => unknown)[] = [];
    await use(async (name = 'node') => {
      const keeper = await keepers[name]!();
      test.skip(!keeper, missing(name));
      const { front, close } = await startFront(site, keeper!, browserName === 'webkit');
      closing.push(close, () => keeper!.close());
      return front;
    });
    for (const close of closing) await close();
  },
});

async function startFront(
  site: Site,
  keeper: Keeper,
  isSecure: boolean,
): Promise<{ front: Front; close: () => unknown }> {
  const asked: string[] = [];
  let ended = 0;
  let held = Promise.resolve();
  let changed = (cookie: string): string => cookie;
  const pass = (from: IncomingMessage, to: ServerResponse): void => {
    const isAsked = from.url === '/keep-choice';
    if (isAsked) asked.push(/consent_choices=([^;]*)/.exec(from.headers.cookie ?? '')?.[1] ?? '');
    const wait = held;
    to.on('close', () => {
      if (isAsked && !to.writableEnded) ended += 1;
    });
    const onward = request(
      {
        host: '127.0.0.1',
        port: isAsked ? keeper.port : site.port,
        path: from.url,
        method: from.method,
        headers: from.headers,
        agent: false,
      },
      (response) => {
        const headers = { ...response.headers };
        if (headers['set-cookie']) headers['set-cookie'] = headers['set-cookie'].map(changed);
        void (isAsked ? wait : Promise.resolve()).then(() => {
          to.writeHead(response.statusCode!, headers);
          response.pipe(to);
        });
      },
    );
    onward.on('error', () => to.destroy());
    from.pipe(onward);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const front: Front = {
    origin: `http${isSecure ? 's' : ''}://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    ended: () => ended,
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => {
        held = Promise.resolve();
        release();
      };
    },
    answer: () => void (held = Promise.resolve()),
    change: (by) => void (changed = by),
  };
  const close = (): unknown => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { front, close };
}

const config = { cookiesPage: '/cookies', cookie: { days: 30 }, services: [googleAnalytics] };
const question = 'Do you want to accept analytics cookies?';

async function serve(site: Site, services: readonly object[] = config.services): Promise<void> {
  const script = await readFile(new URL('../../integrations/server/keep-choice.js', import.meta.url), 'utf8');
  site.replace('/assets/keep-choice.js', { body: script });
  site.page(['/', '/next'], {
    head: `${gateTag({ ...config, services })}<script src="/assets/keep-choice.js" defer></script>`,
    body: '<a id="open" data-consent-open href="/cookies">Settings</a>',
  });
}

async function withdraw(page: Page): Promise<void> {
  await page.locator('#open').click();
  await saveSettings(page, { [question]: 'No' });
}

/** Days for which the browser keeps the choice. */
async function daysKept(page: Page): Promise<number> {
  const { consent_choices: kept } = await cookies(page);
  return Math.round((kept!.expires - Date.now() / 1000) / 86_400);
}

/** What the cookie says, and that there is one. */
async function choiceKept(page: Page): Promise<unknown> {
  const { consent_choices: kept } = await cookies(page);
  expect(kept!.domains).toHaveLength(1);
  return (JSON.parse(decodeURIComponent(kept!.value)) as { choices: unknown }).choices;
}

for (const name of Object.keys(keepers)) {
  test(`a choice that ${name} writes again is the same, is kept for longer, and is asked for once`, async ({
    page,
    site,
    front,
  }) => {
    const { origin, asked } = await front(name);
    await serve(site);
    await page.goto(`${origin}/`);
    const before = page.waitForResponse('**/keep-choice');
    await answer(page, 'Accept');
    const [sent] = (await page.evaluate(() => document.cookie)).match(/(?<=consent_choices=)[^;]*/)!;
    expect((await before).status()).toBe(204);
    await expect.poll(() => daysKept(page)).toBe(365);
    const { consent_choices: kept } = await cookies(page);
    expect(kept).toMatchObject({
      value: sent,
      domains: ['localhost'],
      path: '/',
      sameSite: 'Lax',
      httpOnly: false,
    });
    expect(kept!.secure).toBe(true);
    for (const path of ['/next', '/']) {
      await page.goto(`${origin}${path}`);
      await settle(page);
      expect(await choicesOf(page)).toEqual({ analytics: true });
      await expect(page.locator('consent-banner')).toHaveCount(0);
    }
    expect(asked).toEqual([sent]);
    expect(await problemsOf(page)).toEqual([]);
  });
}

for (const [what, services] of Object.entries({ stays: [googleAnalytics], 'is loaded again': [hotjar] })) {
  test(`a no is not undone by a yes that is on its way, on a page that ${what}`, async ({
    page,
    site,
    front,
  }) => {
    const { origin, hold, asked, ended } = await front();
    await serve(site, services);
    const release = hold();
    await page.goto(`${origin}/`);
    await answer(page, 'Accept');
    await expect.poll(() => asked.length).toBe(1);
    await markDocument(page);
    await withdraw(page);
    await expect.poll(() => asked.length).toBe(2);
    if (what !== 'stays') await expect.poll(() => isSameDocument(page)).toBe(false);
    await expect.poll(ended).toBe(1);
    release();
    await settle(page);
    await expect.poll(() => daysKept(page)).toBe(365);
    expect(await choiceKept(page)).toEqual({ analytics: false });
    await page.reload();
    await settle(page);
    expect(await choicesOf(page)).toEqual({ analytics: false });
    expect(asked).toHaveLength(2);
  });
}

test('a no on the next page is not undone by a yes that was on its way', async ({ page, site, front }) => {
  const { origin, hold, asked, ended } = await front();
  await serve(site);
  const release = hold();
  await page.goto(`${origin}/`);
  await answer(page, 'Accept');
  await expect.poll(() => asked.length).toBe(1);
  await page.goto(`${origin}/next`);
  await expect.poll(ended).toBe(1);
  await withdraw(page);
  release();
  await settle(page);
  await page.goto(`${origin}/`);
  await settle(page);
  expect(await choiceKept(page)).toEqual({ analytics: false });
  expect(await choicesOf(page)).toEqual({ analytics: false });
});

test('a no in another window is not undone by a yes that was on its way', async ({ page, site, front }) => {
  const { origin, hold, asked, ended } = await front();
  await serve(site);
  const release = hold();
  await page.goto(`${origin}/`);
  await answer(page, 'Accept');
  await expect.poll(() => asked.length).toBe(1);
  const other = await page.context().newPage();
  await other.goto(`${origin}/next`);
  await withdraw(other);
  await expect.poll(ended).toBe(1);
  release();
  await settle(other);
  await settle(page);
  expect(await choiceKept(page)).toEqual({ analytics: false });
  await page.reload();
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
});

test('a no is kept for longer though the visitor leaves the page at once', async ({ page, site, front }) => {
  const { origin, hold, asked } = await front();
  await serve(site);
  const release = hold();
  await page.goto(`${origin}/`);
  await answer(page, 'Reject');
  await expect.poll(() => asked.length).toBe(1);
  await page.goto(`${origin}/next`);
  release();
  await expect.poll(() => daysKept(page)).toBe(365);
  expect(await choiceKept(page)).toEqual({ analytics: false });
});

test('a yes on the next page is not undone by a no that was on its way', async ({ page, site, front }) => {
  const { origin, hold, answer: answerNow, asked } = await front();
  await serve(site);
  const release = hold();
  await page.goto(`${origin}/`);
  await answer(page, 'Reject');
  await expect.poll(() => asked.length).toBe(1);
  await page.goto(`${origin}/next`);
  answerNow();
  await page.locator('#open').click();
  await saveSettings(page, { [question]: 'Yes' });
  await expect.poll(() => daysKept(page)).toBe(365);
  release();
  await expect.poll(() => asked.length).toBe(3); // the no, the yes, and the yes once more
  await settle(page);
  expect(await choiceKept(page)).toEqual({ analytics: true });
  expect(await problemsOf(page)).toEqual([]);
  await page.goto(`${origin}/`);
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: true });
});

test('a choice that the visitor deletes does not come back', async ({ page, site, front }) => {
  const { origin, asked } = await front();
  await serve(site);
  await page.goto(`${origin}/`);
  await answer(page, 'Accept');
  await expect.poll(() => daysKept(page)).toBe(365);
  await page.evaluate(() => void (document.cookie = 'consent_choices=; path=/; max-age=0'));
  await page.waitForTimeout(500); // it looks at the cookie more often
  expect(Object.keys(await cookies(page))).not.toContain('consent_choices');
  expect(asked).toHaveLength(1);
});

test('an old yes that comes back all the same is put right, once', async ({ page, site, front }) => {
  const { origin, asked, change } = await front();
  await serve(site);
  await page.goto(`${origin}/`);
  await answer(page, 'Accept');
  await expect.poll(() => daysKept(page)).toBe(365);
  let stale = 0;
  change((cookie) => (stale++ ? cookie : cookie.replace(/false(?=})/, 'true')));
  await withdraw(page);
  await expect.poll(() => asked.length).toBe(3); // the yes, the no, and the no once more
  await settle(page);
  expect(await choiceKept(page)).toEqual({ analytics: false });
  await page.reload();
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
  expect(asked).toHaveLength(3);
});

test('an old yes that comes while the page is loaded again for the no is put right', async ({
  page,
  site,
  front,
}) => {
  const { origin, hold } = await front();
  await serve(site, [hotjar]);
  await page.goto(`${origin}/`);
  await answer(page, 'Accept');
  await expect.poll(() => daysKept(page)).toBe(365);
  await markDocument(page);
  await page.evaluate(() => {
    const [yes] = document.cookie.split('; ').filter((each) => each.startsWith('consent_choices='));
    const late = `${yes}; path=/${location.protocol === 'https:' ? '; secure' : ''}`;
    document.addEventListener('consent-change', () => void (document.cookie = late), { once: true });
  });
  const release = hold();
  await withdraw(page);
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await settle(page);
  expect(await choiceKept(page)).toEqual({ analytics: false });
  expect(await choicesOf(page)).toEqual({ analytics: false });
  release();
});

test('a server that changes the choice is told of, and not asked without end', async ({
  page,
  site,
  front,
}) => {
  const { origin, asked, change } = await front();
  await serve(site);
  change((cookie) => cookie.replace('consent_choices={', 'consent_choices=%7B'));
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Reject' }).click();
  await expect.poll(() => problemsOf(page)).toEqual(['keep-choice: the server changes the choice cookie']);
  await settle(page);
  expect(asked).toHaveLength(2);
});

test('nothing is asked for where there is no choice, or none any more', async ({ page, site, front }) => {
  const { origin, asked } = await front();
  await serve(site);
  await page.goto(`${origin}/`);
  await settle(page);
  expect(asked).toEqual([]);
  await answer(page, 'Reject');
  await expect.poll(() => asked.length).toBe(1);
  await page.evaluate(() => window.consentGate!.reset());
  await settle(page);
  expect(asked).toHaveLength(1);
  expect(await cookies(page)).toEqual({});
});

test('a choice that is forgotten while it is on its way does not come back', async ({
  page,
  site,
  front,
}) => {
  const { origin, hold, asked, ended } = await front();
  await serve(site);
  const release = hold();
  await page.goto(`${origin}/`);
  await answer(page, 'Accept');
  await expect.poll(() => asked.length).toBe(1);
  await page.evaluate(() => window.consentGate!.reset());
  await expect.poll(ended).toBe(1);
  release();
  await settle(page);
  expect(Object.keys(await cookies(page))).not.toContain('consent_choices');
});

import { setTimeout as pause } from 'node:timers/promises';
import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type Cookie,
  type Page,
} from '@playwright/test';
import type { Choices, Gate } from '../../src/types.js';
import { askAxe } from './axe.js';
import { engineOf, lineFor, placeOf } from './left-out.mjs';
import { startSite } from './site.mjs';
import { standIn } from './vendors.mjs';
import { startWebKit } from './webkit/browser.mjs';

export { expect } from '@playwright/test';
export type { Page } from '@playwright/test';
export { gateTag, soonerLines } from './council-page.mjs';

declare global {
  interface Window {
    readonly consentGate?: Gate;
  }
}

/** Hosts under `testshire.gov.uk`, the widest domain that a cookie of theirs can have. */
export const www = 'www.testshire.gov.uk';
export const my = 'my.testshire.gov.uk';

/** What vendors are asked for first. */
export const googleScript = 'https://www.googletagmanager.com/gtag/js?id=G-TEST12345';
export const hotjarScript = 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6';

export const googleAnalytics = { use: 'google-analytics', id: 'G-TEST12345' };
export const hotjar = { use: 'hotjar', id: '1234567' };

/** What a council has in its notices: Google Analytics and Hotjar, and a page for the settings. */
export const council = {
  siteName: 'Testshire County Council',
  cookiesPage: '/cookies',
  services: [googleAnalytics, hotjar],
};

/** The same as attributes of the tag. */
export const councilAttributes =
  'data-site-name="Testshire County Council" data-google-analytics="G-TEST12345" data-hotjar="1234567" data-cookies-page="/cookies"';

/** The page tests' server. */
export type Site = Awaited<ReturnType<typeof startSite>>;

/** What was asked of vendors, and the means to answer more of them. */
export type Vendors = Awaited<ReturnType<typeof standIn>>;

/** A cookie, and every domain on which there is one of its name. */
export type NamedCookie = Cookie & { readonly domains: readonly string[] };

interface TestFixtures {
  /** Stands in for vendors in the test's own context; on in every test. For a context of your own: `standIn(context)`. */
  readonly vendors: Vendors;
  readonly freshSite: undefined;
  /** Ends a test before it begins where `left-out.mjs` has a reason. */
  readonly leftOut: undefined;
}

interface WorkerFixtures {
  readonly browser: Browser;
  /** One server a worker. What a test registers is forgotten before the next one. */
  readonly site: Site;
}

/** Playwright's `test` with a site, with vendors that are never called for real, and with layout shifts counted. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browser: [
    async ({ playwright, browserName }, use) => {
      // Playwright drives no WebKit but its own, which is not to be had everywhere.
      const browser = browserName === 'webkit' ? await startWebKit() : await playwright[browserName].launch();
      await use(browser as unknown as Browser);
      // One that does not end, ends with its worker: nothing else here would stop a run from waiting for it for ever.
      await Promise.race([browser.close(), pause(30_000, undefined, { ref: false })]);
    },
    { scope: 'worker', timeout: 0 },
  ],
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  leftOut: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
    async ({}, use, { skip, project, file, titlePath }) => {
      const line = lineFor(engineOf(project.name), placeOf(file), titlePath.slice(1).join(' '));
      skip(line !== undefined, line?.why);
      await use(undefined);
    },
    { auto: true },
  ],
  freshSite: [
    async ({ site }, use) => {
      site.reset();
      await use(undefined);
    },
    { auto: true },
  ],
  vendors: [
    async ({ context }, use) => {
      await countLayoutShifts(context);
      await use(await standIn(context));
    },
    { auto: true },
  ],
});

/** Counts the layout shifts of every page that the context opens from now on. For {@link cls}. */
export async function countLayoutShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shifts: { value: number; hadRecentInput: boolean }[] = [];
    const take = (entries: PerformanceEntryList) => shifts.push(...(entries as unknown as typeof shifts));
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.defineProperty(window, '__layoutShifts', {
      get() {
        take(observer.takeRecords());
        return shifts;
      },
    });
  });
}

/**
 * How far things have moved on the page without the visitor doing anything, all added up: stricter than the metric
 * CLS, which takes the worst five seconds. Looks once two more frames were painted.
 * `undefined`: this engine doesn't tell. https://web.dev/articles/cls
 */
export async function cls(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const shifts = (window as unknown as { __layoutShifts?: { value: number; hadRecentInput: boolean }[] })
      .__layoutShifts;
    return shifts?.reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0);
  });
}

/** Asserts that nothing has moved by itself, in an engine that tells. */
export async function expectStill(page: Page): Promise<void> {
  expect((await cls(page)) ?? 0).toBeLessThan(0.001);
}

/** Name → cookie, of every host the page's context has visited. */
export async function cookies(page: Page): Promise<Readonly<Record<string, NamedCookie>>> {
  const all = await page.context().cookies();
  const domains = (name: string) =>
    all.filter((cookie) => cookie.name === name).map((cookie) => cookie.domain);
  return Object.fromEntries(all.map((cookie) => [cookie.name, { ...cookie, domains: domains(cookie.name) }]));
}

/** Names of the page's storage keys, sorted. */
export async function storageKeys(page: Page): Promise<{ local: string[]; session: string[] }> {
  return page.evaluate(() => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
  }));
}

/** What the choice cookie holds after a choice made some days ago. */
export function recordOf(choices: unknown, { version = '1', daysAgo = 0 } = {}): string {
  const date = `${new Date(Date.now() - daysAgo * 864e5).toISOString().slice(0, 19)}Z`;
  return JSON.stringify({ version, date, choices });
}

/** Sets the choice cookie before a page is opened: on a host only, or where it starts with a dot on a domain. */
export async function remember(page: Page, value: string, domain = www): Promise<void> {
  await setCookie(page, 'consent_choices', encodeURIComponent(value), domain);
}

/** Sets a cookie before a page is opened: on a host only, or where it starts with a dot on a domain. */
export async function setCookie(
  page: Page,
  name: string,
  value: string,
  domain = www,
  path = '/',
): Promise<void> {
  await page.context().addCookies([{ name, value, domain, path }]);
}

/** Answers the banner. Resolves once the page has confirmed it. */
export async function answer(page: Page, verb: 'Accept' | 'Reject'): Promise<void> {
  await page.getByRole('button', { name: verb }).click();
  await expect(page.getByRole('button', { name: 'Hide cookie message' })).toBeVisible();
}

/** Answers the settings that are open, and saves. */
export async function saveSettings(
  page: Page,
  answers: Readonly<Record<string, 'Yes' | 'No'>>,
): Promise<void> {
  for (const [question, name] of Object.entries(answers)) {
    await page.getByRole('group', { name: question }).getByRole('radio', { name }).check();
  }
  await page.getByRole('button', { name: 'Save cookie settings' }).click();
}

/** Marks the document, so that {@link isSameDocument} tells a reload. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
}

/** Whether the page was not loaded again since. While it is being, it can't be asked, and is the same. */
export async function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => 'sameDocument' in window).catch(() => true);
}

/**
 * Waits until whatever the page was about to do has been done: its timers, a turn of tags that set their cookies again
 * and again (each 50 ms), and a request, before which all earlier ones have reached whoever answers them.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Playwright's own waiting never ends on a page from the back/forward cache.
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    await new Promise<void>((resolve) => {
      let turns = 0;
      const timer = setInterval(() => {
        if (++turns < 4) return;
        clearInterval(timer);
        resolve();
      }, 50);
    });
    await fetch('/settled').catch(() => undefined);
  });
}

/** Asserts that nothing was asked of anybody else and that nothing is kept in the browser. */
export async function expectNothing(page: Page, vendors: Vendors): Promise<void> {
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await storageKeys(page)).toEqual({ local: [], session: [] });
}

/** The visitor's choices, as the page's own code reads them. */
export async function choicesOf(page: Page): Promise<Choices | undefined> {
  return page.evaluate(() => window.consentGate?.choices);
}

/** Sentences about mistakes, as the page's own code reads them. */
export async function problemsOf(page: Page): Promise<readonly string[] | undefined> {
  return page.evaluate(() => window.consentGate?.problems);
}

/** What axe finds against WCAG 2.2 AA: the rule and where. Two more engines look in `accessibility.ts`. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  return (await askAxe(page)).violations;
}

/** Errors that no code of the page has caught, from now on. */
export function uncaughtErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // Firefox tells of each cookie that a domain may not have, as vendors' stand-ins try, and we do too.
    // And of each file that it did not load, and of what a policy forbids.
    if (!/^(Cookie “|Loading module from|Content-Security-Policy: )/.test(error.message))
      errors.push(String(error));
  });
  return errors;
}

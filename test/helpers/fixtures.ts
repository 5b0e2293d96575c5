import { test as base, type BrowserContext, type Cookie, type Page } from '@playwright/test';
import { startSite } from './site.mjs';
import { standIn } from './vendors.mjs';

export { expect } from '@playwright/test';
export { gateTag } from './council-page.mjs';

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
}

interface WorkerFixtures {
  /** One server a worker. What a test registers is forgotten before the next one. */
  readonly site: Site;
}

/** Playwright's `test` with a site, with vendors that are never called for real, and with layout shifts counted. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
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

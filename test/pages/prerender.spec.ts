import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, requireBrowser } from '../helpers/find-browser.mjs';
import { council, expect, gateTag, recordOf, test as base, www, type Site } from '../helpers/fixtures.js';

// https://developer.mozilla.org/en-US/docs/Web/API/Speculation_Rules_API

// In a browser of its own: Playwright keeps pages from being prerendered.

const test = base.extend<{ readonly visitor: Page }, { readonly browserOfOwn: Browser }>({
  browserOfOwn: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
    async ({}, use) => {
      const browser = await launch({ executablePath: requireBrowser(), args: browserArgs });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ browserOfOwn }, use) => {
    const page = await browserOfOwn.newPage();
    await use(page);
    await browserOfOwn.deleteCookie(...(await browserOfOwn.cookies()));
    await page.close();
  },
});

/** Its script is the site's own: what a page asks for before it is seen does not come by Playwright's routes. */
const survey = { name: 'Survey', category: 'analytics', src: '/survey.js' };
const help = { name: 'Help', category: 'essential', src: '/help.js' };
const rules =
  '<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>';
/** Says where it stands as soon as it runs, and when the page's own code may go on. */
const say = `<script>
  window.said = [document.prerendering, consentGate.granted('analytics'), consentGate.granted('essential')];
  consentGate.whenGranted('analytics').then(() => said.push('granted ' + document.prerendering));
  document.addEventListener('consent-change', ({ granted }) => said.push(granted.join()));
  addEventListener('load', () => fetch('/loaded'));
</script>`;

function prepare(site: Site, config = {}): void {
  const settings = { ...council, services: [survey, help], ...config };
  site.page('/', { head: gateTag(settings) + rules });
  site.page('/next', {
    head: gateTag(settings) + say,
    body: '<script type="text/plain" data-consent="analytics" data-src="/gated.js"></script>',
  });
  for (const path of ['/survey.js', '/help.js', '/gated.js'])
    site.replace(path, { body: 'window.ran = true;' });
  site.replace('/loaded', {});
}

const startedOn = (site: Site) =>
  site
    .paths()
    .filter((path) => /^\/(survey|help|gated)\.js$/.test(path))
    .sort();

const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

async function follow(page: Page): Promise<void> {
  await page.click('#next');
  await expect.poll(() => page.title().catch(() => '')).toBe('Next');
}
const choicesOf = (page: Page) => page.evaluate(() => window.consentGate?.choices).catch(() => undefined);
const isAsked = (page: Page) =>
  page.evaluate(() => !!document.querySelector('consent-banner .gate-reject')).catch(() => false);
const yes = { consent_choices: encodeURIComponent(recordOf({ analytics: true })) };

/** Waits until the next page was prerendered, and forgets what the first has asked for. */
async function prerendered(
  page: Page,
  site: Site,
  kept: Readonly<Record<string, string>> = {},
): Promise<void> {
  const cookies = Object.entries(kept).map(([name, value]) => ({ name, value, domain: www, path: '/' }));
  await page.browser().setCookie(...cookies);
  await page.goto(site.url(www));
  await expect.poll(() => site.paths()).toContain('/loaded');
  await pause(); // what would start in the page that nobody sees
}

async function open(page: Page): Promise<void> {
  await follow(page);
  const start = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceEntry & { activationStart: number }).activationStart;
  });
  expect(start, 'the page was prerendered').toBeGreaterThan(0);
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: unknown[] }).said);

test('nothing runs in a page that nobody has seen yet, and what is granted when it is', async ({
  visitor: page,
  site,
}) => {
  prepare(site);
  await prerendered(page, site, yes);
  expect(startedOn(site)).toEqual(['/help.js', '/survey.js']); // those of the first page
  await open(page);
  await expect
    .poll(() => startedOn(site))
    .toEqual(['/gated.js', '/help.js', '/help.js', '/survey.js', '/survey.js']);
  expect(await said(page)).toEqual([true, false, false, 'analytics', 'granted false']);
});

test('a no that was given while a page was prerendered counts there', async ({ visitor: page, site }) => {
  prepare(site);
  await prerendered(page, site, yes);
  await page.evaluate(() => void window.consentGate!.update({ analytics: false }, 'api'));
  await expect.poll(() => choicesOf(page)).toEqual({ analytics: false });
  await pause();
  site.requests.length = 0;
  await follow(page);
  await pause();
  expect(await choicesOf(page)).toEqual({ analytics: false });
  expect(startedOn(site).filter((path) => path !== '/help.js')).toEqual([]);
});

test('who has not answered is asked in a page that was prerendered, and nothing ran in it', async ({
  visitor: page,
  site,
}) => {
  prepare(site);
  await prerendered(page, site);
  await open(page);
  await expect.poll(() => isAsked(page)).toBe(true);
  await expect.poll(() => startedOn(site)).toEqual(['/help.js', '/help.js']);
});

test('what runs until somebody objects waits until the page is seen as well', async ({
  visitor: page,
  site,
}) => {
  prepare(site, { categories: { analytics: { basis: 'objection' } } });
  await prerendered(page, site);
  expect(startedOn(site)).toEqual(['/help.js', '/survey.js']);
  await open(page);
  await expect
    .poll(() => startedOn(site))
    .toEqual(['/gated.js', '/help.js', '/help.js', '/survey.js', '/survey.js']);
  expect(await said(page)).toContain('granted false');
});

test('cookies of what was granted are left alone while a page is prerendered', async ({
  visitor: page,
  site,
}) => {
  prepare(site, { services: [{ ...survey, cookies: [{ name: 'survey_id' }] }, help] });
  await prerendered(page, site, { ...yes, survey_id: '1' });
  await open(page);
  await pause();
  expect((await page.browser().cookies()).map(({ name }) => name).sort()).toEqual([
    'consent_choices',
    'survey_id',
  ]);
});

test('Google is told what runs until somebody objects, once the page is seen', async ({
  visitor: page,
  site,
}) => {
  const analytics = { analytics: { basis: 'objection' } };
  prepare(site, { categories: analytics, services: [{ use: 'google-analytics', id: 'G-TEST12345' }] });
  await prerendered(page, site);
  await open(page);
  const signals = () =>
    page.evaluate(() =>
      (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer
        .map((entry) => [...Array.from(entry)])
        .filter(([command]) => command === 'consent')
        .map(([, kind, state]) => [kind, (state as Record<string, string>).analytics_storage]),
    );
  await expect.poll(signals).toEqual([
    ['default', 'denied'],
    ['update', 'granted'],
  ]);
});

for (const analytics of [true, false]) {
  test(`a ${analytics ? 'yes' : 'no'} is kept where a prerendered page can’t fetch what changes choices`, async ({
    visitor: page,
    site,
  }) => {
    prepare(site);
    site.replace('/assets/consent-gate/choices.js', { status: 404 });
    await prerendered(page, site, { consent_choices: encodeURIComponent(recordOf({ analytics })) });
    await open(page);
    await pause();
    await page.goto(site.url(www));
    await pause();
    expect(await choicesOf(page)).toEqual({ analytics });
  });
}

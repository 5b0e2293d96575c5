import { readFile } from 'node:fs/promises';
import {
  answer,
  choicesOf,
  council,
  expect,
  gateTag,
  googleAnalytics,
  recordOf,
  remember,
  saveSettings,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

// Pages that change without being loaded, by the scripts that councils' frameworks have for it.

const packages = new URL('../../node_modules/', import.meta.url);
const published = (path: string) => readFile(new URL(path, packages), 'utf8');

interface Way {
  readonly script: string;
  readonly bodyAttributes?: string;
}

const ways: Readonly<Record<string, () => Promise<Way>>> = {
  Turbo: async () => ({ script: await published('@hotwired/turbo/dist/turbo.es2017-umd.js') }),
  'htmx with hx-boost': async () => ({
    script: await published('htmx.org/dist/htmx.min.js'),
    bodyAttributes: 'hx-boost="true"',
  }),
  'a view transition': () =>
    Promise.resolve({
      script: `
        document.addEventListener('click', (event) => {
          const link = event.target.closest('a[id=next], a[id=back]');
          if (!link) return;
          event.preventDefault();
          const swap = async () => {
            const text = await (await fetch(link.href)).text();
            document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
          };
          if (document.startViewTransition) document.startViewTransition(swap);
          else swap();
        });`,
    }),
};

const config = { ...council, services: [googleAnalytics] };
const gated = '<iframe data-consent="analytics" data-src="/film" title="Film"></iframe>';

async function prepare(site: Site, { script, bodyAttributes = '' }: Way): Promise<void> {
  site.replace('/router.js', { body: script });
  site.replace('/film', { body: '<!doctype html><title>Film</title><p>A film', type: 'text/html' });
  for (const [path, title, more] of [
    ['/', 'Home', ''],
    ['/next', 'Next', gated],
    ['/cookies', 'Cookies', '<consent-settings></consent-settings>'],
  ] as const)
    site.replace(path, {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
        ${gateTag(config)}<script src="/router.js" defer></script></head>
        <body ${bodyAttributes}><main><h1>${title}</h1>
        <a id="next" href="/next">Next page</a> <a id="back" href="/">Home</a> <a id="settings" href="/cookies">Cookies</a>
        ${more}</main></body></html>`,
    });
}

async function go(page: Page, link: string, title: string): Promise<void> {
  await page.locator(`#${link}`).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}
const films = (site: Site) => site.paths().filter((path) => path === '/film').length;
const banners = (page: Page) => page.locator('consent-banner');

for (const [name, load] of Object.entries(ways)) {
  test.describe(`with ${name}`, () => {
    test('who has not answered is asked on each page, by one message, first in it', async ({
      page,
      site,
      vendors,
    }) => {
      const errors = uncaughtErrors(page);
      await prepare(site, await load());
      await page.goto(site.url(www));
      await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      for (const [link, title] of [
        ['next', 'Next'],
        ['back', 'Home'],
        ['next', 'Next'],
      ] as const) {
        await go(page, link, title);
        await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
        await expect(banners(page)).toHaveCount(1);
        expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('consent-banner');
      }
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
      expect(vendors.requests).toEqual([]);
      await answer(page, 'Accept');
      await go(page, 'back', 'Home');
      await settle(page);
      await expect(page.getByRole('button', { name: 'Reject' })).toHaveCount(0);
      expect(errors).toEqual([]);
    });

    test('a service starts once, and gated markup on each page that has some', async ({
      page,
      site,
      vendors,
    }) => {
      const errors = uncaughtErrors(page);
      await prepare(site, await load());
      await remember(page, recordOf({ analytics: true }));
      await page.goto(site.url(www));
      await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
      for (let visits = 1; visits < 4; visits++) {
        const before = films(site);
        await go(page, 'next', 'Next');
        // Turbo shows a page that it has kept first, and then the same page anew.
        await expect.poll(() => films(site)).toBeGreaterThan(before);
        await expect(page.frameLocator('iframe[data-consent]').getByText('A film')).toBeVisible();
        await go(page, 'back', 'Home');
      }
      await settle(page);
      expect(vendors.of('/gtag/js')).toHaveLength(1);
      expect(errors).toEqual([]);
    });

    test('a no on one page counts on the next', async ({ page, site, vendors }) => {
      await prepare(site, await load());
      await page.goto(site.url(www));
      await answer(page, 'Reject');
      await go(page, 'next', 'Next');
      await settle(page);
      expect(site.paths()).not.toContain('/film');
      expect(vendors.requests).toEqual([]);
    });

    test('what was woken on a page that the script has kept asks for nothing more after a no', async ({
      page,
      site,
    }) => {
      await prepare(site, await load());
      await remember(page, recordOf({ analytics: true }));
      await page.goto(site.url(www));
      await go(page, 'next', 'Next');
      await expect(page.frameLocator('iframe[data-consent]').getByText('A film')).toBeVisible();
      await go(page, 'back', 'Home');
      await page.evaluate(() => window.consentGate!.rejectAll());
      await settle(page);
      const before = films(site);
      await go(page, 'next', 'Next');
      await settle(page);
      await go(page, 'back', 'Home');
      if (name !== 'a view transition') {
        await page.evaluate(() => history.back());
        await expect(page.getByRole('heading', { name: 'Next', level: 1 })).toBeVisible();
        await settle(page);
      }
      expect(films(site)).toBe(before);
    });

    if (name !== 'a view transition')
      test('the settings work on their page, and the message stays away from it', async ({ page, site }) => {
        await prepare(site, await load());
        await page.goto(site.url(www));
        await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
        await go(page, 'settings', 'Cookies');
        await saveSettings(page, { analytics: 'Yes' });
        await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
        await expect(banners(page)).toHaveCount(0);
        expect(await choicesOf(page)).toEqual({ analytics: true });
        await go(page, 'next', 'Next');
        await expect.poll(() => site.paths()).toContain('/film');
      });
  });
}

test('what takes the message away each time is not fought for ever, and the page goes on', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', {
    head: `${gateTag(config)}<script>
      window.taken = 0;
      new MutationObserver(() => {
        const banner = document.querySelector('consent-banner');
        if (banner) { taken++; banner.remove(); }
      }).observe(document, { childList: true, subtree: true });
    </script>`,
  });
  await page.goto(site.url(www));
  const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken);
  await expect.poll(taken).toBeGreaterThan(0);
  await page.waitForTimeout(2000);
  const before = await taken();
  expect(before).toBeLessThan(101);
  await page.waitForTimeout(500);
  expect(await taken()).toBe(before);
  expect(vendors.requests).toEqual([]);
});

test('a message or settings that a script moves, or takes away and puts back, go on as before', async ({
  page,
  site,
}) => {
  const errors = uncaughtErrors(page);
  site.page('/', { head: gateTag(config) });
  site.page('/cookies', { head: gateTag(config), body: '<consent-settings></consent-settings>' });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
  await page.evaluate(async () => {
    Object.assign(window, { changes: 0 });
    document.addEventListener('consent-change', () => (window as unknown as { changes: number }).changes++);
    const banner = document.querySelector('consent-banner')!;
    for (let i = 0; i < 5; i++) {
      document.querySelector('main')!.append(banner);
      await new Promise((resolve) => setTimeout(resolve, 20));
      document.body.prepend(banner);
    }
  });
  await expect(banners(page)).toHaveCount(1);
  await answer(page, 'Reject');
  expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(1);

  await page.goto(site.url(www, '/cookies'));
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.evaluate(async () => {
    const settings = document.querySelector('consent-settings')!;
    for (let i = 0; i < 5; i++) {
      settings.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      document.querySelector('main')!.append(settings);
    }
  });
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.getByRole('button', { name: 'Save cookie settings' }).click();
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  expect(await choicesOf(page)).toEqual({ analytics: true });
  expect(errors).toEqual([]);
});

for (const [what, tag] of [
  ['and has no tag', ''],
  ['and has the tag again', gateTag(config)],
] as const) {
  test(`a page that is written anew by document.open ${what} asks once, and tracks nobody before`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    site.page('/', { head: gateTag(config) });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
    await page.evaluate((head) => {
      document.open();
      document.write(`<!doctype html><title>New</title>${head}<body><h1>New</h1>`);
      document.close();
    }, tag);
    await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
    await expect(banners(page)).toHaveCount(1);
    await settle(page);
    expect(vendors.requests).toEqual([]);
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
    expect(errors).toEqual([]);
  });
}

/** Makes the page's clock differ from now on by so many days, and the page be looked at again. */
async function wakeUp(page: Page, days: number): Promise<void> {
  await page.evaluate((days) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + days * 864e5;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, days);
}

for (const [what, days] of [
  ['was asleep past the end of its record', 400],
  ['finds its clock set back by a month', -30],
] as const) {
  test(`a tab that ${what} asks anew, and what ran is withdrawn`, async ({ page, site, vendors }) => {
    site.page('/', { head: gateTag(config) });
    await remember(page, recordOf({ analytics: true }));
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
    await wakeUp(page, days);
    await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
    expect(await choicesOf(page)).toBeUndefined();
    expect(
      await page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-TEST12345']),
    ).toBe(true);
  });
}

test('a clock that is set back by some hours changes nothing', async ({ page, site }) => {
  site.page('/', { head: gateTag(config) });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await wakeUp(page, -0.5);
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: true });
});

test('of two copies of the library on a page the first counts, and one message asks', async ({
  page,
  site,
  vendors,
}) => {
  const errors = uncaughtErrors(page);
  for (const file of ['consent-gate', 'elements', 'choices', 'templates', 'settings'])
    site.replace(`/old/${file}.js`, {
      body: await readFile(new URL(`../dist/${file}.js`, new URL('../', import.meta.url)), 'utf8'),
    });
  const again = '<script src="/old/consent-gate.js" data-google-analytics="G-OTHER12345"></script>';
  site.page('/', { head: gateTag(config) + again, body: again });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
  await expect(banners(page)).toHaveCount(1);
  expect(site.paths()).not.toContain('/old/elements.js');
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
  await settle(page);
  expect(vendors.of('G-OTHER12345')).toEqual([]);
  expect(errors).toEqual([]);
});

test('beside the package, which a page’s own script starts, the tag draws with the elements that are there', async ({
  page,
  site,
  vendors,
}) => {
  const errors = uncaughtErrors(page);
  const own = `<script type="module">
    import { startGate } from '/assets/consent-gate/index.js';
    import { defineElements } from '/assets/consent-gate/elements.js';
    defineElements(startGate({ services: [{ use: 'google-analytics', id: 'G-OTHER12345' }] }));
  </script>`;
  site.page('/', { head: gateTag(config) + own });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
  await expect(banners(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Reject' }).click();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(errors).toEqual([]);
});

import {
  answer,
  cookies,
  expect,
  gateTag,
  googleAnalytics,
  googleScript,
  problemsOf,
  recordOf,
  remember,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';

/** What Google's tag finds in its queue, and in which order: what is denied comes before all else. */

const container = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABCD123';
const tagManager = { use: 'google-tag-manager', id: 'GTM-ABCD123' };
const chat = { name: 'Chat', category: 'functional' };

/** Each entry of the queue in a word or two: `default`, `update`, `js`, or the names of a page's own. */
const entriesOn = (page: Page) =>
  page.evaluate(() =>
    window.dataLayer!.map((entry) => {
      if (Object.prototype.toString.call(entry) !== '[object Arguments]')
        return Object.keys(entry as object).join();
      const [command, kind] = entry as [string, string];
      return command === 'consent' ? kind : command;
    }),
  );

/** What the queue says of consent, as `default` or `update`, in order. */
const signalsOn = (page: Page) =>
  page.evaluate(() =>
    window
      .dataLayer!.map((entry) => Array.from(entry as ArrayLike<unknown>))
      .filter(([command]) => command === 'consent')
      .map(([, kind, state]) => [kind, state] as [string, Record<string, unknown>]),
  );

const consent = {
  signals: { ad_personalization: 'functional', analytics_storage: 'functional' },
  default: { region: ['GB', 'US-CA'], wait_for_update: 500 },
  set: { ads_data_redaction: true },
};

for (const [consentMode, before, after] of [
  ['basic', ['default', 'set', 'update'], ['update', 'js', 'config']],
  ['advanced', ['default', 'set', 'update', 'js', 'config'], ['update']],
  ['off', undefined, ['js', 'config']],
] as const) {
  const config = { consentMode, googleConsent: consent, services: [googleAnalytics, chat] };
  const waits = consentMode === 'advanced';

  test(`in the mode ${consentMode} Google is told in its order, on a first visit`, async ({
    page,
    site,
    vendors,
  }) => {
    site.page('/', { head: gateTag(config) });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await settle(page);
    expect(await page.evaluate(() => 'dataLayer' in window)).toBe(before !== undefined);
    if (before) {
      expect(await entriesOn(page)).toEqual(before);
      const [[, byDefault], [, update]] = (await signalsOn(page)) as [[string, object], [string, object]];
      const { region, wait_for_update, ...denied } = byDefault as Record<string, unknown>;
      expect([region, wait_for_update]).toEqual(waits ? [['GB', 'US-CA'], 500] : [undefined, undefined]);
      expect(denied).toEqual(update);
      expect(Object.keys(denied)).toHaveLength(7);
      expect(Object.entries(denied).filter(([, state]) => state !== 'denied')).toEqual([
        ['security_storage', 'granted'],
      ]);
    }
    expect(vendors.of(googleScript)).toHaveLength(waits ? 1 : 0);
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    expect(await entriesOn(page)).toEqual([...(before ?? []), ...after]);
  });

  test(`in the mode ${consentMode} Google is told in its order, on a return visit`, async ({
    page,
    site,
    vendors,
  }) => {
    await remember(page, recordOf({ analytics: true, functional: false }));
    site.page('/', { head: gateTag(config) });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of(googleScript).length).toBe(1);
    const all = before ? ['default', 'set', 'update', 'js', 'config'] : ['js', 'config'];
    expect(await entriesOn(page)).toEqual(all);
    // The signal that was given to another category follows that one.
    const update = (await signalsOn(page)).find(([kind]) => kind === 'update');
    expect(update?.[1]['analytics_storage']).toBe(before && 'denied');
  });
}

/** Ways in which pages write their queue anew after the tag. */
const ways = {
  'dataLayer = []': 'dataLayer = [{ pageType: "home" }];',
  'var dataLayer = []': 'var dataLayer = [{ pageType: "home" }];',
  'window.dataLayer = []': 'window.dataLayer = []; dataLayer.push({ pageType: "home" });',
  'dataLayer = dataLayer || []':
    'window.dataLayer = window.dataLayer || []; dataLayer.push({ pageType: "home" });',
};

for (const [way, code] of Object.entries(ways)) {
  const own = `<script>${code}</script>`;

  test(`a page that writes ${way} after the tag takes nothing from Google’s queue, on a return visit`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    await remember(page, recordOf({ analytics: true }));
    site.page('/', { head: gateTag({ services: [googleAnalytics] }) + own });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
    expect(await entriesOn(page)).toEqual(['default', 'update', 'js', 'config', 'pageType']);
    expect(vendors.of('/g/collect')[0]!.url).toContain('gcs=G101');
    expect(await problemsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test(`a page that writes ${way} after the tag takes nothing from Google’s queue, on a first visit`, async ({
    page,
    site,
    vendors,
  }) => {
    site.page('/', { head: gateTag({ services: [googleAnalytics] }) + own });
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
    expect(await entriesOn(page)).toEqual(['default', 'update', 'pageType', 'update', 'js', 'config']);
  });

  test(`a page that writes ${way} after the tag keeps what is denied before the container`, async ({
    page,
    site,
    vendors,
  }) => {
    await remember(page, recordOf({ analytics: true }));
    site.page('/', { head: gateTag({ services: [tagManager] }) + own });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of(container).length).toBe(1);
    expect((await entriesOn(page)).slice(0, 4)).toEqual(['default', 'update', 'pageType', 'gtm.start,event']);
  });

  test(`a page that writes ${way} after the tag lets Google set no cookie before a yes, in the advanced mode`, async ({
    page,
    site,
    vendors,
  }) => {
    site.page('/', { head: gateTag({ consentMode: 'advanced', services: [googleAnalytics] }) + own });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
    await settle(page);
    expect(vendors.of('/g/collect')[0]!.url).toContain('gcs=G100');
    expect(await cookies(page)).toEqual({});
  });
}

for (const [what, service, asked, entries] of [
  ['Google Analytics', googleAnalytics, googleScript, ['default', 'pageType', 'update', 'js', 'config']],
  ['a container', tagManager, container, ['default', 'pageType', 'update', 'update', 'gtm.start,event']],
] as const) {
  test(`a queue that can’t be kept is told anew what is denied, before ${what} starts`, async ({
    page,
    site,
    vendors,
  }) => {
    const [before, after] = ['var dataLayer = [];', 'dataLayer = [{ pageType: "home" }];'];
    site.page('/', {
      head: `<script>${before}</script>${gateTag({ services: [service] })}<script>${after}</script>`,
    });
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of(asked).length).toBe(1);
    expect((await entriesOn(page)).slice(0, entries.length)).toEqual(entries);
    expect(await problemsOf(page)).toEqual([]);
  });
}

test('a queue that is written anew when Google’s tag is at work tells it of a later no all the same', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/', { head: gateTag({ services: [googleAnalytics] }) });
  await page.goto(site.url(www));
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  await page.evaluate(() => {
    window.dataLayer = [];
    window.gtag!('event', 'paid');
  });
  await expect.poll(() => vendors.of('en=paid').length).toBe(1);
  await page.evaluate(async () => {
    await window.consentGate!.rejectAll();
    (window as unknown as Record<string, unknown>)['ga-disable-G-TEST12345'] = false;
    window.gtag!('event', 'left');
  });
  await expect.poll(() => vendors.of('en=left').length).toBe(1);
  expect(vendors.of('en=left')[0]!.url).toContain('gcs=G100');
});

test('what is no list in the place of Google’s queue breaks neither the page nor the queue', async ({
  page,
  site,
  vendors,
}) => {
  const errors = uncaughtErrors(page);
  site.page('/', {
    head: `${gateTag({ services: [googleAnalytics] })}<script>dataLayer = null; dataLayer = {}; dataLayer = 1;</script>`,
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  expect(await entriesOn(page)).toEqual(['default', 'update', 'update', 'js', 'config']);
  expect(errors).toEqual([]);
});

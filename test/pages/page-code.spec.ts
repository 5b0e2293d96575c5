import {
  answer,
  axeFindings,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleAnalytics,
  googleScript,
  problemsOf,
  recordOf,
  remember,
  saveSettings,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';

/** Stands before the tag, and writes every event down. */
const listener = `<script>
  window.told = [];
  for (const type of ['consent-ready', 'consent-change', 'consent-error'])
    document.addEventListener(type, (event) => {
      const { choices, previous, granted, withdrawn, source } = event;
      told.push({ type, own: event.constructor !== Event && event instanceof Event, target: event.target === document,
        running: Boolean(window.consentGate), choices, previous, granted, withdrawn, source });
    });
</script>`;

interface Told {
  readonly type: string;
  readonly [field: string]: unknown;
}
const toldTo = (page: Page) => page.evaluate(() => (window as unknown as { told: Told[] }).told);
const changesOn = async (page: Page) => (await toldTo(page)).filter(({ type }) => type === 'consent-change');

const media = { name: 'Films', category: 'media', src: 'https://vendor.example.test/film.js' };
const two = { siteName: 'Testshire', services: [googleAnalytics, media] };

test('page code reads undecided, partial and full choices', async ({ page, site, vendors }) => {
  site.page('/', { head: gateTag(two) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const read = () =>
    page.evaluate(() => {
      const gate = window.consentGate!;
      const sets = [
        ['analytics'],
        ['media'],
        ['analytics', 'media'],
        ['essential'],
        [],
        ['nonsense'],
        ['toString'],
      ];
      return [gate.choices, gate.decided, sets.map((ids) => gate.granted(...ids))];
    });
  expect(await read()).toEqual([undefined, false, [false, false, false, true, false, false, false]]);
  await page.evaluate(() => window.consentGate!.update({ analytics: true }));
  expect(await read()).toEqual([{ analytics: true }, false, [true, false, false, true, false, false, false]]);
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.evaluate(() => window.consentGate!.update({ media: true }));
  expect(await read()).toEqual([
    { analytics: true, media: true },
    true,
    [true, true, true, true, false, false, false],
  ]);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await expect.poll(() => vendors.of(/gtag\/js|film\.js/).length).toBe(2);
});

test('whenGranted resolves once all are granted, at once for what is, and never for what may not', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag(two) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.evaluate(() => {
    const done = ((window as unknown as { done: string[] }).done = []) as string[];
    for (const ids of [['essential'], ['analytics'], ['analytics', 'media'], ['nonsense']]) {
      void window.consentGate!.whenGranted(...ids).then(() => done.push(ids.join()));
    }
  });
  const done = () => page.evaluate(() => (window as unknown as { done: string[] }).done);
  await settle(page);
  expect(await done()).toEqual(['essential']);
  await page.evaluate(() => window.consentGate!.update({ analytics: true }));
  await expect.poll(done).toEqual(['essential', 'analytics']);
  await page.evaluate(() => window.consentGate!.acceptAll());
  await expect.poll(done).toEqual(['essential', 'analytics', 'analytics,media']);
});

test('the events tell what has changed and where', async ({ page, site }) => {
  site.page('/', { head: listener + gateTag({ ...two, services: [googleAnalytics] }) });
  await page.goto(site.url(www));
  await expect
    .poll(() => toldTo(page))
    .toMatchObject([{ type: 'consent-ready', own: true, target: true, running: true }]);
  await answer(page, 'Accept');
  await page.evaluate(() => window.consentGate!.update({ analytics: false }));
  await page.evaluate(() => window.consentGate!.openSettings());
  await saveSettings(page, { analytics: 'Yes' });
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.consentGate!.reset());
  const common = { type: 'consent-change', own: true, target: true };
  await expect
    .poll(() => changesOn(page))
    .toEqual([
      {
        ...common,
        running: true,
        choices: { analytics: true },
        previous: undefined,
        granted: ['analytics'],
        withdrawn: [],
        source: 'banner',
      },
      {
        ...common,
        running: true,
        choices: { analytics: false },
        previous: { analytics: true },
        granted: [],
        withdrawn: ['analytics'],
        source: 'api',
      },
      {
        ...common,
        running: true,
        choices: { analytics: true },
        previous: { analytics: false },
        granted: ['analytics'],
        withdrawn: [],
        source: 'settings',
      },
      {
        ...common,
        running: true,
        choices: undefined,
        previous: { analytics: true },
        granted: [],
        withdrawn: ['analytics'],
        source: 'api',
      },
    ]);
  expect((await toldTo(page)).filter(({ type }) => type === 'consent-ready')).toHaveLength(1);
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect((await cookies(page))['consent_choices']).toBeUndefined();
});

test('a visitor whose choice is forgotten is asked again on the same page, after Hide too', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await page.getByRole('button', { name: 'Hide cookie message' }).click();
  await page.evaluate(() => window.consentGate!.reset());
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
});

test('where the browser keeps no cookies, the first Save already says that there is a problem', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
  });
  site.page('/cookies', { head: gateTag(council), body: '<consent-settings></consent-settings>' });
  await page.goto(site.url(www, '/cookies'));
  await saveSettings(page, { analytics: 'Yes' });
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  expect(await choicesOf(page)).toEqual({ analytics: true });
});

test('a choice by page code on a decided page fetches what it needs and takes effect', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: false }));
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await page.evaluate(() => window.consentGate!.acceptAll());
  await expect.poll(() => vendors.of(googleScript).length).toBe(1);
  expect(await choicesOf(page)).toEqual({ analytics: true });
  const { consent_choices: kept } = await cookies(page);
  expect(JSON.parse(decodeURIComponent(kept!.value)).choices).toEqual({ analytics: true });
});

test('a choice that page code makes before anything is fetched is not lost, and the last one wins', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/', {
    head: `${gateTag({ ...council, services: [googleAnalytics] })}
      <script>consentGate.acceptAll(); consentGate.rejectAll();</script>`,
  });
  await page.goto(site.url(www));
  await expect.poll(() => choicesOf(page)).toEqual({ analytics: false });
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
  expect(Object.keys(await cookies(page))).toEqual(['consent_choices']);
  expect(vendors.of(googleScript).length).toBeLessThan(2);
});

test('where choices.js is not there, a withdrawal by page code still takes effect', async ({
  page,
  site,
  vendors,
}) => {
  await remember(page, recordOf({ analytics: true }));
  site.replace('/assets/consent-gate/choices.js', { status: 404, body: '' });
  site.page('/', { head: gateTag({ ...council, services: [googleAnalytics] }) });
  await page.goto(site.url(www));
  await expect.poll(async () => '_ga' in (await cookies(page))).toBe(true);
  await page.evaluate(() => window.consentGate!.rejectAll());
  await expect.poll(() => page.evaluate(() => window.consentGate!.granted('analytics'))).toBe(false);
  await settle(page);
  expect(await choicesOf(page)).toBeUndefined();
  expect(await problemsOf(page)).toHaveLength(1);
  const asked = vendors.requests.length;
  site.restore('/assets/consent-gate/choices.js');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await expect.poll(async () => Object.keys(await cookies(page))).toEqual(['consent_choices']);
  expect(vendors.requests.length).toBe(asked);
});

test('choices about what is no category are reported and left out', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.evaluate(() => {
    const gate = window.consentGate!;
    void gate.update({ analitics: true });
    void gate.update({ analytics: 'yes' } as never);
    void gate.update(null as never);
    void gate.update({ essential: false, analytics: false });
  });
  await expect.poll(() => choicesOf(page)).toEqual({ analytics: false });
  await expect
    .poll(async () => [...((await problemsOf(page)) ?? [])].sort())
    .toEqual([
      expect.stringMatching(/^update: "analitics" is not a category, which are essential, /),
      'update: "choices" is null, which does not match {"analytics": true}',
      'update: "choices" is {"analytics":"yes"}, which does not match {"analytics": true}',
    ]);
  expect(await page.evaluate(() => window.consentGate!.granted('essential'))).toBe(true);
});

for (const when of ['before', 'after'] as const) {
  test(`page code is told whether a choice was saved, ${when} what saves it is there`, async ({
    page,
    site,
  }) => {
    await remember(page, recordOf({ analytics: false }));
    site.page('/', { head: gateTag(council) });
    await page.goto(site.url(www));
    if (when === 'after') await page.evaluate(() => window.consentGate!.update({ analytics: false }));
    const answers = await page.evaluate(() =>
      Promise.all(
        ['yes', { nope: true }, {}, { essential: false }, { analytics: true }].map(async (choices) =>
          window.consentGate!.update(choices as never),
        ),
      ),
    );
    expect(answers).toEqual([false, false, false, false, true]);
    expect(await choicesOf(page)).toEqual({ analytics: true });
  });
}

test('a listener that throws stops nothing', async ({ page, site, vendors }) => {
  const errors = uncaughtErrors(page);
  site.page('/', {
    head: `<script>
      for (const type of ['consent-ready', 'consent-change', 'consent-error'])
        document.addEventListener(type, () => { throw new Error('of the page'); });
    </script>${gateTag({ ...council, bannner: 'top' })}`,
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of(googleScript).length).toBe(1);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.filter((error) => !error.endsWith('of the page'))).toEqual([]);
});

for (const way of ['openSettings()', 'a link with data-consent-open', 'a button with data-consent-open']) {
  test(`${way} opens the settings in a dialog on a page without them, Esc closes, and the focus returns`, async ({
    page,
    site,
  }) => {
    await remember(page, recordOf({ analytics: true }));
    const opener = way.startsWith('a link')
      ? '<a id="opener" href="/cookies" data-consent-open>Settings</a>'
      : '<button id="opener" data-consent-open><span>Settings</span></button>';
    const code = '<button id="opener" onclick="consentGate.openSettings()">Settings</button>';
    site.page('/', { head: gateTag(council), body: way.startsWith('open') ? code : opener });
    await page.goto(site.url(www));
    await page.locator('#opener').click();
    const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await expect(dialog.getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(await dialog.evaluate((element: HTMLDialogElement) => element.matches(':modal'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('consent-settings')).toHaveCount(0);
    await expect(page.locator('#opener')).toBeFocused();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.locator('#opener').click();
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('consent-settings')).toHaveCount(0);
    await expect(page.locator('#opener')).toBeFocused();
  });
}

test('a choice in the dialog is saved, confirmed in it, and axe finds nothing', async ({
  page,
  site,
  vendors,
}) => {
  // The page's own links are large enough to hit, so that axe speaks of ours.
  const style = '<style>a { display: inline-block; padding: 0.5em; }</style>';
  site.page('/', { head: style + gateTag({ siteName: 'Testshire', services: [googleAnalytics] }) });
  await page.goto(site.url(www));
  await page.getByRole('button', { name: 'View cookies' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
  await expect(dialog).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await saveSettings(page, { analytics: 'Yes' });
  await expect(dialog.getByRole('alert', { name: 'Success' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await expect.poll(() => vendors.of(googleScript).length).toBe(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

for (const way of ['openSettings()', 'a link with data-consent-open']) {
  test(`${way} moves the focus to the settings that are on the page`, async ({ page, site }) => {
    site.page('/cookies', {
      head: gateTag(council),
      body: '<a id="opener" href="/elsewhere" data-consent-open>Settings</a><div style="height: 200vh"></div><consent-settings></consent-settings>',
    });
    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('radio')).toHaveCount(2);
    if (way.startsWith('open')) await page.evaluate(() => window.consentGate!.openSettings());
    else await page.locator('#opener').click();
    await expect(page.locator('consent-settings')).toBeFocused();
    await expect(page.locator('consent-settings')).toBeInViewport();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe('/cookies');
  });
}

test('a link with data-consent-open and the Ctrl key opens the cookies page in a new tab', async ({
  page,
  site,
  context,
}) => {
  await remember(page, recordOf({ analytics: true }));
  site.page('/cookies', { head: gateTag(council), body: '<consent-settings></consent-settings>' });
  site.page('/', {
    head: gateTag(council),
    body: '<a id="opener" href="/cookies" data-consent-open>Settings</a>',
  });
  await page.goto(site.url(www));
  const opened = context.waitForEvent('page');
  await page.locator('#opener').click({ modifiers: ['ControlOrMeta'] });
  await expect((await opened).getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

import { readFile } from 'node:fs/promises';
import {
  answer,
  choicesOf,
  cookies,
  expect,
  gateTag,
  googleAnalytics,
  googleScript,
  my,
  problemsOf,
  settle,
  storageKeys,
  test,
  uncaughtErrors,
  www,
  type Page,
  type Site,
  type Vendors,
} from '../helpers/fixtures.js';
import {
  answerOldTool,
  klaroPage,
  realTools,
  serveOldTool,
  toolsThatRequire,
  toolWithServices,
  type OldAnswer,
} from '../helpers/old-choices.js';
import { libraryPath } from '../../demo/site.mjs';
import type { Choices, ConsentConfig } from '../../src/types.js';

/** A website had another tool before: what visitors chose there is taken over, once. */

const part = `${libraryPath}migrate.js`;
const videos = { name: 'Videos', category: 'media', src: 'https://vendor.example.test/videos.js' };
const services = [googleAnalytics, videos];

/** What each vendor was asked for. */
const asked = (vendors: Vendors): object => ({
  analytics: vendors.of(googleScript).length > 0,
  media: vendors.of(videos.src).length > 0,
});

const oldChoices: Readonly<Record<OldAnswer, Choices>> = {
  yes: { analytics: true, media: true },
  no: { analytics: false, media: false },
  'yes to one': { analytics: true, media: false },
};

/** The names of what is kept that is no vendor's. */
async function keptNames(page: Page): Promise<readonly string[]> {
  const { local, session } = await storageKeys(page);
  return [...Object.keys(await cookies(page)), ...local, ...session].filter(
    (name) => !/^(_ga|_gid|_?hj|gm_)/.test(name),
  );
}

/** Asserts that a page takes the choices over, and that the next one finds nothing left to do. */
async function expectMoved(
  page: Page,
  site: Site,
  vendors: Vendors,
  choices: Choices,
  host = www,
): Promise<void> {
  vendors.requests.length = 0;
  await page.goto(site.url(host));
  await expect.poll(() => choicesOf(page)).toMatchObject(choices);
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(asked(vendors)).toEqual(choices);
  expect(await keptNames(page)).toEqual(['consent_choices']);
  site.requests.length = 0;
  vendors.requests.length = 0;
  await page.goto(site.url(host, '/next'));
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(await choicesOf(page)).toMatchObject(choices);
  expect(asked(vendors)).toEqual(choices);
  expect(site.paths()).not.toContain(part);
}

/** Asserts that no more was taken over than these refusals: the visitor is asked, and nothing runs until they have answered. */
async function expectAsked(page: Page, vendors: Vendors, choices?: Choices): Promise<void> {
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  expect(await choicesOf(page)).toEqual(choices);
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
}

for (const [name, tool] of Object.entries(realTools)) {
  for (const [said, choices] of Object.entries(oldChoices) as [OldAnswer, Choices][]) {
    test(`a visitor who has said ${said} to ${name} is not asked again`, async ({ page, site, vendors }) => {
      await serveOldTool(site, tool);
      const migrate = said === 'yes to one' ? (tool.mapped ?? tool.migrate) : tool.migrate;
      site.page(['/', '/next'], { head: gateTag({ services, migrate }) });
      await page.goto(site.url(www, '/old'));
      await answerOldTool(page, tool, said);
      await expectMoved(page, site, vendors, choices);
    });
  }

  if (tool.mapped)
    test(`a visitor who has said yes to one to ${name} is asked about that, unless the config has it`, async ({
      page,
      site,
      vendors,
    }) => {
      await serveOldTool(site, tool);
      site.page('/', { head: gateTag({ services, migrate: tool.migrate }) });
      await page.goto(site.url(www, '/old'));
      await answerOldTool(page, tool, 'yes to one');
      await page.goto(site.url(www));
      await expectAsked(page, vendors, { media: false });
    });

  test(`a visitor who has left ${name} without an answer is asked`, async ({ page, site, vendors }) => {
    await serveOldTool(site, tool);
    site.page('/', { head: gateTag({ services, migrate: tool.migrate }) });
    await page.goto(site.url(www, '/old'));
    await expect(page.locator(tool.presses.yes[0]!).first()).toBeAttached();
    // So that there is something to look at.
    await page.evaluate(() => (document.cookie = 'session=1'));
    vendors.requests.length = 0;
    await page.goto(site.url(www));
    await expectAsked(page, vendors);
    expect(site.paths()).toContain(part);
  });
}

for (const [name, tool] of Object.entries(toolsThatRequire)) {
  test(`what ${name} let nobody refuse is asked about when the visitor has declined`, async ({
    page,
    site,
    vendors,
  }) => {
    await serveOldTool(site, tool);
    site.page('/', { head: gateTag({ services, migrate: tool.migrate }) });
    await page.goto(site.url(www, '/old'));
    await answerOldTool(page, tool, 'no');
    await page.goto(site.url(www));
    await expectAsked(page, vendors, { media: false });
  });
}

test('one service of two that CookieConsent had a switch for grants no category', async ({
  page,
  site,
  vendors,
}) => {
  await serveOldTool(site, toolWithServices);
  site.page('/', { head: gateTag({ services, migrate: toolWithServices.mapped }) });
  await page.goto(site.url(www, '/old'));
  await answerOldTool(page, toolWithServices, 'yes to one');
  const { cc_cookie: kept } = await cookies(page);
  expect(JSON.parse(decodeURIComponent(kept!.value))).toMatchObject({ services: { analytics: ['ga'] } });
  await page.goto(site.url(www));
  await expectAsked(page, vendors, { media: false });
});

const date = new Date(Date.now() - 864e5).toISOString();
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

/** Those whose script can't be had: the cookies that each writes, as its documentation and its source have them. */
const documented: readonly (readonly [string, unknown, string, Readonly<Record<string, string>>])[] = [
  [
    'Civic Cookie Control',
    ['civic'],
    'analytics yes, video no',
    {
      CookieControl: json({
        necessaryCookies: ['session'],
        optionalCookies: { analytics: 'accepted', video: 'revoked' },
        statement: {},
        consentDate: Date.now() - 864e5,
        consentExpiry: 90,
        interactedWith: true,
        user: '60046416-305B-40C2-BA3D-B6AD57F74F6B',
      }),
    },
  ],
  [
    'Cookiebot',
    [{ from: 'cookiebot', categories: { preferences: 'media' } }],
    'statistics yes, preferences no',
    {
      CookieConsent: `{stamp:%27oJ35SLjkz4RaUoGqC9nv0w==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${Date.now() - 864e5}%2Cregion:%27gb%27}`,
    },
  ],
  [
    'OneTrust',
    ['onetrust'],
    'performance yes, social media no',
    {
      OptanonConsent: `isGpcEnabled=0&datestamp=Thu+Jul+17+2025+08%3A01%3A53+GMT%2B0100&version=202506.1.0&interactionCount=1&groups=C0001%3A1%2CC0002%3A1%2CC0005%3A0&AwaitingReconsent=false`,
      OptanonAlertBoxClosed: date,
    },
  ],
  [
    'the NHS.UK message',
    [{ from: 'nhsuk', categories: { statistics: 'analytics', preferences: 'media' } }],
    'statistics yes, preferences no',
    {
      'nhsuk-cookie-consent': json({
        necessary: true,
        preferences: false,
        statistics: true,
        marketing: false,
        consented: true,
        version: 7,
      }),
    },
  ],
  [
    'the GOV.UK message',
    [{ from: 'govuk', categories: { settings: 'media' } }],
    'usage yes, settings no',
    {
      cookies_policy: '{"essential":true,"settings":false,"usage":true,"campaigns":false}',
      cookies_preferences_set: 'true',
      seen_cookie_message: 'true',
    },
  ],
  [
    'GOSS iCM',
    ['goss'],
    'analytics yes, social media no',
    { gi_consent_saved: '-1250433748', gi_consent_analytics: 'true' },
  ],
  [
    'EU Cookie Compliance',
    [{ from: 'drupal-eucc', categories: { stats: 'analytics', films: 'media' } }],
    'stats yes, films no',
    {
      'cookie-agreed': '2',
      'cookie-agreed-categories': json(['necessary', 'stats']),
      'cookie-agreed-version': '1.0.0',
    },
  ],
];

/** A page that keeps cookies as another tool does: on this host, or on a domain. */
function keepOld(site: Site, kept: Readonly<Record<string, string>>, domain = ''): void {
  const lines = Object.entries(kept).map(
    ([name, value]) =>
      `document.cookie = ${JSON.stringify(`${name}=${value};path=/${domain && `;domain=${domain}`}`)};`,
  );
  site.page('/old', { head: `<script>${lines.join('\n')}</script>` });
}

for (const [name, migrate, said, kept] of documented) {
  test(`a visitor who has said ${said} to ${name} is not asked again`, async ({ page, site, vendors }) => {
    keepOld(site, kept, '.testshire.gov.uk');
    site.page(['/', '/next'], { head: gateTag({ services, migrate }) });
    await page.goto(site.url(www, '/old'));
    expect((await keptNames(page)).slice().sort()).toEqual(Object.keys(kept).sort());
    const choices = { analytics: true, media: false };
    await page.goto(site.url(www));
    await expect.poll(() => choicesOf(page)).toMatchObject(choices);
    await settle(page);
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect(asked(vendors)).toEqual(choices);
    expect(await keptNames(page)).toEqual(['consent_choices']);
  });
}

/** A council that says of Klaro’s services that visitors could refuse each. */
const mapped: ConsentConfig['migrate'] = [
  { from: 'klaro', categories: { matomo: 'analytics', youtube: 'media' } },
];

const klaro = (matomo: unknown, youtube: unknown): Readonly<Record<string, string>> => ({
  klaro: json({ matomo, youtube }),
});

test('a choice for the whole council is taken over for the whole council', async ({
  page,
  site,
  vendors,
}) => {
  const tool = klaroPage({ cookieDomain: '.testshire.gov.uk' });
  await serveOldTool(site, tool);
  site.page(['/', '/next'], { head: gateTag({ services, migrate: ['klaro'], cookie: { domain: 'auto' } }) });
  await page.goto(site.url(www, '/old'));
  await answerOldTool(page, tool, 'no');
  expect((await cookies(page))['klaro']!.domains).toEqual(['.testshire.gov.uk']);
  await expectMoved(page, site, vendors, oldChoices.no);
  site.requests.length = 0;
  await page.goto(site.url(my));
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(await choicesOf(page)).toEqual(oldChoices.no);
  expect(site.paths()).not.toContain(part);
});

test('an old cookie on a path is read and removed below it', async ({ page, site }) => {
  site.page('/services/pay', { head: gateTag({ services, migrate: ['klaro'] }) });
  const { klaro: value } = klaro(false, false);
  site.page('/old', { head: `<script>document.cookie = 'klaro=${value};path=/services'</script>` });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www, '/services/pay'));
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.no);
  await expect.poll(() => keptNames(page)).toEqual(['consent_choices']);
});

test('what the old answer says nothing about is asked, and only that', async ({ page, site, vendors }) => {
  keepOld(site, { klaro: json({ matomo: true }) });
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
  await expect.poll(() => asked(vendors)).toEqual({ analytics: true, media: false });
  expect(await choicesOf(page)).toEqual({ analytics: true });
  await answer(page, 'Reject');
});

test('what is doubtful is asked about, and goes when the visitor has answered', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro('wait', 1));
  site.page(['/', '/next'], { head: gateTag({ services, migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expectAsked(page, vendors);
  expect(await keptNames(page)).toEqual(['klaro']);
  await answer(page, 'Reject');
  expect((await cookies(page))['consent_choices']).toBeDefined();
  await expect.poll(() => keptNames(page)).not.toContain('klaro');
});

test('the tag has it as words', async ({ page, site, vendors }) => {
  keepOld(site, klaro(false, false));
  site.page(['/', '/next'], { head: gateTag({ services }, 'data-migrate="civic klaro"') });
  await page.goto(site.url(www, '/old'));
  await expectMoved(page, site, vendors, oldChoices.no);
});

test('a tool that nobody knows is told, and the others are read', async ({ page, site, vendors }) => {
  keepOld(site, klaro(false, false));
  site.page(['/', '/next'], { head: gateTag({ services, migrate: ['civik', 'klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expect.poll(() => problemsOf(page)).toHaveLength(1);
  expect((await problemsOf(page))![0]).toMatch(/^migrate: "from" is "civik", which does not match civic\|/);
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.no);
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
});

test('a first visit, with nothing in the browser, fetches no part for it', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  await page.goto(site.url(www));
  await expectAsked(page, vendors);
  expect(site.paths()).not.toContain(part);
});

test('one file has it in it', async ({ page, site, vendors }) => {
  keepOld(site, klaro(true, false));
  site.page(['/', '/next'], { head: gateTag({ services, migrate: mapped }, '', 'consent-gate.full.js') });
  await page.goto(site.url(www, '/old'));
  await expectMoved(page, site, vendors, oldChoices['yes to one']);
});

test('a project with a build has it too', async ({ page, site, vendors }) => {
  keepOld(site, klaro(true, false));
  const code = `import { startGate } from '${libraryPath}index.js';
    window.gate = startGate(${JSON.stringify({ services, migrate: mapped })});`;
  site.page('/', { head: `<script type="module">${code}</script>` });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  const choices = () =>
    page.evaluate(() => (window as unknown as { gate?: { choices: Choices } }).gate?.choices);
  await expect.poll(choices).toEqual(oldChoices['yes to one']);
  await expect.poll(() => asked(vendors)).toEqual(oldChoices['yes to one']);
  expect(await keptNames(page)).toEqual(['consent_choices']);
});

/** What is told of each change of the choices. */
async function hearChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: object[] = [];
    Object.assign(window, { heard });
    document.addEventListener('consent-change', ({ source, choices, granted }) =>
      heard.push({ source, choices, granted }),
    );
  });
}

const heard = (page: Page): Promise<unknown> => page.evaluate(() => (window as { heard?: object }).heard);

for (const file of ['consent-gate.js', 'consent-gate.full.js']) {
  test(`${file} says that it is ready before it says what it has taken over`, async ({ page, site }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['consent-ready', 'consent-change'])
        document.addEventListener(type, () => heard.push(type));
    });
    keepOld(site, klaro(true, false));
    site.page('/', { head: gateTag({ services, migrate: mapped }, '', file) });
    await page.goto(site.url(www, '/old'));
    await page.goto(site.url(www));
    await expect.poll(() => heard(page)).toEqual(['consent-ready', 'consent-change']);
  });
}

test('the page is told where the choice is from', async ({ page, site }) => {
  await hearChanges(page);
  keepOld(site, klaro(true, false));
  site.page('/', { head: gateTag({ services, migrate: mapped }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  const choices = oldChoices['yes to one'];
  await expect
    .poll(() => heard(page))
    .toEqual([{ source: 'moved', choices, granted: ['essential', 'analytics'] }]);
});

test('nothing is asked, granted or removed while the answer is on its way', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, { ...klaro(true, true), _ga: 'GA1.1.1.1' });
  site.page('/', {
    head: gateTag({ services, migrate: ['klaro'], categories: { analytics: { basis: 'objection' } } }),
    body: '<script type="text/plain" data-consent="media">window.ran = true</script>',
  });
  const release = site.hold(part);
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect.poll(() => site.paths()).toContain(part);
  await expect(page.locator('main')).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
  expect(await page.evaluate(() => [document.cookie.includes('_ga='), 'ran' in window])).toEqual([
    true,
    false,
  ]);
  expect(await page.evaluate(() => window.consentGate!.granted('analytics'))).toBe(false);
  release();
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.yes);
  await expect.poll(() => asked(vendors)).toEqual(oldChoices.yes);
  await expect.poll(() => page.evaluate(() => 'ran' in window)).toBe(true);
  expect((await cookies(page))['_ga']).toBeDefined();
});

const faults: Readonly<Record<string, (site: Site) => unknown>> = {
  'is missing': (site) => site.replace(part, { status: 404 }),
  'is something else': (site) => site.replace(part, { body: 'export const nothing = 1;' }),
  'throws as it is read': (site) => site.replace(part, { body: 'throw new Error("broken")' }),
  'throws as it works': (site) =>
    site.replace(part, { body: 'export function move() { throw new Error("broken"); }' }),
  'hangs as it works': (site) =>
    site.replace(part, { body: 'export const move = () => new Promise(() => {});' }),
  'does not come': (site) => site.hold(part),
};

for (const [fault, make] of Object.entries(faults)) {
  test(`where the part ${fault} the visitor is asked, and theirs stays`, async ({ page, site, vendors }) => {
    const errors = uncaughtErrors(page);
    keepOld(site, klaro(true, true));
    site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
    const release = make(site);
    await page.goto(site.url(www, '/old'));
    // Firefox and WebKit hold the load event back for the file.
    await page.goto(site.url(www), { waitUntil: 'commit' });
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    expect(asked(vendors)).toEqual({ analytics: false, media: false });
    expect(await choicesOf(page)).toBeUndefined();
    expect(await keptNames(page)).toEqual(['klaro']);
    expect(errors).toEqual([]);
    if (typeof release === 'function') (release as () => void)();
  });
}

/** A council whose statistics run until somebody objects. */
const objection = { categories: { analytics: { basis: 'objection' } } } as const;

for (const [fault, make] of Object.entries(faults)) {
  test(`where the part ${fault} nothing runs that an old no may be about, whatever its basis`, async ({
    page,
    site,
    vendors,
  }) => {
    keepOld(site, klaro(false, false));
    site.page(['/', '/next'], { head: gateTag({ services, ...objection, migrate: ['klaro'] }) });
    const release = make(site);
    await page.goto(site.url(www, '/old'));
    await page.goto(site.url(www), { waitUntil: 'commit' });
    // Not when it has settled: Firefox and WebKit hold the load event back for the file.
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(asked(vendors)).toEqual({ analytics: false, media: false });
    expect(await choicesOf(page)).toBeUndefined();
    expect(await keptNames(page)).toEqual(['klaro']);
    await page.evaluate(() => void window.consentGate!.update({ media: true })); // as “Always allow” on a video
    await expect.poll(() => asked(vendors)).toEqual({ analytics: false, media: true });
    if (typeof release === 'function') (release as () => void)();
    await page.goto(site.url(www, '/next'), { waitUntil: 'commit' });
    await settle(page);
    expect(asked(vendors)).toEqual({ analytics: false, media: true });
    await page.evaluate(() => void window.consentGate!.acceptAll());
    await expect.poll(() => asked(vendors)).toEqual(oldChoices.yes);
  });
}

for (const [what, kept] of [
  ['of a tool that had several services there', { klaro: json({ matomo: false, hotjar: true }) }],
  ['of one tool of two', { ...klaro(true, true), tarteaucitron: '!gtag=false!youtube=true' }],
] as const) {
  test(`a no ${what} is one to a category that would run unasked`, async ({ page, site, vendors }) => {
    keepOld(site, kept);
    const migrate = ['klaro', 'tarteaucitron'] as const;
    site.page(['/', '/next'], { head: gateTag({ services, ...objection, migrate }) });
    await page.goto(site.url(www, '/old'));
    for (const path of ['/', '/next']) {
      await page.goto(site.url(www, path));
      await expect.poll(() => choicesOf(page)).toMatchObject({ analytics: false });
      await settle(page);
      expect(asked(vendors)).toMatchObject({ analytics: false });
    }
  });
}

test('where theirs can’t be understood, what would run unasked waits for an answer', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, { klaro: '%7B%22matomo' });
  site.page('/', { head: gateTag({ services, ...objection, migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expectAsked(page, vendors);
});

test('what would run unasked runs where nothing of theirs is kept', async ({ page, site, vendors }) => {
  keepOld(site, { session: '1' });
  site.page('/', { head: gateTag({ services, ...objection, migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expect.poll(() => asked(vendors)).toEqual({ analytics: true, media: false });
});

/** One of our files as it is, to be had again. */
const fileOf = (name: string): Promise<string> =>
  readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

test('a no that could not be saved outlives the browser, and the old yes does not come back', async ({
  page,
  site,
  vendors,
  context,
}) => {
  const { klaro: value } = klaro(true, true);
  const store = `<script>localStorage.klaro = decodeURIComponent('${value}')</script>`;
  site.page('/old', { head: store });
  site.page(['/', '/next'], { head: gateTag({ services, migrate: ['klaro'] }) });
  const choices = `${libraryPath}choices.js`;
  site.replace(choices, { status: 404 });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await page.evaluate(() => void window.consentGate!.rejectAll());
  await expect.poll(() => keptNames(page)).toEqual(['consent_choices', 'klaro']);
  // A cookie without an end is gone when the browser is opened again.
  const [empty] = await context.cookies();
  expect(empty).toMatchObject({ name: 'consent_choices', value: '' });
  expect(empty!.expires).toBeGreaterThan(Date.now() / 1000 + 300 * 86400);
  site.replace(choices, { body: await fileOf('choices.js') });
  await page.goto(site.url(www, '/next'));
  await expectAsked(page, vendors);
});

test('an old yes goes when the visitor has answered ours on a page whose part did not come', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro(true, true));
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  site.page('/next', { head: gateTag({ services, migrate: ['klaro'] }) });
  site.replace(part, { status: 404 });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await expect.poll(() => keptNames(page)).toContain('klaro');
  site.replace(part, { body: await fileOf('migrate.js') });
  vendors.requests.length = 0;
  await page.goto(site.url(www, '/next'));
  await settle(page);
  await expect.poll(() => keptNames(page)).toEqual(['consent_choices']);
  expect(await choicesOf(page)).toEqual(oldChoices.no);
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
});

test('what comes late changes nothing, whether the visitor has answered by then or not', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro(true, true));
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  const release = site.hold(part);
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  release();
  await settle(page);
  expect(await choicesOf(page)).toBeUndefined();
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
  await answer(page, 'Reject');
  expect(await choicesOf(page)).toEqual(oldChoices.no);
  await expect.poll(() => keptNames(page)).not.toContain('klaro');
});

test('an answer that the page gives meanwhile counts, and the old one does not', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro(true, true));
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  const release = site.hold(part);
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => window.consentGate !== undefined)).toBe(true);
  await page.evaluate(() => window.consentGate!.rejectAll());
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.no);
  release();
  await settle(page);
  expect(await choicesOf(page)).toEqual(oldChoices.no);
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(await keptNames(page)).toEqual(['consent_choices']);
});

test('an old yes does not come over a no that another window has saved meanwhile', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro(true, true));
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  const choicesPart = `${libraryPath}choices.js`;
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/old'));
  const release = site.hold(choicesPart);
  await page.goto(site.url(www), { waitUntil: 'commit' });
  // Asked for when the old yes has been read.
  await expect.poll(() => site.paths()).toContain(choicesPart);
  const no = JSON.stringify({ version: '1', date, choices: oldChoices.no });
  await other.evaluate((text) => {
    document.cookie = `consent_choices=${encodeURIComponent(text)};path=/`;
  }, no);
  release();
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.no);
  await settle(page);
  expect(asked(vendors)).toEqual({ analytics: false, media: false });
  expect(await choicesOf(page)).toEqual(oldChoices.no);
  await expect.poll(() => keptNames(page)).toEqual(['consent_choices']);
});

test('two windows that come at the same time take over the same', async ({ page, site, vendors }) => {
  keepOld(site, klaro(true, false));
  site.page('/', { head: gateTag({ services, migrate: mapped }) });
  const other = await page.context().newPage();
  await page.goto(site.url(www, '/old'));
  await Promise.all([page.goto(site.url(www)), other.goto(site.url(www))]);
  for (const each of [page, other]) {
    await expect.poll(() => choicesOf(each)).toEqual(oldChoices['yes to one']);
    await settle(each);
    await expect(each.locator('consent-banner')).toHaveCount(0);
  }
  expect(vendors.of(videos.src)).toEqual([]);
  expect(await keptNames(page)).toEqual(['consent_choices']);
});

test('a window in which nobody has answered takes over what another window does', async ({ page, site }) => {
  keepOld(site, klaro(false, false));
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  const release = site.hold(part);
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www), { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible(); // it did not come in time
  release();
  const other = await page.context().newPage();
  await other.goto(site.url(www));
  await expect.poll(() => choicesOf(other)).toEqual(oldChoices.no);
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.no);
  await expect(page.locator('consent-banner')).toHaveCount(0);
});

test('Back to a page that has taken it over asks nothing', async ({ page, site }) => {
  keepOld(site, klaro(false, false));
  site.page(['/', '/next'], { head: gateTag({ services, migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expect.poll(() => choicesOf(page)).toEqual(oldChoices.no);
  await page.goto(site.url(www, '/next'));
  // Playwright itself waits for ever for a page that Firefox has kept.
  await page.evaluate(() => history.back());
  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent).catch(() => undefined);
  await expect.poll(heading).toBe('Home');
  await settle(page);
  expect(await choicesOf(page)).toEqual(oldChoices.no);
  expect(await page.evaluate(() => document.querySelector('consent-banner') === null)).toBe(true);
});

/** Has the browser keep every cookie but ours. */
async function refuseOurs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(Document.prototype, 'cookie', {
      get: get!,
      set(text: string) {
        if (!text.startsWith('consent_choices')) set!.call(this, text);
      },
    });
  });
}

test('a no here is not undone by the old yes where our cookie can’t be kept', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro(true, true));
  await refuseOurs(page);
  // It needs no reload to stop.
  site.page(['/', '/next'], { head: gateTag({ services: [googleAnalytics], migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expect.poll(() => asked(vendors)).toEqual({ analytics: true, media: false });
  await page.evaluate(() => void window.consentGate!.rejectAll());
  await expect.poll(() => keptNames(page)).toEqual([]);
  vendors.requests.length = 0;
  await page.goto(site.url(www, '/next'));
  await expectAsked(page, vendors);
});

test('where our cookie can’t be kept theirs stays, and its choice holds on each page', async ({
  page,
  site,
  vendors,
}) => {
  keepOld(site, klaro(true, false));
  await refuseOurs(page);
  site.page(['/', '/next'], { head: gateTag({ services, migrate: mapped }) });
  await page.goto(site.url(www, '/old'));
  for (const path of ['/', '/next']) {
    vendors.requests.length = 0;
    await page.goto(site.url(www, path));
    await expect.poll(() => choicesOf(page)).toEqual(oldChoices['yes to one']);
    await expect.poll(() => asked(vendors)).toEqual(oldChoices['yes to one']);
    expect(await keptNames(page)).toEqual(['klaro']);
  }
});

test('an old yes does not come back when the visitor has taken it back', async ({ page, site, vendors }) => {
  keepOld(site, klaro(true, true));
  site.page('/', { head: gateTag({ services, migrate: ['klaro'] }) });
  await page.goto(site.url(www, '/old'));
  await page.goto(site.url(www));
  await expect.poll(() => asked(vendors)).toEqual(oldChoices.yes);
  // As where the part did not come, or was named only after the visitor had answered ours.
  await page.evaluate((value) => (document.cookie = `klaro=${value};path=/`), klaro(true, true)['klaro']);
  await page.evaluate(() => window.consentGate!.reset());
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  vendors.requests.length = 0;
  await page.goto(site.url(www));
  await expectAsked(page, vendors);
});

test('a visitor with Global Privacy Control keeps what they had said by hand', async ({
  page,
  site,
  vendors,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });
  });
  keepOld(site, klaro(true, false));
  site.page(['/', '/next'], { head: gateTag({ services, migrate: mapped, gpc: 'reject' }) });
  await page.goto(site.url(www, '/old'));
  await expectMoved(page, site, vendors, oldChoices['yes to one']);
});

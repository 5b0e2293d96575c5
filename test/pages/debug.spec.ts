import { readFile } from 'node:fs/promises';
import type { Inspection } from '../../src/types.js';
import { violations } from '../helpers/accessibility.js';
import { findObstacles } from '../helpers/find-obstacles.js';
import {
  answer,
  cookies,
  council,
  expect,
  expectStill,
  gateTag,
  googleAnalytics,
  problemsOf,
  recordOf,
  remember,
  saveSettings,
  setCookie,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
  type Site,
  type Vendors,
} from '../helpers/fixtures.js';
import { hostileStyles } from '../helpers/hostile-styles.js';
import { councilStyle } from '../helpers/visitor-states.js';
import { watchStrictPage } from '../helpers/watch-strict-page.js';

const debugFile = '/assets/consent-gate/debug.js';
const meta = 'https://connect.facebook.net/en_US/fbevents.js';
/** A tag that somebody has forgotten in the page, which asks nobody. */
const forgotten = `<script src="${meta}"></script>`;

const survey = {
  name: 'Survey',
  category: 'analytics',
  src: 'https://vendor.example.test/survey.js',
  cookies: [{ name: 'gm_*' }],
};
const forms = { name: 'Online forms', category: 'essential', cookies: [{ name: 'firmstep2session' }] };
const config = { ...council, services: [...council.services, survey, forms] };

/** What a page with such a tag has. */
function answerMeta(vendors: Vendors): void {
  const body = 'document.cookie = "_fbp=1; path=/"; localStorage.setItem("lastExternalReferrer", "1")';
  vendors.answer(/connect\.facebook\.net/, { body, contentType: 'text/javascript' });
}

const panel = (page: Page) => page.locator('consent-debug');
const toggle = (page: Page) => panel(page).getByRole('button', { name: /^consent-gate: / });

async function openPanel(page: Page): Promise<void> {
  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'true');
}

/** What stands under a heading of the panel, without the heading. */
async function shown(page: Page, heading: string): Promise<string> {
  const section = panel(page).locator('div > h3', { hasText: heading }).locator('xpath=..');
  return (await section.innerText())
    .replace(heading, '')
    .trim()
    .replace(/\s*\n\s*/g, ' | ');
}

const inspected = (page: Page): Promise<Inspection> => page.evaluate(() => window.consentGate!.inspect());

const asks = (site: Site, path = debugFile): number => site.paths().filter((each) => each === path).length;

const stateOf = ({ services }: Inspection) =>
  Object.fromEntries(services.map(({ name, state }) => [name, state]));
const hostsOf = ({ services }: Inspection) =>
  Object.fromEntries(services.map(({ name, requests }) => [name, requests.map(({ host }) => host)]));
const storedUnder = ({ stored }: Inspection, name: string) => stored.find((each) => each.name === name);

for (const attributes of ['', 'data-debug="false"'])
  test(`nothing of it is downloaded where it is not asked for: “${attributes}”`, async ({ page, site }) => {
    site.page('/', { head: gateTag(config, attributes) });
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await settle(page);
    expect(asks(site)).toBe(0);
    await expect(panel(page)).toHaveCount(0);
  });

for (const [name, json, attributes] of [
  ['an attribute without a value', {}, 'data-debug'],
  ['an attribute', {}, 'data-debug="true"'],
  ['JSON', { debug: true }, ''],
] as const)
  test(`the panel is one button, last in the page, and moves nothing: ${name}`, async ({ page, site }) => {
    site.page('/', { head: gateTag({ ...config, ...json }, attributes) });
    await page.goto(site.url(www));
    await expect(toggle(page)).toHaveText('consent-gate: no findings');
    await expect(toggle(page)).toHaveAttribute('aria-expanded', 'false');
    expect(await panel(page).getByRole('button').count()).toBe(1);
    await expectStill(page);
    expect(asks(site)).toBe(1);
    expect(await page.evaluate(() => document.body.lastElementChild?.localName)).toBe('consent-debug');
    expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('consent-banner');
    expect(await problemsOf(page)).toEqual([]);
  });

test('no panel is drawn for a value that is neither, which is told', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, 'data-debug="no"') });
  await page.goto(site.url(www));
  await expect
    .poll(() => problemsOf(page))
    .toEqual(['config: "debug" is "no", which does not match true or false']);
  await settle(page);
  expect(asks(site)).toBe(0);
});

test('what is asked for and left by whom is shown before a choice, after a yes and after it is taken back', async ({
  page,
  site,
}) => {
  test.setTimeout(60_000);
  const head = gateTag({ ...config, onWithdraw: 'stay' }, 'data-debug');
  site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
  site.page('/', { head });
  await page.goto(site.url(www));
  await openPanel(page);
  await expect
    .poll(() => shown(page, 'Services'))
    .toContain('hotjar | analytics: undecided, so it does not load | Not asked for');
  expect(await shown(page, 'Choices')).toMatch(
    /^Something is still to be decided \| There is no record\. \| essential \| granted: essential, so nobody is asked \| analytics \| not granted: nothing is decided yet$/,
  );
  const before = await inspected(page);
  expect(stateOf(before)).toEqual({
    'google-analytics': 'undecided',
    hotjar: 'undecided',
    Survey: 'undecided',
    'Online forms': 'granted',
  });
  expect(before).toMatchObject({ decided: false, stored: [], requests: [], scriptHosts: [], findings: [] });
  expect(before).not.toHaveProperty('record');

  await answer(page, 'Accept');
  await expect
    .poll(() => shown(page, 'Services'), { timeout: 10_000 })
    .toMatch(
      /hotjar \| analytics: granted \| static\.hotjar\.com: 1 request \| .*Stored: .*_hjSession_1234567/,
    );
  expect(await shown(page, 'Choices')).toMatch(
    /^All is decided \| Record of 2.*Z, version “1” \|.* analytics \| granted: the visitor’s choice$/,
  );
  await expect
    .poll(() => shown(page, 'Cookies and storage'))
    .toContain('_gid | Cookie. Declared by google-analytics |');
  await expect
    .poll(async () => hostsOf(await inspected(page)))
    .toEqual({
      'google-analytics': ['www.googletagmanager.com', 'www.google-analytics.com'],
      hotjar: ['static.hotjar.com', 'vc.hotjar.io'],
      Survey: ['vendor.example.test'],
      'Online forms': [],
    });
  const after = await inspected(page);
  expect(after.findings).toEqual([]);
  expect(after.decided).toBe(true);
  expect(after.choices).toEqual({ analytics: true });
  expect(after.record).toMatchObject({ version: '1', choices: { analytics: true } });
  expect(storedUnder(after, 'consent_choices')).toMatchObject({
    service: 'consent-gate',
    beforeConsent: false,
  });
  expect(storedUnder(after, '_ga')).toEqual({
    name: '_ga',
    kind: 'cookie',
    service: 'google-analytics',
    beforeConsent: false,
    gone: false,
  });

  await page.goto(site.url(www, '/cookies'));
  await expect.poll(async () => stateOf(await inspected(page))).toMatchObject({ hotjar: 'granted' });
  await saveSettings(page, { 'analytics cookies': 'No' });
  await openPanel(page);
  await expect.poll(() => shown(page, 'Choices')).toContain('analytics | not granted: the visitor’s choice');
  expect(await shown(page, 'Services')).toContain('hotjar | analytics: refused');
  await expect
    .poll(async () => storedUnder(await inspected(page), '_ga'))
    .toMatchObject({ beforeConsent: false, gone: true });
});

test('a tag that was forgotten is named, with what it has left and who it likely is', async ({
  page,
  site,
  vendors,
}) => {
  answerMeta(vendors);
  await setCookie(page, 'PHPSESSID', '1');
  site.page('/', { head: gateTag(config, 'data-debug'), body: forgotten });
  await page.goto(site.url(www));
  await openPanel(page);
  await expect
    .poll(() => shown(page, 'Findings'), { timeout: 10_000 })
    .toBe(
      [
        'connect.facebook.net: 1 request, before consent. No service accounts for this host. Likely Meta Pixel.',
        'Cookie “PHPSESSID”: nobody declares it, and it was there before a choice. Likely set by PHP, a website’s server.',
        'Cookie “_fbp”: nobody declares it, and it was there before a choice. Likely set by Meta Pixel.',
        'Key in local storage “lastExternalReferrer”: nobody declares it, and it was there before a choice. Likely set by Meta Pixel.',
      ].join(' | '),
    );
  await expect(toggle(page)).toHaveText('consent-gate: 4 findings');
  const { requests, scriptHosts } = await inspected(page);
  expect(requests).toEqual([
    { host: 'connect.facebook.net', count: 1, beforeConsent: 1, addresses: [meta], likely: 'Meta Pixel' },
  ]);
  expect(scriptHosts).toEqual(['connect.facebook.net']);
});

test('a tag that stands in the page itself is found though the service is configured too', async ({
  page,
  site,
}) => {
  site.page('/', {
    head: gateTag(config, 'data-debug'),
    body: '<script src="https://static.hotjar.com/c/hotjar-1234567.js?sv=6"></script>',
  });
  await remember(page, recordOf({ analytics: false }, { daysAgo: 1 }));
  await page.goto(site.url(www));
  await expect
    .poll(async () => (await inspected(page)).findings, { timeout: 10_000 })
    .toContain('hotjar: 1 request to static.hotjar.com before it was granted.');
  const { services } = await inspected(page);
  expect(services.find(({ name }) => name === 'hotjar')).toMatchObject({
    state: 'refused',
    requests: [{ host: 'static.hotjar.com', count: 1, beforeConsent: 1 }],
  });
});

test('a cookie that comes before a yes is told of after it too', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, 'data-debug') });
  await page.goto(site.url(www));
  await expect(toggle(page)).toBeVisible();
  await page.evaluate(() => void (document.cookie = 'gm_early=1; path=/'));
  const sentence = 'Cookie “gm_early” of Survey was there before it was granted.';
  await expect.poll(async () => (await inspected(page)).findings).toContain(sentence);
  await answer(page, 'Accept');
  expect((await inspected(page)).findings).toContain(sentence);
});

test('of a cookie that nobody knows it names no host that was asked only after it was seen', async ({
  page,
  site,
}) => {
  await setCookie(page, 'mystery', '1');
  site.page('/', {
    head: gateTag(config, 'data-debug'),
    body: '<script src="https://early.example.test/a.js"></script>',
  });
  await page.goto(site.url(www));
  await expect(toggle(page)).toBeVisible();
  await page.evaluate(() => void (document.cookie = 'riddle=1; path=/'));
  expect(storedUnder(await inspected(page), 'riddle')).toBeDefined();
  await answer(page, 'Accept');
  await expect.poll(async () => (await inspected(page)).scriptHosts).toContain('static.hotjar.com');
  const rest = 'it was there before a choice. Not known here: it may be this website’s own';
  const told = async () => (await inspected(page)).findings.filter((each) => each.startsWith('Cookie'));
  expect(await told()).toEqual(
    ['mystery', 'riddle'].map(
      (name) =>
        `Cookie “${name}”: nobody declares it, and ${rest}, or set by a script from early.example.test.`,
    ),
  );
});

/** Keeps what a page has the browser save, by a link that no policy has anything against: name → text. */
async function keepSaved(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.addInitScript(() => {
    const files = new Map<string, Blob>();
    const saved: Record<string, Promise<string>> = {};
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      files.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      saved[this.download] = files.get(this.href)!.text();
    };
    Object.assign(window, { saved });
  });
  return () =>
    page.evaluate(async () => {
      const { saved } = window as unknown as { saved: Record<string, Promise<string>> };
      const texts = Object.entries(saved).map(async ([name, text]) => [name, await text]);
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    });
}

const reportName = () => `consent-report-${www}-${new Date().toISOString().slice(0, 10)}.json`;

test('the report that is saved is what inspect() tells, under a strict policy too', async ({
  page,
  site,
  vendors,
}) => {
  answerMeta(vendors);
  const watch = await watchStrictPage(page, site);
  const saved = await keepSaved(page);
  site.page('/', {
    head: gateTag(undefined, 'data-debug data-google-analytics="G-TEST12345"'),
    body: forgotten,
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'self' ${meta}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`,
    },
  });
  await page.goto(site.url(www, '/?name=Bob#there'));
  await openPanel(page);
  await expect.poll(() => shown(page, 'Findings')).toContain('_fbp');
  await panel(page).getByRole('button', { name: 'Export report' }).click();
  await expect(panel(page).getByRole('status')).toHaveText(`Saved as ${reportName()}.`);
  const report = JSON.parse((await saved())[reportName()]!) as Inspection;
  const now = await inspected(page);
  expect({ ...report, time: '' }).toEqual({ ...now, time: '' });
  expect(report.page).toBe(site.url(www, '/'));
  expect(watch.violations()).toEqual([]);
  expect(watch.policies()).toEqual([]);
});

test('the browser saves the report as a file', async ({ page, site }) => {
  site.page('/', {
    head: gateTag(config, 'data-debug'),
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
  });
  await page.goto(site.url(www));
  await openPanel(page);
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Export report' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(reportName());
  const report = JSON.parse(await readFile(await file.path(), 'utf8')) as Inspection;
  expect(report.page).toBe(site.url(www, '/'));
});

test('the nonce of the page and the values of cookies are in no report', async ({ page, site }) => {
  await setCookie(page, 'basket', 'a-secret');
  const services = [
    { name: 'Survey', category: 'essential', src: 'https://vendor.example.test/?key=a-secret' },
  ];
  site.page('/', { head: gateTag({ ...config, nonce: 'a-secret', services }) });
  await page.goto(site.url(www, '/?token=a-secret'));
  const report = await inspected(page);
  expect(storedUnder(report, 'basket')).toBeDefined();
  expect(JSON.stringify(report)).not.toContain('a-secret');
});

test('“Forget choices” asks the visitor again, and “Close” takes the panel away', async ({ page, site }) => {
  site.page('/', { head: gateTag({ services: [googleAnalytics] }, 'data-debug') });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Forget choices' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('The choices are forgotten.');
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await cookies(page)).toEqual({});
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toHaveCount(0);
  await answer(page, 'Reject');
  await settle(page);
  await expect(panel(page)).toHaveCount(0);
});

test('Escape closes the list, and the keyboard stays at its button', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, 'data-debug') });
  await page.goto(site.url(www));
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(toggle(page)).toBeFocused();
});

test('closed, it covers nothing of a message at the foot', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...config, banner: 'bottom' }, 'data-debug') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url(www));
  await expect(toggle(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const { y, height } = (await panel(page).boundingBox())!;
  const message = (await page.locator('consent-banner').boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(message.y);
});

test('it is put into a body that takes the place of the old one', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, 'data-debug') });
  await page.goto(site.url(www));
  await expect(toggle(page)).toBeVisible();
  await page.evaluate(() =>
    document.documentElement.replaceChild(document.createElement('body'), document.body),
  );
  await expect(toggle(page)).toBeVisible();
});

test('inspect() answers where no panel is asked for, and draws none', async ({ page, site }) => {
  site.page('/', {
    head: gateTag(config),
    body: '<iframe title="Film" data-consent="media" data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0"></iframe>',
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const { markup, config: used, blocked, kept } = await inspected(page);
  expect(markup).toEqual([
    {
      tag: 'iframe',
      categories: ['media'],
      address: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
      waiting: true,
      live: false,
    },
  ]);
  expect(used).toMatchObject({ siteName: council.siteName, policyVersion: '1' });
  expect({ blocked, kept }).toEqual({ blocked: [], kept: true });
  await expect(panel(page)).toHaveCount(0);
  await answer(page, 'Accept');
  await expect
    .poll(async () => (await inspected(page)).requests)
    .toMatchObject([{ host: 'www.youtube-nocookie.com', beforeConsent: 0, categories: ['media'] }]);
  expect((await inspected(page)).findings).toEqual([]);
});

const film = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';
const embeds = `<consent-embed id="film" service="youtube" video="aqz-KE-bpKQ" title="Film"></consent-embed>
  <consent-embed id="map" src="https://maps.example.test/anytown?zoom=2" title="Map"></consent-embed>`;
/** Each host outside services: how often it was asked too early, and what accounts for it. */
const othersOf = async (page: Page) =>
  (await inspected(page)).requests
    .map(({ host, beforeConsent, tags, categories }) =>
      [host, beforeConsent, ...(tags ?? []), ...(categories ?? [])].join(' '),
    )
    .sort();
const filmAccounted = 'www.youtube-nocookie.com 0 consent-embed media';
const accounted = ['maps.example.test 0 consent-embed media', filmAccounted];
const withMedia = { ...council, services: [{ name: 'YouTube', category: 'media' }] };
const onlyForms = { ...council, services: [forms] };

for (const [name, json] of [
  ['with a service for them', withMedia],
  ['which the page is asked about because of them', onlyForms],
] as const)
  test(`embeds account for their frames after a yes and after a no: ${name}`, async ({
    page,
    site,
    vendors,
  }) => {
    vendors.answer(/maps\.example\.test/, { body: 'A map', contentType: 'text/html' });
    site.page('/', { head: gateTag({ ...json, onWithdraw: 'stay' }, 'data-debug'), body: embeds });
    await page.setViewportSize({ width: 1280, height: 3600 });
    await page.goto(site.url(www));
    await expect.poll(async () => (await inspected(page)).markup).toHaveLength(2);
    expect((await inspected(page)).findings).toEqual([]);
    await answer(page, 'Accept');
    await expect.poll(() => othersOf(page)).toEqual(accounted);
    await openPanel(page);
    await expect
      .poll(() => shown(page, 'Other hosts'))
      .toContain('maps.example.test | 1 request. Asked for by <consent-embed>: media | https://maps.exa');
    expect(await shown(page, 'Findings')).toBe('None.');
    await page.evaluate(() => window.consentGate!.rejectAll());
    await expect(page.locator('#film iframe')).toHaveCount(0);
    expect(await othersOf(page)).toEqual(accounted);
    expect((await inspected(page)).markup.map(({ waiting }) => waiting)).toEqual([true, true]);
    // Where the page swaps them for something else, too.
    await page.evaluate(() => document.querySelectorAll('consent-embed').forEach((each) => each.remove()));
    expect(await othersOf(page)).toEqual(accounted);
    await expect(toggle(page)).toHaveText('consent-gate: no findings');
  });

test('an embed that was shown once accounts for its frame, and a frame beside it does not wait', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag(withMedia, 'data-debug'), body: embeds });
  await page.goto(site.url(www));
  await page.locator('#film').getByRole('button', { name: 'Show this once' }).click();
  await expect.poll(() => othersOf(page)).toEqual([filmAccounted]);
  const { markup, findings } = await inspected(page);
  expect(markup.map(({ waiting }) => waiting)).toEqual([false, true]);
  expect(findings).toEqual([]);
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, title: 'Film' }));
  }, `${film}?rel=0`);
  await expect
    .poll(async () => (await inspected(page)).findings)
    .toEqual([
      'www.youtube-nocookie.com: 1 request, before consent. No service accounts for this host. Likely YouTube.',
    ]);
  expect(await othersOf(page)).toEqual([filmAccounted, 'www.youtube-nocookie.com 1']);
});

test('gated markup accounts for what it asks for once it is granted', async ({ page, site, vendors }) => {
  vendors.answer(/maps\.example\.test/, { body: 'A map', contentType: 'text/html' });
  const body = `<iframe title="Film" data-consent="media" data-src="${film}?rel=0"></iframe>
    <script type="text/plain" data-consent="analytics" data-src="https://script.example.test/a.js"></script>
    <img alt="" data-consent="analytics" data-src="https://picture.example.test/a.png">
    <link rel="stylesheet" data-consent="analytics" data-href="https://sheet.example.test/a.css">
    <template data-consent="analytics"><iframe title="Map" src="https://maps.example.test/a"></iframe></template>`;
  site.page('/', { head: gateTag({ ...onlyForms, onWithdraw: 'stay' }, 'data-debug'), body });
  await page.setViewportSize({ width: 1280, height: 3600 });
  await page.goto(site.url(www));
  await expect.poll(async () => (await inspected(page)).markup).toHaveLength(5);
  expect((await inspected(page)).findings).toEqual([]);
  await answer(page, 'Accept');
  const asked = [
    'maps.example.test 0 template iframe analytics',
    'picture.example.test 0 img analytics',
    'script.example.test 0 script analytics',
    'sheet.example.test 0 link analytics',
    'www.youtube-nocookie.com 0 iframe media',
  ];
  await expect.poll(() => othersOf(page)).toEqual(asked);
  expect((await inspected(page)).findings).toEqual([]);
  await page.evaluate(() => window.consentGate!.rejectAll());
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  expect(await othersOf(page)).toEqual(asked);
  expect((await inspected(page)).findings).toEqual([]);
});

for (const [name, head] of [
  ['one file', gateTag(config, 'data-debug', 'consent-gate.full.js')],
  [
    'a package',
    `<script type="module">
      import { startGate } from '/assets/consent-gate/index.js';
      import { defineElements } from '/assets/consent-gate/elements.js';
      window.gate = startGate(${JSON.stringify({ ...config, debug: true })});
      await defineElements(window.gate);
    </script>`,
  ],
] as const)
  test(`the panel and inspect() work with ${name}`, async ({ page, site }) => {
    site.page('/', { head });
    await remember(page, recordOf({ analytics: true }, { daysAgo: 1 }));
    await page.goto(site.url(www));
    await openPanel(page);
    await expect
      .poll(() => shown(page, 'Services'), { timeout: 10_000 })
      .toMatch(/hotjar \| analytics: granted \| static\.hotjar\.com: 1 request/);
    const report = await page.evaluate(() => {
      const { consentGate, gate } = window as unknown as Record<string, Window['consentGate']>;
      return (gate ?? consentGate)!.inspect();
    });
    expect(stateOf(report)).toMatchObject({ 'google-analytics': 'granted', hotjar: 'granted' });
    expect(report.record).toMatchObject({ choices: { analytics: true } });
    expect(await shown(page, 'Choices')).toContain('Record of 2');
    expect(report.findings).toEqual([]);
  });

const folder = '/assets/consent-gate/';
const settings = '<consent-settings></consent-settings>';

for (const [name, body, lang] of [
  ['embed.js', embeds, 'en'],
  ['templates.js', embeds, 'en'],
  ['settings.js', settings, 'en'],
  ['markup.js', '<img alt="" data-consent="media" data-src="/a.png">', 'en'],
  ['cy.js', '', 'cy'],
  ['cy-facts.js', settings, 'cy'],
  ['services/rajtoh.js', '', 'en'],
] as const)
  for (const [what, answer] of [
    ['is missing', { status: 404 }],
    ['is answered with a page', { body: '<p>Not found', type: 'text/html' }],
  ] as const)
    test(`a file that was not uploaded is a finding: ${name} ${what}`, async ({ page, site }) => {
      site.replace(folder + name, answer);
      site.page('/', { head: gateTag(config, 'data-debug'), body, lang });
      await page.goto(site.url(www));
      const is =
        'status' in answer
          ? String.raw`(is not in the folder .* \(404\)|cannot be read in the folder .*)`
          : 'cannot be read in the folder .*';
      const sentence = new RegExp(`^${name} ${is}: upload it from dist/\\.$`);
      const ours = async () => (await inspected(page)).findings.filter((each) => each.includes(folder));
      await expect.poll(async () => (await ours()).length).toBeGreaterThan(0);
      expect(await ours()).toEqual([expect.stringMatching(sentence)]);
      await openPanel(page);
      await expect.poll(() => shown(page, 'Findings')).toContain(`${name} `);
    });

test('an embed whose file is missing is among the problems without a panel', async ({ page, site }) => {
  site.replace(`${folder}embed.js`, { status: 404 });
  site.page('/', { head: gateTag(config), body: embeds });
  await page.goto(site.url(www));
  await expect.poll(async () => (await problemsOf(page))?.join()).toMatch(/TypeError/);
});

test('where every file is there, looking for them asks for none a second time', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, 'data-debug'), body: embeds + settings, lang: 'cy' });
  await page.goto(site.url(www));
  await expect(page.getByRole('group').first()).toBeVisible();
  await settle(page);
  expect((await inspected(page)).missing).toEqual([]);
  await settle(page);
  const asked = site.paths().filter((path) => path.startsWith(folder));
  expect(asked.length).toBe(new Set(asked).size);
  expect((await inspected(page)).findings).toEqual([]);
});

test('what cannot be fetched is told, and the page goes on', async ({ page, site }) => {
  site.replace(debugFile, { status: 404 });
  const errors = uncaughtErrors(page);
  site.page('/', { head: gateTag(config, 'data-debug') });
  await page.goto(site.url(www));
  await expect.poll(async () => (await problemsOf(page))?.join()).toMatch(/debug\.js|TypeError/);
  await answer(page, 'Reject');
  expect(errors).toEqual([]);
});

test('a page that may keep nothing is told so, and throws nothing', async ({ page, site }) => {
  const errors = uncaughtErrors(page);
  const script = `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } });
    Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } });`;
  site.page('/', { head: `<script>${script}</script>${gateTag(config, 'data-debug')}` });
  await page.goto(site.url(www));
  await openPanel(page);
  expect(await shown(page, 'Findings')).toBe(
    [
      'The browser lets this page keep nothing: Cookie.',
      'The browser lets this page keep nothing: Key in local storage.',
      'The browser lets this page keep nothing: Key in session storage.',
    ].join(' | '),
  );
  expect((await inspected(page)).blocked).toEqual(['cookie', 'local-storage', 'session-storage']);
  expect(errors).toEqual([]);
});

for (const [name, css] of Object.entries(hostileStyles))
  test(`the panel can be read and used on a page with ${name}`, async ({ page, site, vendors }) => {
    answerMeta(vendors);
    site.replace('/page.css', { body: css, type: 'text/css' });
    site.page('/', {
      head: `<link rel="stylesheet" href="/page.css">${gateTag(config, 'data-debug')}`,
      body: forgotten,
    });
    await page.goto(site.url(www));
    await expect(toggle(page)).toHaveCount(1);
    await toggle(page).evaluate((button: HTMLElement) => button.click());
    const button = (text: string) => ({ what: text, at: panel(page).locator('button', { hasText: text }) });
    const found = await findObstacles(page, {
      controls: [
        button('consent-gate: '),
        button('Export report'),
        button('Forget choices'),
        button('Close'),
      ],
      texts: [
        { what: 'A heading', at: panel(page).locator('h3 >> nth=0') },
        { what: 'A finding', at: panel(page).locator('li >> nth=0') },
        { what: 'A service', at: panel(page).locator('dt >> nth=2') },
      ],
    });
    expect(found).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 1600 } });

    for (const dir of ['ltr', 'rtl'])
      test(`three engines find nothing in the panel, closed and open, on a page that is ${dir}`, async ({
        page,
        site,
        vendors,
      }) => {
        test.setTimeout(90_000);
        answerMeta(vendors);
        site.replace('/council.css', { body: councilStyle, type: 'text/css' });
        const head = `<link rel="stylesheet" href="/council.css">${gateTag(config, 'data-debug')}`;
        site.page('/', { head, body: forgotten, dir });
        await page.goto(site.url(www));
        await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
        await expect(toggle(page)).toHaveText(/finding/);
        expect(await violations(page)).toEqual([]);
        await openPanel(page);
        await expect.poll(() => shown(page, 'Findings')).toContain('_fbp');
        expect(await violations(page)).toEqual([]);
        await answer(page, 'Accept');
        await expect.poll(() => shown(page, 'Services')).toContain('static.hotjar.com');
        expect(await violations(page)).toEqual([]);
      });
  });
}

for (const [width, height] of [
  [320, 256],
  [320, 568],
] as const)
  test(`it can be read on ${width} by ${height} pixels, and nothing is cut off`, async ({
    page,
    site,
    vendors,
  }) => {
    answerMeta(vendors);
    await page.setViewportSize({ width, height });
    site.page('/', { head: gateTag(config, 'data-debug'), body: forgotten });
    await page.goto(site.url(www));
    await openPanel(page);
    await expect.poll(() => shown(page, 'Findings')).toContain('_fbp');
    const box = (await panel(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const { over, scrolls } = await panel(page).evaluate((host) => ({
      over: host.scrollWidth - host.clientWidth,
      scrolls: host.scrollHeight > host.clientHeight,
    }));
    expect(over).toBe(0);
    // By the keyboard too.
    expect(scrolls).toBe(true);
    await toggle(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => panel(page).evaluate((host) => host.scrollTop)).toBeGreaterThan(0);
  });

test('it is not there on paper', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, 'data-debug') });
  await page.goto(site.url(www));
  await expect(toggle(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(toggle(page)).toBeHidden();
});

import {
  answer,
  council,
  councilAttributes,
  expect,
  gateTag,
  googleAnalytics,
  googleScript,
  hotjar,
  hotjarScript,
  problemsOf,
  recordOf,
  remember,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';

/** Stands before the tag, and writes down what the gate reports. */
const listener = `<script>
  window.told = [];
  document.addEventListener('consent-error', (event) => told.push([event.error.message, event.service]));
</script>`;

const toldTo = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: [string, string | undefined][] }).told);

function warningsOn(page: Page): string[] {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  return warnings;
}

const services = (...given: object[]) => ({ ...council, services: given });

/** What is wrong, as a sentence says it, and the service it names. Hotjar is right in each. */
const mistakes: Readonly<Record<string, readonly [object, RegExp, string | undefined]>> = {
  'an id of the old kind': [
    services({ use: 'google-analytics', id: 'UA-1' }, hotjar),
    /^google-analytics: "id" is "UA-1", which does not match G-XXXXXXX$/,
    'google-analytics',
  ],
  'no id': [
    services({ use: 'google-analytics' }, hotjar),
    /^google-analytics: "id" is missing; it would be G-XXXXXXX$/,
    'google-analytics',
  ],
  'an id that would end the address': [
    services({ use: 'google-analytics', id: 'G-TEST12345&x=1' }, hotjar),
    /^google-analytics: "id" is "G-TEST12345&x=1", which does not match G-XXXXXXX$/,
    'google-analytics',
  ],
  'a service nobody knows': [
    services({ use: 'gogle-analytics', id: 'G-TEST12345' }, hotjar),
    /^gogle-analytics: "use" is "gogle-analytics", which does not match .*hotjar.*google-analytics/,
    'gogle-analytics',
  ],
  'a service named like a part of every object': [
    services({ use: 'constructor' }, hotjar),
    /^constructor: "use" is "constructor", which does not match/,
    'constructor',
  ],
  'a category nobody knows': [
    services({ name: 'Survey', category: 'analytic', src: 'https://vendor.example.test/s.js' }, hotjar),
    /^Survey: "category" is "analytic", which does not match .*analytics/,
    'Survey',
  ],
  'a category named like a part of every object': [
    services({ name: 'Survey', category: '__proto__', src: 'https://vendor.example.test/s.js' }, hotjar),
    /^Survey: "category" is "__proto__", which does not match/,
    'Survey',
  ],
  'a script address that is script': [
    services({ name: 'Survey', category: 'essential', src: 'javascript:document.title="run"' }, hotjar),
    /^Survey: "src" is "javascript:document\.title=\\"run\\"", which does not match a web address$/,
    'Survey',
  ],
  'a script address that is data': [
    services(
      { name: 'Survey', category: 'essential', src: 'data:text/javascript,document.title="run"' },
      hotjar,
    ),
    /^Survey: "src" is "data:.*, which does not match a web address$/,
    'Survey',
  ],
  'a script address for a service that has its own': [
    services({ ...googleAnalytics, src: 'https://vendor.example.test/ga.js' }, hotjar),
    /^google-analytics: "src" is "https:.*ga\.js", which is only for a service without "use"$/,
    'google-analytics',
  ],
  'a script address for a service that has a file': [
    services({ use: 'clarity', id: 'abcdef1234', src: 'https://vendor.example.test/c.js' }, hotjar),
    /^clarity: "src" is "https:.*c\.js", which is only for a service without "use"$/,
    'clarity',
  ],
  'neither an id nor a domain for a service that needs one': [
    services({ use: 'plausible' }, hotjar),
    /^plausible: it needs an "id" or a "domain"$/,
    'plausible',
  ],
  'an option nobody knows': [
    { ...council, services: [hotjar], bannner: 'top' },
    /^config: "bannner" is "top", which does not match an option: banner\|.*siteName/,
    undefined,
  ],
  'a value nobody knows': [
    { ...council, services: [hotjar], banner: 'left' },
    /^config: "banner" is "left", which does not match top\|bottom\|dialog\|none$/,
    undefined,
  ],
  'a part of googleConsent that nobody knows': [
    { ...council, services: [hotjar], googleConsent: { signal: { ad_storage: 'marketing' } } },
    /^googleConsent: "signal" is {"ad_storage":"marketing"}, which does not match an option: default\|set\|signals$/,
    undefined,
  ],
  'a signal of Google’s that follows no category': [
    { ...council, services: [hotjar], googleConsent: { signals: { ad_storage: 'advertising' } } },
    /^googleConsent signals: "ad_storage" is "advertising", which does not match essential\|/,
    undefined,
  ],
  'a region that is no list': [
    { ...council, services: [hotjar], googleConsent: { default: { region: 'GB' } } },
    /^googleConsent default: "region" is "GB", which does not match a list of regions such as \["GB", "US-CA"\]$/,
    undefined,
  ],
  'a cookie that no browser keeps': [
    { ...council, services: [hotjar], cookie: { days: 'many' } },
    /^cookie: "days" is "many", which does not match/,
    undefined,
  ],
};

for (const [what, [config, sentence, service]] of Object.entries(mistakes)) {
  test(`${what} in the config is told in a sentence, and the rest goes on`, async ({
    page,
    site,
    vendors,
  }) => {
    const warnings = warningsOn(page);
    const errors = uncaughtErrors(page);
    site.page('/', { head: listener + gateTag(config) });
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of(hotjarScript).length).toBe(1);
    await settle(page);
    expect(vendors.requests.filter(({ type }) => type === 'script').map(({ url }) => url)).toEqual([
      hotjarScript,
    ]);
    expect(await problemsOf(page)).toEqual([expect.stringMatching(sentence)]);
    expect(await toldTo(page)).toEqual([[expect.stringMatching(sentence), service]]);
    const ours = warnings.filter((text) => text.startsWith('consent-gate: '));
    expect(ours.map((text) => text.slice(14))).toEqual([expect.stringMatching(sentence)]);
    expect(await page.title()).not.toBe('run');
    expect(errors).toEqual([]);
  });
}

test('a wrong id in a data- attribute is told in the same sentence', async ({ page, site }) => {
  site.page('/', { head: gateTag(undefined, 'data-google-analytics="UA-1" data-hotjar="1234567"') });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await problemsOf(page)).toEqual([
    'google-analytics: "id" is "UA-1", which does not match G-XXXXXXX',
  ]);
});

test('a signal of Google’s that is given to no category is denied after a yes to all', async ({
  page,
  site,
  vendors,
}) => {
  const googleConsent = {
    signals: { analytics_storage: 'statistics', ad_store: 'analytics' },
    default: 'all',
  };
  site.page('/', { head: gateTag({ ...council, googleConsent }) });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
  expect(vendors.of('/g/collect')[0]!.url).toContain('gcs=G100');
  expect(await problemsOf(page)).toHaveLength(3);
});

for (const [how, file] of [
  ['its file', 'consent-gate.js'],
  ['the single file', 'consent-gate.full.js'],
] as const) {
  test(`nobody is asked because of a service that lacks what only ${how} knows that it needs`, async ({
    page,
    site,
  }) => {
    site.page('/', { head: gateTag(undefined, 'data-plausible', file) });
    await page.goto(site.url(www));
    await expect.poll(() => problemsOf(page)).toEqual(['plausible: it needs an "id" or a "domain"']);
    await settle(page);
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect(await page.evaluate(() => window.consentGate!.services)).toEqual([]);
  });
}

test('a config with an option that is called as the error of one that can’t be read is told what is wrong', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag({ ...council, error: { message: 'none' } }) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await problemsOf(page)).toEqual([
    expect.stringMatching(/^config: "error" is {"message":"none"}, which does not match an option: banner\|/),
  ]);
});

test('a right config is told nothing about', async ({ page, site }) => {
  const warnings = warningsOn(page);
  site.page('/', { head: listener + gateTag(council) });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await settle(page);
  expect(await problemsOf(page)).toEqual([]);
  expect(await toldTo(page)).toEqual([]);
  expect(warnings).toEqual([]);
});

const json = (text: string) => `<script type="application/json" data-consent-gate>${text}</script>`;
const unreadable = {
  'is cut short': json('{"services": [{"use": "hotjar"') + gateTag(),
  'has a comma too many': json('{"services": [{"use": "hotjar", "id": "1234567"},]}') + gateTag(),
  'is empty': json('') + gateTag(),
  'is cut short, with the ids in attributes too':
    json('{"services": [') + gateTag(undefined, councilAttributes),
  'is not at its address': gateTag(undefined, `data-config="/missing.json" ${councilAttributes}`),
  'comes from an address that does not answer': gateTag(
    undefined,
    'data-config="http://nowhere.invalid:9/c.json"',
  ),
};

for (const [why, head] of Object.entries(unreadable)) {
  test(`a config that ${why} loads nothing, for a visitor who has accepted too, and says so`, async ({
    page,
    site,
    vendors,
  }) => {
    const warnings = warningsOn(page);
    const errors = uncaughtErrors(page);
    site.page('/', {
      head: listener + head,
      body: '<script type="text/plain" data-consent="analytics">ran = 1</script>',
    });
    await remember(page, recordOf({ analytics: true }));
    await page.goto(site.url(www));
    await expect
      .poll(async () => (await problemsOf(page))?.[0])
      .toMatch(/^config: nothing is loaded\. \w+Error/);
    await settle(page);
    expect(vendors.requests).toEqual([]);
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect((await toldTo(page))[0]).toEqual([expect.stringMatching(/^config: nothing is loaded/), undefined]);
    expect(
      warnings.filter((text) => text.startsWith('consent-gate: config: nothing is loaded')),
    ).toHaveLength(1);
    expect(await page.evaluate(() => [window.consentGate!.granted('analytics'), 'ran' in window])).toEqual([
      false,
      false,
    ]);
    expect(errors).toEqual([]);
  });
}

test('a config that cannot be read is the only thing told, not what the page’s markup can’t be for want of it', async ({
  page,
  site,
}) => {
  site.page('/', {
    head: json('{"services": [') + gateTag(),
    body: '<p><img alt="" data-consent="analytics" data-src="https://vendor.example.test/pixel.gif"></p>',
  });
  await page.goto(site.url(www));
  await settle(page);
  expect(await problemsOf(page)).toEqual([expect.stringMatching(/^config: nothing is loaded\. \w+Error/)]);
});

for (const [name, attributes] of Object.entries({ sync: ['', ''], 'defer and async': ['defer', 'async'] })) {
  test(`the tag twice on a page (${name}) starts once`, async ({ page, site, vendors }) => {
    const [first, second] = attributes.map((attribute) => gateTag(council, attribute));
    site.page('/', { head: first!, bottom: second! });
    await page.goto(site.url(www));
    await expect(page.locator('consent-banner')).toHaveCount(1);
    await answer(page, 'Accept');
    await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
    await settle(page);
    expect(vendors.of(googleScript)).toHaveLength(1);
    expect(vendors.of(hotjarScript)).toHaveLength(1);
    expect(vendors.of('/g/collect')).toHaveLength(1);
    await expect(page.locator('consent-banner')).toHaveCount(1);
  });
}

test('what an editor or a visitor may write into the page is no config, and no tag', async ({
  page,
  site,
  vendors,
}) => {
  const errors = uncaughtErrors(page);
  const elsewhere = {
    services: [{ name: 'Evil', category: 'analytics', src: 'https://evil.example.test/x.js' }],
  };
  // With "defer" the tag runs when all of the page is there.
  site.page('/', {
    head: gateTag(undefined, 'defer'),
    body: `<p data-consent-gate hidden>${JSON.stringify(elsewhere)}</p>
      <img name="currentScript" src="https://evil.example.test/pixel.gif" data-consent-gate hidden alt=""
        data-hotjar="1234567">`,
  });
  await page.goto(site.url(www));
  await settle(page);
  expect(await page.evaluate(() => window.consentGate!.services)).toEqual([]);
  expect(vendors.requests.map(({ url }) => url)).toEqual(['https://evil.example.test/pixel.gif']);
  expect(errors).toEqual([]);
});

test('a service that stands twice in the config is still asked about once', async ({ page, site }) => {
  site.page('/', { head: gateTag(services(googleAnalytics, hotjar)), bottom: '' });
  await page.goto(site.url(www));
  expect(await page.evaluate(() => window.consentGate!.categories.map(({ id }) => id))).toEqual([
    'essential',
    'analytics',
  ]);
});

test('consentGate is frozen, what it hands out is too, and nothing takes its place', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(council) });
  await remember(page, recordOf({ analytics: false }));
  await page.goto(site.url(www));
  const result = await page.evaluate(() => {
    const gate = window.consentGate!;
    const attempt = (act: () => void) => {
      try {
        act();
      } catch {
        // strict code throws
      }
    };
    attempt(() => ((window as unknown as Record<string, unknown>)['consentGate'] = { granted: () => true }));
    attempt(() => delete (window as unknown as Record<string, unknown>)['consentGate']);
    attempt(() => ((gate as unknown as Record<string, unknown>)['granted'] = () => true));
    attempt(() => ((gate.choices as Record<string, boolean>)['analytics'] = true));
    attempt(() => (gate.categories as unknown as object[]).splice(0, 9));
    attempt(() => (gate.problems as string[]).push('made up'));
    return {
      same: window.consentGate === gate,
      frozen: Object.isFrozen(gate),
      choicesFrozen: Object.isFrozen(gate.choices),
      granted: gate.granted('analytics'),
      categories: gate.categories.length,
      problems: gate.problems,
    };
  });
  expect(result).toEqual({
    same: true,
    frozen: true,
    choicesFrozen: true,
    granted: false,
    categories: 2,
    problems: [],
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await settle(page);
  expect(vendors.requests).toEqual([]);
});

for (const part of ['head', 'bottom'] as const) {
  test(`a form with the id consentGate does not stop it, with the tag in the ${part}`, async ({
    page,
    site,
    vendors,
  }) => {
    const traps =
      '<form id="consentGate"><input name="granted"></form><a id="dataLayer"></a><img id="hj" alt="">';
    site.page('/', { top: traps, [part]: gateTag(council) });
    const errors = uncaughtErrors(page);
    await page.goto(site.url(www));
    await settle(page);
    expect(vendors.requests).toEqual([]);
    expect(await page.evaluate(() => window.consentGate!.granted('analytics'))).toBe(false);
    await answer(page, 'Accept');
    await expect.poll(() => vendors.of(/gtag\/js|hotjar-/).length).toBe(2);
    expect(errors).toEqual([]);
  });
}

test('where an editor finds the schema of the options is no mistake', async ({ page, site }) => {
  const warnings = warningsOn(page);
  site.page('/', {
    head: listener + gateTag({ $schema: './config.schema.json', ...council, banner: 'left' }),
  });
  await page.goto(site.url(www));
  await expect.poll(() => problemsOf(page)).toEqual([expect.stringContaining('"banner" is "left"')]);
  await settle(page);
  expect(await problemsOf(page)).toHaveLength(1);
  expect(await toldTo(page)).toHaveLength(1);
  expect(warnings).toHaveLength(1);
});

test('a table of cookies that names what there is not shows what is inside it, and is told', async ({
  page,
  site,
}) => {
  const body = `<consent-cookie-table service="hotjarr"><p>Ask us about Hotjar.</p></consent-cookie-table>
    <consent-cookie-table category="nonsense"><p>Ask us about the rest.</p></consent-cookie-table>`;
  site.page('/', { head: gateTag(council), body });
  await page.goto(site.url(www));
  const told = (problem: string) => `consent-cookie-table: ${problem}`;
  await expect
    .poll(() => problemsOf(page))
    .toEqual([
      told('"service" is "hotjarr", which does not match google-analytics|hotjar'),
      told('"category" is "nonsense", which does not match essential|analytics'),
    ]);
  await expect(page.getByText('Ask us about Hotjar.')).toBeVisible();
  await expect(page.getByText('Ask us about the rest.')).toBeVisible();
});

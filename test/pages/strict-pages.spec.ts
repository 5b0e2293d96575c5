import { createHash } from 'node:crypto';
import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleScript,
  hotjarScript,
  isSameDocument,
  markDocument,
  problemsOf,
  saveSettings,
  soonerLines,
  test,
  www,
  type Page,
  type Site,
  type Vendors,
} from '../helpers/fixtures.js';
import { reportPath, watchStrictPage, type StrictPageWatch } from '../helpers/watch-strict-page.js';

const nonce = 'r4nd0m';
const hostOf = 'https://vendor.example.test';

/** What a page needs that is not its own, by directive, and the Trusted Types policies that are made on it. */
interface Needs {
  readonly script?: readonly string[];
  readonly style?: readonly string[];
  readonly img?: readonly string[];
  readonly connect?: readonly string[];
  readonly frame?: readonly string[];
  readonly object?: readonly string[];
  readonly policies?: readonly string[];
}

/** A policy under which everything has to work, and nothing may be reported. */
interface StrictRow {
  readonly name: string;
  /** `undefined`: scripts are allowed by their host, and those in the page by their hash. */
  readonly nonce?: string;
  readonly policy: (needs: Needs) => string;
}

type Directive = Exclude<keyof Needs, 'policies'>;

/** A directive that allows these, or nothing where a page needs none. */
const allow = (directive: Directive, { [directive]: needed = [] }: Needs, ...own: readonly string[]) =>
  [...own, ...needed].length ? [`${directive}-src ${[...own, ...needed].join(' ')}`] : [];

const byNonce = `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`;

/** What is loaded by address or style sheet on the pages of this file, all together. */
const everything: Needs = {
  script: ['https://www.googletagmanager.com', 'https://static.hotjar.com', 'https://www.clarity.ms', hostOf],
  style: [hostOf],
  img: [hostOf],
  connect: ['https://*.google-analytics.com', 'https://*.hotjar.io'],
  frame: ['https://www.youtube-nocookie.com', 'https://player.vimeo.com', hostOf],
};

const rows: readonly StrictRow[] = [
  // Gated style sheets of another host are what its own `style-src` has to name.
  {
    name: 'a nonce',
    nonce,
    policy: (needs) => byNonce.replace("style-src 'self'", allow('style', needs, "'self'")[0]!),
  },
  {
    name: 'lists of hosts',
    policy: (needs) =>
      [
        "default-src 'none'",
        ...allow('script', everything, "'self'", ...(needs.script ?? [])),
        ...allow('style', everything, "'self'"),
        ...allow('img', everything, "'self'", 'data:'),
        ...allow('connect', everything, "'self'"),
        ...allow('frame', everything),
      ].join('; '),
  },
  {
    name: 'Trusted Types',
    nonce,
    policy: (needs) =>
      [
        ...[byNonce.replace("style-src 'self'", allow('style', needs, "'self'")[0]!)],
        "require-trusted-types-for 'script'",
        `trusted-types ${needs.policies?.join(' ') ?? "'none'"}`,
      ].join('; '),
  },
  {
    name: 'nothing that is not needed',
    policy: (needs) =>
      [
        "default-src 'none'",
        ...allow('script', needs, "'self'"),
        ...(['style', 'connect', 'frame'] as const).flatMap((directive) => allow(directive, needs)),
        ...allow('img', needs, 'data:'), // of the page's icon
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      ].join('; '),
  },
];

/** What a test of a page is given. */
interface Stage {
  readonly page: Page;
  readonly site: Site;
  readonly vendors: Vendors;
  readonly watch: StrictPageWatch;
  readonly row: StrictRow;
  /** Makes a page under the policy. */
  readonly make: (path: string, parts: PageParts) => void;
}

interface PageParts {
  readonly config?: object;
  readonly attributes?: string;
  readonly file?: string;
  readonly body?: string;
  readonly lang?: string;
  /** The page's own tag in place of the gate's. */
  readonly head?: string;
}

interface Scenario {
  readonly name: string;
  readonly needs?: Needs;
  readonly act: (stage: Stage) => Promise<void>;
}

const settingsPage = '<consent-settings></consent-settings>';
const googleAndHotjar: Needs = {
  script: ['https://www.googletagmanager.com', 'https://static.hotjar.com'],
  connect: ['https://www.google-analytics.com', 'https://vc.hotjar.io'],
  policies: ['consent-gate', 'lit-html'],
};

/** Asks, starts what is granted, and takes it back on the page with the settings. */
const wholeStory =
  (config: object, file?: string) =>
  async ({ page, site, vendors, row, make, watch }: Stage) => {
    const parts = { config, ...(file !== undefined && { file }) };
    make('/', parts);
    make('/next', parts);
    make('/cookies', { ...parts, body: settingsPage });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    expect(watch.policies()).toEqual(file ? ['lit-html'] : []);
    await answer(page, 'Accept');
    await expect.poll(() => vendors.hosts()).toContain('www.google-analytics.com');
    await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
    expect(watch.policies()).toEqual(file ? ['consent-gate', 'lit-html'] : ['consent-gate']);
    await expectNonces(page, row, [googleScript, hotjarScript]);
    await page.getByRole('button', { name: 'Hide cookie message' }).click();

    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
    await expect.poll(async () => Object.keys(await cookies(page))).toContain('_hjFirstSeen');
    await markDocument(page);
    await saveSettings(page, { analytics: 'No' });
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
    await expect.poll(async () => Object.keys(await cookies(page))).toEqual(['consent_choices']);
    vendors.requests.length = 0;
    await page.goto(site.url(www, '/next'));
    await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
    expect(vendors.requests).toEqual([]);
  };

/** Scripts were handed the nonce, and no attribute tells it: a style sheet could read one and send it away. */
async function expectNonces(page: Page, row: StrictRow, addresses: readonly string[]): Promise<void> {
  const scripts = await page.evaluate(() =>
    [...document.scripts].map((script) => [script.src, script.nonce, script.getAttribute('nonce') ?? '']),
  );
  expect(scripts.map(([, , attribute]) => attribute).join('')).toBe('');
  for (const address of addresses) expect(scripts).toContainEqual([address, row.nonce ?? '', '']);
}

const inline = `(window.ran ??= []).push('inline')`;
const inTemplate = `(window.ran ??= []).push('template')`;
const module = `(window.ran ??= []).push('module')`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const ranOn = (page: Page) =>
  page.evaluate(() => [...((window as unknown as { ran?: string[] }).ran ?? [])].sort());

const scenarios: readonly Scenario[] = [
  {
    name: 'is asked at its top, measured and no longer measured',
    needs: googleAndHotjar,
    act: wholeStory(council),
  },
  {
    name: 'is asked at its foot, measured and no longer measured',
    needs: googleAndHotjar,
    act: wholeStory({ ...council, banner: 'bottom' }),
  },
  {
    name: 'is asked by a dialog, measured and no longer measured',
    needs: googleAndHotjar,
    act: wholeStory({ ...council, banner: 'dialog' }),
  },
  {
    name: 'has one file for it all',
    needs: googleAndHotjar,
    act: wholeStory(council, 'consent-gate.full.js'),
  },
  {
    name: 'is refused in Polish, and needs nobody else for that',
    async act({ page, site, make }) {
      make('/', { config: council, lang: 'pl' });
      await page.goto(site.url(www));
      await page.getByRole('button', { name: 'Odrzuć' }).click();
      await expect.poll(() => choicesOf(page)).toEqual({ analytics: false });
      await page.evaluate(() => window.consentGate!.reset());
      await expect(page.getByRole('button', { name: 'Odrzuć' })).toBeVisible();
    },
  },
  {
    name: 'has the settings in a dialog, in Welsh, with a preset of its own file',
    needs: { script: ['https://www.clarity.ms'], policies: ['consent-gate', 'lit-html'] },
    async act({ page, site, vendors, make }) {
      make('/', {
        config: { services: [{ use: 'clarity', id: 'abcdef1234' }] },
        lang: 'cy',
        body: '<a href="/cookies" data-consent-open>Gosodiadau</a>',
      });
      vendors.answer(/clarity\.ms/, { contentType: 'text/javascript', body: '' });
      await page.goto(site.url(www));
      await page.getByRole('link', { name: 'Gosodiadau' }).click();
      await page.getByRole('dialog').getByRole('radio').last().check();
      await page.getByRole('dialog').getByRole('button', { name: 'Cadw gosodiadau' }).click();
      await expect.poll(() => vendors.of('clarity.ms/tag').length).toBe(1);
      expect(site.paths()).toContain('/assets/consent-gate/cy-facts.js');
      expect(site.paths()).toContain('/assets/consent-gate/facts.js');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  },
  {
    name: 'shows films once, always and no longer',
    needs: {
      frame: ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'],
      policies: ['lit-html'],
    },
    async act({ page, site, make }) {
      make('/', {
        config: { services: [{ name: 'YouTube', category: 'media' }] },
        body: `<consent-embed id="film" service="youtube" video="aqz-KE-bpKQ" ratio="4/3"></consent-embed>
          <consent-embed id="other" service="vimeo" video="76979871"></consent-embed>`,
      });
      await page.goto(site.url(www));
      await page.locator('#film').getByRole('button', { name: 'Show this once' }).click();
      await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
      // No click: the page has scrolled to the film, and Chromium may take it for one on that.
      await page.locator('#other').getByRole('button', { name: 'Always allow' }).press('Enter');
      await expect(page.frameLocator('#other iframe').getByText('Vimeo')).toBeVisible();
      await page.evaluate(() => window.consentGate!.rejectAll());
      await expect(page.locator('#film').getByRole('button', { name: 'Show this once' })).toBeVisible();
    },
  },
  {
    name: 'has gated scripts, of every kind',
    needs: { script: [hostOf, hash(inline), hash(inTemplate), hash(module)], policies: ['consent-gate'] },
    async act({ page, site, vendors, row, make }) {
      const own = row.nonce ? ` nonce="${row.nonce}"` : '';
      make('/', {
        config: { services: [{ name: 'Counter', category: 'analytics' }] },
        body: `<script type="text/plain" data-consent="analytics"${own}>${inline}</script>
          <script type="text/plain" data-consent="analytics" data-type="module"${own}>${module}</script>
          <script type="text/plain" data-consent="analytics" data-src="${hostOf}/src.js"${own}></script>
          <template data-consent="analytics"><script${own}>${inTemplate}</script>
            <script src="${hostOf}/template.js"${own}></script></template>`,
      });
      await page.goto(site.url(www));
      await answer(page, 'Accept');
      await expect.poll(() => ranOn(page)).toEqual(['inline', 'module', 'template']);
      await expect.poll(() => vendors.of(hostOf).length).toBe(2);
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { vendorRuns: number }).vendorRuns))
        .toBe(2);
      await expectNonces(page, row, [`${hostOf}/src.js`, `${hostOf}/template.js`]);
    },
  },
  {
    name: 'has gated frames, images and style sheets',
    needs: { frame: [hostOf], img: [hostOf], style: [hostOf] },
    async act({ page, site, vendors, make }) {
      make('/', {
        config: { services: [{ name: 'Maps', category: 'media' }] },
        body: `<iframe data-consent="media" data-src="${hostOf}/frame.html" title="Frame"></iframe>
          <img data-consent="media" data-src="${hostOf}/image.gif" alt="">
          <img data-consent="media" data-srcset="${hostOf}/set.gif 2x" alt="">
          <link rel="stylesheet" data-consent="media" data-href="${hostOf}/sheet.css">
          <template data-consent="media"><iframe src="${hostOf}/template.html" title="Template"></iframe>
            <iframe srcdoc="&lt;p&gt;Written here" id="written" title="Written"></iframe></template>`,
      });
      await page.goto(site.url(www));
      await answer(page, 'Accept');
      for (const file of ['frame.html', 'image.gif', 'sheet.css', 'template.html'])
        await expect.poll(() => vendors.of(file).length, file).toBe(1);
      await expect(page.frameLocator('#written').getByText('Written here')).toBeVisible();
      await page.evaluate(() => window.consentGate!.rejectAll());
      await expect(page.locator('iframe[src],iframe[srcdoc]')).toHaveCount(0);
    },
  },
  {
    name: 'has its options in a file, with mistakes in them',
    needs: { connect: ["'self'"] },
    async act({ page, site, make }) {
      const config = { banner: 'left', services: council.services };
      site.replace('/options.json', { body: JSON.stringify(config), type: 'application/json' });
      make('/', { attributes: 'data-config="/options.json"' });
      await page.goto(site.url(www));
      await answer(page, 'Reject');
      await expect.poll(() => problemsOf(page)).toEqual([expect.stringContaining('"banner" is "left"')]);
    },
  },
  {
    name: 'starts the package from a module of its own',
    async act({ page, site, row, make }) {
      site.replace('/page.js', {
        body: `import { startGate } from '/assets/consent-gate/index.js';
          import { defineElements } from '/assets/consent-gate/elements.js';
          window.gate = startGate({ services: [{ name: 'Counter', category: 'analytics' }] });
          await defineElements(window.gate);`,
      });
      make('/', { head: `<script type="module" src="/page.js" nonce="${row.nonce ?? ''}"></script>` });
      await page.goto(site.url(www));
      await answer(page, 'Accept');
      expect(await page.evaluate(() => (window as unknown as { gate: object }).gate)).toMatchObject({
        decided: true,
      });
    },
  },
];

/** Makes pages under the policy of a row. */
const makeUnder =
  (site: Site, row: StrictRow, needs: Needs) =>
  (path: string, { config, attributes = '', file, body = '', lang = 'en', head }: PageParts): void => {
    const own = row.nonce ? `nonce="${row.nonce}"` : '';
    site.page(path, {
      head: head ?? (file ? '' : soonerLines(() => own)) + gateTag(config, `${own} ${attributes}`, file),
      body,
      lang,
      headers: { 'content-security-policy': `${row.policy(needs)}; report-uri ${reportPath}` },
    });
  };

for (const row of rows) {
  for (const { name, needs = {}, act } of scenarios) {
    test(`${row.name}: a page ${name}`, async ({ page, site, vendors }) => {
      const watch = await watchStrictPage(page, site);
      await act({ page, site, vendors, watch, row, make: makeUnder(site, row, needs) });
      expect(watch.violations()).toEqual([]);
      expect(watch.policies()).toEqual([...(needs.policies ?? [])].sort());
      expect(vendors.unexpected()).toEqual([]);
    });
  }

  test(`${row.name}: a page that does what it may not is seen`, async ({ page, site }) => {
    const watch = await watchStrictPage(page, site);
    makeUnder(site, row, {})('/', { config: council, body: '<script>window.ran = ["inline"]</script>' });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expect.poll(() => watch.violations()).toContainEqual(expect.stringMatching(/script-src.* inline/));
    await expect.poll(() => watch.violations()).toContain(reportPath);
    expect(await ranOn(page)).toEqual([]);
  });
}

test('Trusted Types: an embed is shown, and a frame whose page is written in an attribute is not, which is told', async ({
  page,
  site,
}) => {
  const watch = await watchStrictPage(page, site);
  site.page('/', {
    head: gateTag({ services: [{ name: 'Maps', category: 'media' }] }),
    body: `<embed data-consent="media" data-src="${hostOf}/embed.html">
      <iframe data-consent="media" data-srcdoc="&lt;p&gt;Written here" title="Written"></iframe>`,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types consent-gate lit-html",
    },
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect(page.locator('embed')).toHaveAttribute('src', `${hostOf}/embed.html`);
  await expect.poll(() => problemsOf(page)).toHaveLength(1);
  await expect(page.locator('iframe[srcdoc]')).toHaveCount(0);
  await expect.poll(() => watch.violations()).toContainEqual(expect.stringMatching(/srcdoc/));
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  choicesOf,
  council,
  expect,
  gateTag,
  googleAnalytics,
  recordOf,
  remember,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

// What can be wrong around the library, and where each ends. In every row: the page's own scripts run, nothing is thrown
// into the page, and nothing is loaded before a yes.

const library = '/assets/consent-gate/';

/** Where a fault ends. */
interface End {
  /** Whether the visitor is asked. */
  readonly asks: boolean;
  /** Whether what is accepted starts. `undefined`: nobody is asked. */
  readonly starts?: boolean;
  /** Whether the answer is still known on the next page. `undefined`: with some engines it is. */
  readonly keeps?: boolean;
}

interface Fault extends End {
  readonly what: string;
  /** Runs before the tag. */
  readonly script?: string;
  /** Stands right after `<body>`. */
  readonly top?: string;
  readonly attributes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The server's part. */
  readonly site?: (site: Site) => void;
  /** Errors that are the fault's own: a browser tells of them. */
  readonly own?: RegExp;
}

const asUsual: End = { asks: true, starts: true, keeps: true };
const forThisPage: End = { asks: true, starts: true, keeps: false };
const notAsked: End = { asks: false };

const file = (name: string, answer: Parameters<Site['replace']>[1]) => (site: Site) =>
  void site.replace(`${library}${name}.js`, answer);
const html = { body: '<!doctype html><title>Sign in</title><p>Sign in', type: 'text/html; charset=utf-8' };
const broken = { body: 'this is { not a script' };
const throwing = { body: 'throw new Error("no part of ours")' };

const storage: readonly Fault[] = [
  {
    what: 'cookies can’t be read or written',
    script: `Object.defineProperty(Document.prototype, 'cookie', {
      get() { throw new DOMException('', 'SecurityError'); }, set() { throw new DOMException('', 'SecurityError'); } });`,
    ...forThisPage,
  },
  {
    what: 'cookies are taken and not kept',
    script: `Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });`,
    ...forThisPage,
  },
  {
    what: 'cookies are no text',
    script: `Object.defineProperty(Document.prototype, 'cookie', { get: () => undefined, set() {} });`,
    ...forThisPage,
  },
  {
    what: 'another script logs what is done to cookies',
    script: `{ const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); window.log = [];
      Object.defineProperty(document, 'cookie', { configurable: true,
        get() { log.push('get'); return get.call(this); }, set(value) { log.push(value); set.call(this, value); } }); }`,
    ...asUsual,
  },
  {
    what: 'storage is blocked',
    script: `for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });`,
    ...asUsual,
  },
  {
    what: 'there is no storage',
    script: `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });`,
    ...asUsual,
  },
  {
    what: 'storage is full',
    script: `Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };`,
    ...asUsual,
  },
  {
    what: 'no channel to other tabs may be opened',
    script: `window.BroadcastChannel = class { constructor() { throw new DOMException('', 'SecurityError'); } };`,
    ...asUsual,
  },
  { what: 'there is no such channel', script: `delete window.BroadcastChannel;`, ...asUsual },
];

const parts: readonly Fault[] = ['elements', 'choices'].flatMap((part) => [
  { what: `${part}.js is missing`, site: file(part, { status: 404 }), ...notAsked },
  { what: `${part}.js is a page`, site: file(part, html), ...notAsked },
  { what: `${part}.js is empty`, site: file(part, {}), ...notAsked },
  { what: `${part}.js is no script`, site: file(part, broken), ...notAsked },
  { what: `${part}.js throws`, site: file(part, throwing), ...notAsked },
  {
    what: `${part}.js hangs`,
    site: (site: Site) => void site.hold(`${library}${part}.js`),
    ...notAsked,
  },
]);

const others: readonly Fault[] = [
  { what: 'settings.js is missing', site: file('settings', { status: 404 }), ...asUsual },
  { what: 'problems.js is missing', site: file('problems', { status: 404 }), ...asUsual },
  { what: 'traces.js is a page', site: file('traces', html), ...asUsual },
  {
    what: 'a policy knows only the script’s nonce',
    headers: { 'content-security-policy': "script-src 'nonce-abc'" },
    attributes: 'nonce="abc"',
    ...asUsual,
  },
];

/** The script itself. */
const itself: readonly Fault[] = [
  { what: 'the script is missing', site: file('consent-gate', { status: 404 }), ...notAsked },
  {
    what: 'the script is a page',
    site: file('consent-gate', html),
    own: /Unexpected|expected|SyntaxError/,
    ...notAsked,
  },
  {
    what: 'the script is cut off',
    site: file('consent-gate', { body: '(function(){let e=' }),
    own: /./,
    ...notAsked,
  },
  { what: 'the script is empty', site: file('consent-gate', {}), ...notAsked },
  {
    what: 'the script hangs',
    site: (site) => void site.hold(`${library}consent-gate.js`),
    attributes: 'async',
    ...notAsked,
  },
];

const patched: readonly Fault[] = [
  {
    what: 'Array.prototype has more members',
    script: `Array.prototype.each = function () {}; Array.prototype.toJSON = function () { return 'list'; };
      Array.prototype.last = null;`,
    ...asUsual,
  },
  {
    what: 'Object.prototype has more members',
    script: `Object.prototype.extend = function () {}; Object.prototype.version = '9'; Object.prototype.analytics = true;
      Object.prototype.src = 'https://vendor.example.test/a.js';`,
    // js-cookie takes them for attributes of the cookie.
    ...forThisPage,
  },
  {
    what: 'members of Array.prototype are replaced by slower ones that do the same',
    script: `for (const name of ['map', 'filter', 'some', 'every', 'flatMap', 'find', 'includes', 'splice', 'push']) {
      const own = Array.prototype[name]; Array.prototype[name] = function (...given) { return own.apply(this, given); }; }`,
    ...asUsual,
  },
  {
    what: 'members of Array.prototype throw',
    script: `for (const name of ['find', 'some', 'every']) Array.prototype[name] = () => { throw new Error('patched'); };`,
    ...notAsked,
  },
  ...['flatMap', 'map', 'filter'].map((name) => ({
    what: `there is no Array.prototype.${name}`,
    script: `delete Array.prototype.${name};`,
    ...notAsked,
  })),
  {
    what: 'primordials are frozen',
    script: `for (const it of [Object, Array, Function, String, RegExp, Promise, Map, Set, WeakMap, Event, EventTarget, Node,
        Element, HTMLElement, Document, Error, Symbol, JSON, Math, Reflect]) { Object.freeze(it); it.prototype && Object.freeze(it.prototype); }`,
    ...asUsual,
  },
  {
    what: 'the console throws',
    script: `console.warn = () => { throw new Error('no console'); };`,
    ...asUsual,
  },
  {
    what: 'the console throws and a part is missing',
    script: `console.warn = () => { throw new Error('no console'); };`,
    site: file('elements', { status: 404 }),
    ...notAsked,
  },
  {
    what: 'no elements may be defined',
    script: `customElements.define = () => { throw new Error('not here'); };`,
    ...notAsked,
  },
  {
    what: 'the listeners of the page throw',
    script: `for (const type of ['consent-ready', 'consent-change'])
      document.addEventListener(type, () => { throw new Error('of the page'); });`,
    own: /of the page/,
    ...asUsual,
  },
  {
    what: 'Google’s queue is something else',
    script: `window.dataLayer = 'none';`,
    ...asUsual,
  },
  {
    what: 'Google’s queue throws',
    script: `window.dataLayer = []; dataLayer.push = () => { throw new Error('of the page'); };`,
    asks: true,
    starts: false,
    keeps: true,
  },
];

/** Elements whose `id` or `name` takes the place of what scripts look for. https://owasp.org/www-community/attacks/DOM_Clobbering */
const clobbered: readonly Fault[] = [
  {
    what: 'elements have the ids of what the library leaves on the page',
    top: '<form id="consentGate"><input name="granted"></form><p id="dataLayer"></p><p id="gtag"></p><p id="top2"></p>',
    ...asUsual,
  },
  ...[
    'querySelector',
    'body',
    'head',
    'createElement',
    'cookie',
    'addEventListener',
    'dispatchEvent',
    'documentElement',
    'readyState',
    'adoptedStyleSheets',
    'activeElement',
    'referrer',
    'baseURI',
    'contains',
    'querySelectorAll',
    'currentScript',
    'prerendering',
  ]
    .flatMap((name) => [
      { what: `an image is named ${name}`, top: `<img name="${name}" alt="">`, name },
      {
        what: `an image is named ${name}, and the tag waits`,
        top: `<img name="${name}" alt="">`,
        name,
        attributes: 'defer',
      },
    ])
    .map((fault) => ({ ...fault, ...clobberEnd(fault.name, !!fault.attributes) })),
  {
    what: 'forms are named as members',
    top: '<form name="querySelector"><input name="matches"></form><form name="body"></form>',
    ...notAsked,
  },
];

function clobberEnd(name: string, waits: boolean): End {
  if (['querySelector', 'querySelectorAll', 'createElement', 'addEventListener', 'body'].includes(name))
    return notAsked;
  // The folder of a tag that can't be found is that of the page.
  if (name === 'currentScript' && waits) return notAsked;
  // WebKit has remembered where cookies are by then.
  if (name === 'cookie') return { asks: true, starts: true };
  return asUsual;
}

async function isAsked(page: Page): Promise<boolean> {
  return page.getByRole('button', { name: 'Reject' }).isVisible();
}

for (const fault of [...storage, ...parts, ...others, ...itself, ...patched, ...clobbered]) {
  const { what, script = '', top = '', attributes = '', headers = {}, asks, starts, keeps, own } = fault;

  test(`${what}: ${asks ? `asks${starts ? ', starts what is granted' : ''}${keeps ? ', keeps the answer' : ''}` : 'nobody is asked'}`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    const before = script && `<script nonce="abc">${script}</script>`;
    site.page(['/', '/next'], {
      head: `${before}${gateTag({ ...council, services: [googleAnalytics] }, attributes)}`,
      top,
      bottom: '<script nonce="abc">window.ownScript = true;</script>',
      headers: { ...headers },
    });
    fault.site?.(site);
    await page.goto(site.url(www), { waitUntil: 'domcontentloaded' });
    if (asks) await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
    await page.waitForTimeout(asks ? 100 : 500);
    expect(await page.evaluate(() => (window as { ownScript?: boolean }).ownScript)).toBe(true);
    expect(await isAsked(page)).toBe(asks);
    expect(vendors.requests).toEqual([]);
    if (asks) {
      await page.getByRole('button', { name: 'Accept' }).click();
      if (starts) await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
      await page.waitForTimeout(100);
      expect(vendors.of('/gtag/js')).toHaveLength(starts ? 1 : 0);
    }
    if (keeps !== undefined) {
      vendors.requests.length = 0;
      await page.goto(site.url(www, '/next'));
      if (keeps && starts) await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
      if (!keeps) await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
      await page.waitForTimeout(100);
      expect(await isAsked(page)).toBe(!keeps);
      expect(vendors.of('/gtag/js')).toHaveLength(keeps && starts ? 1 : 0);
    }
    expect(errors.filter((error) => !own?.test(error))).toEqual([]);
  });
}

test('a language file that is missing leaves the message in English, marked as such', async ({
  page,
  site,
}) => {
  const errors = uncaughtErrors(page);
  site.replace(`${library}cy.js`, { status: 404 });
  site.page('/', { head: gateTag(council), lang: 'cy' });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Reject' })).toHaveAttribute('lang', 'en');
  expect(errors).toEqual([]);
});

for (const [how, answered] of [
  ['is missing', { status: 404 }],
  ['throws', { status: 200, body: 'throw new Error("of the vendor")', contentType: 'text/javascript' }],
  ['is a page', { status: 200, body: '<p>Sign in', contentType: 'text/html' }],
] as const) {
  test(`a service’s script that ${how} stops neither the others nor the page`, async ({
    page,
    site,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    const first = { name: 'First', category: 'analytics', src: 'https://first.example.test/a.js' };
    const last = { name: 'Last', category: 'analytics', src: 'https://vendor.example.test/last.js' };
    vendors.answer(/^https:\/\/first\.example\.test/, answered);
    await remember(page, recordOf({ analytics: true }));
    site.page('/', { head: gateTag({ ...council, services: [first, googleAnalytics, last] }) });
    await page.goto(site.url(www));
    await expect.poll(() => vendors.of('/last.js').length).toBe(1);
    await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
    await settle(page);
    await page.evaluate(() => window.consentGate!.rejectAll());
    await expect.poll(() => choicesOf(page).catch(() => undefined)).toEqual({ analytics: false });
    expect(errors.filter((error) => !/of the vendor|Unexpected|expected|Script error/.test(error))).toEqual(
      [],
    );
  });
}

for (const [what, attributes] of [
  ['a frame of another site', ''],
  ['a sandboxed frame of the same host', 'sandbox="allow-scripts"'],
] as const) {
  test(`in ${what} nobody is asked and nothing runs`, async ({ page, site, vendors }) => {
    const errors = uncaughtErrors(page);
    const host = attributes ? www : 'vendor.test';
    site.page('/framed', { head: gateTag(council), body: '<p>Some words</p>' });
    site.page('/', {
      body: `<iframe src="${site.url(host, '/framed')}" title="Framed" ${attributes}></iframe>`,
    });
    await page.goto(site.url(www));
    await expect(page.frameLocator('iframe').getByText('Some words')).toBeVisible();
    await settle(page);
    await expect(page.frameLocator('iframe').locator('consent-banner')).toHaveCount(0);
    expect(vendors.requests).toEqual([]);
    expect(errors).toEqual([]);
  });
}

for (const name of ['consent-gate', 'consent-gate.full']) {
  // Its parts can't be fetched from a file, so one asks nobody. The other has them in it.
  const asks = name === 'consent-gate.full';
  test(`${name}.js in a page that is opened as a file tracks nobody${asks ? ', and asks' : ''}`, async ({
    page,
    vendors,
  }) => {
    const errors = uncaughtErrors(page);
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    const script = new URL(`../../dist/${name}.js`, import.meta.url);
    await writeFile(join(folder, `${name}.js`), await readFile(script));
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><title>File</title><script src="${name}.js" data-google-analytics="G-TEST12345"></script><h1>File</h1>`,
    );
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await page.waitForTimeout(500);
    expect(await isAsked(page)).toBe(asks);
    expect(vendors.requests).toEqual([]);
    if (asks) {
      await page.getByRole('button', { name: 'Reject' }).click();
      await expect(page.getByRole('button', { name: 'Hide cookie message' })).toBeVisible();
    }
    expect(vendors.requests).toEqual([]);
    expect(errors).toEqual([]);
    await rm(folder, { recursive: true });
  });
}

import { createHash } from 'node:crypto';
import {
  answer,
  council,
  expect,
  gateTag,
  isSameDocument,
  markDocument,
  problemsOf,
  recordOf,
  remember,
  settle,
  test,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

const config = { ...council, services: [] };
const frame = 'https://vendor.example.test/frame.html';

/** What ran, in order: each script pushes a name. */
const ranOn = (page: Page) => page.evaluate(() => (window as { ran?: string[] }).ran ?? []);
const inline = (name: string, attributes = 'data-consent="analytics"') =>
  `<script type="text/plain" ${attributes}>(window.ran ??= []).push('${name}');</script>`;
const push = (name: string) => `(window.ran ??= []).push('${name}');`;
const update = (page: Page, choices: Record<string, boolean>) =>
  page.evaluate((given) => window.consentGate!.update(given), choices);

test('inert scripts run after a yes, in the order of the page, though one is slow', async ({
  page,
  site,
}) => {
  site.replace('/slow.js', { body: push('slow') });
  site.replace('/fast.js', { body: push('fast') });
  site.replace('/async.js', { body: push('async') });
  const release = site.hold('/slow.js');
  const src = (name: string, extra = '') =>
    `<script type="text/plain" data-consent="analytics" src="/${name}.js" ${extra}></script>`;
  site.page('/', {
    head: gateTag(config),
    body: inline('one') + src('slow') + inline('two') + src('fast') + inline('three') + src('async', 'async'),
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
  await settle(page);
  expect(await ranOn(page)).toEqual([]);
  expect(site.paths()).not.toContain('/slow.js');
  await answer(page, 'Accept');
  await expect.poll(() => site.paths()).toContain('/slow.js');
  expect(await ranOn(page)).not.toContain('two');
  release();
  await expect.poll(async () => (await ranOn(page)).length).toBe(6);
  expect((await ranOn(page)).filter((name) => name !== 'async')).toEqual([
    'one',
    'slow',
    'two',
    'fast',
    'three',
  ]);
  await settle(page);
  expect(await ranOn(page)).toHaveLength(6);
});

test('a decided visitor’s inert scripts run on load, and a refused one’s never', async ({ page, site }) => {
  site.page('/', { head: gateTag(config), body: inline('yes') + inline('no', 'data-consent="media"') });
  await remember(page, recordOf({ analytics: true, media: false }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['yes']);
  await settle(page);
  expect(await ranOn(page)).toEqual(['yes']);
});

test('a script keeps every attribute it has', async ({ page, site }) => {
  const body = `${push('kept')} window.kept = Object.fromEntries(
    [...document.currentScript.attributes].map(({ name, value }) => [name, value]));
    window.nonceKept = document.currentScript.nonce; window.asyncKept = document.currentScript.async;`;
  const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  site.replace('/kept.js', { body });
  site.page('/', {
    head: gateTag(config),
    body: `<script type="text/plain" data-consent="analytics" src="/kept.js" id="survey" data-key="a b" async
      integrity="${integrity}" nonce="n0nce" crossorigin="anonymous" referrerpolicy="origin"></script>`,
  });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['kept']);
  const { kept, nonceKept, asyncKept } = await page.evaluate(() => {
    const { kept, nonceKept, asyncKept } = window as unknown as Record<string, unknown>;
    return { kept, nonceKept, asyncKept };
  });
  expect(kept).toMatchObject({
    id: 'survey',
    'data-key': 'a b',
    'data-consent': 'analytics',
    integrity,
    crossorigin: 'anonymous',
    referrerpolicy: 'origin',
  });
  expect([nonceKept, asyncKept]).toEqual(['n0nce', true]);
});

test('a script whose integrity is wrong does not run, and those after it do', async ({ page, site }) => {
  site.replace('/wrong.js', { body: push('wrong') });
  site.page('/', {
    head: gateTag(config),
    body: `<script type="text/plain" data-consent="analytics" src="/wrong.js" integrity="sha384-${'A'.repeat(64)}"></script>${inline('after')}`,
  });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['after']);
});

test('a module is one, from its address and in the page', async ({ page, site }) => {
  site.replace('/module.js', { body: `import.meta.url; ${push('address')}` });
  const attributes = 'data-consent="analytics" data-type="module"';
  site.page('/', {
    head: gateTag(config),
    body: `<script type="text/plain" ${attributes} data-src="/module.js"></script>
      <script type="text/plain" ${attributes}>import.meta.url; ${push('page')}</script>`,
  });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(async () => (await ranOn(page)).sort()).toEqual(['address', 'page']);
});

test('frames, pictures and style sheets load after a yes and are empty again after a no', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', {
    head: `${gateTag(config)}<link rel="stylesheet" data-consent="media" data-href="https://vendor.example.test/look.css">`,
    body: `<iframe title="Film" data-consent="media" data-src="${frame}"></iframe>
      <img alt="" data-consent="media" data-src="https://vendor.example.test/pixel.gif">`,
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  await answer(page, 'Accept');
  await expect(page.frameLocator('iframe').getByText('Vendor')).toBeVisible();
  await expect
    .poll(() => vendors.requests.map(({ type }) => type).sort())
    .toEqual(['document', 'image', 'stylesheet']);
  await update(page, { media: false });
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(() => page.frames()[1]?.url() || 'about:blank').toBe('about:blank'); // Firefox gives it no name.
  const left = await page.evaluate(() =>
    [...document.querySelectorAll('[data-consent]')].map((element) => element.matches('[src], [href]')),
  );
  expect(left).toEqual([false, false, false]);
  await update(page, { media: true });
  await expect(page.frameLocator('iframe').getByText('Vendor')).toBeVisible();
});

test('what was taken off the page when a no was said loads nothing when it is put back', async ({
  page,
  site,
  vendors,
}) => {
  const body = `<div id="tab">
    <iframe title="Film" data-consent="media" data-src="${frame}"></iframe>
    <link rel="stylesheet" data-consent="media" data-href="https://vendor.example.test/look.css">
    <template data-consent="media"><iframe title="Map" src="https://vendor.example.test/map.html"></iframe></template>
  </div>`;
  site.page('/', { head: gateTag(config), body });
  await remember(page, recordOf({ media: true }));
  await page.goto(site.url(www));
  await expect.poll(() => vendors.requests.length).toBe(3);
  await page.evaluate(() => {
    const tab = document.querySelector('#tab')!;
    tab.remove();
    Object.assign(window, { putBack: () => document.querySelector('main')!.append(tab) });
  });
  const putBack = () => page.evaluate(() => (window as unknown as { putBack(): void }).putBack());

  await update(page, { media: false });
  vendors.requests.length = 0;
  // Also what is taken back in the same task: it may have gone out by then.
  const begun: string[] = [];
  page.on('request', (request) => begun.push(new URL(request.url()).pathname));
  await putBack();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(begun).toEqual(['/settled']);

  await update(page, { media: true });
  // Firefox may still have the style sheet.
  await expect.poll(() => vendors.requests.filter(({ type }) => type === 'document').length).toBe(2);
  await page.evaluate(() => document.querySelector('#tab')!.remove());
  await settle(page);
  await putBack();
  await expect(page.frameLocator('iframe').first().getByText('Vendor')).toBeVisible();
  await expect(page.frameLocator('iframe').last().getByText('Vendor')).toBeVisible();
});

test('a picture in several sizes is fetched once, in the size that fits', async ({ page, site, vendors }) => {
  const from = 'https://vendor.example.test';
  site.page('/', {
    head: gateTag(config),
    body: `<img alt="" data-consent="media" data-src="${from}/old.gif" data-srcset="${from}/one.gif 1x, ${from}/three.gif 3x">`,
  });
  await remember(page, recordOf({ media: true }));
  await page.goto(site.url(www));
  await expect.poll(() => vendors.requests.length).toBe(1);
  await settle(page);
  expect(vendors.requests.map(({ url }) => url)).toEqual([`${from}/one.gif`]);
  await update(page, { media: false });
  await expect
    .poll(() => page.locator('img').evaluate((image) => image.matches('[src], [srcset]')))
    .toBe(false);
  await settle(page);
  expect(vendors.requests).toHaveLength(1);
});

test('a category that a script brings later is asked about', async ({ page, site }) => {
  site.page('/', { head: gateTag(config), body: inline('yes') });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['yes']);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await page.evaluate((src) => {
    const film = document.createElement('iframe');
    Object.assign(film.dataset, { consent: 'media', src });
    document.querySelector('main')!.append(film);
  }, frame);
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
});

test('a template is filled in on a yes, its scripts run, and it is emptied on a no', async ({
  page,
  site,
}) => {
  site.replace('/form.js', { body: push('form') });
  site.page('/', {
    head: gateTag({ ...config, categories: { feedback: { label: 'Feedback', description: 'A survey.' } } }),
    body: `<template data-consent="feedback"><p id="survey">How was it?</p><script>${push('inline')}</script>
      <script src="/form.js"></script></template><p id="after">After</p>`,
  });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
  await expect(page.locator('#survey')).toHaveCount(0);
  await answer(page, 'Accept');
  await expect(page.locator('#survey')).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('template')?.nextElementSibling?.id)).toBe(
    'survey',
  );
  await expect.poll(() => ranOn(page)).toEqual(['inline', 'form']);
});

test('a template without scripts goes and comes without a reload', async ({ page, site }) => {
  site.page('/', {
    head: gateTag(config),
    body: '<template data-consent="media"><p id="film">A film</p></template>',
  });
  await remember(page, recordOf({ media: true }));
  await page.goto(site.url(www));
  await expect(page.locator('#film')).toHaveCount(1);
  await update(page, { media: false });
  await expect(page.locator('#film')).toHaveCount(0);
  await update(page, { media: true });
  await expect(page.locator('#film')).toHaveCount(1);
});

test('all of several categories are needed', async ({ page, site }) => {
  site.page('/', {
    head: gateTag(config),
    body: inline('both', 'data-consent="analytics media"') + inline('one', 'data-consent="analytics"'),
  });
  await remember(page, recordOf({ analytics: true, media: false }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['one']);
  await settle(page);
  expect(await ranOn(page)).toEqual(['one']);
  await update(page, { media: true });
  await expect.poll(() => ranOn(page)).toEqual(['one', 'both']);
});

/** A page that runs no script without its nonce, and writes down what it has to say against any. */
async function makeStrictPage(page: Page, site: Site, body: string) {
  const policy = [
    "script-src 'nonce-r4nd0m' 'strict-dynamic'",
    "require-trusted-types-for 'script'",
    'trusted-types consent-gate lit-html',
  ].join('; ');
  site.page('/', {
    head: gateTag(config, 'nonce="r4nd0m"').replace('<script type', '<script nonce="r4nd0m" type'),
    body,
    headers: { 'content-security-policy': policy },
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.sample}`),
    );
  });
  await page.goto(site.url(www));
}
const violationsOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

test('a strict page has nothing to say against scripts with its nonce, in a template either', async ({
  page,
  site,
}) => {
  site.replace('/file.js', { body: push('file') });
  const nonce = 'nonce="r4nd0m"';
  await makeStrictPage(
    page,
    site,
    `${inline('page', `data-consent="analytics" ${nonce}`)}
      <template data-consent="analytics"><script ${nonce}>${push('template')}</script>
      ${inline('inert', `data-consent="analytics" ${nonce}`)}<script ${nonce} src="/file.js"></script>
      <script ${nonce} type="module">${push('module')}</script>
      <script ${nonce} type="application/json" id="data">{"a": 1}</script></template>`,
  );
  await answer(page, 'Accept');
  await expect
    .poll(async () => (await ranOn(page)).sort())
    .toEqual(['file', 'inert', 'module', 'page', 'template']);
  expect(
    await page.locator('#data').evaluate((data) => [data.textContent, data.getAttribute('type')]),
  ).toEqual(['{"a": 1}', 'application/json']);
  expect(await violationsOn(page)).toEqual([]);
  expect(await problemsOf(page)).toEqual([]);
});

test('on a strict page, a script that was smuggled in as gated markup never runs', async ({
  page,
  site,
  vendors,
}) => {
  site.replace('/file.js', { body: push('file') });
  const evil = 'https://vendor.example.test/evil.js';
  await makeStrictPage(
    page,
    site,
    `${inline('good', 'data-consent="analytics" nonce="r4nd0m"')}
      ${inline('inline', 'data-consent="essential"')}${inline('wrong', 'data-consent="essential" nonce="wrong"')}
      <script type="text/plain" data-consent="essential" data-src="${evil}"></script>
      <script type="text/plain" data-consent="essential" data-src="${evil}?open" a=
      <script nonce="r4nd0m">${push('next')}</script>
      <template data-consent="essential"><script>${push('template')}</script><script src="/file.js"></script></template>`,
  );
  await answer(page, 'Accept');
  await expect.poll(() => ranOn(page)).toEqual(['good']);
  await page.evaluate((src) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    Object.assign(script.dataset, { consent: 'essential', src });
    document.body.append(script);
  }, `${evil}?later`);
  await expect.poll(() => problemsOf(page)).toHaveLength(7);
  await settle(page);
  expect(await ranOn(page)).toEqual(['good']);
  expect(vendors.of('vendor.example.test')).toEqual([]);
  expect(site.paths()).not.toContain('/file.js');
  expect(await problemsOf(page)).toContainEqual(
    `data-consent: <script data-src="${evil}"> has not the nonce of the page’s scripts, so it never runs: write nonce="…"`,
  );
});

test('what gets past a filter of markup as attributes becomes no script and no document', async ({
  page,
  site,
}) => {
  const sly = 'javascript:void((window.ran ??= []).push(1))';
  site.page('/', {
    head: gateTag(config),
    body: `${inline('yes', 'data-consent="essential"')}
      <a id="link" data-consent="essential" data-href="${sly}">Read more</a>
      <base data-consent="essential" data-href="https://vendor.example.test/">
      <svg width="9" height="9"><a data-consent="essential" data-href="${sly}"><circle r="9"></circle></a></svg>
      <iframe title="Sly" data-consent="essential" data-src="${sly.replace('script', 'scr\tipt')}"></iframe>
      <iframe title="Text" data-consent="essential" data-src="data:text/html,<p>Text"></iframe>`,
  });
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['yes']);
  await page.locator('#link').click();
  await settle(page);
  expect(await ranOn(page)).toEqual(['yes']);
  expect(page.frames().map((frame) => frame.url() || 'about:blank')).toEqual([
    site.url(www),
    'about:blank',
    'about:blank',
  ]);
  expect(await page.evaluate(() => document.baseURI)).toBe(site.url(www));
  expect(await problemsOf(page)).toHaveLength(4);
});

test('what loads before consent all the same is told, with what to write', async ({ page, site }) => {
  site.page('/', {
    head: `${gateTag(config)}<link rel="stylesheet" data-consent="media" href="https://vendor.example.test/look.css">`,
    body: `<iframe title="Film" data-consent="media" src="${frame}"></iframe>
      <img alt="" data-consent="media" src="https://vendor.example.test/pixel.gif">
      <script data-consent="media">${push('at once')}</script>`,
  });
  await page.goto(site.url(www));
  await expect
    .poll(async () => [...((await problemsOf(page)) ?? [])].sort())
    .toEqual([
      `data-consent: <iframe src="${frame}"> loads before consent: write data-src`,
      'data-consent: <img src="https://vendor.example.test/pixel.gif"> loads before consent: write data-src',
      'data-consent: <link href="https://vendor.example.test/look.css"> loads before consent: write data-href',
      `data-consent: <script> ${push('at once')} runs before consent: write type="text/plain"`,
    ]);
});

test('an unknown category is reported once and never runs, nor does an empty one', async ({ page, site }) => {
  site.page('/', {
    head: gateTag(config),
    body: ['analitics', 'analytics analitics', 'constructor', '__proto__', '']
      .map((ids) => inline(`"${ids}"`, `data-consent="${ids}"`))
      .join(''),
  });
  await remember(page, recordOf({ analytics: true, analitics: true, constructor: true }));
  await page.goto(site.url(www));
  await expect
    .poll(async () => [...((await problemsOf(page)) ?? [])].sort())
    .toEqual([
      expect.stringMatching(/^data-consent: "__proto__" is not a category/),
      expect.stringMatching(/^data-consent: "analitics" is not a category, which are essential, .*analytics/),
      expect.stringMatching(/^data-consent: "constructor" is not a category/),
      'data-consent: <script data-consent=""> names no category, so it stays asleep',
    ]);
  await page.evaluate(() => window.consentGate!.acceptAll());
  await settle(page);
  expect(await ranOn(page)).toEqual([]);
});

test('what a script adds later is gated too: it waits, and it runs once granted', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(config), body: inline('first') });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const add = (name: string) =>
    page.evaluate(
      ([text, src]) => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset['consent'] = 'analytics';
        script.text = text!;
        const film = document.createElement('iframe');
        film.dataset['consent'] = 'analytics';
        film.dataset['src'] = src!;
        document.querySelector('main')!.append(script, film);
      },
      [push(name), frame],
    );
  await add('added');
  await settle(page);
  expect(await ranOn(page)).toEqual([]);
  expect(vendors.requests).toEqual([]);
  await answer(page, 'Accept');
  await expect.poll(() => ranOn(page)).toEqual(['first', 'added']);
  await add('granted');
  await expect.poll(() => ranOn(page)).toEqual(['first', 'added', 'granted']);
  await expect.poll(() => vendors.of(frame).length).toBe(2);
});

test('a page without services or inert markup has nothing to ask', async ({ page, site }) => {
  site.page('/', { head: gateTag(config) });
  await page.goto(site.url(www));
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(site.paths().filter((path) => path.startsWith('/assets/'))).toHaveLength(1);
});

test('withdrawing from a script that ran loads the page again, and it does not run', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag(config), body: inline('ran') });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['ran']);
  await markDocument(page);
  await update(page, { analytics: false });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await settle(page);
  expect(await ranOn(page)).toEqual([]);
});

for (const [what, body, late] of [
  ['a frame', `<iframe data-consent="media" data-src="${frame}" title="Film"></iframe>`],
  ['an image', '<img data-consent="media" data-src="/pixel.gif" alt="">'],
  ['an embed', '<consent-embed service="youtube" video="aqz-KE-bpKQ" title="Bins"></consent-embed>'],
  [
    'an image that a script adds',
    '',
    () => {
      const image = Object.assign(new Image(), { alt: '' });
      image.dataset.consent = 'media';
      image.dataset.src = '/pixel.gif';
      document.body.append(image);
    },
  ],
] as const) {
  test(`the message asks about what ${what} needs before its answer counts for that`, async ({
    page,
    site,
  }) => {
    site.page('/', {
      head: gateTag({ ...council, services: [{ name: 'S', category: 'analytics' }] }),
      body,
    });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    if (late) await page.evaluate(late);
    await settle(page);
    const banner = page.locator('consent-banner');
    await expect(banner.getByText('show videos and maps from other websites')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
    await answer(page, 'Accept');
    expect(await page.evaluate(() => window.consentGate!.choices)).toEqual({ analytics: true, media: true });
  });
}

test('a yes counts for what it was asked about, though more has come since, which is asked about next', async ({
  page,
  site,
}) => {
  const head = gateTag({ ...council, services: [{ name: 'S', category: 'analytics' }] });
  const image = '<img data-consent="media" data-src="/pixel.gif" alt="">';
  site.page('/', { head, body: '<p id="place"></p>' });
  site.page('/film', { head, body: image });
  await page.goto(site.url(www));
  const accept = page.getByRole('button', { name: 'Accept analytics cookies' });
  await expect(accept).toBeVisible();
  // Before the words can be drawn anew.
  await accept.evaluate((button: HTMLElement, image) => {
    Object.defineProperty(document.querySelector('consent-banner'), 'attributeChangedCallback', {
      value: () => undefined,
    });
    document.querySelector('#place')!.innerHTML = image;
    setTimeout(() => setTimeout(() => button.click(), 50), 50);
  }, image);
  await expect(page.getByText('You’ve accepted analytics cookies.')).toBeVisible();
  expect(await page.evaluate(() => window.consentGate!.choices)).toEqual({ analytics: true });
  expect(site.paths()).not.toContain('/pixel.gif');
  await page.goto(site.url(www, '/film'));
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
});

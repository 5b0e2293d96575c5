import {
  answer,
  choicesOf,
  cookies,
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
} from '../helpers/fixtures.js';
import { oldTools, serveTool } from '../helpers/old-tools.js';
import { watchStrictPage } from '../helpers/watch-strict-page.js';

const frame = 'https://vendor.example.test/frame.html';
const part = '/assets/consent-gate/old-markup.js';
const push = (name: string): string => `(window.ran ??= []).push('${name}');`;
const inline = (name: string, attributes: string): string =>
  `<script type="text/plain" ${attributes}>${push(name)}</script>`;
const ranOn = (page: Page) => page.evaluate(() => (window as { ran?: string[] }).ran ?? []);
const framed = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ src }) => src));

interface Row {
  readonly name: string;
  readonly markup: unknown;
  readonly body: string;
  /** What is decided. */
  readonly choices: readonly string[];
}

/** A script and a frame, as each tool documents them. */
const rows: readonly Row[] = [
  {
    name: 'Cookiebot',
    markup: ['cookiebot'],
    body: `${inline('it', 'data-cookieconsent="statistics"')}
      <iframe title="Film" data-cookieblock-src="${frame}" data-cookieconsent="marketing"></iframe>`,
    choices: ['analytics', 'marketing'],
  },
  {
    name: 'the NHS',
    markup: ['nhsuk'],
    body: `${inline('it', 'data-cookieconsent="statistics"')}
      <iframe title="Film" data-src="${frame}" data-cookieconsent="statistics,marketing"></iframe>`,
    choices: ['analytics', 'marketing'],
  },
  {
    name: 'OneTrust',
    markup: [{ from: 'onetrust', categories: { C0005: 'marketing' } }],
    body: `${inline('it', 'class="optanon-category-C0002-C0003"')}
      <iframe title="Film" data-src="${frame}" class="film optanon-category-C0005"></iframe>`,
    choices: ['functional', 'analytics', 'marketing'],
  },
  {
    name: 'vanilla-cookieconsent',
    markup: ['vanilla-cookieconsent'],
    body: `${inline('it', 'data-category="analytics" data-service="Matomo"')}
      <iframe title="Film" data-src="${frame}" data-consent="media"></iframe>`,
    choices: ['analytics', 'media'],
  },
  {
    name: 'Klaro',
    markup: [{ from: 'klaro', categories: { matomo: 'analytics' } }],
    body: `${inline('it', 'data-name="matomo" data-type="application/javascript"')}
      <iframe title="Film" data-src="${frame}" data-name="youtube"></iframe>`,
    choices: ['analytics', 'media'],
  },
  {
    name: 'Orejime',
    markup: ['orejime'],
    body: `<template data-purpose="analytics"><script>${push('it')}</script></template>
      <template data-purpose="media"><iframe title="Film" src="${frame}"></iframe></template>`,
    choices: ['analytics', 'media'],
  },
];

for (const { name, markup, body, choices } of rows) {
  test(`the markup of ${name} waits for a yes, and is empty again after a no`, async ({
    page,
    site,
    vendors,
  }) => {
    site.page('/', { head: gateTag({ markup }), body });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
    await settle(page);
    expect(await ranOn(page)).toEqual([]);
    expect(vendors.requests).toEqual([]);
    await answer(page, 'Accept');
    await expect.poll(() => ranOn(page)).toEqual(['it']);
    await expect.poll(() => framed(page)).toEqual([frame]);
    expect(await choicesOf(page)).toEqual(Object.fromEntries(choices.map((id) => [id, true])));
    await settle(page);
    expect(await ranOn(page)).toEqual(['it']);
    expect(vendors.of(frame)).toHaveLength(1);
    await markDocument(page);
    await page.evaluate(() => window.consentGate!.rejectAll());
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await settle(page);
    expect(await ranOn(page)).toEqual([]);
    expect(vendors.of(frame)).toHaveLength(1);
    expect(await problemsOf(page)).toEqual([]);
  });
}

test('a frame of an old tool is emptied at once', async ({ page, site }) => {
  site.page('/', { head: gateTag({ markup: ['cookiebot'], onWithdraw: 'stay' }), body: rows[0]!.body });
  await remember(page, recordOf({ analytics: true, marketing: true }));
  await page.goto(site.url(www));
  await expect.poll(() => framed(page)).toEqual([frame]);
  await page.evaluate(() => window.consentGate!.rejectAll());
  await expect.poll(() => framed(page)).toEqual(['']);
});

test('the boxes of tarteaucitron show a film after a yes, and say who it comes from before', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', {
    head: gateTag({ markup: ['tarteaucitron'] }),
    body: '<div class="youtube_player" videoID="aqz-KE-bpKQ" width="560" height="315" title="Bins"></div>',
  });
  await page.goto(site.url(www));
  const box = page.locator('.youtube_player');
  await expect(box.getByRole('group', { name: 'Bins' }).getByText('YouTube').first()).toBeVisible();
  expect(vendors.requests).toEqual([]);
  await answer(page, 'Accept');
  await expect(page.frameLocator('.youtube_player iframe').getByText('YouTube')).toBeVisible();
  expect(await choicesOf(page)).toEqual({ media: true });
  await page.evaluate(() => window.consentGate!.rejectAll());
  await expect(box.getByRole('button', { name: 'Show this once' })).toBeVisible();
});

test('what is granted wakes in the order of the page, whosever markup it is', async ({ page, site }) => {
  site.replace('/slow.js', { body: push('slow') });
  const release = site.hold('/slow.js');
  site.page('/', {
    head: gateTag(undefined, 'data-markup="cookiebot onetrust"'),
    body:
      inline('one', 'data-cookieconsent="statistics"') +
      '<script type="text/plain" class="optanon-category-C0002" src="/slow.js"></script>' +
      inline('three', 'data-consent="analytics"') +
      inline('four', 'data-cookieconsent="statistics"') +
      inline('never', 'data-cookieconsent="marketing"'),
  });
  await page.goto(site.url(www));
  await settle(page);
  expect(await ranOn(page)).toEqual([]);
  await page.evaluate(() => window.consentGate!.update({ analytics: true, marketing: false }));
  await expect.poll(() => ranOn(page)).toEqual(['one']);
  release();
  await expect.poll(() => ranOn(page)).toEqual(['one', 'slow', 'three', 'four']);
  await settle(page);
  expect(await ranOn(page)).toHaveLength(4);
});

test('what a script adds later wakes too', async ({ page, site }) => {
  site.page('/', { head: gateTag({ markup: ['cookiebot', 'orejime'] }) });
  await remember(page, recordOf({ analytics: true, media: false }));
  await page.goto(site.url(www));
  await settle(page);
  await page.evaluate(
    ([yes, no, src]) => {
      const box = document.createElement('div');
      box.innerHTML = `${yes}${no}<iframe title="Film" data-cookieblock-src="${src}" data-cookieconsent="statistics"></iframe>
        <template data-purpose="media"><b>media</b></template><template data-purpose="analytics"><i>analytics</i></template>`;
      document.querySelector('main')!.append(box);
    },
    [
      inline('yes', 'data-cookieconsent="statistics"'),
      inline('no', 'data-cookieconsent="marketing"'),
      frame,
    ] as const,
  );
  await expect.poll(() => ranOn(page)).toEqual(['yes']);
  await expect.poll(() => framed(page)).toEqual([frame]);
  await expect(page.locator('main i')).toHaveText('analytics');
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible(); // for marketing
  await settle(page);
  expect(await ranOn(page)).toEqual(['yes']);
  await expect(page.locator('main b')).toHaveCount(0);
});

test('a page that names no old tool leaves its markup asleep, and fetches nothing for it', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag({}), body: rows[0]!.body + inline('ours', 'data-consent="analytics"') });
  await remember(page, recordOf({ analytics: true, marketing: true }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['ours']);
  await settle(page);
  expect(await ranOn(page)).toEqual(['ours']);
  expect(site.paths()).not.toContain(part);
});

test('where the file for old markup is missing, it stays asleep, ours wakes, and it is told', async ({
  page,
  site,
}) => {
  site.replace(part, { status: 404 });
  site.page('/', {
    head: gateTag({ markup: ['cookiebot'] }),
    body: rows[0]!.body + inline('ours', 'data-consent="analytics"'),
  });
  await remember(page, recordOf({ analytics: true, marketing: true }));
  await page.goto(site.url(www));
  await expect.poll(() => ranOn(page)).toEqual(['ours']);
  await settle(page);
  expect(await ranOn(page)).toEqual(['ours']);
  expect(await problemsOf(page)).toHaveLength(1);
});

test('everything in one file understands old markup, too', async ({ page, site }) => {
  site.page('/', {
    head: gateTag({ markup: ['cookiebot'] }, '', 'consent-gate.full.js'),
    body: rows[0]!.body,
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => ranOn(page)).toEqual(['it']);
  await expect.poll(() => framed(page)).toEqual([frame]);
  expect(site.paths()).not.toContain(part);
});

test('mistakes in old markup are told with what to write', async ({ page, site, vendors }) => {
  site.page('/', {
    head: gateTag({ markup: ['onetrust', 'vanilla-cookieconsent', 'civic'] }),
    body: `<script class="optanon-category-C0002">${push('live')}</script>
      ${inline('unknown', 'class="optanon-category-C0042"')}
      ${inline('after a no', 'data-category="!analytics"')}
      <iframe title="Film" data-src="${frame}" class="optanon-category-C0042"></iframe>`,
  });
  await page.goto(site.url(www));
  await expect.poll(() => problemsOf(page)).toHaveLength(4);
  expect([...(await problemsOf(page))!].sort()).toEqual([
    'markup: civic holds nothing back by markup: leave it out',
    'onetrust: <script class="optanon-category-C0002"> runs before consent: write type="text/plain"',
    'onetrust: <script class="optanon-category-C0042"> needs "C0042", which nobody knows here, so it never runs: write {"from": "onetrust", "categories": {"C0042": "…"}} in "markup", with one of essential, functional, analytics, media, marketing',
    'vanilla-cookieconsent: <script data-category="!analytics"> is to run after a no ("!analytics"), so it never runs: listen to "consent-change"',
  ]);
  await page.evaluate(() =>
    window.consentGate!.update({ functional: true, analytics: true, media: true, marketing: true }),
  );
  await settle(page);
  expect(await ranOn(page)).toEqual(['live']);
  expect(vendors.requests).toEqual([]);
});

test('old markup works under a strict policy, where its scripts have the nonce', async ({
  page,
  site,
  vendors,
}) => {
  const watch = await watchStrictPage(page, site);
  const nonce = 'nonce="r4nd0m"';
  site.page('/', {
    headers: {
      'content-security-policy': `script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types consent-gate`,
    },
    head: gateTag({ markup: ['cookiebot', 'orejime', 'klaro'] }, nonce),
    body: `${inline('nonce', `data-cookieconsent="statistics" ${nonce}`)}
      ${inline('none', 'data-cookieconsent="statistics"')}
      <script type="opt-in" data-type="text/javascript" data-name="analytics" ${nonce}>${push('opt-in')}</script>
      <template data-purpose="analytics"><script ${nonce}>${push('template')}</script></template>
      <iframe title="Film" data-cookieblock-src="${frame}" data-cookieconsent="statistics"></iframe>
      <iframe title="Trap" data-cookieblock-src="javascript:parent.ran.push('trap')" data-cookieconsent="statistics"></iframe>`,
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => ranOn(page)).toEqual(['nonce', 'opt-in', 'template']);
  await expect.poll(() => vendors.of(frame)).toHaveLength(1);
  await settle(page);
  expect(await ranOn(page)).toHaveLength(3);
  expect(watch.violations()).toEqual([]);
  const problems = (await problemsOf(page))?.join('\n');
  expect(problems).toMatch(/push\('none'\);? has not the nonce of the page’s scripts/);
  expect(problems).toMatch(/javascript:.* is not loaded/);
});

for (const tool of oldTools) {
  test(`what ran under ${tool.name} itself runs in its place`, async ({ page, site, vendors }) => {
    await serveTool(tool, site);
    // As the tool writes it, without a scheme.
    vendors.answer(/^http:\/\/www\.youtube-nocookie\.com\/embed\//, {
      contentType: 'text/html',
      body: 'YouTube',
    });
    const body = tool.body(push('it'), frame);
    const expectAsleep = async () => {
      await settle(page);
      expect(await ranOn(page)).toEqual([]);
      expect(vendors.requests.filter(({ type }) => type === 'document')).toEqual([]);
    };
    const expectAwake = async () => {
      await expect.poll(() => ranOn(page)).toEqual(tool.does.includes('script') ? ['it'] : []);
      const films = () => vendors.requests.filter(({ type }) => type === 'document').length;
      await expect.poll(films).toBe(tool.does.includes('frame') ? 1 : 0);
    };
    site.page('/', { head: tool.head, body });
    await page.goto(site.url(www));
    await expectAsleep();
    await tool.accept(page);
    await expectAwake();
    await settle(page);

    vendors.requests.length = 0;
    await page.context().clearCookies();
    const markup = [{ from: tool.name, categories: { matomo: 'analytics' } }];
    site.page('/', { head: gateTag({ markup }), body });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expectAsleep();
    await answer(page, 'Accept');
    await expectAwake();
    expect(Object.keys(await cookies(page))).toContain('consent_choices');
  });
}

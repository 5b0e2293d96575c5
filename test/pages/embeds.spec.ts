import {
  answer,
  axeFindings,
  choicesOf,
  cookies,
  council,
  expect,
  expectStill,
  expectNothing,
  gateTag,
  isSameDocument,
  markDocument,
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

const film = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';
const vimeo = 'https://player.vimeo.com/video/76979871?dnt=1';
const media = [
  { name: 'YouTube', category: 'media' },
  { name: 'Vimeo', category: 'media' },
];
const config = { ...council, services: media };

/** What README asks for in the page's own style sheet. */
const room = 'consent-embed { display: block; width: 100%; min-height: 23em; aspect-ratio: 16 / 9 }';
const link = '<a href="/next">Watch the film elsewhere</a>';
const body = `<consent-embed id="film" service="youtube" video="aqz-KE-bpKQ" title="Recycling">${link}</consent-embed>
  <consent-embed id="other" service="vimeo" video="76979871">${link}</consent-embed><p>Below</p>`;

const button = (page: Page, name: string, id = 'film') =>
  page.locator(`#${id}`).getByRole('button', { name });
/** Frames load where they are near to be seen, and how near is for the engine to say. */
const sightOfAll = { width: 1280, height: 3600 };

const frames = (page: Page) =>
  page
    .frames()
    .slice(1)
    .map((frame) => frame.url());
const parts = (paths: readonly string[]) =>
  paths.filter((path) => path.startsWith('/assets/')).map((path) => path.split('/').at(-1));

test.beforeEach(({ site }) => {
  const head = `${gateTag(config)}<link rel="stylesheet" href="/room.css">`;
  site.replace('/room.css', { body: room, type: 'text/css' });
  site.page('/', { head, body });
  site.page('/next', { head });
  site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
});

for (const [size, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
})) {
  test(`embeds ask nobody for anything before a choice, and nothing moves on a ${size}`, async ({
    page,
    site,
    vendors,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(site.url(www));
    await expect(button(page, 'Show this once')).toBeVisible();
    await expect(button(page, 'Always allow', 'other')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Watch the film elsewhere' })).toHaveCount(2);
    await expectNothing(page, vendors);
    expect(frames(page)).toEqual([]);
    await expectStill(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect((await axeFindings(page)).filter((finding) => finding.includes('consent'))).toEqual([]);
    expect(await problemsOf(page)).toEqual([]);
  });
}

test('"Show this once" shows one, keeps nothing, and asks again on the next visit', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www));
  await button(page, 'Show this once').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await settle(page);
  expect(vendors.requests.map(({ url }) => url)).toEqual([film]);
  expect(await choicesOf(page)).toBeUndefined();
  expect(await cookies(page)).not.toHaveProperty('consent_choices');
  await expect(page.getByRole('button', { name: 'Accept additional cookies' })).toBeVisible();
  await page.reload();
  await expect(button(page, 'Show this once')).toBeVisible();
  expect(frames(page)).toEqual([]);
});

test('"Always allow" shows every embed of the category, here and on later pages', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www));
  await page.evaluate(() =>
    document.addEventListener('consent-change', ({ source }) => Object.assign(window, { source })),
  );
  await button(page, 'Always allow videos, maps and posts').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await page.locator('#other').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('#other iframe').getByText('Vimeo')).toBeVisible();
  expect(await page.evaluate(() => (window as { source?: string }).source)).toBe('embed');
  expect(await choicesOf(page)).toEqual({ media: true });
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(vendors.requests.map(({ url }) => url).sort()).toEqual([vimeo, film].sort());
  await page.reload();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
});

test('a visitor who said yes before sees no placeholder, not for a moment, and nothing moves', async ({
  page,
  site,
}) => {
  await remember(page, recordOf({ media: true }));
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      for (const embed of document.querySelectorAll('consent-embed')) {
        const drawn = embed.shadowRoot?.querySelector('[part]')?.getAttribute('part');
        if (drawn) seen.add(drawn);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(site.url(www));
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    'frame',
  ]);
  await expectStill(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect(parts(site.paths()).sort()).toEqual([
    'choices.js',
    'consent-gate.js',
    'elements.js',
    'embed.js',
    'templates.js',
  ]);
});

test('withdrawal takes the frames away at once, without loading the page again', async ({ page, site }) => {
  await remember(page, recordOf({ media: true }));
  await page.goto(site.url(www));
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await markDocument(page);
  await page.evaluate(() => window.consentGate!.update({ media: false }));
  await expect(button(page, 'Show this once')).toBeVisible();
  await expect.poll(() => frames(page)).toEqual([]);
  expect(await isSameDocument(page)).toBe(true);
});

test('a video that was taken off the page when a no was said asks for nothing when it is put back', async ({
  page,
  site,
  vendors,
}) => {
  const address = 'https://vendor.example.test/film.html';
  const tab = `<div id="tab"><consent-embed src="${address}" name="Vendor">${link}</consent-embed></div>`;
  site.page('/', { head: gateTag(config), body: tab });
  await remember(page, recordOf({ media: true }));
  await page.goto(site.url(www));
  await expect.poll(() => vendors.requests.length).toBe(1);
  await page.evaluate(() => {
    const tab = document.querySelector('#tab')!;
    tab.remove();
    Object.assign(window, { putBack: () => document.querySelector('main')!.append(tab) });
  });
  await page.evaluate(() => window.consentGate!.update({ media: false }));
  await settle(page);
  vendors.requests.length = 0;
  await page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
  await expect(page.getByRole('button', { name: 'Show this once' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
});

test('a no on the cookies page counts for a video that comes back with Back', async ({ page, site }) => {
  await page.goto(site.url(www));
  await button(page, 'Always allow').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await expect(page.locator('consent-banner')).toHaveCount(0);
  // A click right after scrolling still goes to the frame, where it was painted last.
  await page.evaluate(() => scrollTo(0, 0));
  await settle(page);
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await saveSettings(page, { 'video and map': 'No' });
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  await page.evaluate(() => history.back());
  await expect(button(page, 'Show this once')).toBeVisible();
  await expect.poll(() => frames(page)).toEqual([]);
});

test('a keyboard goes from the button into the frame', async ({ page, site, vendors }) => {
  // A real film can be seen before it has loaded. From a frame that loads within a few milliseconds, Chromium now and
  // then takes the focus back.
  vendors.answer(/youtube-nocookie/, {
    contentType: 'text/html',
    body: '<!doctype html><title>Film</title><button>Play</button><img src="https://vendor.example.test/film.gif" alt="">',
  });
  const release = vendors.hold(/film\.gif/);
  await page.goto(site.url(www));
  await button(page, 'Show this once').focus();
  await page.keyboard.press('Enter');
  const play = page.frameLocator('#film iframe').getByRole('button', { name: 'Play' });
  await expect(play).toBeVisible();
  release();
  await expect(page.locator('#film iframe')).toBeFocused();
  await expect.poll(() => page.frames()[1]?.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Tab');
  await expect(play).toBeFocused();
});

test('a strict page has nothing to say against an embed', async ({ page, site }) => {
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-r4nd0m' 'strict-dynamic'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    "require-trusted-types-for 'script'",
    'trusted-types consent-gate lit-html',
  ].join('; ');
  site.page('/', {
    head: `${gateTag(config, 'nonce="r4nd0m"').replace('<script type', '<script nonce="r4nd0m" type')}<link rel="stylesheet" href="/room.css">`,
    body,
    headers: { 'content-security-policy': policy },
  });
  const errors = uncaughtErrors(page);
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(site.url(www));
  await button(page, 'Always allow').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await page.evaluate(() => window.consentGate!.update({ media: false }));
  await expect(button(page, 'Show this once')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the page asks about videos though no service of the config is one', async ({ page, site, vendors }) => {
  site.page('/', { head: gateTag({ ...council, services: [] }), body });
  await page.goto(site.url(www));
  await expect(page.getByText('show videos and maps from other websites')).toBeVisible();
  await expectNothing(page, vendors);
  await answer(page, 'Accept');
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  expect(await choicesOf(page)).toEqual({ media: true });
});

test('a category that nobody knows is reported, and never allowed', async ({ page, site, vendors }) => {
  site.page('/', {
    head: gateTag(config),
    body: body.replace('id="film"', 'id="film" category="films"'),
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect
    .poll(() => problemsOf(page))
    .toEqual([expect.stringMatching(/^data-consent: "films" is not a category/)]);
  await expect(page.locator('#other iframe')).toHaveCount(1);
  await settle(page);
  expect(vendors.of(film)).toEqual([]);
});

test('mistakes in embeds are told once each, as those of the config are, and nothing is loaded', async ({
  page,
  site,
  vendors,
}) => {
  const embed = (attributes: string) => `<consent-embed ${attributes}>${link}</consent-embed>`;
  const twice = embed('service="youtube" video="aqz"').repeat(2);
  const search = 'https://www.google.com/maps/embed/../../search?q=';
  site.page('/', {
    head: `<script>
      window.told = [];
      document.addEventListener('consent-error', ({ error, service }) => told.push([error.message, service]));
    </script>${gateTag(config)}<link rel="stylesheet" href="/room.css">`,
    body: `${twice}${embed(`service="google-maps" src="${search}"`)}${embed('src="javascript:alert(1)"')}
      ${embed('src="https://user:pa55@vendor.example.test/frame.html"')}
      ${embed('id="film" service="youtube" video="aqz-KE-bpKQ" ratio="wide"')}`,
  });
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.setViewportSize(sightOfAll);
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await settle(page);
  expect(vendors.requests.map(({ url }) => url)).toEqual([film]);
  await expect(page.getByRole('link', { name: 'Watch the film elsewhere' })).toHaveCount(5);
  const told = await page.evaluate(() =>
    (window as unknown as { told: [string, string | null][] }).told.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  expect(told).toEqual([
    [expect.stringMatching(/^consent-embed: "src" has a user name or password in it/), undefined],
    [expect.stringMatching(/^consent-embed: "src" is "javascript:alert\(1\)"/), undefined],
    [expect.stringContaining(`google-maps: "src" is "${search}", which does not match`), 'google-maps'],
    [expect.stringMatching(/^youtube: "ratio" is "wide", which does not match 16\/9/), 'youtube'],
    [expect.stringMatching(/^youtube: "video" is "aqz", which does not match aqz-KE-bpKQ or/), 'youtube'],
  ]);
  const sentences = told.map(([sentence]) => sentence);
  expect([...((await problemsOf(page)) ?? [])].sort()).toEqual(sentences);
  expect(warnings.sort()).toEqual(sentences.map((sentence) => `consent-gate: ${sentence}`));
  expect(await choicesOf(page)).toEqual({ media: true });
});

test('a film starts where its address says, and a list is shown as one', async ({ page, site }) => {
  const list = 'PLWz5rJ2EKKc9CBxr3BVjPTPoDPLdPIFCE';
  site.page('/', {
    head: `${gateTag(config)}<link rel="stylesheet" href="/room.css">`,
    body: `<consent-embed service="youtube" src="https://youtu.be/aqz-KE-bpKQ?t=1m30s"></consent-embed>
      <consent-embed service="youtube" src="https://www.youtube.com/playlist?list=${list}"></consent-embed>
      <consent-embed service="vimeo" src="https://vimeo.com/76979871#t=90" ratio="4:3"></consent-embed>`,
  });
  await remember(page, recordOf({ media: true }));
  await page.setViewportSize(sightOfAll);
  await page.goto(site.url(www));
  for (const embed of await page.locator('consent-embed').all()) await embed.scrollIntoViewIfNeeded();
  await expect
    .poll(() => frames(page).sort())
    .toEqual([
      `${vimeo}#t=90s`,
      `${film}?start=90`,
      `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
    ]);
  expect(await problemsOf(page)).toEqual([]);
});

test('embeds and settings that a script adds later work, each file fetched when it is needed', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www, '/next'));
  await answer(page, 'Reject');
  await settle(page);
  expect(parts(site.paths())).not.toContain('embed.js');
  const add = (html: string) =>
    page.evaluate((given) => {
      const { body } = new DOMParser().parseFromString(given, 'text/html');
      document.querySelector('main')!.append(...body.children);
    }, html);
  await add(body);
  await expect(button(page, 'Show this once')).toBeVisible();
  expect(parts(site.paths())).not.toContain('settings.js');
  await page.evaluate(() => window.consentGate!.openSettings());
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('embeds that come after the settings work too', async ({ page, site }) => {
  await page.goto(site.url(www, '/cookies'));
  await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
  expect(parts(site.paths())).not.toContain('embed.js');
  await page.evaluate(() => {
    const embed = document.createElement('consent-embed');
    embed.id = 'film';
    embed.setAttribute('service', 'youtube');
    embed.setAttribute('video', 'aqz-KE-bpKQ');
    document.querySelector('main')!.append(embed);
  });
  await button(page, 'Show this once').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
});

test('one file has embeds in it', async ({ page, site }) => {
  site.page('/', { head: gateTag(config, '', 'consent-gate.full.js'), body });
  await page.goto(site.url(www));
  await button(page, 'Show this once').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  expect(parts(site.paths())).toEqual(['consent-gate.full.js']);
});

test('without embed.js, or without script, the link is there and leads on', async ({
  page,
  site,
  vendors,
  browser,
}) => {
  site.replace('/assets/consent-gate/embed.js', { status: 404, body: 'not here' });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  await page.locator('#film a').click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  expect(vendors.requests).toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site.url(www));
  await plain.locator('#film a').click();
  await expect(plain.getByRole('heading', { name: 'Next' })).toBeVisible();
  await context.close();
});

test('on paper there is the link with its address, shown or not', async ({ page, site }) => {
  await page.goto(site.url(www));
  await button(page, 'Show this once').click();
  await expect(page.frameLocator('#film iframe').getByText('YouTube')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const id of ['film', 'other']) {
    await expect(page.locator(`#${id} a[href="/next"]`)).toBeVisible();
    await expect(button(page, 'Show this once', id)).toBeHidden();
  }
  await expect(page.locator('#film iframe')).toBeHidden();
});

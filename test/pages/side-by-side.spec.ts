import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  googleAnalytics,
  hotjarScript,
  isSameDocument,
  markDocument,
  recordOf,
  remember,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';

// Two windows that are both in view: nothing tells the one that its visitor has come back to it.

const config = { ...council, services: [googleAnalytics] };

test.beforeEach(({ site }) => site.page(['/', '/next'], { head: gateTag(config) }));

/** Opens the page in a second window, and waits until it asks. */
async function openBeside(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(other.getByRole('button', { name: 'Accept' })).toBeVisible();
  return other;
}

/** What the choice cookie holds. */
async function kept(page: Page): Promise<unknown> {
  const { consent_choices: cookie } = await cookies(page);
  return cookie && (JSON.parse(decodeURIComponent(cookie.value)) as { choices: unknown }).choices;
}

for (const [verb, analytics] of [
  ['Accept', true],
  ['Reject', false],
] as const) {
  test(`${verb} in one window takes the question out of the other at once`, async ({
    page,
    site,
    vendors,
  }) => {
    const other = await openBeside(page, site.url(www));
    await other.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      document.addEventListener('consent-change', ({ source, choices }) => told.push({ source, choices }));
    });
    await page.goto(site.url(www, '/next'));
    await answer(page, verb);
    await expect(other.locator('consent-banner')).toHaveCount(0);
    expect(await choicesOf(other)).toEqual({ analytics });
    await settle(other);
    expect(await other.evaluate(() => (window as { told?: unknown }).told)).toEqual([
      { source: 'tab', choices: { analytics } },
    ]);
    expect(vendors.of('/gtag/js')).toHaveLength(analytics ? 2 : 0);
  });
}

test('a withdrawal in one window ends what runs in the other, which is loaded again', async ({
  page,
  site,
  vendors,
}) => {
  site.page(['/', '/next'], { head: gateTag(council) });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/next'));
  await expect.poll(() => vendors.of(hotjarScript).length).toBe(2);
  await settle(other);
  await markDocument(other);
  vendors.requests.length = 0;
  await page.evaluate(() => void window.consentGate!.rejectAll());
  await expect.poll(() => isSameDocument(other)).toBe(false);
  await settle(other);
  expect(await choicesOf(other)).toEqual({ analytics: false });
  expect(vendors.of(hotjarScript)).toEqual([]);
});

test('a choice that is forgotten in one window is asked about in the other', async ({ page, site }) => {
  await remember(page, recordOf({ analytics: false }));
  await page.goto(site.url(www));
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/next'));
  await page.evaluate(() => void window.consentGate!.reset());
  await expect(other.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await choicesOf(other)).toBeUndefined();
});

test('what was heard counts, though the cookie has not come yet', async ({ page, site }) => {
  const other = await openBeside(page, site.url(www));
  // As in WebKit, where a cookie reaches another tab up to 93 ms late.
  await other.evaluate(() => {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', { ...cookie, get: () => '' });
  });
  await page.goto(site.url(www, '/next'));
  await answer(page, 'Reject');
  await expect(other.locator('consent-banner')).toHaveCount(0);
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  expect(await choicesOf(other)).toEqual({ analytics: false });
});

test('the later of two choices counts everywhere, whichever is heard of first', async ({ page, site }) => {
  await page.goto(site.url(www));
  const other = await openBeside(page, site.url(www, '/next'));
  const third = await openBeside(page, site.url(www));
  const choose = (in_: Page, analytics: boolean) =>
    in_.evaluate((analytics) => void window.consentGate!.update({ analytics }), analytics);
  for (let round = 0; round < 20; round++) {
    const first = round % 4 < 2;
    // At once, and which is the later is for them to say; or one after the other, and it is known.
    const isAtOnce = round % 2 === 0;
    if (isAtOnce) await Promise.all([choose(page, first), choose(other, !first)]);
    else {
      await choose(page, first);
      await page.waitForTimeout(100);
      await choose(other, !first);
    }
    const seen = async () => {
      const all = [...(await Promise.all([page, other, third].map(choicesOf))), await kept(page)];
      return [...new Set(all.map((choices) => JSON.stringify(choices)))];
    };
    if (isAtOnce) await expect.poll(async () => (await seen()).length).toBe(1);
    else await expect.poll(seen).toEqual([JSON.stringify({ analytics: !first })]);
  }
});

test('a window with an older notice asks about its own when the new one is answered', async ({
  page,
  site,
}) => {
  site.page('/next', { head: gateTag({ ...config, policyVersion: '2' }) });
  await remember(page, recordOf({ analytics: true }));
  await page.goto(site.url(www));
  const newer = await openBeside(page, site.url(www, '/next'));
  await answer(newer, 'Accept');
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await choicesOf(page)).toBeUndefined();
});

test('nonsense in the channel changes nothing and throws nothing', async ({ page, site, vendors }) => {
  const errors = uncaughtErrors(page);
  await remember(page, recordOf({ analytics: false }));
  await page.goto(site.url(www));
  await page.evaluate(() => {
    const channel = new BroadcastChannel('consent_choices/');
    const circle: unknown[] = [];
    circle.push(circle);
    const yes = { version: '1', date: new Date().toISOString(), choices: { analytics: true } };
    for (const nonsense of [
      ...[undefined, null, 1, 'yes', {}, [], [[]], circle, [NaN, yes], ['9e15', yes], [10n, yes], yes],
      ...[
        [Infinity, yes],
        [-1, yes],
        [{ valueOf: 1 }, yes],
      ],
    ])
      channel.postMessage(nonsense);
    channel.close();
  });
  await settle(page);
  expect(await page.evaluate(() => window.consentGate!.granted('analytics'))).toBe(false);
  expect(vendors.requests).toEqual([]);
  expect(errors).toEqual([]);
});

test('a choice that no cookie keeps is told to nobody', async ({ page, site, vendors }) => {
  const other = await openBeside(page, site.url(www));
  await page.addInitScript(() => {
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined });
  });
  await page.goto(site.url(www, '/next'));
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => vendors.of('/gtag/js').length).toBe(1);
  await settle(other);
  expect(await choicesOf(other)).toBeUndefined();
  await expect(other.getByRole('button', { name: 'Accept' })).toBeVisible();
});

for (const [what, prepare] of Object.entries({
  'has said yes': async (other: Page) => answer(other, 'Accept'),
  'has heard a yes': async (other: Page, page: Page) => {
    await answer(page, 'Accept');
    await expect(other.locator('consent-banner')).toHaveCount(0);
  },
})) {
  test(`a no counts in a window that ${what}, though the clock was set back before it`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url(www));
    const other = await openBeside(page, site.url(www, '/next'));
    await prepare(other, page);
    expect(await choicesOf(other)).toEqual({ analytics: true });
    await other.waitForTimeout(1100); // so long two choices may cross
    const third = await page.context().newPage();
    await third.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() - 3_600_000;
    });
    await third.goto(site.url(www));
    await third.evaluate(() => void window.consentGate!.rejectAll());
    await expect.poll(() => choicesOf(other)).toEqual({ analytics: false });
    await third.waitForTimeout(1300);
    expect(await kept(third)).toEqual({ analytics: false });
    expect(await choicesOf(third)).toEqual({ analytics: false });
    expect(await choicesOf(other)).toEqual({ analytics: false });
  });
}

test('where a yes and a no are heard before what changes choices has come, nothing starts', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  const release = site.hold('/assets/consent-gate/choices.js');
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/next'), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => choicesOf(other)).toEqual({ analytics: false });
  for (const analytics of [true, false]) {
    await page.evaluate((analytics) => void window.consentGate!.update({ analytics }), analytics);
    await page.waitForTimeout(200);
  }
  vendors.requests.length = 0;
  release();
  await settle(other);
  expect(await choicesOf(other)).toEqual({ analytics: false });
  expect(vendors.of('/gtag/js')).toEqual([]);
});

test('parts of a host whose choices are kept apart by path hear nothing of each other', async ({
  page,
  site,
  vendors,
}) => {
  for (const path of ['/a', '/b']) site.page(`${path}/x`, { head: gateTag({ ...config, cookie: { path } }) });
  await page.goto(site.url(www, '/a/x'));
  const other = await openBeside(page, site.url(www, '/b/x'));
  await answer(page, 'Accept');
  await settle(other);
  expect(await choicesOf(other)).toBeUndefined();
  await expect(other.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(vendors.of('/gtag/js')).toHaveLength(1);
});

test('a window that can’t fetch what changes choices forgets none that was made elsewhere, and runs nothing', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  site.replace('/assets/consent-gate/choices.js', { status: 404 });
  const other = await page.context().newPage();
  await other.goto(site.url(www, '/next'));
  expect(await other.evaluate(() => window.consentGate!.granted('analytics'))).toBe(true);
  for (const analytics of [false, true]) {
    await page.evaluate((analytics) => void window.consentGate!.update({ analytics }), analytics);
    if (!analytics) await expect.poll(() => choicesOf(other)).not.toEqual({ analytics: true });
    await page.waitForTimeout(1300);
    expect(await kept(page)).toEqual({ analytics });
    expect(await choicesOf(page)).toEqual({ analytics });
  }
});

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
  my,
  settle,
  storageKeys,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

test.beforeEach(({ site }) => site.page(['/', '/next'], { head: gateTag(council) }));

/** What the browser does when the visitor returns to a tab. No headless Chromium hides one, so the test says it. */
async function returnTo(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

/** Goes back to a page with that heading. Playwright itself waits for ever for one that Firefox has kept. */
async function goBack(page: Page, heading: string): Promise<void> {
  await page.evaluate(() => history.back());
  const now = () => page.evaluate(() => document.querySelector('h1')?.textContent).catch(() => undefined);
  await expect.poll(now).toBe(heading);
}

const requestsFrom = (page: Page) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
};

test('a yes in one tab counts in another when the visitor returns to it, once', async ({
  page,
  site,
  context,
}) => {
  const other = await context.newPage();
  const urls = requestsFrom(other);
  await other.goto(site.url(www));
  await expect(other.getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.goto(site.url(www, '/next'));
  await answer(page, 'Accept');
  await returnTo(other);
  await expect(other.locator('consent-banner')).toHaveCount(0);
  await expect.poll(() => urls.filter((url) => url === hotjarScript).length).toBe(1);
  await returnTo(other);
  await settle(other);
  expect(urls.filter((url) => url === googleScript)).toHaveLength(1);
  expect(urls.filter((url) => url === hotjarScript)).toHaveLength(1);
  expect(await choicesOf(other)).toEqual({ analytics: true });
});

test('a no in one tab takes the banner out of another, and an event says where it came from', async ({
  page,
  site,
  context,
  vendors,
}) => {
  const other = await context.newPage();
  await other.goto(site.url(www));
  await expect(other.getByRole('button', { name: 'Accept' })).toBeVisible();
  await other.evaluate(() => {
    document.addEventListener('consent-change', ({ source }) => Object.assign(window, { source }));
  });
  await page.goto(site.url(www, '/next'));
  await answer(page, 'Reject');
  await returnTo(other);
  await expect(other.locator('consent-banner')).toHaveCount(0);
  expect(await other.evaluate(() => (window as { source?: string }).source)).toBe('tab');
  await settle(other);
  expect(vendors.requests).toEqual([]);
});

test('a withdrawal in one tab ends what runs in another, which is loaded again', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  const other = await context.newPage();
  await other.goto(site.url(www, '/next'));
  await expect.poll(async () => (await storageKeys(other)).local).toEqual(['_hjUserAttributes']);
  await markDocument(page);
  await markDocument(other);
  await page.evaluate(() => window.consentGate!.rejectAll());
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await returnTo(other);
  await expect.poll(() => isSameDocument(other)).toBe(false);
  await settle(other);
  expect(Object.keys(await cookies(other))).toEqual(['consent_choices']);
  expect(await storageKeys(other)).toEqual({ local: [], session: [] });
});

/** Has the page say how it came back, and leaves it for another, on which the visitor answers. */
async function answerElsewhere(page: Page, address: string, verb: 'Accept' | 'Reject'): Promise<void> {
  await page.evaluate((href) => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    document.querySelector<HTMLAnchorElement>('#next')!.href = href;
  }, address);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await answer(page, verb);
}

async function comeBack(page: Page): Promise<boolean | undefined> {
  await goBack(page, 'Home');
  return page.evaluate(() => (window as { persisted?: boolean }).persisted);
}

// A choice on the same host is told to the page as well, and most browsers don't keep one that has been told something.
for (const [where, host, isKept] of [
  ['another host of the council', my, true],
  ['the same host', www, undefined],
] as const) {
  test.describe(`a page to which the visitor comes back, after a choice on ${where},`, () => {
    test.beforeEach(async ({ page, site }) => {
      const head = gateTag({ ...council, cookie: { domain: 'auto' } });
      site.page(['/', '/next'], { head });
      await page.goto(site.url(www));
      await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    });

    test('knows of it', async ({ page, site, vendors }) => {
      await answerElsewhere(page, site.url(host, '/next'), 'Reject');
      const wasKept = await comeBack(page);
      if (isKept) expect(wasKept).toBe(true);
      await expect.poll(() => page.evaluate(() => document.querySelector('consent-banner'))).toBe(null);
      expect(await choicesOf(page)).toEqual({ analytics: false });
      await settle(page);
      expect(vendors.requests).toEqual([]);
    });

    test('starts what was granted', async ({ page, site, vendors }) => {
      await answerElsewhere(page, site.url(host, '/next'), 'Accept');
      await expect.poll(() => vendors.of('/sessions/').length).toBe(1);
      vendors.requests.length = 0;
      const wasKept = await comeBack(page);
      if (isKept) expect(wasKept).toBe(true);
      await expect.poll(() => page.evaluate(() => document.querySelector('consent-banner'))).toBe(null);
      await expect.poll(() => vendors.of('/sessions/').length).toBe(1);
      // Not its script, which WebKit may still have from the other page.
      await expect.poll(() => vendors.of('/g/collect').length).toBe(1);
    });
  });
}

test('a body that a script swaps in gets its own banner, first, until the visitor has answered', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  const swap = () =>
    page.evaluate(async () => {
      const text = await (await fetch('/next')).text();
      document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
    });
  await swap();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('consent-banner');
  await answer(page, 'Reject');
  await swap();
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
});

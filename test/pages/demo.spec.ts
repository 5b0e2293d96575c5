import {
  answer,
  axeFindings,
  expect,
  expectStill,
  expectNothing,
  isSameDocument,
  markDocument,
  problemsOf,
  saveSettings,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';

const pages = [
  '/',
  '/services',
  '/news',
  '/embeds',
  '/privacy',
  '/accessibility',
  '/search?q=bins',
  '/not-found',
  '/cookies',
];

function complaintsOn(page: Page): string[] {
  const complaints = uncaughtErrors(page);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

test('an address of the demo with ?debug has the debug panel in place of its own', async ({ page, site }) => {
  await page.goto(site.url(www, '/services?debug'));
  await expect(page.locator('consent-debug').getByRole('button')).toHaveText(/^consent-gate: /);
  await expect(page.locator('.demo-panel')).toHaveCount(0);
  await page.goto(site.url(www, '/services'));
  await expect(page.locator('.demo-panel')).toHaveCount(1);
  await expect(page.locator('consent-debug')).toHaveCount(0);
});

for (const path of pages) {
  test(`the demo’s ${path} asks nobody for anything, has no errors, and axe finds nothing`, async ({
    page,
    site,
    vendors,
  }) => {
    const complaints = complaintsOn(page);
    await page.goto(site.url(www, path));
    const asks = page.getByRole('button', { name: 'Accept additional cookies' });
    if (path === '/cookies') {
      await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
      await expect(page.locator('consent-banner')).toHaveCount(0);
    } else await expect(asks).toBeVisible();
    await expectNothing(page, vendors);
    expect(await problemsOf(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    // The settings take the place of what a visitor without script reads; only the banner promises to move nothing.
    if (path !== '/cookies') await expectStill(page);
  });
}

test('the words of the message begin where those of the demo’s pages do', async ({ page, site }) => {
  for (const width of [390, 700, 1000, 1100, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url(www));
    const left = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())!.x;
    await expect(page.locator('consent-banner h2')).toBeVisible();
    expect(await left('consent-banner h2'), `${width}`).toBe(await left('main h1'));
  }
});

test('the demo’s panel tells a visitor what is going on', async ({ page, site, vendors }) => {
  await page.goto(site.url(www));
  const panel = page.getByRole('complementary', { name: 'Live view of this demonstration' });
  await expect(panel.locator('summary')).toContainText('No choice made yet · 0 outside requests · 0 cookies');
  await answer(page, 'Accept');
  await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
  await panel.locator('summary').click();
  await expect(panel).toContainText('https://www.googletagmanager.com/gtag/js');
  await expect(panel).toContainText('https://static.hotjar.com/c/hotjar-1234567.js');
  await expect(panel).toContainText('analytics yes');
  await expect(panel).toContainText('_ga_ANYTOWN001');
  await expect(panel).toContainText('"version": "2"');
  await panel.getByRole('button', { name: 'Forget my choice' }).click();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
});

test('the demo’s news have a strict policy, and nothing on the page is against it', async ({
  page,
  site,
  vendors,
}) => {
  const complaints = complaintsOn(page);
  await page.goto(site.url(www, '/news'));
  const policy = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' https/);
  await answer(page, 'Accept');
  await expect.poll(() => vendors.hosts()).toContain('www.google-analytics.com');
  await expect.poll(() => vendors.hosts()).toContain('vc.hotjar.io');
  await page.getByRole('complementary').locator('summary').click();
  await page.getByRole('button', { name: 'Open settings' }).click();
  await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('developer tools are told where the sources of the demo’s scripts are', async ({
  page,
  site,
  context,
}) => {
  const session = await context.newCDPSession(page);
  const maps = new Map<string, string>();
  session.on('Debugger.scriptParsed', ({ url, sourceMapURL }) => {
    maps.set(new URL(url, 'http://localhost').pathname.split('/').pop()!, sourceMapURL ?? '');
  });
  await session.send('Debugger.enable');
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(maps.get('consent-gate.js')).toBe('consent-gate.js.map');
  expect(maps.get('elements.js')).toBe('elements.js.map');
  await settle(page);
  expect(site.paths().filter((path) => path.endsWith('.map'))).toEqual([]);
  const map = await page.request.get(site.url('127.0.0.1', '/assets/consent-gate/services/rajtoh.js.map'));
  expect(await map.json()).toMatchObject({ version: 3 });
});

test('a visitor of the demo changes their mind on its cookies page', async ({ page, site, vendors }) => {
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await page.getByRole('alert').getByRole('link', { name: 'change your cookie settings' }).click();
  const analytics = page.getByRole('group', { name: 'analytics' });
  await expect(analytics.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect.poll(() => vendors.of('/sessions/').length).toBe(2);
  await markDocument(page);
  await saveSettings(page, { analytics: 'No' });
  await expect.poll(() => isSameDocument(page)).toBe(false);
  await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  vendors.requests.length = 0;
  await page.goto(site.url(www, '/news'));
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['consent_choices']);
});

test('a visitor of the demo sees the film and the map only when they ask for them', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www, '/embeds'));
  await answer(page, 'Reject');
  await expect(page.getByRole('link', { name: 'See the map on OpenStreetMap' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  const map = page.getByRole('group', { name: 'Map of the town centre' });
  await map.getByRole('button', { name: 'Show this once' }).click();
  await expect(page.frameLocator('iframe').getByText('OpenStreetMap')).toBeVisible();
  expect(vendors.hosts()).toEqual(['www.openstreetmap.org']);
});

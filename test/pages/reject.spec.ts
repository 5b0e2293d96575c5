import {
  answer,
  axeFindings,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  recordOf,
  remember,
  settle,
  storageKeys,
  test,
  www,
} from '../helpers/fixtures.js';

/** The page's own links are large enough to hit, so that axe speaks of ours. */
const head = `<style>a { display: inline-block; padding: 0.5em; }</style>${gateTag(council)}`;

test.beforeEach(({ site }) => site.page(['/', '/next', '/after'], { head }));

test('a visitor who rejects is left alone, on this page and on the next two', async ({
  page,
  site,
  vendors,
}) => {
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('You’ve rejected analytics cookies.');
  expect(await axeFindings(page)).toEqual([]);
  const kept = (await cookies(page))['consent_choices']!;
  expect(JSON.parse(decodeURIComponent(kept.value)).choices).toEqual({ analytics: false });

  for (const path of ['/next', '/after']) {
    site.requests.length = 0;
    await page.goto(site.url(www, path));
    await settle(page);
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect(await choicesOf(page)).toEqual({ analytics: false });
    const files = site.paths(www).filter((asked) => asked.startsWith('/assets/'));
    // The second is Hotjar’s: what it is, and what it may have left.
    expect(files).toEqual([
      '/assets/consent-gate/consent-gate.js',
      '/assets/consent-gate/services/rajtoh.js',
    ]);
    expect(Object.keys(await cookies(page))).toEqual(['consent_choices']);
    expect((await cookies(page))['consent_choices']?.value).toBe(kept.value);
    expect(await storageKeys(page)).toEqual({ local: [], session: [] });
  }
  expect(vendors.requests).toEqual([]);
});

test('Google is told nothing but no', async ({ page, site }) => {
  await remember(page, recordOf({ analytics: false }));
  await page.goto(site.url(www));
  const commands = await page.evaluate(() =>
    (window.dataLayer as ArrayLike<unknown>[]).map((command) => Array.from(command)),
  );
  expect(commands.map(([name, action]) => `${String(name)} ${String(action)}`)).toEqual([
    'consent default',
    'consent update',
  ]);
  for (const [, , signals] of commands) expect(signals).toMatchObject({ analytics_storage: 'denied' });
});

test('Hide leaves nothing of the banner, and Reject is as near as Accept', async ({ page, site }) => {
  await page.goto(site.url(www));
  const [accept, reject] = await Promise.all(
    ['Accept', 'Reject'].map((name) =>
      page.getByRole('button', { name }).evaluate((button) => {
        const { color, backgroundColor, font, padding, borderWidth } = getComputedStyle(button);
        return { color, backgroundColor, font, padding, borderWidth, height: button.clientHeight };
      }),
    ),
  );
  expect(reject).toEqual(accept);
  await answer(page, 'Reject');
  await page.getByRole('button', { name: 'Hide cookie message' }).click();
  await expect(page.locator('consent-banner')).toHaveCount(0);
});

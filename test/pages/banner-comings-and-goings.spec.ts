import {
  answer,
  choicesOf,
  council,
  expect,
  gateTag,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
} from '../helpers/fixtures.js';

/** Where there is no banner, and what it leaves behind when it goes. */

const banner = (page: Page) => page.locator('consent-banner');
const button = (page: Page, name: string) => banner(page).getByRole('button', { name });

/** Firefox and WebKit load no page to the end before its elements have come. */
const beforeElements = { waitUntil: 'domcontentloaded' } as const;

for (const [what, sandbox] of [
  ['a frame', ''],
  ['a frame that may do nothing but run scripts', 'sandbox="allow-scripts"'],
] as const) {
  for (const form of ['top', 'dialog']) {
    test(`there is no banner inside ${what}, and nothing loads there: ${form}`, async ({
      page,
      site,
      vendors,
    }) => {
      const errors = uncaughtErrors(page);
      const head = gateTag({ ...council, banner: form });
      site.page('/inner', { head });
      site.page('/', { head, body: `<iframe src="/inner" title="Inner" ${sandbox}></iframe>` });
      await page.goto(site.url(www));
      await expect(button(page, 'Accept')).toBeVisible();
      const inner = page.frames()[1]!;
      await inner.waitForFunction(() => 'consentGate' in window);
      await settle(page);
      await expect(inner.locator('consent-banner')).toHaveCount(0);
      expect(await inner.evaluate(() => window.consentGate!.decided)).toBe(false);
      expect(vendors.requests).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
}

for (const form of ['top', 'bottom', 'dialog']) {
  test(`there is no banner on a page with settings, and it goes when some are added: ${form}`, async ({
    page,
    site,
  }) => {
    const head = gateTag({ ...council, banner: form });
    site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
    site.page('/', { head });
    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
    await settle(page);
    await expect(banner(page)).toHaveCount(0);
    await page.goto(site.url(www));
    await expect(button(page, 'Accept')).toBeVisible();
    await page.evaluate(() =>
      document.querySelector('main')!.append(document.createElement('consent-settings')),
    );
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
  });

  test(`there is no banner where all is essential: ${form}`, async ({ page, site }) => {
    const services = [{ name: 'Online forms', category: 'essential', cookies: [{ name: 'session' }] }];
    site.page('/', { head: gateTag({ ...council, services, banner: form }) });
    await page.goto(site.url(www));
    await settle(page);
    await expect(banner(page)).toHaveCount(0);
    expect(await page.evaluate(() => window.consentGate!.decided)).toBe(true);
  });

  test(`the focus goes back to where it was when the confirmation is hidden: ${form}`, async ({
    page,
    site,
  }) => {
    const release = site.hold('/assets/consent-gate/elements.js');
    site.page('/', { head: gateTag({ ...council, banner: form }) });
    await page.goto(site.url(www), beforeElements);
    const link = page.locator('#next');
    await link.focus();
    release();
    await expect(button(page, 'Reject')).toBeVisible();
    await button(page, 'Reject').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await button(page, 'Hide').focus();
    await page.keyboard.press('Enter');
    await expect(banner(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });
}

test('the focus goes back to where it was when a dialog is closed by Escape, and nothing is kept', async ({
  page,
  site,
}) => {
  const release = site.hold('/assets/consent-gate/elements.js');
  site.page('/', { head: gateTag({ ...council, banner: 'dialog' }) });
  await page.goto(site.url(www), beforeElements);
  await page.locator('#next').focus();
  release();
  await expect(button(page, 'Reject')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(banner(page)).toBeHidden();
  await expect(page.locator('#next')).toBeFocused();
  expect(await choicesOf(page)).toBeUndefined();
});

/** What the page keeps clear of its foot, and how high the banner is, in pixels. */
const foot = (page: Page) =>
  page.evaluate(() => {
    const { scrollPaddingBottom, paddingBottom } = getComputedStyle(document.documentElement);
    const height = document.querySelector<HTMLElement>('consent-banner')?.offsetHeight;
    return { scroll: parseFloat(scrollPaddingBottom) || 0, page: parseFloat(paddingBottom), height };
  });

test('a banner at the foot keeps the page clear of it as long as it is there, as a question and as a confirmation', async ({
  page,
  site,
}) => {
  site.page('/', { head: gateTag({ ...council, banner: 'bottom' }) });
  await page.goto(site.url(www));
  await expect(button(page, 'Accept')).toBeVisible();
  const isClear = async (): Promise<number> => {
    const { scroll, page: padding, height } = await foot(page);
    return scroll === height && padding === height ? height : 0;
  };
  await expect.poll(isClear).toBeGreaterThan(150);
  const question = await isClear();
  await answer(page, 'Reject');
  await expect.poll(isClear).toBeLessThan(question - 50);
  await expect.poll(isClear).toBeGreaterThan(50);
  await button(page, 'Hide').click();
  await expect.poll(() => foot(page)).toEqual({ scroll: 0, page: 0, height: undefined });
});

test('a banner that stands in the page, or in front of it, keeps nothing clear', async ({ page, site }) => {
  for (const form of ['top', 'dialog']) {
    site.page('/', { head: gateTag({ ...council, banner: form }) });
    await page.goto(site.url(www));
    await expect(button(page, 'Accept')).toBeVisible();
    expect(await foot(page)).toMatchObject({ scroll: 0, page: 0 });
  }
});

/** How many sheets of paper the page takes. */
const sheets = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)!.length;

test('a banner at the foot takes no paper', async ({ page, site }) => {
  // Nearly a sheet, so that what is kept clear on the screen would begin another.
  const head = '<style>main { block-size: 800px }</style>';
  site.page('/', { head: head + gateTag({ ...council, banner: 'bottom' }) });
  await page.goto(site.url(www));
  await expect.poll(() => foot(page).then(({ page: padding }) => padding)).toBeGreaterThan(150);
  expect(await sheets(page)).toBe(1);
  await page.addStyleTag({ content: 'html { padding-block-end: 300px }' });
  await page.evaluate(() => document.querySelector('consent-banner')!.remove());
  expect(await sheets(page)).toBe(2);
});

const setLanguage = (page: Page, lang: string) =>
  page.evaluate((tag) => {
    document.documentElement.lang = tag;
  }, lang);

for (const form of ['top', 'bottom', 'dialog']) {
  test(`who is in the banner when the page changes its language stays where they were: ${form}`, async ({
    page,
    site,
  }) => {
    site.page('/', { head: gateTag({ ...council, banner: form }) });
    await page.goto(site.url(www));
    await button(page, 'Reject').focus();
    await setLanguage(page, 'cy');
    await expect(button(page, 'Gwrthod')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await setLanguage(page, 'en');
    await expect(page.getByRole('alert')).toContainText('You’ve rejected');
    await expect(page.getByRole('alert')).toBeFocused();
    await page.keyboard.press('Tab');
    await setLanguage(page, 'cy');
    await expect(banner(page).getByRole('link', { name: 'newid eich gosodiadau' })).toBeFocused();
    await page.keyboard.press('Tab');
    await setLanguage(page, 'en');
    await expect(button(page, 'Hide')).toBeFocused();
  });
}

test('a banner that is drawn anew leaves the focus where it is on the page', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await expect(button(page, 'Reject')).toBeVisible();
  await page.locator('#next').focus();
  await setLanguage(page, 'cy');
  await expect(button(page, 'Gwrthod')).toBeVisible();
  await expect(page.locator('#next')).toBeFocused();
});

test('an answer is confirmed, with the focus, though the page’s new language is still on its way', async ({
  page,
  site,
}) => {
  const release = site.hold('/assets/consent-gate/pl.js');
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await expect(button(page, 'Reject')).toBeVisible();
  await setLanguage(page, 'pl');
  await button(page, 'Reject').click();
  release();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('pliki cookie');
});

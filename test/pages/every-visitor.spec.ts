import { contrasts, edges } from '../helpers/contrasts.js';
import { choicesOf, cookies, expect, test, type Page } from '../helpers/fixtures.js';
import { clippedText, focusShown, scrolledSideways, smallTargets } from '../helpers/measure.js';
import { spaceText } from '../helpers/space-text.js';
import { bannerButton, stateNamed, visit, visitorStates } from '../helpers/visitor-states.js';

/** Presses a key until something has the focus, at most so often. */
async function pressUntil(
  page: Page,
  key: string,
  isThere: () => Promise<boolean>,
  times = 12,
): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    if (await isThere()) return;
  }
  throw new Error(`${key} does not get there.`);
}

const isFocused = (locator: ReturnType<Page['getByRole']>) => () =>
  locator.evaluate((element) => element.matches(':focus'));

test.describe('with a keyboard only', () => {
  test('a visitor says no, hides the message, and goes on with the page', async ({ page, site }) => {
    await visit(page, site, stateNamed('the banner: top'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Accept' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Reject' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await choicesOf(page)).toEqual({ analytics: false });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'change your cookie settings' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Hide' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.locator('consent-banner')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  });

  test('a visitor who goes backwards leaves the banner, and comes back to it', async ({ page, site }) => {
    await visit(page, site, stateNamed('the banner: top'));
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    for (const name of ['View cookies', 'Reject analytics cookies', 'Accept analytics cookies']) {
      await page.keyboard.press('Shift+Tab');
      await expect(page.locator('consent-banner').getByText(name)).toBeFocused();
    }
  });

  test('a visitor answers by arrow keys, and nothing is kept before they save', async ({ page, site }) => {
    await visit(page, site, stateNamed('the settings'));
    const group = page.getByRole('group', { name: 'analytics cookies?' });
    const [no, yes] = ['No', 'Yes'].map((name) => group.getByRole('radio', { name }));
    await pressUntil(page, 'Tab', isFocused(no!));
    await page.keyboard.press('ArrowDown');
    await expect(yes!).toBeFocused();
    await expect(yes!).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(no!).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(yes!).toBeChecked();
    expect(await cookies(page)).toEqual({});
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
    expect(await choicesOf(page)).toEqual({ analytics: true });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Go back' })).toBeFocused();
  });

  test('a visitor opens a table of cookies, and closes it', async ({ page, site }) => {
    await visit(page, site, stateNamed('the settings'));
    const summary = page.getByText('Analytics cookies in detail');
    await pressUntil(page, 'Tab', isFocused(summary));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: '_ga', exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('rowheader', { name: '_ga', exact: true })).toBeHidden();
  });

  test('a visitor opens the dialog, stays in it, closes it with Escape, and is back at the link', async ({
    page,
    site,
  }) => {
    const { page: parts } = stateNamed('the settings in a dialog');
    await visit(page, site, { name: 'the page before', page: parts, arrive: () => Promise.resolve() });
    const link = page.getByRole('link', { name: 'Cookie settings' });
    await pressUntil(page, 'Tab', isFocused(link));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press(i < 10 ? 'Tab' : 'Shift+Tab');
      // Between the last control and the first, the browser's own have the focus, and the page none.
      const host = await page.evaluate(() => document.activeElement!.localName);
      expect(['consent-settings', 'body']).toContain(host);
      seen.add((await focusShown(page))?.what ?? 'none');
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'button "Close"',
        'a "Google privacy notice"',
        'input ""',
        'button "Save cookie settings"',
      ]),
    );
    await page.keyboard.press('Escape');
    await expect(page.locator('consent-settings')).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('a visitor answers the banner that is a dialog', async ({ page, site }) => {
    // Until the banner has this form it stands in the page, where the same keys do the same.
    await visit(page, site, stateNamed('the banner: dialog'));
    await pressUntil(page, 'Tab', isFocused(bannerButton(page, 1)));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await choicesOf(page)).toEqual({ analytics: false });
    await pressUntil(page, 'Tab', isFocused(page.getByRole('button', { name: 'Hide' })));
    await page.keyboard.press('Enter');
    await expect(page.locator('consent-banner')).toHaveCount(0);
  });
});

const links = Array.from({ length: 40 }, (_, i) => `<p><a href="/next">Link ${i}</a></p><p>About it.</p>`);

for (const form of ['top', 'bottom']) {
  for (const [size, viewport] of Object.entries({
    'on a desktop': { width: 1280, height: 720 },
    'at 400%': { width: 320, height: 256 },
  })) {
    // The row "bottom" tells nothing until the banner has that form; then it has to hold.
    test(`${form}: nothing hides what has the focus, on a long page ${size}, forwards and backwards`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize(viewport);
      const { page: parts, arrive } = stateNamed(`the banner: ${form}`);
      await visit(page, site, { name: 'a long page', page: { ...parts, body: links.join('') }, arrive });
      const all = new Set<string>();
      for (const key of ['Tab', 'Shift+Tab']) {
        const seen: string[] = [];
        for (;;) {
          await page.keyboard.press(key);
          const focus = await focusShown(page);
          if (!focus || seen.includes(focus.what)) break; // round the page once
          expect(focus).toEqual({ what: focus.what, shown: 1 });
          seen.push(focus.what);
          all.add(focus.what);
        }
        expect(seen).toContain('a "Link 0"');
        expect(seen).toContain('a "Link 39"');
        expect(seen).toContain('button "Reject analytics cookies"');
      }
      // Three in the banner, the skip link, four at the top, one at the bottom.
      expect(all.size).toBe(links.length + 9);
    });
  }
}

/** 1280 by 1024 pixels at 400%. https://www.w3.org/WAI/WCAG22/Understanding/reflow */
const zoomed = { width: 320, height: 256 };

for (const [language, attributes] of Object.entries({
  English: { lang: 'en' },
  Welsh: { lang: 'cy' },
  Urdu: { lang: 'ur', dir: 'rtl' },
})) {
  test(`at 400% everything is there, can be reached and hit, with any spacing of the text: ${language}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(zoomed);
    const wrong: Record<string, readonly string[]> = {};
    for (const state of visitorStates) {
      await visit(page, site, state, attributes);
      const plain = [
        ...(await scrolledSideways(page)),
        ...(await clippedText(page)),
        ...(await smallTargets(page)),
      ];
      await spaceText(page);
      const spaced = [
        ...(await scrolledSideways(page)),
        ...(await clippedText(page)),
        ...(await smallTargets(page)),
      ];
      if (plain.length + spaced.length)
        wrong[state.name] = [...plain, ...spaced.map((what) => `spaced: ${what}`)];
    }
    expect(wrong).toEqual({});
  });
}

for (const name of ['the settings', 'the settings in a dialog', 'content that waits']) {
  test(`at 400% the focus can be seen wherever it goes: ${name}`, async ({ page, site }) => {
    await page.setViewportSize(zoomed);
    await visit(page, site, stateNamed(name));
    await spaceText(page);
    const seen: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const focus = await focusShown(page);
      if (!focus && seen.length) break;
      if (!focus) continue;
      expect(focus.shown, focus.what).toBe(1);
      seen.push(focus.what);
    }
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });
}

test('a text spaced by the visitor is spaced in the banner’s buttons too', async ({ page, site }) => {
  await visit(page, site, stateNamed('the banner: top'));
  const width = () => bannerButton(page, 0).evaluate((button) => button.getBoundingClientRect().width);
  const before = await width();
  await page.addStyleTag({ content: 'body { letter-spacing: 0.12em; word-spacing: 0.16em }' });
  expect(await width()).toBeGreaterThan(before * 1.1);
});

/** Where there are controls of every kind. */
const controls = [
  'the banner: top',
  'the confirmation of a no: top',
  'the settings when they are saved',
  'the settings in a dialog',
  'content that waits',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const name of controls) {
      test(`words can be read under the pointer and with the focus, which can be seen: ${name}`, async ({
        page,
        site,
      }) => {
        await visit(page, site, stateNamed(name));
        const found = await contrasts(page);
        expect(found.length).toBeGreaterThan(1);
        for (const { what, pointed, focused, indicator } of found) {
          // https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum and non-text-contrast
          expect(pointed, `${what}, pointed at`).toBeGreaterThanOrEqual(4.5);
          expect(focused, `${what}, with the focus`).toBeGreaterThanOrEqual(4.5);
          expect(indicator, `${what}, what shows the focus`).toBeGreaterThanOrEqual(3);
        }
      });

      test(`forced colours leave buttons an edge, radios a dot, and the focus a ring: ${name}`, async ({
        page,
        site,
      }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await visit(page, site, stateNamed(name));
        const found = await edges(page);
        expect(found.length).toBeGreaterThan(1);
        for (const { what, isPlainLink, border, ring, dot } of found) {
          if (!isPlainLink) expect(border, `border of ${what}`).toBeGreaterThanOrEqual(3);
          expect(ring, `ring around ${what}`).toBeGreaterThanOrEqual(3);
          if (dot !== undefined) expect(dot, `dot of ${what}`).toBeGreaterThanOrEqual(3);
        }
      });
    }
  });
}

test('nothing moves for a visitor who wants less motion', async ({ page, site }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const state of visitorStates) {
    await visit(page, site, state);
    const moving = await page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const styled = all(document).flatMap((element) =>
        [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
          const still =
            /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
          return still ? [] : [`${element.localName}${part ?? ''}`];
        }),
      );
      // Those in shadow roots are among the document's.
      return [...styled, ...document.getAnimations().map(({ playState }) => playState)];
    });
    expect(moving, state.name).toEqual([]);
  }
});

test.describe('on paper', () => {
  for (const form of ['top', 'bottom', 'dialog']) {
    test(`there is no banner, and no confirmation: ${form}`, async ({ page, site }) => {
      await visit(page, site, stateNamed(`the banner: ${form}`));
      await expect(page.locator('consent-banner')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('consent-banner')).toBeHidden();
      await expect(bannerButton(page, 0)).toBeHidden();
      await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await bannerButton(page, 0).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('alert')).toBeHidden();
    });
  }

  test('there is no dialog, but the page', async ({ page, site }) => {
    await visit(page, site, stateNamed('the settings in a dialog'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('consent-settings dialog')).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('there are the settings, with the answers and the open tables', async ({ page, site }) => {
    await visit(page, site, stateNamed('the settings with every table open'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: 'analytics cookies?' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '_ga', exact: true })).toBeVisible();
  });

  test('a film is a link with its address', async ({ page, site }) => {
    await visit(page, site, stateNamed('content that waits'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Show this once' })).toHaveCount(0);
    const link = page.locator('consent-embed a').first();
    await expect(link).toBeVisible();
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('/next');
  });
});

test('a search engine is asked not to quote the banner', async ({ page, site }) => {
  for (const form of ['top', 'bottom', 'dialog']) {
    await visit(page, site, stateNamed(`the banner: ${form}`));
    await expect(page.locator('consent-banner')).toHaveAttribute('data-nosnippet', '');
  }
});

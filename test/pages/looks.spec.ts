import { expect, gateTag, council, test, www, type Page } from '../helpers/fixtures.js';
import { bannerButton, stateNamed, visit } from '../helpers/visitor-states.js';

/** What pictures have shown: `npm run pictures`. */

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const urdu = { lang: 'ur', dir: 'rtl' };

/** Spaces between things that stand one below the other, in pixels. */
async function spacesBetween(page: Page, ...selectors: string[]): Promise<number[]> {
  const boxes: { y: number; height: number }[] = [];
  for (const selector of selectors) {
    for (const one of await page.locator(selector).all()) boxes.push((await one.boundingBox())!);
  }
  return boxes.slice(1).map(({ y }, i) => y - boxes[i]!.y - boxes[i]!.height);
}

const words = ['consent-banner h2', 'consent-banner p'];
const inBanner = [...words, 'consent-banner button', 'consent-banner a'];

/** Where words begin and end on each of their lines, from the sides of the first box around them that fits. */
async function insetOfLines(
  page: Page,
  selector: string,
  box: string,
): Promise<{ left: number; right: number }[]> {
  return page.locator(selector).evaluate((element, around) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const outer = element.closest(around)!.getBoundingClientRect();
    return [...range.getClientRects()].map(({ left, right }) => ({
      left: Math.round(left - outer.left) || 0, // and not -0
      right: Math.round(outer.right - right) || 0,
    }));
  }, box);
}

for (const lang of ['en', 'cy']) {
  test(`room that is left over is spread evenly over a banner on a phone: ${lang}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(phone);
    const release = site.hold('/assets/consent-gate/elements.js');
    site.page('/', { lang, head: gateTag(council) });
    // Firefox and WebKit load no page to the end before its elements have come.
    await page.goto(site.url(www), { waitUntil: 'domcontentloaded' });
    const room = await page.locator('consent-banner').evaluate((banner) => banner.clientHeight);
    expect(room).toBeGreaterThan(300);
    release();
    await expect(bannerButton(page, 1)).toBeVisible();
    const spaces = await spacesBetween(page, ...inBanner);
    expect(spaces).toHaveLength(5);
    expect(Math.max(...spaces) - Math.min(...spaces)).toBeLessThan(1);
  });
}

for (const [size, viewport] of Object.entries({ phone, desktop })) {
  for (const state of ['the banner: dialog', 'the confirmation of a no: dialog']) {
    test(`as much space is below as above the words on a ${size}: ${state}`, async ({ page, site }) => {
      await page.setViewportSize(viewport);
      await visit(page, site, stateNamed(state));
      const dialog = (await page.locator('consent-banner dialog').boundingBox())!;
      const first = (await page.locator('consent-banner :is(h2, p)').first().boundingBox())!;
      const controls = await page.locator('consent-banner > div > :is(button, a)').all();
      const last = await Promise.all(controls.map(async (control) => (await control.boundingBox())!));
      const end = Math.max(...last.map(({ y, height }) => y + height));
      const [above, below] = [first.y - dialog.y, dialog.y + dialog.height - end];
      expect(Math.abs(above - below)).toBeLessThan(4);
    });
  }
}

test('a dialog opens at its start where it has to be scrolled, as at 400% zoom', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, site, stateNamed('the banner: dialog'));
  await expect(page.locator('consent-banner h2')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('consent-banner dialog')).toBeFocused();
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the banner has a line, and not a bar, at the end that it has to the page or the window', async ({
    page,
    site,
  }) => {
    for (const form of ['top', 'bottom']) {
      await visit(page, site, stateNamed(`the banner: ${form}`));
      const widths = await page.locator('consent-banner').evaluate((banner) => {
        const { borderTopWidth, borderBottomWidth } = getComputedStyle(banner);
        return [borderTopWidth, borderBottomWidth].map(parseFloat);
      });
      expect(Math.max(...widths)).toBeLessThanOrEqual(2);
      expect(Math.max(...widths)).toBeGreaterThan(0);
    }
  });
});

for (const [name, language, side] of [
  ['Welsh', { lang: 'cy' }, 'left'],
  ['Urdu', urdu, 'right'],
] as const) {
  test(`a long link begins each of its lines where other words begin: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await visit(page, site, stateNamed('the settings when they are saved'), language);
    const lines = await insetOfLines(page, 'consent-settings [role=alert] a', 'p');
    expect(lines.length).toBeGreaterThan(1);
    expect([...new Set(lines.map((line) => line[side]))]).toEqual([0]);
  });
}

test('a table that is read from right to left begins at the right, with space between its columns', async ({
  page,
  site,
}) => {
  await page.setViewportSize(phone);
  await visit(page, site, stateNamed('the settings with every table open'), urdu);
  for (const cell of ['thead th', '[scope=rowgroup]', '[scope=row] bdi']) {
    const [line] = await insetOfLines(page, `consent-settings table >> nth=0 >> ${cell} >> nth=0`, 'table');
    expect(line!.right, cell).toBe(0);
  }
  // A purpose in English too, which is read from left to right.
  const [purpose] = await insetOfLines(page, 'consent-settings td bdi:has-text("Keeps the size")', 'td');
  expect(purpose!.right).toBe(0);
  for (const cell of await page.locator('consent-settings td:nth-child(2)', { hasText: /\S/ }).all()) {
    const space = await cell.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().left - element.nextElementSibling!.getBoundingClientRect().right;
    });
    expect(space).toBeGreaterThan(5);
  }
});

test('a sentence of the config in another language has its full stop at its end', async ({ page, site }) => {
  await visit(page, site, stateNamed('the settings with every table open'), urdu);
  const sentence = page.locator('consent-settings p', { hasText: 'Surveys ask what you think' });
  const [first, stop] = await sentence.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (!text.nextNode()!.nodeValue!.trim());
    const at = (offset: number): number => {
      const range = document.createRange();
      range.setStart(text.currentNode, offset);
      range.setEnd(text.currentNode, offset + 1);
      return range.getBoundingClientRect().left;
    };
    const { length } = text.currentNode.nodeValue!.trimEnd();
    return [at(0), at(length - 1)];
  });
  expect(stop).toBeGreaterThan(first!);
  const [line] = await insetOfLines(page, 'consent-settings p:has-text("Surveys ask")', 'form');
  expect(line!.right).toBe(0);
});

test('names of cookies go on in a new line only where a new part of them begins', async ({ page, site }) => {
  await page.setViewportSize(phone);
  await visit(page, site, stateNamed('the settings with every table open'));
  const broken = await page.locator('consent-settings [scope=row] bdi').evaluateAll((names) =>
    names.flatMap((name) => {
      const letters = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      let before = { top: NaN, letter: '' };
      const parts: string[] = [''];
      while (letters.nextNode()) {
        const { data } = letters.currentNode as Text;
        for (let i = 0; i < data.length; i += 1) {
          const range = document.createRange();
          range.setStart(letters.currentNode, i);
          range.setEnd(letters.currentNode, i + 1);
          const { top } = range.getBoundingClientRect();
          if (top > before.top + 5) parts.push('');
          parts[parts.length - 1] += data[i]!;
          before = { top, letter: data[i]! };
        }
      }
      return parts.length > 1 ? [parts.join('|')] : [];
    }),
  );
  expect(broken).toContain('consent_|choices');
  for (const name of broken) expect(name).toMatch(/^(\w*?(_\||[a-z]\|(?=[A-Z])))+\w+$/);
});

test('who has saved in a dialog on a phone sees both the notice and Close', async ({ page, site }) => {
  await page.setViewportSize(phone);
  await visit(page, site, stateNamed('the settings in a dialog when they are saved'));
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  const [between] = await spacesBetween(page, 'form[method=dialog] button', '[role=alert]');
  expect(between).toBeGreaterThan(10);
});

test('the title of a dialog is in the middle of its Close, as is everything in one line', async ({
  page,
  site,
}) => {
  await visit(page, site, stateNamed('the settings in a dialog'));
  const title = (await page.locator('consent-settings #title').boundingBox())!;
  const close = (await page.getByRole('button', { name: 'Close' }).boundingBox())!;
  expect(Math.abs(title.y + title.height / 2 - close.y - close.height / 2)).toBeLessThan(2);
});

test('what describes a question stands apart from it, and no further from the answers than they do', async ({
  page,
  site,
}) => {
  await visit(page, site, stateNamed('the settings about cookies that are on until refused'));
  const [above, below, between] = await spacesBetween(
    page,
    'consent-settings legend',
    'consent-settings fieldset p',
    'consent-settings label',
  );
  expect(above).toBeGreaterThan(3);
  expect(below! - between!).toBeLessThan(3);
});

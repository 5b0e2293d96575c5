import { askAxe } from '../helpers/axe.js';
import { contrasts } from '../helpers/contrasts.js';
import { answer, cls, expect, test } from '../helpers/fixtures.js';
import { frameworks } from '../helpers/framework-pages.mjs';
import { see, sightNames } from '../helpers/framework-sights.js';
import { groundsOfWords } from '../helpers/grounds-of-words.js';
import { clippedText, scrolledSideways } from '../helpers/measure.js';

const elements = '/assets/consent-gate/elements.js';
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const names = Object.keys(frameworks);

for (const name of names) {
  test.describe(name, () => {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const [speed, ms] of Object.entries({ fast: 0, slow: 1500 })) {
        test(`nothing of the page shifts on a ${size} with a ${speed} elements.js, nor after an answer`, async ({
          page,
          site,
        }) => {
          await page.setViewportSize(viewport);
          if (ms) site.delay(elements, ms);
          await see(page, site, name, 'the message');
          expect(await cls(page)).toBeLessThan(0.001);
          await answer(page, 'Reject');
          await page.getByRole('button', { name: 'Hide cookie message' }).click();
          await expect(page.locator('consent-banner')).toHaveCount(0);
          expect(await cls(page)).toBeLessThan(0.001);
        });
      }
    }

    for (const theme of [true, false]) {
      test(`axe finds nothing wrong ${theme ? 'with' : 'without'} README’s styles`, async ({
        page,
        site,
      }) => {
        test.setTimeout(60_000);
        await page.setViewportSize({ width: 1280, height: 1600 });
        const found: Record<string, readonly string[]> = {};
        for (const sight of sightNames) {
          await see(page, site, name, sight, { theme });
          const { violations } = await askAxe(page);
          if (violations.length) found[sight] = violations;
        }
        expect(found).toEqual({});
      });
    }

    for (const [lang, dir] of [
      ['cy', 'ltr'],
      ['ur', 'rtl'],
    ] as const) {
      test(`nothing overflows on 320 pixels in another language: ${lang}`, async ({ page, site }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        for (const sight of sightNames) {
          await see(page, site, name, sight, { lang, dir });
          expect(await scrolledSideways(page), sight).toEqual([]);
          expect(await clippedText(page), sight).toEqual([]);
        }
      });
    }
  });
}

const dark = 'data-bs-theme="dark"';

for (const [where, name, attributes] of [
  ...names.map((each) => [each, each, ''] as const),
  ['Bootstrap, dark', 'Bootstrap', dark] as const,
]) {
  // Where there are controls of every kind.
  for (const sight of [
    'the message',
    'the confirmation',
    'the settings when they are saved',
    'the settings in a dialog',
    'a video that waits, and a table',
  ] as const) {
    test(`words can be read under the pointer and with the focus, which can be seen: ${where}, ${sight}`, async ({
      page,
      site,
    }) => {
      await see(page, site, name, sight, { attributes });
      const found = await contrasts(page);
      expect(found.length).toBeGreaterThan(1);
      for (const { what, pointed, focused, indicator } of found) {
        // https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum and non-text-contrast
        expect(pointed, `${what}, pointed at`).toBeGreaterThanOrEqual(4.5);
        expect(focused, `${what}, with the focus`).toBeGreaterThanOrEqual(4.5);
        expect(indicator, `${what}, what shows the focus`).toBeGreaterThanOrEqual(3);
      }
    });
  }
}

for (const theme of [true, false]) {
  test(`everything is dark on a dark page of Bootstrap ${theme ? 'with' : 'without'} README’s styles`, async ({
    page,
    site,
  }) => {
    test.setTimeout(60_000);
    for (const sight of sightNames) {
      await see(page, site, 'Bootstrap', sight, { theme, attributes: dark });
      const found = await groundsOfWords(page);
      expect(found.length, sight).toBeGreaterThan(0);
      for (const { light, contrast } of found) {
        expect(light, sight).toBeLessThan(0.05);
        expect(contrast, sight).toBeGreaterThanOrEqual(7);
      }
      expect((await askAxe(page)).violations, sight).toEqual([]);
    }
  });
}

for (const name of names) {
  test(`everything is dark where a page of ${name} has a dark color-scheme and nothing else`, async ({
    page,
    site,
  }) => {
    for (const sight of ['the message', 'the message in a dialog', 'the settings in a dialog'] as const) {
      const head = '<style>:root { color-scheme: dark }</style>';
      await see(page, site, name, sight, { head, theme: false });
      for (const { light, contrast } of await groundsOfWords(page)) {
        expect(light, sight).toBeLessThan(0.05);
        expect(contrast, sight).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test(`a visitor who wants dark pages sees light ones of ${name}, and a light message on them`, async ({
    page,
    site,
  }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const theme of [true, false]) {
      for (const sight of sightNames) {
        await see(page, site, name, sight, { theme });
        for (const { light, contrast } of await groundsOfWords(page)) {
          expect(light, sight).toBeGreaterThan(0.5);
          expect(contrast, sight).toBeGreaterThanOrEqual(7);
        }
      }
    }
  });
}

import { violations } from '../helpers/accessibility.js';
import { askAlfa } from '../helpers/alfa.js';
import { askAxe } from '../helpers/axe.js';
import { askEqualAccess } from '../helpers/equal-access.js';
import { council, expect, gateTag, test, www } from '../helpers/fixtures.js';
import { visit, visitorStates } from '../helpers/visitor-states.js';

const languages = { English: { lang: 'en' }, Welsh: { lang: 'cy' }, Urdu: { lang: 'ur', dir: 'rtl' } };

// So high that nothing is scrolled out of the engines' sight.
test.use({ viewport: { width: 1280, height: 1600 } });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, language] of Object.entries(languages)) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('three engines find nothing in anything that a visitor can see', async ({ page, site }) => {
        test.setTimeout(240_000);
        const found: Record<string, readonly string[]> = {};
        for (const state of visitorStates) {
          await visit(page, site, state, language);
          const sentences = await violations(page);
          if (sentences.length) found[state.name] = sentences;
        }
        expect(found).toEqual({});
      });
    });
  }
}

const engines = {
  axe: { ask: askAxe, image: 'image-alt', contrast: 'color-contrast' },
  Alfa: { ask: askAlfa, image: 'sia-r2', contrast: 'sia-r69' },
  'Equal Access': { ask: askEqualAccess, image: 'img_alt_valid', contrast: 'text_contrast_sufficient' },
};

for (const [name, { ask, image, contrast }] of Object.entries(engines)) {
  test(`${name} finds an image without words, and pale text, in an open shadow root`, async ({
    page,
    site,
  }) => {
    site.page('/', { body: '<div id="host"></div>' });
    await page.goto(site.url(www));
    const before = (await ask(page)).violations.join('\n');
    expect(before).not.toContain(image);
    expect(before).not.toContain(contrast);
    await page.evaluate(() => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { color: #999; background: #fff }');
      root.adoptedStyleSheets = [sheet];
      const text = document.createElement('p');
      text.textContent = 'Too pale to be read';
      const picture = document.createElement('img');
      picture.src = 'data:,';
      root.append(text, picture);
    });
    const after = (await ask(page)).violations.join('\n');
    expect(after).toContain(image);
    expect(after).toContain(contrast);
  });
}

for (const [colorScheme, text] of [
  ['light', '#999'],
  ['dark', '#666'],
] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`each engine finds text on the banner that is too pale in ${colorScheme} colours`, async ({
      page,
      site,
    }) => {
      site.page('/', {
        head: `<style>:root { color-scheme: light dark; --consent-text: ${text} }</style>${gateTag(council)}`,
      });
      await page.goto(site.url(www));
      await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
      const found = await violations(page);
      for (const { contrast } of Object.values(engines)) {
        const onBanner = found.filter(
          (finding) => finding.includes(contrast) && finding.includes('consent-banner'),
        );
        expect(onBanner, contrast).not.toEqual([]);
      }
    });
  });
}

test('what an engine leaves for a person to decide is reported until somebody has', async ({
  page,
  site,
}) => {
  site.page('/', { body: '<p style="background: linear-gradient(#777, #eee)">Words on many colours</p>' });
  await page.goto(site.url(www));
  expect(await violations(page)).toContainEqual(
    expect.stringMatching(/^To decide: axe color-contrast: .*<p style/),
  );
});

test('a colour or a rule that an engine can’t read stops the test', async ({ page, site }) => {
  site.page('/', { head: '<style>main { background: oklch(0.5 0.1 90) }</style>' });
  await page.goto(site.url(www));
  await expect(violations(page)).rejects.toThrow('read the colours of main');
  site.page('/', { head: '<style>@container (width > 1px) { p { color: red } }</style>' });
  await page.goto(site.url(www));
  await expect(violations(page)).rejects.toThrow('Alfa could not read a style sheet');
});

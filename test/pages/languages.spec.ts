import { council, expect, gateTag, settle, test, www } from '../helpers/fixtures.js';
import { clippedText, scrolledSideways, smallTargets } from '../helpers/measure.js';
import { spaceText } from '../helpers/space-text.js';
import { bannerButton, stateNamed, visit } from '../helpers/visitor-states.js';
import type { Messages } from '../../src/messages/messages.js';

/** Each language as a visitor of a page in it gets it. */

const tags = 'ar bn cy es fa fr ga gd gu it lt pa pl pt ro so tr uk ur zh'.split(' ');
const isLanguageFile = (path: string): boolean => /\/consent-gate\/[a-z]{2}\.js$/.test(path);

for (const lang of tags) {
  test(`a page in ${lang} fetches that language alone, and nothing of it is cut off at 400%`, async ({
    page,
    site,
  }) => {
    const { messages } = (await import(`../../src/messages/${lang}.ts`)) as { messages: Messages };
    const dir = messages.direction;
    await page.setViewportSize({ width: 320, height: 256 });
    for (const name of [
      'the banner about several categories',
      'the confirmation of a no: top',
      'the settings with every table open',
      'the settings in a dialog when they are saved',
      'content that waits',
    ]) {
      await visit(page, site, stateNamed(name), { lang, dir });
      const wrong = async (): Promise<string[]> => [
        ...(await scrolledSideways(page)),
        ...(await clippedText(page)),
        ...(await smallTargets(page)),
      ];
      expect(await wrong(), name).toEqual([]);
      // A table is excepted from what WCAG says of scrolling: https://www.w3.org/WAI/WCAG22/Understanding/reflow
      if (name.includes('table')) continue;
      await spaceText(page);
      expect(await wrong(), `${name}, with its text spaced`).toEqual([]);
    }
    expect([...new Set(site.paths().filter(isLanguageFile))]).toEqual([`/assets/consent-gate/${lang}.js`]);
    await visit(page, site, stateNamed('the banner: top'), { lang, dir });
    await expect(bannerButton(page, 1)).toHaveText(messages.rejectAnalytics);
    expect(await bannerButton(page, 1).evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
  });
}

test('a page in English fetches no other language, nor one in a language that there is no file of', async ({
  page,
  site,
}) => {
  for (const lang of ['en', 'en-GB', 'de']) {
    site.page('/', { head: gateTag(council), lang, body: '<consent-settings></consent-settings>' });
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
    await settle(page);
  }
  expect(site.paths().filter(isLanguageFile)).toEqual([]);
});

import { axeFindings, expect, gateTag, settle, test, www, type Page } from '../helpers/fixtures.js';
import { clippedText, scrolledSideways } from '../helpers/measure.js';
import type { Messages } from '../../src/messages/messages.js';

/** Tables of cookies that no script can remove: what is said of them fits, and can be read, wherever it stands. */

const config = {
  siteName: 'Testshire County Council',
  cookiesPage: '/cookies',
  services: [
    { use: 'google-analytics', id: 'G-TEST12345' },
    { use: 'clarity', id: 'abcdef1234' },
    { use: 'linkedin-insight', id: '1234567' },
    {
      name: 'Portal',
      category: 'essential',
      cookies: [
        { name: 'portal_session', purpose: 'Keeps you signed in.', expires: 'session', host: 'self' },
        { name: 'a_very_long_name_of_a_cookie_of_theirs', host: `${'long'.repeat(15)}.portal.example` },
      ],
    },
  ],
};
const elements = {
  settings: '<consent-settings></consent-settings>',
  table: '<consent-cookie-table></consent-cookie-table>',
};

async function open(page: Page): Promise<void> {
  await expect(page.getByRole('table').or(page.locator('summary')).first()).toBeVisible();
  await settle(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
}

for (const [lang, dir] of [
  ['en', 'ltr'],
  ['cy', 'ltr'],
  ['ur', 'rtl'],
] as const) {
  for (const [what, body] of Object.entries(elements)) {
    test(`the ${what} in ${lang} says of each who has set it, fits on 320 pixels, and is accessible`, async ({
      page,
      site,
    }) => {
      site.page('/cookies', { head: gateTag(config), body, lang, dir });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(site.url(www, '/cookies'));
      await open(page);
      const notes = page.locator('td p');
      // FPID, five of Clarity, five of LinkedIn, and two of the portal.
      await expect(notes).toHaveCount(13);
      const texts = await import(`../../src/messages/${lang}.ts`);
      const { setElsewhere } = ((texts as { messages?: Messages }).messages ??
        (texts as { en: Messages }).en) as Messages;
      const said = (await notes.allInnerTexts()).filter((text) => text.includes('bing.com'));
      expect(said).toEqual(Array(2).fill(setElsewhere.replace('{host}', 'bing.com')));
      const direction = await notes.first().evaluate((note) => getComputedStyle(note).direction);
      expect(direction).toBe(dir);
      expect([...(await scrolledSideways(page)), ...(await clippedText(page))]).toEqual([]);
      expect((await axeFindings(page)).filter((finding) => finding.includes('consent'))).toEqual([]);
    });
  }
}

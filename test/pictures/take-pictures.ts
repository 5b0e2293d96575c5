import { join } from 'node:path';
import { expect, test, type Page } from '../helpers/fixtures.js';
import { visit, visitorStates } from '../helpers/visitor-states.js';
import { folder, pictureOf, sheets, windows } from './picture-list.js';

/** What stands in the page is taken whole, what stands over it as it is in the window. */
const inText = 'consent-settings:not([modal]), consent-embed, consent-cookie-table';

async function take(page: Page, path: string, arrive: () => Promise<void>): Promise<void> {
  await arrive();
  await page.evaluate(() => document.fonts.ready);
  const fullPage = (await page.locator(inText).count()) > 0;
  await page.screenshot({ path, fullPage });
}

for (const sheet of sheets) {
  for (const window of windows) {
    const { name, ...options } = window;
    test.describe(`${sheet.name}, ${name}`, () => {
      test.use(options);

      test('everything a visitor can see', async ({ page, site }) => {
        for (const state of visitorStates) {
          const path = join(folder, pictureOf(sheet, state, window));
          // One that can't be taken is told at the end, and stops none of the others.
          await take(page, path, () => visit(page, site, state, sheet.language, sheet.host.serve)).catch(
            (error: unknown) => expect.soft(String(error), state.name).toBe(''),
          );
        }
      });
    });
  }
}

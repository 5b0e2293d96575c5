/* global document, window -- in the functions that run in a page */

/**
 * Takes pictures of everything a visitor sees of consent-gate, on the demo: `node test/pictures.mjs [folder]`.
 * Phone and desktop, light, dark and forced colours.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, requireBrowser } from './helpers/find-browser.mjs';
import { startSite } from './helpers/site.mjs';
import { standIn } from './helpers/vendors.mjs';

const folder = process.argv[2] ? resolve(process.argv[2]) : await mkdtemp(join(tmpdir(), 'pictures-'));
await mkdir(folder, { recursive: true });

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

const site = await startSite();
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
for (const [size, viewport] of Object.entries(sizes)) {
  for (const [colour, options] of Object.entries(colours)) {
    const context = await browser.newContext({ viewport, ...options });
    await standIn(context);
    await walk(await context.newPage(), (name, element) => {
      const path = join(folder, `${name}-${size}-${colour}.png`);
      return element.screenshot({ path, ...(['settings', 'embeds'].includes(name) && { fullPage: true }) });
    });
    await context.close();
  }
}
await browser.close();
await site.close();
console.log(folder);

/** The way of a visitor who says yes, looks, and says no. */
async function walk(page, shoot) {
  const at = (path) => site.url('www.testshire.gov.uk', path);
  const button = (name) => page.getByRole('button', { name });
  await page.goto(at('/'));
  await button('Accept').waitFor();
  await shoot('banner', page);
  await page.keyboard.press('Tab');
  await shoot('banner-focus', page);
  await button('Accept').click();
  await button('Hide cookie message').waitFor();
  await shoot('confirmation', page);

  await page.evaluate(() => document.activeElement?.blur());
  await page.evaluate(() => window.consentGate.openSettings());
  await page.getByRole('dialog').waitFor();
  await shoot('dialog', page);
  await page.keyboard.press('Escape');

  await page.goto(at('/cookies'));
  await button('Save cookie settings').waitFor();
  for (const summary of await page.locator('consent-settings summary').all()) await summary.click();
  await shoot('settings', page);
  await page.getByRole('radio', { name: 'No' }).first().check();
  await button('Save cookie settings').click();
  await page.getByRole('alert').waitFor();
  await page.waitForLoadState('load');
  await page.getByRole('alert').waitFor();
  await shoot('saved', page);

  await page.evaluate(() => window.consentGate.rejectAll());
  await page.goto(at('/embeds'));
  await button('Show this once').first().waitFor();
  await shoot('embeds', page);
  await button('Show this once').first().click();
  await page.frameLocator('iframe').getByText('YouTube').waitFor();
  await shoot('embed-shown', page);
}

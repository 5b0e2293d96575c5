import { en } from '../../src/messages/en.js';
import { expect, gateTag, test, www, type Page } from '../helpers/fixtures.js';
import { knownPresets, presetRows } from '../helpers/preset-rows.js';

/** A Welsh settings page with every preset that there is, each with all that is said of it. */

/** One row of each preset, with what it needs. */
const services = [...knownPresets.keys()].map(
  (name) => presetRows.find(({ service }) => service.use === name)!.service,
);
const head = gateTag({
  siteName: 'Cyngor Sir Brynteg',
  cookiesPage: '/cookies',
  privacyPage: '/preifatrwydd',
  categories: { functional: { basis: 'objection' } },
  onWithdraw: 'stay',
  services: [...services, { name: 'YouTube', category: 'media' }],
});

/** Words that Welsh does not have, of those that our English texts are made of. */
const english =
  /\b(accept|and|been|before|browser|cookies?|days?|from|have|hours?|minutes?|months?|notice|of|page|pages|privacy|provided|reads?|remembers?|seconds?|session|settings?|storage|that|the|these|they|this|to|tells?|visitors?|visits?|weeks?|website|websites|when|whether|which|with|years?|yes|you|your)\b/gi;

/** What is read, but for names of cookies and of the signal, which are in no language. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof Element && node.matches('[scope=row]')) return ' ';
      const label = node instanceof Element ? (node.getAttribute('aria-label') ?? '') : '';
      return [label, ...[...node.childNodes].map(textOf)].join(' ');
    };
    return textOf(element.shadowRoot!).replaceAll(/\s+/g, ' ').replaceAll('Global Privacy Control', '');
  });
}

/** English words in it, and what is marked as English. */
async function englishIn(page: Page, selector: string): Promise<readonly string[]> {
  const words = await wordsOf(page, selector);
  const marked = await page.locator(`${selector} [lang]:not([lang=cy])`).allTextContents();
  return [...new Set([...(words.match(english) ?? []), ...marked])];
}

/** Sentences that English is made of: messages, and what presets and their cookies are for. */
const sentences = [
  ...Object.values(en).filter((text): text is string => typeof text === 'string' && text.includes(' ')),
  ...[...knownPresets.values()].flatMap(({ facts }) => facts.cookies.map(({ purpose }) => purpose!)),
];

test('the words that English is told by are in nearly every sentence of ours', () => {
  expect(sentences.length).toBeGreaterThan(200);
  const missed = sentences.filter((sentence) => !sentence.match(english));
  expect(missed.length / sentences.length).toBeLessThan(0.1);
});

test('no English word is left on a Welsh page with settings, with every preset, before and after saving', async ({
  page,
  site,
}) => {
  const tags = '<consent-settings></consent-settings><consent-cookie-table></consent-cookie-table>';
  site.page('/', { lang: 'cy', head, body: tags });
  await page.goto(site.url(www), { referer: site.url(www, '/next') });
  const settings = page.locator('consent-settings');
  await expect(settings.getByRole('button', { name: 'Cadw gosodiadau cwcis' })).toBeVisible();
  expect(await page.evaluate(() => window.consentGate!.problems)).toEqual([]);

  // All of it is there: a row for each name, under each preset.
  const names = [...knownPresets.values()].flatMap(({ facts }) => facts.cookies.map(({ name }) => name));
  for (const selector of ['consent-settings', 'consent-cookie-table'])
    expect(new Set(await page.locator(`${selector} [scope=row]`).allTextContents())).toEqual(
      new Set([...names, 'consent_choices']),
    );
  for (const text of ['Mae’r cwcis hyn ymlaen', 'Gwefan a ffurflenni', 'Hysbysiad preifatrwydd Google'])
    expect(await wordsOf(page, 'consent-settings')).toContain(text);

  for (const selector of ['consent-settings', 'consent-cookie-table']) {
    expect(await englishIn(page, selector)).toEqual([]);
    const words = await wordsOf(page, selector);
    expect(sentences.filter((sentence) => words.includes(sentence))).toEqual([]);
  }

  await settings.getByRole('button', { name: 'Cadw gosodiadau cwcis' }).click();
  await expect(settings.getByRole('alert')).toContainText('Ewch yn ôl');
  expect(await englishIn(page, 'consent-settings')).toEqual([]);
});

for (const [what, more, script] of [
  ['has refused by Global Privacy Control', { gpc: 'reject' }, 'navigator'],
  ['keeps no cookies', {}, 'document'],
] as const) {
  test(`no English word is left where the browser ${what}`, async ({ page, site }) => {
    await page.addInitScript((which) => {
      if (which === 'navigator') Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
      else Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
    }, script);
    const tag = gateTag({ siteName: 'Cyngor Sir Brynteg', services, onWithdraw: 'stay', ...more });
    site.page('/', { lang: 'cy', head: tag, body: '<consent-settings></consent-settings>' });
    await page.goto(site.url(www));
    const save = page.locator('consent-settings').getByRole('button', { name: 'Cadw' });
    await expect(save).toBeVisible();
    expect(await englishIn(page, 'consent-settings')).toEqual([]);
    await save.click();
    await expect(page.locator('consent-settings').getByRole('alert')).toBeVisible();
    expect(await englishIn(page, 'consent-settings')).toEqual([]);
  });
}

test('no English word is left in the banner and its confirmation', async ({ page, site }) => {
  for (const banner of ['top', 'bottom', 'dialog']) {
    const tag = gateTag({ siteName: 'Cyngor Sir Brynteg', services, banner });
    site.page('/', { lang: 'cy', head: tag });
    await page.context().clearCookies();
    await page.goto(site.url(www));
    await expect(page.locator('consent-banner button').last()).toBeVisible();
    const words = async (): Promise<string> =>
      `${await wordsOf(page, 'consent-banner')} ${await page.locator('consent-banner').textContent()}`;
    expect((await words()).match(english)).toBeNull();
    await page.locator('consent-banner .gate-reject').click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect((await words()).match(english)).toBeNull();
  }
});

test('a choice made in English holds on a Welsh page, and a Welsh one on an English page', async ({
  page,
  site,
}) => {
  const tag = gateTag({ siteName: 'Cyngor Sir Brynteg', services });
  const body = '<consent-settings></consent-settings>';
  site.page('/', { head: tag });
  site.page('/cwcis', { lang: 'cy-GB', head: tag, body });
  site.page('/cookies', { head: tag, body });
  const chosen = async (path: string): Promise<(string | null)[]> => {
    await page.goto(site.url(www, path));
    await expect(page.locator('consent-settings input').first()).toBeVisible();
    const labels = page.locator('consent-settings label:has(:checked)');
    return [...new Set(await labels.allTextContents())].map((text) => text.trim());
  };
  await page.goto(site.url(www));
  await page.locator('consent-banner .gate-accept').click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await chosen('/cwcis')).toEqual(['Ydw']);
  for (const no of await page.getByRole('radio', { name: 'Nac ydw' }).all()) await no.check();
  await page.getByRole('button', { name: 'Cadw gosodiadau cwcis' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await chosen('/cookies')).toEqual(['No']);
});

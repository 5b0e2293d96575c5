import { readFileSync } from 'node:fs';
import type { RuleBundle } from '@duckduckgo/autoconsent';
import { detected, lookedAgain, outcome, startAutoconsent, stockRules } from '../helpers/autoconsent.js';
import { consentOMaticRules, follow, matched, type Allowed } from '../helpers/consent-o-matic.js';
import {
  choicesOf,
  council,
  expect,
  gateTag,
  recordOf,
  remember,
  settle,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

/** Our rules for consent programs, in `integrations/consent-clients/`: they must not depend on words. */

const file = new URL('../../integrations/consent-clients/autoconsent.json', import.meta.url);
const { autoconsent } = JSON.parse(readFileSync(file, 'utf8')) as RuleBundle;
const { 'consent-gate': bannerRule, 'consent-gate settings': settingsRule } = consentOMaticRules;

const advert = { name: 'Advert', category: 'marketing', src: 'https://vendor.example.test/advert.js' };
const config = { ...council, services: [...council.services, advert] };
const refused = { analytics: false, marketing: false };

const nothing: Allowed = { A: false, B: false, D: false, E: false, F: false, X: false };
const everything: Allowed = { A: true, B: true, D: true, E: true, F: true, X: true };

const english = {
  accept: 'Accept additional cookies',
  reject: 'Reject additional cookies',
  hide: 'Hide cookie message',
};
const welsh = {
  accept: 'Derbyn cwcis ychwanegol',
  reject: 'Gwrthod cwcis ychwanegol',
  hide: 'Cuddio’r neges hon',
};
const messages = {
  cy: { acceptAdditional: welsh.accept, rejectAdditional: welsh.reject, hideMessage: welsh.hide },
};

const forms = [
  { banner: 'top', lang: 'en', words: english },
  { banner: 'top', lang: 'cy', words: welsh },
  { banner: 'bottom', lang: 'cy', words: welsh },
  { banner: 'dialog', lang: 'cy', words: welsh },
] as const;

/** A page that asks by its settings alone, which it opens over itself, or a visitor by the button. */
const asksBySettings = (more: object = {}) => ({
  head: gateTag({ ...config, banner: 'none', ...more }),
  body: '<button type="button" data-consent-open>Cookies</button>',
  bottom:
    '<script>addEventListener("load", () => consentGate.decided || consentGate.openSettings())</script>',
});

const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Cookies' }).click();
  await expect(dialog(page)).toBeVisible();
};

const dialog = (page: Page) => page.locator('consent-settings[modal]').getByRole('dialog');

/** Which radios are chosen in the settings that are open. */
const chosen = (page: Page) =>
  dialog(page)
    .locator('input:checked')
    .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ name, value }) => `${name}=${value}`));

test.describe('autoconsent', () => {
  for (const { banner, lang } of forms) {
    test(`refuses: ${banner}, ${lang}`, async ({ page, site, vendors }) => {
      site.page('/', { head: gateTag({ ...config, banner, messages }), lang });
      const told = await startAutoconsent(page, autoconsent);
      await page.goto(site.url(www));
      await expect.poll(() => outcome(told)).toEqual({ cmp: 'consent-gate', result: true });
      await expect(page.locator('consent-banner')).toHaveCount(0);
      expect(await choicesOf(page)).toEqual(refused);
      expect(vendors.requests).toEqual([]);
    });
  }

  // Rules are tried in the order of their names, and that of its own stops at the first that finds something.
  test('refuses by our rule, and not by its own for GOV.UK, which knows only English', async ({
    page,
    site,
  }) => {
    site.page('/', { head: gateTag({ ...config, messages }), lang: 'cy' });
    const told = await startAutoconsent(page, [...autoconsent, ...stockRules]);
    await page.goto(site.url(www));
    await expect.poll(() => outcome(told)).toEqual({ cmp: 'consent-gate', result: true });
    expect(await choicesOf(page)).toEqual(refused);
  });

  test('refuses in settings that a page opens by itself, what is on until objected included', async ({
    page,
    site,
  }) => {
    site.page('/', asksBySettings({ categories: { analytics: { basis: 'objection' } }, onWithdraw: 'stay' }));
    const told = await startAutoconsent(page, autoconsent);
    await page.goto(site.url(www));
    await expect.poll(() => outcome(told)).toEqual({ cmp: 'consent-gate-settings', result: true });
    await expect(dialog(page)).toHaveCount(0);
    expect(await choicesOf(page)).toEqual(refused);
  });

  test('leaves settings alone that a visitor opens who has decided', async ({ page, site }) => {
    site.page('/', asksBySettings());
    await remember(page, recordOf({ analytics: true, marketing: false }));
    const told = await startAutoconsent(page, autoconsent);
    await page.goto(site.url(www));
    await openSettings(page);
    await lookedAgain(page, told);
    expect(detected(told)).toEqual([]);
    await expect(dialog(page)).toBeVisible();
  });

  test('leaves the cookies page alone', async ({ page, site }) => {
    site.page('/cookies', { head: gateTag(config), body: '<consent-settings></consent-settings>' });
    const told = await startAutoconsent(page, autoconsent);
    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
    await lookedAgain(page, told);
    expect(detected(told)).toEqual([]);
    expect(await choicesOf(page)).toBeUndefined();
  });
});

test.describe('Consent-O-Matic', () => {
  for (const { banner, lang, words } of forms) {
    test(`finds the banner until it is answered, and refuses: ${banner}, ${lang}`, async ({
      page,
      site,
      vendors,
    }) => {
      // Without a cookies page there is a third button, for the settings.
      for (const cookiesPage of ['/cookies', undefined]) {
        site.page('/', { head: gateTag({ ...config, banner, messages, cookiesPage }), lang });
        await page.context().clearCookies();
        await page.goto(site.url(www));
        await expect(page.getByRole('button', { name: words.reject })).toBeVisible();
        expect(await matched(page, bannerRule)).toEqual([[words.reject], [words.reject]]);
        expect(await matched(page, settingsRule)).toEqual([[], []]);

        expect(await follow(page, bannerRule, { ...nothing, B: true })).toEqual([words.reject, words.hide]);
        await expect(page.locator('consent-banner')).toHaveCount(0);
        expect(await choicesOf(page)).toEqual(refused);
        await page.reload();
        await settle(page);
        expect(await matched(page, bannerRule)).toEqual([[], []]);
      }
      expect(vendors.requests).toEqual([]);
    });

    test(`does not find a banner that only confirms: ${banner}, ${lang}`, async ({ page, site }) => {
      site.page('/', { head: gateTag({ ...config, banner, messages }), lang });
      await page.goto(site.url(www));
      await page.getByRole('button', { name: words.reject }).click();
      await expect(page.getByRole('button', { name: words.hide })).toBeVisible();
      expect(await matched(page, bannerRule)).toEqual([[], []]);
    });

    test(`accepts for a visitor who allows everything: ${banner}, ${lang}`, async ({ page, site }) => {
      site.page('/', { head: gateTag({ ...config, banner, messages }), lang });
      await page.goto(site.url(www));
      await expect(page.getByRole('button', { name: words.accept })).toBeVisible();
      expect(await follow(page, bannerRule, everything)).toEqual([words.accept, words.hide]);
      expect(await choicesOf(page)).toEqual({ analytics: true, marketing: true });
    });
  }

  for (const [what, allowed, choices] of [
    ['nothing', nothing, refused],
    ['analytics', { ...nothing, B: true }, { analytics: true, marketing: false }],
  ] as const) {
    test(`allows ${what} in settings that a page opens by itself`, async ({ page, site }) => {
      site.page('/', asksBySettings());
      await page.goto(site.url(www));
      await expect(dialog(page)).toBeVisible();
      expect(await matched(page, bannerRule)).toEqual([[], []]);
      const no = ['analytics=false', 'marketing=false'];
      expect(await matched(page, settingsRule)).toEqual([no, no]);
      expect(await follow(page, settingsRule, allowed)).toEqual([
        ...no,
        `analytics=${choices.analytics}`,
        'marketing=false',
        'Save cookie settings',
        'Close',
      ]);
      await expect(dialog(page)).toHaveCount(0);
      expect(await choicesOf(page)).toEqual(choices);
    });
  }

  test('leaves settings alone where the visitor has said yes, and the cookies page', async ({
    page,
    site,
  }) => {
    site.page('/', asksBySettings());
    site.page('/cookies', { head: gateTag(config), body: '<consent-settings></consent-settings>' });
    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
    expect(await matched(page, settingsRule)).toEqual([[], []]);

    await remember(page, recordOf({ analytics: true, marketing: false }));
    await page.goto(site.url(www));
    await openSettings(page);
    expect(await chosen(page)).toEqual(['analytics=true', 'marketing=false']);
    expect(await matched(page, settingsRule)).toEqual([[], []]);
  });
});

import { detected, lookedAgain, outcome, startAutoconsent } from '../helpers/autoconsent.js';
import {
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  settle,
  storageKeys,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

/** A refusal given by a program that the visitor chose is a refusal: autoconsent as it comes, in two engines. */

const advert = { name: 'Advert', category: 'marketing', src: 'https://vendor.example.test/advert.js' };

for (const [asked, config, choices] of [
  ['analytics cookies', council, { analytics: false }],
  [
    'additional cookies',
    { ...council, services: [...council.services, advert] },
    { analytics: false, marketing: false },
  ],
  ['analytics cookies at the foot', { ...council, banner: 'bottom' }, { analytics: false }],
  ['analytics cookies in a dialog', { ...council, banner: 'dialog' }, { analytics: false }],
  [
    'additional cookies in a dialog, without a cookies page',
    { ...council, cookiesPage: undefined, banner: 'dialog', services: [...council.services, advert] },
    { analytics: false, marketing: false },
  ],
] as const) {
  test(`autoconsent’s own rules refuse ${asked}, and the refusal sticks`, async ({ page, site, vendors }) => {
    site.page(['/', '/next'], { head: gateTag(config) });
    const told = await startAutoconsent(page);
    await page.goto(site.url(www));
    await expect.poll(() => outcome(told)).toEqual({ cmp: 'gov.uk', result: true });
    expect(detected(told)).toEqual(['gov.uk']);
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect(await choicesOf(page)).toEqual(choices);
    const kept = (await cookies(page))['consent_choices']!;
    expect(JSON.parse(decodeURIComponent(kept.value)).choices).toEqual(choices);

    told.length = 0;
    await page.goto(site.url(www, '/next'));
    await settle(page);
    await lookedAgain(page, told);
    expect(detected(told)).toEqual([]);
    await expect(page.locator('consent-banner')).toHaveCount(0);
    expect(await choicesOf(page)).toEqual(choices);
    expect(Object.keys(await cookies(page))).toEqual(['consent_choices']);
    expect(await storageKeys(page)).toEqual({ local: [], session: [] });
    expect(vendors.requests).toEqual([]);
  });
}

const ownButtons =
  '<button type="button">Reject this quote</button><button type="button">Hide the map</button>';

/** Texts of what was clicked on the page, in order. */
const clicked = (page: Page) =>
  page.evaluate(() => (window as { clicked?: readonly string[] }).clicked ?? []);

test.describe('on a page with buttons of its own', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const texts: string[] = [];
      Object.assign(window, { clicked: texts });
      document.addEventListener('click', ({ target }) => texts.push((target as Element).textContent.trim()));
    }),
  );

  // Its rule clicks the first button of the whole page that says "Reject", then the first that says "Hide".
  for (const banner of ['top', 'bottom', 'dialog']) {
    test(`autoconsent clicks only ours: ${banner}`, async ({ page, site }) => {
      site.page('/', { head: gateTag({ ...council, banner }), top: ownButtons, bottom: ownButtons });
      const told = await startAutoconsent(page);
      await page.goto(site.url(www));
      await expect.poll(() => outcome(told)).toEqual({ cmp: 'gov.uk', result: true });
      expect(await clicked(page)).toEqual(['Reject analytics cookies', 'Hide cookie message']);
    });
  }

  const messages = { cy: { acceptAnalytics: 'Derbyn cwcis', rejectAnalytics: 'Gwrthod cwcis' } };

  for (const banner of ['top', 'dialog']) {
    test(`autoconsent clicks nothing where it can’t read ours: ${banner}`, async ({ page, site }) => {
      const head = gateTag({ ...council, banner, messages });
      site.page('/', { head, lang: 'cy', body: ownButtons });
      const told = await startAutoconsent(page);
      await page.goto(site.url(www));
      await expect(page.getByRole('button', { name: 'Gwrthod cwcis' })).toBeVisible();
      await lookedAgain(page, told);
      expect(detected(told)).toEqual([]);
      expect(await clicked(page)).toEqual([]);
    });
  }
});

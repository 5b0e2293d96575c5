import type { PageParts } from './council-page.mjs';
import {
  council,
  expect,
  gateTag,
  googleAnalytics,
  recordOf,
  remember,
  www,
  type Page,
  type Site,
} from './fixtures.js';

/** Something that a visitor can come to see, and the way there. */
export interface VisitorState {
  /** No two have the same. */
  readonly name: string;
  /** The page at the address that is opened. */
  readonly page: PageParts;
  /** What was chosen on an earlier visit. `undefined`: nothing yet. */
  readonly remembered?: Readonly<Record<string, boolean>>;
  /** What the visitor does until it is there. Resolves when it is. Texts differ by language, so it finds things by what they are. */
  arrive(page: Page): Promise<void>;
}

/** A page of a council that has seen to its own accessibility, in both colour schemes. */
export const councilStyle = `
  html { color-scheme: light dark; background: #fff; color: #17262b; font: 16px/1.5 sans-serif }
  a { color: #0b5a75 }
  a, li { min-block-size: 24px }
  header a, nav a, footer a, .skip-link { display: inline-block; padding: 4px 0 }
  @media (prefers-color-scheme: dark) {
    html { background: #12191c; color: #e9eff1 }
    a { color: #8fd0e6 }
  }`;

/** Lean, as each of the many cookies of a vendor takes the engines their time and is like the others. */
const lean = { ...council, services: [googleAnalytics] };

/** Everything that a category can have: presets, vendors of the page's own, storage keys, cookies without words. */
const everything = {
  ...lean,
  privacyPage: '/privacy',
  categories: { surveys: { label: 'Surveys', description: 'Surveys ask what you think of this website.' } },
  services: [
    googleAnalytics,
    { name: 'Forms', category: 'essential', cookies: [{ name: 'session', expires: 'session' }] },
    {
      name: 'Text size',
      category: 'functional',
      cookies: [{ name: 'size', purpose: 'Keeps the size of letters', expires: '1 year' }],
    },
    { name: 'YouTube', category: 'media', notice: 'https://policies.google.com/privacy' },
    { use: 'meta-pixel', id: '123456789012345' },
    {
      name: 'Panel',
      category: 'surveys',
      cookies: [{ name: 'panel_*', kind: 'local-storage', purpose: 'Counts answers' }],
    },
  ],
};

const objection = { ...lean, categories: { analytics: { basis: 'objection' } } };
const partlyObjection = {
  ...everything,
  categories: { ...everything.categories, analytics: { basis: 'objection' } },
};
const withoutPage = { ...lean, cookiesPage: undefined };

const link = '<a href="/next">Watch the film elsewhere</a>';
const film = `<consent-embed service="youtube" video="aqz-KE-bpKQ" title="Recycling">${link}</consent-embed>`;
const untitled = `<consent-embed service="openstreetmap" src="https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4">${link}</consent-embed>`;
const opener = '<p><a href="/cookies" data-consent-open>Cookie settings</a></p>';

/** A browser that keeps no cookies. */
const blocksCookies =
  '<script>Object.defineProperty(document, "cookie", { get: () => "", set() {} })</script>';

const withConfig = (config: object, parts: PageParts = {}): PageParts => ({
  ...parts,
  head: `${parts.head ?? ''}${gateTag(config)}`,
});
const settingsPage = (config: object, head = ''): PageParts =>
  withConfig(config, { head, body: '<consent-settings></consent-settings>' });

/** The buttons in the order of the page: accept and reject, later hide. */
export const bannerButton = (page: Page, index: number) => page.locator('consent-banner button').nth(index);
export const saveButton = (page: Page) => page.locator('consent-settings form:not([method=dialog]) button');
const alert = (page: Page) => page.locator('consent-banner, consent-settings').getByRole('alert');

async function isAsked(page: Page): Promise<void> {
  await expect(bannerButton(page, 1)).toBeVisible();
}

async function answers(page: Page, index: number): Promise<void> {
  await bannerButton(page, index).click();
  await expect(alert(page)).toBeVisible();
}

async function seesSettings(page: Page): Promise<void> {
  await expect(saveButton(page)).toBeVisible();
}

async function saves(page: Page): Promise<void> {
  await saveButton(page).click();
  await expect(alert(page)).toBeVisible();
}

async function opensDialog(page: Page): Promise<void> {
  await page.locator('[data-consent-open]').click();
  await expect(page.locator('consent-settings').getByRole('dialog')).toBeVisible();
}

async function opensTables(page: Page): Promise<void> {
  await seesSettings(page);
  for (const summary of await page.locator('consent-settings summary').all()) await summary.click();
  await expect(page.locator('consent-settings td').last()).toBeVisible();
}

const banner = (form: 'top' | 'bottom' | 'dialog'): VisitorState => ({
  name: `the banner: ${form}`,
  page: withConfig({ ...lean, banner: form }),
  arrive: isAsked,
});
const confirmation = (form: 'top' | 'bottom' | 'dialog', index: 0 | 1): VisitorState => ({
  name: `the confirmation of a ${index ? 'no' : 'yes'}: ${form}`,
  page: withConfig({ ...lean, banner: form }),
  arrive: (page) => isAsked(page).then(() => answers(page, index)),
});

/** Everything that a visitor can see of us. */
export const visitorStates: readonly VisitorState[] = [
  banner('top'),
  banner('bottom'),
  banner('dialog'),
  { name: 'the banner about several categories', page: withConfig(everything), arrive: isAsked },
  { name: 'the banner without a cookies page', page: withConfig(withoutPage), arrive: isAsked },
  {
    name: 'the banner about cookies that are on until refused',
    page: withConfig(objection),
    arrive: isAsked,
  },
  {
    name: 'the banner about cookies of which some are on',
    page: withConfig(partlyObjection),
    arrive: isAsked,
  },
  {
    name: 'a page that asks nothing',
    page: withConfig({ ...lean, banner: 'none' }, { body: opener }),
    arrive: (page) => expect(page.locator('[data-consent-open]')).toBeVisible(),
  },
  confirmation('top', 0),
  confirmation('top', 1),
  confirmation('bottom', 1),
  confirmation('dialog', 1),
  { name: 'the settings', page: settingsPage(lean), arrive: seesSettings },
  { name: 'the settings with every table open', page: settingsPage(everything), arrive: opensTables },
  {
    name: 'the settings about cookies that are on until refused',
    page: settingsPage(objection),
    arrive: seesSettings,
  },
  {
    name: 'the settings after a yes',
    page: settingsPage(everything),
    remembered: { analytics: true },
    arrive: seesSettings,
  },
  {
    name: 'the settings with nothing to choose',
    page: settingsPage({ ...lean, services: [{ name: 'Forms', category: 'essential' }] }),
    arrive: (page) => expect(page.locator('consent-settings h2')).toBeVisible(),
  },
  { name: 'the settings when they are saved', page: settingsPage(lean), arrive: (page) => saves(page) },
  {
    name: 'the settings when they could not be kept',
    page: settingsPage(lean, blocksCookies),
    arrive: (page) => saves(page),
  },
  {
    name: 'the settings in a dialog',
    page: withConfig({ ...lean, banner: 'none' }, { body: opener }),
    arrive: opensDialog,
  },
  {
    name: 'the settings in a dialog over the banner',
    page: withConfig(lean, { body: opener }),
    arrive: opensDialog,
  },
  {
    name: 'the settings in a dialog when they are saved',
    page: withConfig({ ...lean, banner: 'none' }, { body: opener }),
    arrive: (page) => opensDialog(page).then(() => saves(page)),
  },
  {
    name: 'content that waits',
    page: withConfig(lean, { body: film + untitled }),
    arrive: (page) => expect(page.locator('consent-embed button').last()).toBeVisible(),
  },
  {
    name: 'content that is shown',
    page: withConfig({ ...lean, services: [{ name: 'YouTube', category: 'media' }] }, { body: film }),
    remembered: { media: true },
    arrive: (page) => expect(page.frameLocator('consent-embed iframe').getByRole('button')).toBeVisible(),
  },
  {
    name: 'a table of all cookies',
    page: withConfig(
      { ...everything, banner: 'none' },
      { body: '<consent-cookie-table></consent-cookie-table>' },
    ),
    arrive: (page) => expect(page.locator('consent-cookie-table td').last()).toBeVisible(),
  },
];

/** The state of that name. */
export function stateNamed(name: string): VisitorState {
  const state = visitorStates.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}

/** The page of a council, at `/`. */
function serveCouncil(site: Site, parts: PageParts): void {
  site.replace('/council.css', { body: councilStyle, type: 'text/css' });
  site.page('/', { ...parts, head: `<link rel="stylesheet" href="/council.css">${parts.head}` });
}

/**
 * Brings a visitor there, with nothing left of what they saw before.
 *
 * @param serve Answers `/` with a page of these parts, on a website of another look.
 */
export async function visit(
  page: Page,
  site: Site,
  state: VisitorState,
  language: Pick<PageParts, 'lang' | 'dir'> = {},
  serve: (site: Site, parts: PageParts) => Promise<void> | void = serveCouncil,
): Promise<void> {
  await page.context().clearCookies();
  if (state.remembered) await remember(page, recordOf(state.remembered));
  await serve(site, { ...state.page, ...language });
  // Come from another page, to which the settings offer the way back.
  await page.goto(site.url(www), { referer: site.url(www, '/next') });
  await state.arrive(page);
}

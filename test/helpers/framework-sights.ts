import { council, expect, gateTag, www, type Page, type Site } from './fixtures.js';
import { serveFramework, type FrameworkParts } from './framework-pages.mjs';

/** Something of ours that a visitor can see on a page of any framework. */
interface Sight {
  /** What the options say besides. `undefined`: nothing. */
  readonly config?: object;
  /** What the council has put into the page. `undefined`: nothing. */
  readonly body?: string;
  /** What the visitor does until it is there. */
  arrive(page: Page): Promise<void>;
}

const film =
  '<consent-embed service="youtube" video="aqz-KE-bpKQ" title="Recycling"><a href="/next">Watch it elsewhere</a></consent-embed>';

async function isAsked(page: Page): Promise<void> {
  await expect(page.locator('consent-banner button')).toHaveCount(2);
  await expect(page.locator('consent-banner a')).toBeVisible();
}

async function isAnswered(page: Page): Promise<void> {
  await isAsked(page);
  await page.locator('consent-banner button').last().click();
  await expect(page.getByRole('alert')).toBeVisible();
}

const save = (page: Page) => page.locator('consent-settings form:not([method=dialog]) > .button');

async function seesSettings(page: Page): Promise<void> {
  await expect(save(page)).toBeVisible();
  for (const summary of await page.locator('consent-settings summary').all()) await summary.click();
}

async function saves(page: Page): Promise<void> {
  await seesSettings(page);
  await save(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
}

async function opensDialog(page: Page): Promise<void> {
  await page.locator('#opener').click();
  await expect(page.locator('consent-settings dialog')).toBeVisible();
}

async function seesContent(page: Page): Promise<void> {
  await expect(page.locator('consent-embed .button').last()).toBeVisible();
  await expect(page.locator('consent-cookie-table td').last()).toBeVisible();
}

/** Everything that a visitor can see of us. */
export const sights = {
  'the message': { arrive: isAsked },
  'the message at the bottom': { config: { banner: 'bottom' }, arrive: isAsked },
  'the message in a dialog': { config: { banner: 'dialog' }, arrive: isAsked },
  'the confirmation': { arrive: isAnswered },
  'the settings': { body: '<consent-settings></consent-settings>', arrive: seesSettings },
  'the settings when they are saved': { body: '<consent-settings></consent-settings>', arrive: saves },
  'the settings in a dialog': {
    config: { banner: 'none' },
    body: '<p><a id="opener" href="/cookies" data-consent-open>Cookie settings</a></p>',
    arrive: opensDialog,
  },
  'a video that waits, and a table': {
    config: { banner: 'none' },
    body: `${film}<consent-cookie-table service="hotjar"></consent-cookie-table>`,
    arrive: seesContent,
  },
} satisfies Readonly<Record<string, Sight>>;

/** What there is to see. */
export type SightName = keyof typeof sights;

/** Their names. */
export const sightNames = Object.keys(sights) as SightName[];

/** Brings a visitor there, on a page of a framework, with nothing left of what they saw before. */
export async function see(
  page: Page,
  site: Site,
  framework: string,
  name: SightName,
  parts: FrameworkParts & { readonly theme?: boolean } = {},
): Promise<void> {
  const { config, body, arrive }: Sight = sights[name];
  await page.context().clearCookies();
  await serveFramework(site, framework, {
    ...parts,
    body: body ?? '',
    head: (parts.head ?? '') + gateTag({ ...council, ...config }),
  });
  await page.goto(site.url(www), { referer: site.url(www, '/next') });
  await arrive(page);
}

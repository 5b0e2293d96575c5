import { readFile } from 'node:fs/promises';
import { council, expect, gateTag, test, www, type Page, type Site } from '../helpers/fixtures.js';
import { styleSheetUnder } from '../helpers/framework-pages.mjs';
import { groundsOfWords } from '../helpers/grounds-of-words.js';

const sights = {
  message: { config: {}, body: '', there: 'consent-banner > a' },
  'message in a dialog': { config: { banner: 'dialog' }, body: '', there: 'consent-banner a' },
  settings: {
    config: {},
    body: '<consent-settings></consent-settings>',
    there: 'consent-settings form > .button',
  },
  'saved settings': {
    config: {},
    body: '<consent-settings></consent-settings>',
    press: 'consent-settings form > .button',
    there: 'consent-settings .notice',
  },
  'dialog of the settings': {
    config: { banner: 'none' },
    body: '<a id="opener" href="/cookies" data-consent-open>Cookie settings</a>',
    press: '#opener',
    there: 'consent-settings dialog',
  },
  table: {
    config: { banner: 'none' },
    body: '<consent-cookie-table service="hotjar"></consent-cookie-table>',
    there: 'consent-cookie-table table',
  },
  'video that waits': {
    config: { banner: 'none' },
    body: '<consent-embed service="youtube" video="aqz-KE-bpKQ" title="Recycling"><a href="/next">Watch it elsewhere</a></consent-embed>',
    there: 'consent-embed .placeholder',
  },
  'video that is shown': {
    config: { banner: 'none' },
    body: '<consent-embed service="youtube" video="aqz-KE-bpKQ" title="Recycling"><a href="/next">Watch it elsewhere</a></consent-embed>',
    press: 'consent-embed .button >> nth=0',
    there: 'consent-embed .frame',
  },
} as const;

type Sight = keyof typeof sights;

async function open(page: Page, site: Site, sight: Sight): Promise<void> {
  const { config, body, there, ...rest } = sights[sight];
  const head = `<style>body { margin: 0 }</style>${gateTag({ ...council, ...config })}`;
  site.page('/', { head, body });
  await page.goto(site.url(www));
  if ('press' in rest) await page.locator(rest.press).click();
  await expect(page.locator(there)).toBeVisible();
}

/** Puts a style sheet at the end of the page, and takes it away again. */
async function withStyles(page: Page, css: string, look: () => Promise<void>): Promise<void> {
  const sheet = await page.addStyleTag({ content: css });
  await look();
  await sheet.evaluate((element) => (element as unknown as Element).remove());
}

const computed = (page: Page, at: string, property: string): Promise<string> =>
  page
    .locator(at)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

interface Fact {
  readonly tagName: string;
  readonly cssParts: readonly { readonly name: string }[];
  readonly cssProperties: readonly { readonly name: string }[];
}

/** What the manifest says of each element. */
async function manifest(): Promise<Fact[]> {
  const text = await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { modules: { declarations: Fact[] }[] }).modules[0]!.declarations;
}

const colour = 'rgb(1, 2, 3)';
const font = 'italic 700 20px / 2 cursive';

/** `at`: what has changed, first of its kind. `css`: which of its properties, and what that is then. */
interface Row {
  readonly element: string;
  readonly property: string;
  readonly value: string;
  readonly sight: Sight;
  readonly at: string;
  readonly css: readonly [property: string, value: string];
  readonly isFocused?: true;
  readonly width?: number;
}

/** The properties that all have whose buttons are at that place. */
const buttonRows = (element: string, sight: Sight, at: string): Row[] => [
  { element, property: '--consent-button', value: colour, sight, at, css: ['background-color', colour] },
  { element, property: '--consent-button-text', value: colour, sight, at, css: ['color', colour] },
  {
    element,
    property: '--consent-radius',
    value: '9px',
    sight,
    at,
    css: ['border-bottom-left-radius', '9px'],
  },
  {
    element,
    property: '--consent-focus',
    value: 'rgb(250, 240, 230)',
    sight,
    at,
    css: ['background-color', 'rgb(250, 240, 230)'],
    isFocused: true,
  },
];

const fontRows = (element: string, sight: Sight, at: string): Row[] =>
  (
    [
      ['font-style', 'italic'],
      ['font-size', '20px'],
      ['font-family', 'cursive'],
    ] as const
  ).map((css) => ({ element, property: '--consent-font', value: font, sight, at, css }));

const surfaceRows = (element: string, sight: Sight, ground: string, text: string): Row[] => [
  {
    element,
    property: '--consent-surface',
    value: colour,
    sight,
    at: ground,
    css: ['background-color', colour],
  },
  { element, property: '--consent-text', value: colour, sight, at: text, css: ['color', colour] },
];

const banner = 'consent-banner';
const settings = 'consent-settings';
const embed = 'consent-embed';
const table = 'consent-cookie-table';

/** What there is to see of each element. */
const sightsOf: Readonly<Record<string, readonly Sight[]>> = {
  [banner]: ['message', 'message in a dialog'],
  [settings]: ['settings', 'saved settings', 'dialog of the settings'],
  [embed]: ['video that waits', 'video that is shown'],
  [table]: ['table'],
};

const rows: readonly Row[] = [
  ...fontRows(banner, 'message', `${banner} p`),
  ...fontRows(banner, 'message', `${banner} > button`),
  ...surfaceRows(banner, 'message', banner, `${banner} p`),
  ...surfaceRows(banner, 'message', banner, `${banner} > a`),
  ...surfaceRows(banner, 'message in a dialog', `${banner} dialog`, `${banner} p`),
  ...buttonRows(banner, 'message', `${banner} > button`),
  {
    element: banner,
    property: '--consent-max-width',
    value: '700px',
    sight: 'message',
    at: `${banner} section`,
    css: ['width', '700px'],
  },
  {
    element: banner,
    property: '--consent-max-width',
    value: 'none',
    sight: 'message',
    at: `${banner} section`,
    css: ['width', '1220px'],
  },
  {
    element: banner,
    property: '--consent-gutter',
    value: '50px',
    sight: 'message',
    at: `${banner} section`,
    css: ['width', '500px'],
    width: 600,
  },

  ...fontRows(settings, 'settings', `${settings} p`),
  ...fontRows(settings, 'dialog of the settings', `${settings} li`),
  ...fontRows(settings, 'settings', `${settings} .button`),
  ...surfaceRows(settings, 'dialog of the settings', `${settings} dialog`, `${settings} p`),
  ...buttonRows(settings, 'settings', `${settings} .button`),
  {
    element: settings,
    property: '--consent-button',
    value: colour,
    sight: 'saved settings',
    at: `${settings} .notice`,
    css: ['border-top-color', colour],
  },
  {
    element: settings,
    property: '--consent-button',
    value: colour,
    sight: 'saved settings',
    at: `${settings} .notice h2`,
    css: ['background-color', colour],
  },
  {
    element: settings,
    property: '--consent-button-text',
    value: colour,
    sight: 'saved settings',
    at: `${settings} .notice h2`,
    css: ['color', colour],
  },
  {
    element: settings,
    property: '--consent-focus',
    value: colour,
    sight: 'saved settings',
    at: `${settings} .notice`,
    css: ['outline-color', colour],
  },

  ...fontRows(embed, 'video that waits', `${embed} p >> nth=1`),
  ...surfaceRows(embed, 'video that waits', `${embed} .placeholder`, `${embed} .title`),
  ...surfaceRows(embed, 'video that waits', `${embed} .placeholder`, `${embed} > a`),
  ...buttonRows(embed, 'video that waits', `${embed} .button`),

  ...fontRows(table, 'table', `${table} td`),
];

/** Whether a row holds wherever the property is set, and its opposite where it is not. */
async function tryRow(page: Page, site: Site, row: Row): Promise<void> {
  const { element, property, value, sight, at, css, isFocused, width = 1280 } = row;
  await page.setViewportSize({ width, height: 800 });
  await open(page, site, sight);
  if (isFocused) {
    const options = { focusVisible: true } as FocusOptions;
    await page
      .locator(at)
      .first()
      .evaluate((control: HTMLElement, how) => control.focus(how), options);
  }
  const look = () => computed(page, at, css[0]);
  const before = await look();
  expect(before, at).not.toBe(css[1]);
  const said = `{ ${property}: ${value} }`;
  const others = Object.keys(sightsOf).filter((name) => name !== element);
  for (const rule of [
    `:root ${said}`,
    `body ${said}`,
    `${element} ${said}`,
    `@media (min-width: 1px) { ${element} ${said} }`,
  ]) {
    await withStyles(page, rule, async () => expect(await look(), `${rule} at ${at}`).toBe(css[1]));
  }
  for (const rule of [`@media (max-width: 1px) { :root ${said} }`, `${others.join()} ${said}`]) {
    await withStyles(page, rule, async () => expect(await look(), `${rule} at ${at}`).toBe(before));
  }
}

for (const element of Object.keys(sightsOf)) {
  const own = rows.filter((row) => row.element === element);
  for (const property of new Set(own.map((row) => row.property))) {
    test(`a page sets ${property} of ${element}: on the root, on the element, in a media query`, async ({
      page,
      site,
    }) => {
      for (const row of own.filter((each) => each.property === property)) await tryRow(page, site, row);
    });
  }
}

test('each property that the manifest gives to an element has been tried on it', async () => {
  const said = (await manifest()).flatMap(({ tagName, cssProperties }) =>
    cssProperties.map(({ name }) => `${tagName} ${name}`),
  );
  const tried = rows.map(({ element, property }) => `${element} ${property}`);
  expect([...new Set(tried)].sort()).toEqual(said.sort());
});

for (const [element, places] of Object.entries(sightsOf)) {
  test(`a property that the manifest does not give to ${element} changes nothing on it`, async ({
    page,
    site,
  }) => {
    const facts = await manifest();
    const own = facts.find(({ tagName }) => tagName === element)!.cssProperties.map(({ name }) => name);
    const all = new Set(facts.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
    const others = [...all].filter((name) => !own.includes(name));
    const value = (name: string) => (/radius|width|gutter/.test(name) ? '77px' : colour);
    const css = `:root { ${others.map((name) => `${name}: ${value(name)}`).join('; ')} }`;
    for (const sight of places) {
      await open(page, site, sight);
      // What is in a closed one has no layout to speak of.
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      const looks = () =>
        page.locator(element).evaluate((host) =>
          [host, ...host.shadowRoot!.querySelectorAll('*')].map((part) => {
            const style = getComputedStyle(part);
            return [...style]
              .filter((name) => !name.startsWith('--'))
              .map((name) => `${name}: ${style.getPropertyValue(name)}`)
              .join('; ');
          }),
        );
      const before = await looks();
      await withStyles(page, css, async () => expect(await looks(), sight).toEqual(before));
    }
  });
}

/** Where each part is to be seen. */
const parts: readonly (readonly [element: string, part: string, sight: Sight])[] = [
  [banner, 'banner', 'message'],
  [banner, 'banner', 'message in a dialog'],
  [banner, 'heading', 'message'],
  [settings, 'heading', 'settings'],
  [settings, 'question', 'settings'],
  [settings, 'notice', 'saved settings'],
  [settings, 'dialog', 'dialog of the settings'],
  [settings, 'table', 'settings'],
  [table, 'table', 'table'],
  [embed, 'placeholder', 'video that waits'],
  [embed, 'frame', 'video that is shown'],
];

for (const [element, part, sight] of parts) {
  test(`a page styles the part ${part} of ${element}, on the ${sight}`, async ({ page, site }) => {
    await open(page, site, sight);
    const at = `${element} [part=${part}]`;
    expect(await page.locator(at).count()).toBeGreaterThan(0);
    const said = {
      'border-left': `7px solid ${colour}`,
      'padding-left': '33px',
      'background-color': 'rgb(250, 240, 230)',
      color: 'rgb(80, 10, 10)',
      'border-bottom-left-radius': '9px',
      'font-style': 'italic',
    };
    const rules = Object.entries(said).map(([name, value]) => `${name}: ${value}`);
    await withStyles(page, `${element}::part(${part}) { ${rules.join('; ')} }`, async () => {
      for (const [name, value] of Object.entries(said)) {
        const property = name === 'border-left' ? 'border-left-width' : name;
        expect(await computed(page, at, property), name).toBe(name === 'border-left' ? '7px' : value);
      }
    });
  });
}

test('each part that the manifest gives to an element has been tried on it', async () => {
  const said = (await manifest()).flatMap(({ tagName, cssParts }) =>
    cssParts.map(({ name }) => `${tagName} ${name}`),
  );
  const tried = parts.map(([element, part]) => `${element} ${part}`);
  expect([...new Set(tried)].sort()).toEqual(said.sort());
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`README’s example keeps the contrast that it asks for, in ${colorScheme} colours`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    const css = await styleSheetUnder('Make it look like your website');
    for (const sight of ['message', 'dialog of the settings', 'video that waits'] as const) {
      await open(page, site, sight);
      const plain = await groundsOfWords(page);
      await withStyles(page, css, async () => {
        const themed = await groundsOfWords(page);
        if (sight === 'video that waits' || colorScheme === 'dark') expect(themed, sight).not.toEqual(plain);
        for (const { contrast } of themed) expect(contrast, sight).toBeGreaterThanOrEqual(4.5);
      });
    }
  });
}

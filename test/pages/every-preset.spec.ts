import { escapePattern } from '../../src/lib/escape-pattern.js';
import {
  answer,
  choicesOf,
  cookies,
  expect,
  gateTag,
  isSameDocument,
  markDocument,
  problemsOf,
  saveSettings,
  setCookie,
  settle,
  storageKeys,
  test,
  www,
  type Page,
  type Site,
  type Vendors,
} from '../helpers/fixtures.js';
import { knownPresets, presetRows, type PresetRow } from '../helpers/preset-rows.js';
import { scriptOf, traces } from '../helpers/vendor-scripts.mjs';

/** Where a cookie of one name can be, of a page on `www.testshire.gov.uk`: `gov.uk` takes none. */
const everyDomain = ['.testshire.gov.uk', `.${www}`, www];

/** For what takes a moment only. */
const soon = { intervals: [50] };

/** A vendor of the council's own, to show that an answer has had its effect. */
const survey = (category: string) => ({
  name: 'Survey',
  category,
  src: 'https://vendor.example.test/survey.js',
});

/** Makes the start page, the next one and the one with the settings, all of which use these services. */
function presetPage(site: Site, services: readonly object[]): void {
  const head = `<script>window.globalsBefore = Object.getOwnPropertyNames(window);</script>
    ${gateTag({ cookiesPage: '/cookies', services })}`;
  const body = '<button data-recite-me>Listen</button>';
  site.page(['/', '/next'], { head, body });
  site.page('/cookies', { head, body: `${body}<consent-settings></consent-settings>` });
}

/** Names of what the vendor leaves on the page's host: all that visitors are told of, and what is to stay. */
function namesOf({ service, alsoLocal = [], alsoSession = [], keptCookies = [], keptLocal = [] }: PresetRow) {
  const { facts } = knownPresets.get(service.use)!;
  const named = (wanted: string) =>
    facts.cookies
      .filter(({ kind = 'cookie', host = 'self' }) => kind === wanted && host === 'self')
      .map(({ name }) => name.replaceAll('*', 'ABC123'));
  return {
    cookies: [...named('cookie'), ...keptCookies],
    local: [...named('local-storage'), ...alsoLocal, ...keptLocal],
    session: [...named('session-storage'), ...alsoSession],
  };
}

/** Has a stand-in answer for the vendor at exactly the addresses of the row. */
function standInFor(vendors: Vendors, row: PresetRow): void {
  const ears = (row.ears ?? []).map(([ear, ...values]) => scriptOf(ear, ...values));
  const body = [...ears, scriptOf(traces, { ...namesOf(row), stop: row.stop })].join('');
  for (const address of row.addresses) {
    vendors.answer(exactly(address), { contentType: 'text/javascript; charset=utf-8', body });
  }
}

const exactly = (address: string) => new RegExp(`^${escapePattern(address)}$`);

const urls = (vendors: Vendors) => vendors.requests.map(({ url }) => url);

/** What the vendor was told, on this page and on earlier ones. */
const toldOn = (page: Page) => page.evaluate(() => JSON.parse(window.name || '[]') as unknown[]);

/** Globals that were made since the page began, besides the gate. */
const globalsOn = (page: Page) =>
  page.evaluate(() => {
    const { globalsBefore } = window as unknown as { globalsBefore: readonly string[] };
    // The second is Playwright's, in Firefox.
    const ofTest = ['globalsBefore', '__pw_bidiInsertText'];
    const own = [...globalsBefore, ...ofTest, 'consentGate', 'litHtmlVersions'];
    return Object.getOwnPropertyNames(window)
      .filter((name) => !own.includes(name))
      .sort();
  });

/** Name → domains of every cookie but the record; and the storage keys. */
async function leftOn(page: Page) {
  const found = Object.entries(await cookies(page)).filter(([name]) => name !== 'consent_choices');
  return {
    cookies: Object.fromEntries(found.map(([name, { domains }]) => [name, [...domains].sort()])),
    ...(await storageKeys(page)),
  };
}

/** What {@link leftOn} finds when these are there, each cookie on every domain. */
const everywhere = (names: {
  cookies?: readonly string[];
  local?: readonly string[];
  session?: string[];
}) => ({
  cookies: Object.fromEntries((names.cookies ?? []).map((name) => [name, everyDomain])),
  local: [...(names.local ?? [])].sort(),
  session: [...(names.session ?? [])].sort(),
});

/** Asserts that nothing was asked of anybody, and that nothing is on the page or in the browser but what may be. */
async function expectSilence(
  page: Page,
  vendors: Vendors,
  row: PresetRow,
  kept = everywhere({}),
): Promise<void> {
  await settle(page);
  expect(urls(vendors)).toEqual([]);
  expect(await toldOn(page)).toEqual([]);
  expect(await leftOn(page)).toEqual(kept);
  expect(await globalsOn(page)).toEqual([...(row.globals ?? [])].sort());
}

/** Waits until the vendor is at work, was asked for as the row says, and was told this. */
async function expectRunning(
  page: Page,
  vendors: Vendors,
  row: PresetRow,
  told: readonly unknown[],
): Promise<void> {
  const { addresses, afterClick } = row;
  if (afterClick) {
    const before = addresses.filter((address) => !afterClick.includes(address));
    await expect.poll(() => urls(vendors), soon).toEqual(before);
    await settle(page);
    expect(urls(vendors)).toEqual(before);
    expect(await toldOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Listen' }).click();
  }
  await expect.poll(() => leftOn(page), soon).toEqual(everywhere(namesOf(row)));
  await expect.poll(() => toldOn(page), soon).toEqual(told);
  await expect.poll(() => urls(vendors), soon).toEqual(addresses);
}

/** Forgets what was asked and told until now. */
async function startAfresh(page: Page, vendors: Vendors): Promise<void> {
  vendors.requests.length = 0;
  await page.evaluate(() => void (window.name = ''));
}

test('every preset is in the table, and nothing else is', () => {
  const inTable = new Set(presetRows.map(({ service }) => service.use));
  expect([...inTable].sort()).toEqual([...knownPresets.keys()].sort());
});

for (const row of presetRows.filter(({ addresses }) => addresses.length > 0)) {
  const { service, variant, accepted = [], returned = accepted, withdrawn = [], stop } = row;
  const kept = everywhere({ cookies: row.keptCookies ?? [], local: row.keptLocal ?? [] });
  const category = service.category ?? knownPresets.get(service.use)!.preset.category;

  test(`${[service.use, variant].filter(Boolean).join(' ')} comes with a yes and goes with a no`, async ({
    page,
    site,
    vendors,
  }) => {
    standInFor(vendors, row);
    presetPage(site, [service]);
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expectSilence(page, vendors, row);

    await answer(page, 'Accept');
    await expectRunning(page, vendors, row, accepted);
    await settle(page);
    expect(urls(vendors)).toEqual(row.addresses);
    expect(await toldOn(page)).toEqual(accepted);

    await startAfresh(page, vendors);
    await page.goto(site.url(www, '/cookies'));
    await expectRunning(page, vendors, row, returned);

    await markDocument(page);
    await saveSettings(page, { [category]: 'No' });
    if (!stop) await expect.poll(() => isSameDocument(page), soon).toBe(false);
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
    await settle(page);
    expect(await isSameDocument(page)).toBe(stop !== undefined);
    // Since the page was opened: once, and nothing after the no.
    expect(urls(vendors)).toEqual(row.addresses);
    expect(await toldOn(page)).toEqual([...returned, ...withdrawn]);
    expect(await leftOn(page)).toEqual(kept);

    await startAfresh(page, vendors);
    await page.goto(site.url(www, '/next'));
    await page.getByRole('button', { name: 'Listen' }).click();
    await expectSilence(page, vendors, row, kept);
  });
}

for (const row of presetRows.filter(({ addresses }) => addresses.length === 0)) {
  const { service } = row;

  test(`${service.use} is never asked for anything, and its essential cookies stay`, async ({
    page,
    site,
    vendors,
  }) => {
    const names = namesOf(row);
    const all = everywhere(names);
    presetPage(site, [service, survey('analytics')]);
    vendors.answer(/survey\.js$/, { contentType: 'text/javascript', body: '' });
    for (const name of names.cookies) {
      for (const domain of everyDomain) await setCookie(page, name, '1', domain);
    }
    await page.goto(site.url(www));
    await page.evaluate(({ local, session }) => {
      for (const name of local) localStorage[name] = '1';
      for (const name of session) sessionStorage[name] = '1';
    }, names);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expectSilence(page, vendors, row, all);

    await answer(page, 'Accept');
    await expect.poll(() => urls(vendors)).toEqual([survey('analytics').src]);
    expect(await choicesOf(page)).toEqual({ analytics: true }); // nothing else was asked about
    await page.goto(site.url(www, '/cookies'));
    await expect.poll(() => vendors.of('survey.js').length).toBe(2);
    await markDocument(page);
    await saveSettings(page, { analytics: 'No' });
    await expect.poll(() => isSameDocument(page), soon).toBe(false);
    await startAfresh(page, vendors);
    await page.goto(site.url(www, '/next'));
    await expectSilence(page, vendors, row, all);
  });
}

/** What no option may hold, where it holds this: it would lead to another address, or out of it. */
const spoil = (right: string) =>
  ['\n', '\n?x=1', ' ', '"', '/../x', '?x=1', '&x=1', '#x', '@vendor.example.test'].map((end) => right + end);

/** Services like that of the row, each with one option that is wrong. `undefined`: it is left out. */
function wrongServices({ service, wrong = {} }: PresetRow) {
  const { options, optional } = knownPresets.get(service.use)!.preset;
  const names = Object.keys({ ...options, ...optional });
  // What has no options has none of this name either.
  if (names.length === 0) names.push('id');
  return names.flatMap((option) => {
    const right = service[option];
    const values = ['', ...(typeof right === 'string' ? spoil(right) : []), ...(wrong[option] ?? [])];
    if (option in options) values.push(undefined);
    return values.map((value) => ({ option, value, service: { ...service, [option]: value } }));
  });
}

for (const use of new Set(presetRows.map(({ service }) => service.use))) {
  test(`${use} with a wrong option asks for nothing, and it is told what is wrong`, async ({
    page,
    site,
    vendors,
  }) => {
    const { category } = knownPresets.get(use)!.preset;
    const wrong = presetRows.filter(({ service }) => service.use === use).flatMap(wrongServices);
    const proof = survey(category === 'essential' ? 'analytics' : category);
    vendors.answer(/survey\.js$/, { contentType: 'text/javascript', body: '' });
    presetPage(site, [...wrong.map(({ service }) => service), proof]);
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    await expect.poll(() => urls(vendors)).toEqual([proof.src]);
    await page.getByRole('button', { name: 'Listen' }).click();
    await settle(page);
    expect(urls(vendors)).toEqual([proof.src]);
    const problems = await problemsOf(page);
    for (const { option, value } of wrong) {
      const end =
        value === undefined ? 'missing; it would be ' : `${JSON.stringify(value)}, which does not match `;
      expect(problems).toContainEqual(expect.stringContaining(`${use}: "${option}" is ${end}`));
    }
  });
}

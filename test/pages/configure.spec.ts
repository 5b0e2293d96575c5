import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import fc from 'fast-check';
import { libraryPath } from '../../demo/site.mjs';
import { violations } from '../helpers/accessibility.js';
import {
  answer,
  expect,
  expectNothing,
  problemsOf,
  settle,
  test,
  uncaughtErrors,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';
import { scrolledSideways } from '../helpers/measure.js';
import { loadSnippetMaker, stateWith } from '../helpers/snippet-maker.mjs';

/** The page that writes the snippet: `demo/configure.html`. What it makes is looked at in `test/package/snippet.test.mjs` too. */

const maker = await loadSnippetMaker();

interface State {
  readonly values: Readonly<Record<string, string>>;
  readonly use: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly embeds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly own: readonly Readonly<Record<string, string>>[];
  readonly kinds: readonly Readonly<Record<string, string>>[];
  readonly languages: readonly string[];
}

const council: State = {
  ...maker.empty,
  values: { siteName: 'Testshire County Council', cookiesPage: '/cookies' },
  use: { 'google-analytics': { id: 'G-TEST12345' }, hotjar: { id: '1234567' } },
};

const survey = {
  name: 'Visitor survey',
  category: 'analytics',
  src: 'https://vendor.example.test/survey.js',
  notice: 'https://vendor.example.test/privacy',
  cookies: 'survey_*; 1 day; Remembers that you have seen our survey.\nsurvey; session',
};

async function open(page: Page, site: Site, state: State = maker.empty): Promise<void> {
  const text = maker.writeState(state);
  await page.goto(site.url(www, `/configure${text && `#${text}`}`));
  await expect(page.getByRole('heading', { name: 'Services', exact: true })).toBeVisible();
}

const output = (page: Page, id: string) => page.locator(`#output-${id} code`);
const preview = (page: Page) => page.frameLocator('iframe');
/** Presses what is in the preview, which is shown smaller: a driver would point beside it. */
const press = (control: Locator) => control.evaluate((element: HTMLElement) => element.click());
const status = (page: Page) => page.locator('#status');

/** Everything that the page, or the browser for it, complains of. */
function complaintsOn(page: Page): string[] {
  const complaints = uncaughtErrors(page);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Puts what the page gives for a website into plain pages of one, with the policy that it gives. */
async function paste(page: Page, site: Site, state: State): Promise<void> {
  await open(page, site, state);
  await expect(status(page)).toHaveText('Nothing is wrong. Your snippet is ready.');
  const [tag, policy, body] = await Promise.all(
    ['tag', 'policy', ...(state.values.cookiesPage ? ['page-en'] : [])].map(
      async (id) => (await output(page, id).textContent()) ?? '',
    ),
  );
  if (state.values.place === 'file')
    site.replace('/assets/cookies.json', {
      body: (await output(page, 'config').textContent())!,
      type: 'application/json',
    });
  const html = (words: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A plain page</title>
${tag!}
<link rel="icon" href="/assets/crest.svg">
</head>
<body>
<h1>A plain page</h1>
${words}
</body>
</html>`;
  const type = 'text/html; charset=utf-8';
  const headers = { 'content-security-policy': policy! };
  site.replace('/plain', { body: html('<p>Words</p>'), type, headers });
  site.replace('/cookies', { body: html(body ?? ''), type, headers });
}

async function watchViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { violations: found });
    document.addEventListener('securitypolicyviolation', (event) => {
      found.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

const found = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);

const websites: Readonly<Record<string, { state: State; asks: string }>> = {
  'attributes of the tag': { state: council, asks: 'www.googletagmanager.com' },
  'JSON, a service of one’s own, and a map of all hashes': {
    state: {
      ...council,
      values: {
        ...council.values,
        hashes: 'all',
        'cookie.days': '30',
        privacyPage: '/privacy',
        banner: 'dialog',
      },
      use: { hotjar: { id: '1234567' } },
      own: [survey],
      kinds: [
        { id: 'booking', label: 'Booking </script><b>cookies</b>', description: 'They "book" & <keep>.' },
      ],
    },
    asks: 'vendor.example.test',
  },
  'a file of options': {
    state: { ...council, values: { ...council.values, place: 'file' } },
    asks: 'www.googletagmanager.com',
  },
  'one file': {
    state: { ...council, values: { ...council.values, file: 'one', banner: 'bottom' }, own: [survey] },
    asks: 'www.googletagmanager.com',
  },
  'a service of many options, and another kind of cookies for one': {
    state: {
      ...maker.empty,
      use: {
        matomo: { url: 'https://vendor.example.test/stats', id: '3' },
        hotjar: { id: '1', category: 'functional' },
      },
    },
    asks: 'vendor.example.test',
  },
};

for (const [name, { state, asks }] of Object.entries(websites)) {
  test(`the snippet works the first time under its own policy: ${name}`, async ({ page, site, vendors }) => {
    const folder = { ...state, values: { ...state.values, folder: libraryPath } };
    await paste(page, site, folder);
    await watchViolations(page);
    const complaints = complaintsOn(page);
    await page.goto(site.url(www, '/plain'));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expectNothing(page, vendors);
    await answer(page, 'Accept');
    await expect.poll(() => vendors.hosts()).toContain(asks);
    await settle(page);
    expect(await problemsOf(page)).toEqual([]);
    expect(await found(page)).toEqual([]);
    expect(complaints).toEqual([]);
    if (!state.values.cookiesPage) return;
    await page.goto(site.url(www, '/cookies'));
    await expect(page.getByRole('button', { name: 'Save cookie settings' })).toBeVisible();
    expect(await problemsOf(page)).toEqual([]);
    expect(await found(page)).toEqual([]);
  });
}

test('a video that was chosen waits in a plain page, and is shown under the page’s own policy after a yes', async ({
  page,
  site,
  vendors,
}) => {
  const chosen = async () => {
    await page.getByRole('checkbox', { name: 'YouTube' }).check();
    await expect(page.getByLabel('YouTube: address of one of yours')).toBeVisible();
    await page.getByLabel('YouTube: what it shows').fill('How a council works');
    await page.getByRole('checkbox', { name: 'OpenStreetMap' }).check();
  };
  await open(page, site, { ...maker.empty, values: { siteName: 'Testshire', folder: libraryPath } });
  await chosen();
  await expect(output(page, 'tag')).toContainText('"name": "YouTube"');
  await expect(status(page)).toHaveText('Nothing is wrong. Your snippet is ready.');
  await expect(
    preview(page).getByText('show videos and maps from other websites', { exact: false }),
  ).toBeVisible();
  const [tag, policy, film, style] = await Promise.all(
    ['tag', 'policy', 'embed-youtube', 'embed-style'].map(
      async (id) => (await output(page, id).textContent()) ?? '',
    ),
  );
  const address = await addressOf(page);
  site.replace('/room.css', { body: style!, type: 'text/css' });
  site.replace('/plain', {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A plain page</title>
${tag!}<link rel="stylesheet" href="/room.css"><link rel="icon" href="/assets/crest.svg"></head>
<body><h1>A plain page</h1>${film!}</body></html>`,
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy! },
  });
  await watchViolations(page);
  const complaints = complaintsOn(page);
  await page.goto(site.url(www, '/plain'));
  await expect(page.getByRole('group', { name: 'How a council works' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Watch “How a council works” on YouTube' })).toBeVisible();
  await expectNothing(page, vendors);
  await answer(page, 'Accept');
  await expect(page.frameLocator('consent-embed iframe').getByText('YouTube')).toBeVisible();
  await settle(page);
  expect(vendors.hosts()).toEqual(['www.youtube-nocookie.com']);
  expect(await problemsOf(page)).toEqual([]);
  expect(await found(page)).toEqual([]);
  expect(complaints).toEqual([]);

  await page.goto(address);
  await expect(page.getByRole('checkbox', { name: 'YouTube' })).toBeChecked();
  await expect(page.getByLabel('YouTube: what it shows')).toHaveValue('How a council works');
  await expect(output(page, 'embed-youtube')).toHaveText(film!);
  await page.getByLabel('YouTube: address of one of yours').fill('https://vimeo.com/76979871');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-error="embed.youtube.src"]')).toContainText('can be shown from YouTube');
  await page.getByRole('checkbox', { name: 'YouTube' }).uncheck();
  await expect(output(page, 'embed-youtube')).toHaveCount(0);
  await expect(output(page, 'policy')).not.toContainText('youtube');
});

test('a file of ours that was changed does not run with the snippet', async ({ page, site, vendors }) => {
  await paste(page, site, council);
  const body = await readFile(new URL('../../dist/consent-gate.js', import.meta.url), 'utf8');
  site.replace(`${libraryPath}consent-gate.js`, { body: `${body}\n;tampered = true` });
  await page.goto(site.url(www, '/plain'));
  await expectNothing(page, vendors);
  expect(await page.evaluate(() => ['consentGate' in window, 'tampered' in window])).toEqual([false, false]);
});

test('a web officer fills in the form from nothing, and copies what to paste', async ({
  page,
  site,
  vendors,
}) => {
  const complaints = complaintsOn(page);
  await page.addInitScript(() => {
    const clipboard = {
      writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })),
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  await open(page, site);
  await page.getByLabel('Name of your council or website').fill('Testshire County Council');
  await page.getByLabel('Address of your cookies page').fill('/cookies');
  await page.getByRole('checkbox', { name: 'Google Analytics (Google)' }).check();
  await page.getByLabel('Google Analytics: id').fill('G-TEST12345');
  await page.getByRole('button', { name: 'Add a service of your own' }).click();
  await expect(page.locator('#field-own-0-name')).toBeFocused();
  await page.locator('#field-own-0-name').fill('Online forms');
  await page.locator('#field-own-0-category').selectOption('essential');
  await page.getByLabel('Its cookies').fill('forms; session; Keeps your answers together');
  await page.getByRole('button', { name: 'Show my snippet' }).click();
  await expect(page.getByRole('heading', { name: 'Your snippet', exact: true })).toBeFocused();
  const text = (await output(page, 'tag').textContent())!;
  expect(text).toContain('"name": "Online forms"');
  await page.locator('#output-tag').locator('..').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('.copied').first()).toHaveText('Copied');
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(text);
  await expect(output(page, 'table-en')).toContainText('Keeps your answers together');
  await page.getByRole('button', { name: 'Remove service 1' }).click();
  await expect(page.getByRole('button', { name: 'Add a service of your own' })).toBeFocused();
  await expect(output(page, 'tag')).toContainText('data-google-analytics="G-TEST12345"');
  expect(complaints).toEqual([]);
  await expectNothing(page, vendors);
});

test('where the clipboard is closed to the page, the text is marked to be copied', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, site, council);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.locator('.copied').first()).toHaveText(/^(Copied|Marked: press Ctrl and C)$/);
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
    (await output(page, 'tag').textContent())!.trim(),
  );
});

test('mistakes are told beside the field and in a summary, by the label of the field', async ({
  page,
  site,
}) => {
  const sentences = [
    '“Address of your cookies page” is “ftp://x”. It has to be an address that begins with / or https://, for example /cookies.',
    '“Hotjar: id” is “one”. It has to be like 1234567.',
    'Fill in “Plausible: id” or “Plausible: domain”.',
  ];
  await open(page, site);
  await page.getByRole('checkbox', { name: 'Hotjar (Contentsquare)' }).check();
  await page.getByLabel('Hotjar: id').fill('one');
  await expect(status(page)).toHaveText('One thing is still to be put right.');
  const error = page.locator('[data-error="use.hotjar.id"]');
  // Nobody is told of a mistake while they type.
  await expect(error).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(error).toHaveText(sentences[1]!);
  await expect(page.getByLabel('Hotjar: id')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('checkbox', { name: 'Plausible (Plausible Insights)' }).check();
  await page.getByLabel('Address of your cookies page').fill('ftp://x');
  await page.getByRole('button', { name: 'Show my snippet' }).click();
  const summary = page.getByRole('alert', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(sentences);
  await expect(output(page, 'tag')).toHaveCount(0);
  await summary.getByRole('link', { name: 'Hotjar' }).click();
  await expect(page.getByLabel('Hotjar: id')).toBeFocused();
  await page.getByLabel('Hotjar: id').fill('1');
  await expect(summary.getByRole('link')).toHaveCount(2);
  await page.getByLabel('Buttons', { exact: true }).fill('red');
  await page.getByLabel('Folder of the files').fill('/x/?y');
  await expect(summary.getByRole('link')).toHaveText([/Address of/, /Folder of/, /Plausible/, /Buttons/]);
  await page.getByLabel('Buttons', { exact: true }).fill('');
  await page.getByLabel('Folder of the files').fill('/x/');
  await expect(summary.getByRole('link')).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Plausible (Plausible Insights)' }).uncheck();
  await page.getByLabel('Address of your cookies page').fill('/cookies');
  await expect(summary).toBeHidden();
  await expect(output(page, 'tag')).toContainText('data-hotjar="1"');
});

/** Where the page is now, which no driver tells at once of an address that a script has changed. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

test('what was chosen is in the address, and comes back with it', async ({ page, site, vendors }) => {
  await open(page, site, websites['JSON, a service of one’s own, and a map of all hashes']!.state);
  const before = await output(page, 'tag').textContent();
  await page.getByLabel('Name of your council or website').fill('Ŵtestshire “Council” 🏛');
  await expect(output(page, 'tag')).toContainText('Ŵtestshire “Council” 🏛');
  const address = await addressOf(page);
  await page.goto(site.url(www, '/not-found'));
  await page.goto(address);
  await expect(page.getByLabel('Name of your council or website')).toHaveValue('Ŵtestshire “Council” 🏛');
  await expect(output(page, 'tag')).toHaveText(
    before!.replace('Testshire County Council', 'Ŵtestshire “Council” 🏛'),
  );
  await expect(page.getByLabel('Its cookies')).toHaveValue(survey.cookies);
  expect(site.requests.filter(({ query }) => query)).toEqual([]);
  await expectNothing(page, vendors);
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(page.getByLabel('Name of your council or website')).toHaveValue('');
  await expect(page.getByLabel('Name of your council or website')).toBeFocused();
  expect(new URL(await addressOf(page)).hash).toBe('');
});

test('Back brings back what “Clear the form” has emptied', async ({ page, site }) => {
  const name = page.getByLabel('Name of your council or website');
  await open(page, site, council);
  await name.fill('Testshire');
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(name).toHaveValue('');
  await page.evaluate(() => history.back());
  await expect(name).toHaveValue('Testshire');
  await expect(output(page, 'tag')).toContainText('data-hotjar="1234567"');
  await page.evaluate(() => history.forward());
  await expect(name).toHaveValue('');
  await page.evaluate(() => (location.hash = '1.not-a-state'));
  const problem = page.locator('#link-problem');
  await expect(problem).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(problem).toBeHidden();
});

test('a link to a part of the page leaves all that was chosen as it was', async ({ page, site }) => {
  await open(page, site, council);
  const { hash } = new URL(await addressOf(page));
  await page.getByRole('link', { name: 'Go to the snippet' }).click();
  await expect(page.locator('#snippet-heading')).toBeFocused();
  await expect.poll(async () => new URL(await addressOf(page)).hash).toBe(hash);
  await expect(page.getByLabel('Name of your council or website')).toHaveValue('Testshire County Council');
  await expect(page.locator('#link-problem')).toBeHidden();
});

test('an ordinary anchor is no damaged link, and stays in the address', async ({ page, site }) => {
  await page.goto(site.url(www, '/configure#snippet'));
  await expect(page.getByRole('heading', { name: 'Services', exact: true })).toBeVisible();
  await expect(page.locator('#link-problem')).toBeHidden();
  expect(new URL(await addressOf(page)).hash).toBe('#snippet');
  await open(page, site, council);
  const { hash } = new URL(await addressOf(page));
  await page.evaluate(() => (location.hash = 'nowhere'));
  await expect.poll(async () => new URL(await addressOf(page)).hash).toBe(hash);
  await expect(page.getByLabel('Name of your council or website')).toHaveValue('Testshire County Council');
  await expect(page.locator('#link-problem')).toBeHidden();
});

test('the plain table fits into 320 pixels without a style sheet', async ({ page, site }) => {
  const { use } = stateWith(maker, ...maker.presets.map(({ name }: { name: string }) => name));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['en', 'cy'] as const) {
    const body = maker.tableOf({ ...council, use }, language) as string;
    site.replace('/plain', {
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title></head><body>${body}</body></html>`,
      type: 'text/html; charset=utf-8',
    });
    await page.goto(site.url(www, '/plain'));
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('table, th, td, li')]
        .filter((part) => part.getBoundingClientRect().right > 320)
        .map(
          (part) =>
            `${Math.round(part.getBoundingClientRect().right)} ${part.textContent.trim().slice(0, 60)}`,
        ),
    );
    expect(wide).toEqual([]);
  }
});

test('what is too long for the address is told at once, and a long text comes back with it', async ({
  page,
  site,
}) => {
  const name = page.getByLabel('Name of your council or website');
  await open(page, site, council);
  await name.fill('Testshire '.repeat(1000));
  await expect.poll(async () => (await addressOf(page)).length).toBeGreaterThan(10_000);
  await page.reload();
  await expect(name).toHaveValue('Testshire '.repeat(1000));
  await expect(page.locator('#link-problem')).toBeHidden();
  const kept = await addressOf(page);
  const told = page.getByText('too long for the address of this page');
  await name.fill('Testshire '.repeat(20_000));
  await expect(told).toBeVisible();
  expect(await addressOf(page)).toBe(kept);
  await name.fill('Testshire');
  await expect(told).toBeHidden();
});

test('a link that is damaged or knows more than the page is told in a sentence', async ({ page, site }) => {
  const complaints = complaintsOn(page);
  const problem = page.locator('#link-problem');
  await page.goto(site.url(www, '/configure#1.not-a-state'));
  await expect(problem).toHaveText(/^The link is damaged/);
  await expect(status(page)).toHaveText('Choose what your website uses.');
  await expect(page.getByLabel('Name of your council or website')).toHaveValue('');
  expect(new URL(await addressOf(page)).hash).toBe('#1.not-a-state');
  await page.getByRole('checkbox', { name: /^Microsoft Clarity/ }).check();
  await expect(problem).toBeHidden();
  const more = Buffer.from(
    '{"use":{"goss":{}},"values":{"siteName":"<img src=x onerror=alert(1)>","evil":"x"}}',
  ).toString('base64url');
  await page.evaluate((text) => (location.hash = text), `1.${more}`);
  await expect(problem).toHaveText(/was left out/);
  await expect(output(page, 'tag')).toContainText('data-site-name="&lt;img src=x onerror=alert(1)&gt;"');
  await expect(status(page)).toHaveText('Your snippet is ready, but something in the link was left out.');
  await page.evaluate(() => (location.hash = '7.abc'));
  await expect(problem).toHaveText(/^The link was made by another version/);
  expect(complaints).toEqual([]);
});

test('the preview is the real message, asks nobody for anything, and leaves the focus in the form', async ({
  page,
  site,
  vendors,
}) => {
  await open(page, site);
  await expect(preview(page).getByText('There is nothing to ask yet')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Hotjar (Contentsquare)' }).check();
  await expect(preview(page).getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
  await page.getByRole('radio', { name: 'In front of the page' }).check();
  const name = page.getByLabel('Name of your council or website');
  await name.fill('Testshire');
  await expect(preview(page).getByRole('dialog', { name: 'Cookies on Testshire' })).toBeVisible();
  await expect(name).toBeFocused();
  await press(preview(page).getByRole('button', { name: 'Accept analytics cookies' }));
  await expect(preview(page).getByText('You’ve accepted analytics cookies.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(preview(page).getByRole('button', { name: 'Reject analytics cookies' })).toBeVisible();
  await expectNothing(page, vendors);
});

test('the preview fetches the library from where the page is, and nothing else', async ({
  page,
  site,
  vendors,
}) => {
  const { use } = stateWith(maker, ...maker.presets.map(({ name }: { name: string }) => name));
  await open(page, site, { ...council, use, own: [survey] });
  await expect.poll(() => site.paths()).toContain(`${libraryPath}elements.js`);
  await expect.poll(() => site.paths()).toContain(`${libraryPath}services/rajtoh.js`);
  await settle(page);
  const allowed = new RegExp(
    `^(/assets/(crest|site|configure|preview)\\.\\w+|/configure|/preview\\.html|${libraryPath}[\\w/-]+\\.js)$`,
  );
  expect(site.paths().filter((path) => !allowed.test(path))).toEqual([]);
  expect(vendors.requests).toEqual([]);
});

test('the preview shows the settings and the table, in Welsh, in dark colours and as wide as a desktop', async ({
  page,
  site,
  vendors,
}) => {
  test.setTimeout(60_000);
  await open(page, site, {
    ...council,
    values: { ...council.values, 'look.button': '#123456' },
    own: [survey],
  });
  const frame = preview(page);
  const button = frame.getByRole('button', { name: 'Accept analytics cookies' });
  await expect(button).toHaveCSS('background-color', 'rgb(18, 52, 86)');
  await page.getByLabel('Language', { exact: true }).selectOption('cy');
  await expect(frame.getByRole('button', { name: 'Derbyn cwcis dadansoddol' })).toBeVisible();
  await press(frame.getByRole('link', { name: 'Gweld cwcis' }));
  await expect(page.getByLabel('Show', { exact: true })).toHaveValue('settings');
  const save = frame.getByRole('button', { name: 'Cadw gosodiadau cwcis' });
  await expect(save).toBeVisible();
  await press(frame.getByRole('radio', { name: 'Ydw', exact: true }));
  await press(save);
  await expect(frame.getByText('Rydych chi wedi gosod eich dewisiadau cwcis.')).toBeVisible();
  await page.getByLabel('Show', { exact: true }).selectOption('table');
  await page.getByLabel('Colours', { exact: true }).selectOption('dark');
  await page.getByLabel('Language', { exact: true }).selectOption('en');
  await expect(frame.getByRole('row', { name: 'survey_*' })).toContainText(
    'Remembers that you have seen our survey.',
  );
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).colorScheme)).toBe('dark');
  await page.getByLabel('On a').selectOption('desktop');
  expect(await frame.locator('body').evaluate(() => innerWidth)).toBe(1100);
  await expectNothing(page, vendors);
});

test('the words of the preview’s questions can be read, and a long name does not widen it', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site, { ...council, values: { siteName: 'W'.repeat(10_000) } });
  await expect(preview(page).getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
  for (const show of ['banner', 'settings', 'table']) {
    await page.getByLabel('Show', { exact: true }).selectOption(show);
    await expect(preview(page).locator(`consent-${show === 'table' ? 'cookie-table' : show}`)).toBeVisible();
    const [wide, room] = await preview(page)
      .locator('html')
      .evaluate(({ scrollWidth }) => [scrollWidth, innerWidth]);
    expect(wide, show).toBeLessThanOrEqual(room!);
  }
  const cut = await page.locator('.preview-controls select').evaluateAll((selects) =>
    selects.flatMap((select) => {
      const width = select.getBoundingClientRect().width;
      const free = select.cloneNode(true) as HTMLElement;
      free.style.maxWidth = 'none';
      select.after(free);
      const needed = free.getBoundingClientRect().width;
      free.remove();
      return width + 1 < needed && select.id !== 'preview-language'
        ? [`${select.id} ${width} ${needed}`]
        : [];
    }),
  );
  expect(cut).toEqual([]);
  expect(await scrolledSideways(page)).toEqual([]);
});

test('a choice in the preview is none on the demonstration, and the other way round', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  const before = await page.context().cookies();
  await open(page, site, council);
  const accept = preview(page).getByRole('button', { name: 'Accept analytics cookies' });
  await expect(accept).toBeVisible();
  await press(accept);
  await expect(preview(page).getByText('You’ve accepted analytics cookies.')).toBeVisible();
  expect(await page.context().cookies()).toEqual(before);
});

const step = (page: Page, title: string) =>
  page.locator('#steps > li', { has: page.getByRole('heading', { name: title }) });

test('what is only listed stays in the pages, and the steps say how it waits where visitors are asked', async ({
  page,
  site,
}) => {
  const old = step(page, 'Remove the old tags');
  await open(page, site, { ...council, use: { ...council.use, recaptcha: {} } });
  await expect(old.locator('li')).toHaveText([
    'www.googletagmanager.com',
    'hotjar.com',
    'google-analytics.com',
  ]);
  await expect(old).toContainText(
    'Keep the code of Google reCAPTCHA (Google): it is only listed, and your pages go on loading it.',
  );
  await expect(old.getByRole('link')).toHaveCount(0);
  await page.getByLabel('Google reCAPTCHA: kind of cookies').selectOption('functional');
  await expect(old).toContainText('So that the code in your pages waits for a yes');
  await old.getByRole('link', { name: 'Gate what stands in your pages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gate what stands in your pages' })).toBeVisible();
});

test('services that need more than the tag have a step of their own', async ({ page, site }) => {
  await open(page, site, stateWith(maker, 'google-translate', 'google-tag-manager', 'recite-me'));
  await expect(output(page, 'translate')).toHaveText('<div id="google_translate_element"></div>\n');
  await page.getByLabel('Google Translate: id').fill('languages');
  await expect(output(page, 'translate')).toHaveText('<div id="languages"></div>\n');
  await expect(output(page, 'recite-me')).toContainText('data-recite-me');
  await page.getByRole('button', { name: 'Add a service of your own' }).click();
  await page.locator('#field-own-0-name').fill('Visitor survey');
  await page.locator('#field-own-0-category').selectOption('analytics');
  const old = step(page, 'Remove the old tags');
  await expect(old).toContainText('Keep the code of Visitor survey');
  await expect(old).toContainText('What your container in Google Tag Manager loads waits by its trigger.');
  const container = step(page, 'Set up the tags in your container');
  await expect(container).toContainText('Each tag in the container needs a trigger');
  await container.getByRole('link', { name: 'Google Tag Manager' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Google Tag Manager' })).toBeVisible();
});

test('the last step says what is true of what was chosen', async ({ page, site }) => {
  const check = step(page, 'Check that it works');
  const button = '<button type="button" data-consent-open>Change your cookie settings</button>\n';
  await open(page, site);
  await expect(check).toContainText('You see no message: you have chosen no services');
  await expect(page.locator('#steps')).not.toContainText(/see the message|page at/);
  await expect(output(page, 'link-en')).toHaveText(button);
  await page.getByText('Essential (3)').click();
  await page.getByRole('checkbox', { name: 'Google reCAPTCHA' }).check();
  await expect(check).toContainText('You see no message: all that you have chosen is essential');
  await expect(step(page, 'Paste the tag')).toContainText('All that you have chosen is essential');
  await page.getByRole('checkbox', { name: 'Hotjar (Contentsquare)' }).check();
  await page.getByLabel('Hotjar: id').fill('1234567');
  await expect(check).toContainText('You see the message, and the browser’s developer tools show no request');
  await page.getByRole('radio', { name: 'No message' }).check();
  await expect(check).toContainText('You see no message, as you have chosen');
  const link = step(page, 'Add a button for the settings');
  await expect(link).toContainText('visitors can say yes or no only by this');
  await expect(output(page, 'link-en')).toHaveText(button);
  await expect(output(page, 'page-en')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Welsh' }).check();
  await expect(step(page, 'Change the Welsh template')).toContainText(
    'In the tag of your Welsh template, name the Welsh name of your council in data-site-name.',
  );
  await expect(output(page, 'link-cy')).toContainText('Newid eich gosodiadau cwcis');
  await page.getByLabel('Address of your cookies page').fill('/cookies');
  await expect(output(page, 'link-en')).toHaveText('<a href="/cookies">Cookies</a>\n');
  await expect(output(page, 'page-en')).toHaveCount(1);
});

test('Welsh pages get their text and table in Welsh, and their files', async ({ page, site }) => {
  await open(page, site, { ...council, languages: ['cy'] });
  await expect(output(page, 'page-cy')).toContainText('Gallwch newid eich meddwl');
  await expect(output(page, 'table-cy')).toContainText('Cwcis hanfodol');
  await expect(output(page, 'table-cy')).not.toContainText('Cookies');
  await expect(page.locator('#steps .files').first()).toContainText('cy-facts.js');
});

test('Welsh pages are told of a cookies page of their own, and where its address is to be said', async ({
  page,
  site,
}) => {
  const welsh = page.locator('#steps > li', { has: output(page, 'page-cy') });
  await open(page, site, { ...council, languages: ['cy'] });
  await expect(welsh).toContainText('In the tag of your Welsh template');
  await expect(welsh).toContainText(
    'in data-cookies-page, and the Welsh name of your council in data-site-name',
  );
  await expect(output(page, 'page-en').locator('..').locator('..')).not.toContainText('Welsh');
  await expect(welsh.locator('pre')).toHaveCount(1);
  await page.getByText('More options', { exact: true }).click();
  await page.getByLabel('Days until a visitor is asked again').fill('30');
  await expect(welsh).toContainText('In the JSON of your Welsh template');
  await page.getByText('More about the files', { exact: true }).click();
  await page.getByRole('radio', { name: 'In a file of their own' }).check();
  await expect(welsh).toContainText('Make a second file of options');
  await page.getByText('More languages', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Polish' }).check();
  await expect(page.locator('.warning:not([hidden])')).toHaveCount(0);
  await page.getByRole('radio', { name: 'One file only' }).check();
  await expect(
    page.getByText('speaks English and Welsh only. Visitors of your pages in Polish'),
  ).toBeVisible();
});

test('a folder on another host is told what that host has to send', async ({ page, site }) => {
  await open(page, site, council);
  const first = page.locator('#steps > li').first();
  await expect(first).toContainText('Put these into /assets/consent-gate/ on your website.');
  await expect(first).not.toContainText('Access-Control-Allow-Origin');
  await page.getByLabel('Folder of the files').fill('https://files.example.org/gate/');
  await expect(first).toContainText('Put these into https://files.example.org/gate/. They are');
  await expect(first).toContainText('it has to send the header Access-Control-Allow-Origin');
});

test('colours that are hard to read are told, and the style sheet is there all the same', async ({
  page,
  site,
}) => {
  await open(page, site, council);
  await expect(output(page, 'style')).toHaveCount(0);
  await page.getByLabel('Buttons', { exact: true }).fill('#77cccc');
  await expect(page.getByText('The words on buttons have a contrast of 1.9 to 1')).toBeVisible();
  await expect(status(page)).toHaveText('Your snippet is ready, but there is a warning: see “Buttons”.');
  await expect(output(page, 'style')).toHaveText(':root {\n  --consent-button: #77cccc;\n}\n');
  await page.getByLabel('Buttons', { exact: true }).fill('#00538a');
  await expect(page.locator('.warning:not([hidden])')).toHaveCount(0);
  await page.getByLabel('Buttons', { exact: true }).fill('red; } body { display: none');
  await expect(status(page)).toContainText('still to be put right');
  await page.getByRole('button', { name: 'Show my snippet' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(
    /^“Buttons” is “red; .* It has to be a colour, for example #00538a\.$/,
  );
  await expect(preview(page).locator('body')).toBeVisible();
});

test('a service that would load without being asked is told where that is chosen, and is the last choice', async ({
  page,
  site,
}) => {
  await open(page, site);
  await expect(status(page)).toHaveText('Choose what your website uses.');
  await page.getByRole('checkbox', { name: 'Hotjar (Contentsquare)' }).check();
  await page.getByLabel('Hotjar: id').fill('1234567');
  await expect(status(page)).toHaveText('Nothing is wrong. Your snippet is ready.');
  const kind = page.getByLabel('Hotjar: kind of cookies');
  await expect(kind.locator('option').last()).toHaveText('essential');
  await kind.selectOption('essential');
  await expect(page.getByText('Hotjar then loads for everybody, without being asked.')).toBeVisible();
  await expect(status(page)).toHaveText(
    'Your snippet is ready, but there is a warning: see “Hotjar: kind of cookies”.',
  );
  await kind.selectOption('functional');
  await expect(page.locator('.warning:not([hidden])')).toHaveCount(0);
});

const long = {
  ...websites['JSON, a service of one’s own, and a map of all hashes']!.state,
  embeds: { youtube: { title: 'How a council works' }, 'google-maps': {} },
  languages: ['cy', 'pl'],
};
const wrong = { ...long, embeds: { youtube: { src: 'x' } }, own: [{}], kinds: [{}] };

/** What the engines leave for a person to decide on this page, and why nothing is wrong. */
const answered = [
  [
    /^equal-access (style_focus_visible|element_tabbable_unobscured): /,
    'The test of the focus looks at each of them.',
  ],
  [
    /^equal-access text_block_heading: .*\/div\[\d+\] <div class="field">/,
    'The words are the label of a field.',
  ],
  [
    /^equal-access text_sensory_misuse: .*'right'.*<p [^>]*id="status"/,
    'What is wrong is “put right” in the form, which comes before.',
  ],
  [
    /^axe color-contrast: .*<a href="#field-[^"]*">, about <body>$/,
    'The red of the links is 6.5 : 1 on the light page, and 8.9 : 1 on the dark one.',
  ],
  [/^equal-access input_label_visible: .*<textarea /, 'Its label stands above it.'],
  [
    /^equal-access style_color_misuse: .*<link [^>]*site\.css/,
    'Links are underlined, and a mistake has a sentence at its field.',
  ],
  [
    /^equal-access style_viewport_resizable: .*<link [^>]*site\.css/,
    'Headings grow with the text: their size has a part in rem.',
  ],
  [
    /^equal-access element_tabbable_visible: .*class="skip-link"/,
    'The link that skips the head is seen once it has the focus.',
  ],
  [
    /^equal-access form_submit_button_exists: .*<form novalidate/,
    '“Show my snippet” has no type, so it submits. https://html.spec.whatwg.org/multipage/form-elements.html#attr-button-type',
  ],
] as const;

/** Opens the page with a state, all of it unfolded, and asks for the snippet. */
async function unfold(page: Page, site: Site, state: State): Promise<void> {
  await page.goto(site.url(www, '/not-found'));
  await open(page, site, state);
  await page.getByRole('button', { name: 'Show my snippet' }).click();
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
}

for (const width of [320, 500, 1280]) {
  test(`the page fits into ${width} pixels, empty, filled in and with mistakes`, async ({
    page,
    site,
    vendors,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const complaints = complaintsOn(page);
    for (const state of [maker.empty, long, wrong]) {
      await unfold(page, site, state);
      expect(await scrolledSideways(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await expectNothing(page, vendors);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`three engines find nothing on the page in ${colorScheme} colours, empty, filled in and with mistakes`, async ({
      page,
      site,
    }) => {
      test.setTimeout(300_000);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        for (const state of [maker.empty, long, wrong]) {
          await unfold(page, site, state);
          expect(await violations(page, answered)).toEqual([]);
        }
      }
    });
  });
}

test('what has the focus is seen and not covered, wherever the Tab key goes', async ({ page, site }) => {
  test.setTimeout(120_000);
  await unfold(page, site, long);
  const seen = new Set<number>();
  for (;;) {
    await page.keyboard.press('Tab');
    const { place, name, outline, isCovered } = await page.evaluate(async () => {
      const element = document.activeElement!;
      const isHidden = () => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const above = document.elementFromPoint(x + Math.min(width / 2, 8), y + Math.min(height / 2, 8));
        return !above || !(element.contains(above) || above.contains(element));
      };
      // It may still be on its way into the window, which takes some browsers a second.
      for (let i = 0; i < 90 && isHidden(); i++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        isCovered: isHidden(),
        place: [...document.querySelectorAll('*')].indexOf(element),
        name: document.hasFocus() ? `${element.localName} ${element.id}` : 'body',
        outline: `${outlineStyle} ${outlineWidth}`,
      };
    });
    if (/^(body|iframe)/.test(name)) continue; // The browser's own controls, and those in the preview.
    if (seen.has(place)) break;
    seen.add(place);
    expect(isCovered, name).toBe(false);
    expect(outline, name).toBe('solid 3px');
  }
  expect(seen.size).toBeGreaterThan(80);
});

test('no text that is typed becomes markup in what is to be pasted', async ({ page, site }) => {
  const nasty = fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</consent-settings><b>',
    '</table></div>&amp;&lt;',
    '`${1}`',
    'plain',
  );
  const web = nasty.map((text) => `https://x.example/${encodeURI(text)}?${text.replace(/\s/g, '')}`);
  const states = fc.record({
    values: fc.record({ siteName: nasty, policyVersion: nasty, cookiesPage: web, privacyPage: web }),
    use: fc.constantFrom({}, council.use, stateWith(maker, 'matomo', 'plausible').use),
    embeds: fc.record({ youtube: fc.record({ title: nasty }) }, { requiredKeys: [] }),
    own: fc.array(
      fc.record({
        name: nasty,
        category: fc.constantFrom('analytics', 'essential'),
        notice: web,
        src: web,
        cookies: fc.tuple(nasty, nasty, nasty).map((parts) => parts.join(';')),
      }),
      { maxLength: 2 },
    ),
    kinds: fc.array(fc.record({ id: fc.constantFrom('analytics', 'x'), label: nasty, description: nasty }), {
      maxLength: 1,
    }),
    languages: fc.constant([]),
  });
  const made = fc.sample(states, { numRuns: 150, seed: 7 }).map((state) => ({
    mistakes: maker.mistakesOf(state).map(({ sentence }: { sentence: string }) => sentence),
    config: JSON.stringify(maker.configOf(state)),
    tag: maker.tagOf(state),
    words: [
      ...['en', 'cy'].map((language) => maker.pageOf(state, language) + maker.tableOf(state, language)),
      ...maker.embedsIn(state).map((embed: unknown) => maker.embedMarkup(embed, state)),
    ],
  }));
  expect(made.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  await page.goto(site.url(www, '/not-found'));
  const wrong = await page.evaluate((all) => {
    const known =
      /^(html|head|body|div|p|ul|li|a|h2|h3|table|caption|thead|tbody|tr|th|td|br|wbr|span|consent-settings|consent-embed)$/;
    return all.flatMap(({ config, tag, words }) => {
      const head = new DOMParser().parseFromString(`<head>${tag}</head>`, 'text/html');
      const scripts = [...head.scripts];
      const json = scripts.find(({ type }) => type === 'application/json');
      const last = scripts.at(-1)!;
      const said = json
        ? JSON.stringify(JSON.parse(json.text)) === config
        : last.dataset.siteName === (JSON.parse(config) as { siteName: string }).siteName;
      const names = [last, ...head.querySelectorAll('link')].flatMap((element) =>
        element.getAttributeNames(),
      );
      const strange = names.filter((name) => !/^(src|href|rel|integrity|data-[a-z-]+)$/.test(name));
      const others = [...head.querySelectorAll('*')].filter(
        ({ localName }) => !/^(html|head|body|script|link)$/.test(localName),
      );
      const isRight = said && !strange.length && !others.length && scripts.length === (json ? 2 : 1);
      const elements = words.flatMap((text) => [
        ...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*'),
      ]);
      const odd = elements.filter(
        (element) =>
          !known.test(element.localName) ||
          element
            .getAttributeNames()
            .some((name) => !/^(href|lang|scope|service|src|title|data-consent-open)$/.test(name)),
      );
      return [...(isRight ? [] : [tag]), ...odd.map((element) => element.outerHTML)];
    });
  }, made);
  expect(wrong).toEqual([]);
});

test('without script the page says what it needs, and where the same is written', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url('127.0.0.1', '/configure'));
  await expect(page.getByText('which is switched off')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show my snippet' })).toBeHidden();
  await context.close();
});

test('the page works where it is opened as a file', async ({ page, vendors }) => {
  const complaints = uncaughtErrors(page);
  const address = new URL(`../../demo/configure.html#${maker.writeState(council)}`, import.meta.url);
  await page.goto(address.href);
  await expect(output(page, 'tag')).toContainText('data-hotjar="1234567"');
  // There is no website around it, to whose pages links could lead.
  expect(
    await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['#content', 'configure.html', 'configure.html', '#snippet-heading']);
  await page.getByRole('checkbox', { name: 'Google Tag Manager' }).check();
  await page.getByLabel('Google Tag Manager: id').fill('GTM-XXXXXXX');
  await expect(page.locator('#steps')).toContainText(
    'see “Google Tag Manager” in integrations/google-tag-manager/README.md.',
  );
  await page.getByRole('checkbox', { name: 'Google Tag Manager' }).uncheck();
  await expect(preview(page).getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
  await page.getByLabel('Name of your council or website').fill('Sir Brawf');
  await expect(output(page, 'tag')).toContainText('data-site-name="Sir Brawf"');
  await expect
    .poll(() => page.evaluate(() => location.href))
    .toContain(maker.writeState({ ...council, values: { ...council.values, siteName: 'Sir Brawf' } }));
  await page.getByLabel('Language', { exact: true }).selectOption('cy');
  await expect(preview(page).getByRole('button', { name: 'Derbyn cwcis dadansoddol' })).toBeVisible();
  await press(preview(page).getByRole('button', { name: 'Derbyn cwcis dadansoddol' }));
  await expect(preview(page).getByText('Rydych chi wedi derbyn cwcis dadansoddol.')).toBeVisible();
  expect(vendors.requests).toEqual([]);
  // What Firefox tells of as an error is what the policy of the frame is there for.
  expect(complaints.filter((each) => !each.includes('settings blocked a script'))).toEqual([]);
});

test('the demonstration leads to the page', async ({ page, site }) => {
  await page.goto(site.url(www));
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Write your snippet' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Write your snippet' })).toBeVisible();
});

import { accessibilityTree, branchOf } from '../helpers/accessibility-tree.js';
import { expect, test, type Page } from '../helpers/fixtures.js';
import { bannerButton, saveButton, stateNamed, visit } from '../helpers/visitor-states.js';

const question = `region "Cookies on Testshire County Council"
  heading "Cookies on Testshire County Council" level=2
  paragraph
    StaticText "We use some essential cookies to make this website work."
  paragraph
    StaticText "We’d also like to use analytics cookies so we can understand how you use this website and make improvements."
  button "Accept analytics cookies"
  button "Reject analytics cookies"
  link "View cookies"`;

const confirmation = `region "Cookies on Testshire County Council"
  alert live=assertive focused=true
    paragraph
      StaticText "You’ve rejected analytics cookies. You can"
      link "change your cookie settings"
      StaticText "at any time."
  button "Hide cookie message"`;

const settings = `form
  heading "Essential cookies" level=2
  paragraph
    StaticText "Essential cookies keep your information secure and make this website work. We do not need to ask permission to use them."
  group
    DisclosureTriangle "Essential cookies in detail (1)"
  heading "Analytics cookies" level=2
  paragraph
    StaticText "Analytics cookies help us understand how you use this website, so that we can improve it."
  list
    listitem level=1
      StaticText "Google Analytics, provided by Google"
      StaticText "("
      link "Google privacy notice"
      StaticText ")"
  group
    DisclosureTriangle "Analytics cookies in detail (17)"
  group "Do you want to accept analytics cookies?"
    Legend
      StaticText "Do you want to accept analytics cookies?"
    radio "No" checked=true
    radio "Yes"
  button "Save cookie settings"`;

const success = `alert "Success" live=assertive focused=true
  heading "Success" level=2
  paragraph
    StaticText "You’ve set your cookie preferences."
  paragraph
    link "Go back to the page you were looking at"`;

const problem = `alert "There is a problem" live=assertive focused=true
  heading "There is a problem" level=2
  paragraph
    StaticText "Your browser did not keep your choices, so they hold for this page only. It may be set to block cookies."`;

const film = `group "Recycling"
  paragraph
    StaticText "Recycling"
  paragraph
    StaticText "This comes from YouTube. When you show it, YouTube can see that you are on this page and may set cookies."
  button "Show this once"
  button "Always allow videos, maps and posts"
  link "YouTube privacy notice"
  link "Cookie settings"
  link "Watch the film elsewhere"`;

for (const [name, expected] of [
  ['the banner: top', question],
  ['the banner: bottom', question],
  ['the confirmation of a no: top', confirmation],
  ['the confirmation of a no: bottom', confirmation],
  ['the settings', settings],
  ['the settings when they are saved', success],
  ['the settings when they could not be kept', problem],
  ['content that waits', film],
] as const) {
  test(`a screen reader is told what a visitor sees: ${name}`, async ({ page, site }) => {
    await visit(page, site, stateNamed(name));
    const lines = expected.split('\n');
    const start = lines[0]!.replace(/ \S+=.*/, '');
    expect(branchOf(await accessibilityTree(page), start)).toEqual(lines);
  });
}

test('the banner comes first on the page, before the skip link, in both forms that stand in it', async ({
  page,
  site,
}) => {
  for (const form of ['top', 'bottom']) {
    await visit(page, site, stateNamed(`the banner: ${form}`));
    const [, first, ...rest] = await accessibilityTree(page);
    expect(first).toContain('region "Cookies on');
    expect(rest.find((line) => /^ {2}\S/.test(line))).toContain('link "Skip to main content"');
  }
});

/** What is asked: accept, reject and view, in this order and with nothing to operate before them. */
const inOrder = [/^button "Accept /, /^button "Reject /, /^(link|button) "View /];

test('the banner as a dialog has a name, keeps the rest of the page away, and has its buttons in order', async ({
  page,
  site,
}) => {
  await visit(page, site, stateNamed('the banner: dialog'));
  const dialog = branchOf(await accessibilityTree(page), 'dialog "');
  expect(dialog[0]).toMatch(/^dialog ".+".* modal=true/);
  const controls = dialog.map((line) => line.trim()).filter((line) => /^(button|link) /.test(line));
  expect(controls).toEqual(inOrder.map((pattern) => expect.stringMatching(pattern)));
});

test('the settings in a dialog have its name, start at Close, and hide the page behind', async ({
  page,
  site,
}) => {
  await visit(page, site, stateNamed('the settings in a dialog over the banner'));
  const tree = await accessibilityTree(page);
  const dialog = branchOf(tree, 'dialog "Cookie settings" modal=true');
  expect(dialog.slice(1, 4).map((line) => line.trim())).toEqual([
    'heading "Cookie settings" level=2',
    'form',
    'button "Close" focused=true',
  ]);
  expect(dialog).toContain('    heading "Analytics cookies" level=3');
  expect(tree.slice(1)).toEqual(dialog.map((line) => `  ${line}`));
});

test('every question is a group of two answers with the question for its name, No first', async ({
  page,
  site,
}) => {
  await visit(page, site, stateNamed('the settings with every table open'));
  const tree = await accessibilityTree(page);
  const questions = tree.filter((line) => line.trim().startsWith('group "Do you want to accept'));
  expect(questions).toHaveLength(5);
  for (const line of questions) {
    expect(branchOf(tree, line.trim()).slice(3)).toEqual(['  radio "No" checked=true', '  radio "Yes"']);
  }
});

/** The branch of the question about analytics cookies. */
const analyticsQuestion = async (page: Page) =>
  branchOf(await accessibilityTree(page), 'group "Do you want to accept analytics cookies?"');

const signal = 'Your browser asks websites not to share or sell your data (Global Privacy Control)';

test('a question says with its name that its cookies are on until refused, and what the browser has refused', async ({
  page,
  site,
}) => {
  const state = stateNamed('the settings about cookies that are on until refused');
  await visit(page, site, state);
  const aside = 'These cookies are on unless you choose No and save.';
  expect(await analyticsQuestion(page)).toEqual([
    `group "Do you want to accept analytics cookies?" description="${aside}"`,
    '  Legend',
    '    StaticText "Do you want to accept analytics cookies?"',
    '  paragraph',
    `    StaticText "${aside}"`,
    '  radio "No"',
    '  radio "Yes" checked=true',
  ]);

  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await visit(page, site, state);
  const [group, ...rest] = await analyticsQuestion(page);
  expect(group).toContain(`description="${signal}`);
  expect(rest.slice(-2)).toEqual(['  radio "No" checked=true', '  radio "Yes"']);

  // Nothing is said where there is nothing to say.
  await visit(page, site, { ...state, remembered: { analytics: true } });
  expect((await analyticsQuestion(page))[0]).toContain('description="These cookies are on');
  await visit(page, site, { ...state, remembered: { analytics: false } });
  expect((await analyticsQuestion(page))[0]).not.toContain('description');
  await visit(page, site, stateNamed('the settings'));
  expect((await analyticsQuestion(page))[0]).not.toContain('description');
});

test('every table has a name, headings for its columns, and a heading in every row', async ({
  page,
  site,
}) => {
  await visit(page, site, stateNamed('the settings with every table open'));
  const tree = await accessibilityTree(page);
  const tables = tree.filter((line) => line.trim().startsWith('table'));
  expect(tables.map((line) => line.trim())).toEqual(
    ['Essential cookies', 'Functional cookies', 'Analytics cookies', 'Marketing cookies', 'Surveys'].map(
      (name) => `table "${name}"`,
    ),
  );
  for (const name of tables) {
    const table = branchOf(tree, name.trim()).map((line) => line.trim());
    expect(table.filter((line) => line.startsWith('columnheader'))).toEqual(
      ['Name', 'Purpose', 'Expires'].map((heading) => `columnheader "${heading}"`),
    );
    const rows = table.filter((line) => line === 'row').length;
    expect(rows).toBeGreaterThan(1);
    expect(table.filter((line) => line.startsWith('rowheader "'))).toHaveLength(rows - 1);
  }
});

/** Counts, from now on, how often a message that is read out comes, and how often one that is there changes. */
async function listen(page: Page, host: string): Promise<() => Promise<{ came: number; changed: number }>> {
  await page.evaluate((selector) => {
    const heard = { came: 0, changed: 0 };
    Object.assign(window, { heard });
    const root = document.querySelector(selector)!.shadowRoot!;
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const alerts = [...addedNodes].filter((node) => node instanceof Element && node.matches('[role]'));
        heard.came += alerts.length;
        const parent = target instanceof Element ? target : target.parentElement;
        if (!alerts.length && parent?.closest('[role=alert]')) heard.changed += 1;
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
  }, host);
  return () => page.evaluate(() => (window as unknown as { heard: { came: number; changed: number } }).heard);
}

for (const [what, state, host, act] of [
  ['an answer', 'the banner: top', 'consent-banner', (page: Page) => bannerButton(page, 1)],
  ['what came of saving', 'the settings', 'consent-settings', saveButton],
  ['what came of saving in a dialog', 'the settings in a dialog', 'consent-settings', saveButton],
] as const) {
  test(`${what} is announced once`, async ({ page, site }) => {
    await visit(page, site, stateNamed(state));
    const heard = await listen(page, host);
    await act(page).click();
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await heard()).toEqual({ came: 1, changed: 0 });
    const alerts = (await accessibilityTree(page)).filter((line) => line.includes('live='));
    expect(alerts).toHaveLength(1);
    // The focus reads the name, and the alert its words: they must not be the same.
    const [, name = ''] = /alert "(.*)"/.exec(alerts[0]!) ?? [];
    expect(name).not.toContain('You’ve');
  });
}

test('nothing is left to be announced once the confirmation is hidden', async ({ page, site }) => {
  await visit(page, site, stateNamed('the confirmation of a no: top'));
  expect((await accessibilityTree(page)).join()).toContain('live=');
  await bannerButton(page, 0).click();
  const tree = (await accessibilityTree(page)).join('\n');
  expect(tree).not.toContain('live=');
  expect(tree).not.toContain('Cookies on');
});

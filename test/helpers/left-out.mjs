/**
 * A test that is not run in an engine.
 *
 * @typedef {object} LeftOut
 * @property {'Chrome' | 'Firefox' | 'WebKit'} engine
 * @property {string} file below test/
 * @property {string | RegExp} [test] the end of its title, or a pattern of it with those of its groups. Default: the whole file
 * @property {string} why
 */

/** An engine by the name that it has in Playwright's config. */
export const engineOf = (project) =>
  ({ chromium: 'Chrome', firefox: 'Firefox', webkit: 'WebKit' })[project] ?? project;

/** A file as the lines call it: what is below test/. */
export const placeOf = (path) => path.replaceAll('\\', '/').replace(/^.*\/test\//, '');

const localhostCookies =
  'takes no cookie for the domain localhost, and none that is Secure over http, not even there';

const noShifts = 'tells of no layout shifts (https://wicg.github.io/layout-instability/)';

const noMedia = 'can’t be told by its driver what a visitor has chosen: dark or forced colours, or paper';

/** A line for each of the engines that Playwright knows less of. */
const inBoth = (line) => [
  { ...line, engine: 'Firefox' },
  { ...line, engine: 'WebKit' },
];

/**
 * Every test that is not run in some engine, and why. A test that is skipped and is not in this list fails the run, and
 * so does a line of this list by which nothing was skipped.
 *
 * @type {readonly LeftOut[]}
 */
export const leftOut = [
  {
    engine: 'WebKit',
    file: 'unit/choices/change-choices.test.ts',
    test: 'loads the page again when what services have left is removed, and not before',
    why: 'has no Navigation API, by which the test sees the order',
  },
  {
    engine: 'WebKit',
    file: 'unit/lib/remove-cookie.test.ts',
    test: /removes a cookie that was set with ".*(secure|domain=)/,
    why: localhostCookies,
  },
  ...inBoth({
    file: 'pages/accessibility-tree.spec.ts',
    why: 'shows its accessibility tree to no tool of ours',
  }),
  ...inBoth({ file: 'pages/at-home.spec.ts', test: /nothing of the page shifts on/, why: noShifts }),
  ...inBoth({ file: 'pages/layout.spec.ts', test: /nothing shifts/, why: noShifts }),
  ...inBoth({
    file: 'pages/banner-comings-and-goings.spec.ts',
    test: 'a banner at the foot takes no paper',
    why: 'prints no PDF whose sheets can be counted',
  }),
  ...inBoth({
    file: 'pages/demo.spec.ts',
    test: 'developer tools are told where the sources of the demo’s scripts are',
    why: 'has no Chrome DevTools Protocol, which tells',
  }),
  ...inBoth({
    file: 'pages/many-gated.spec.ts',
    test: 'a thousand gated elements are woken in order and emptied, in many tasks, frames at once',
    why: 'has no Chrome DevTools Protocol, which makes the computer slow',
  }),
  { engine: 'WebKit', file: 'pages/without-script.spec.ts', why: 'is driven by script' },
  {
    engine: 'Firefox',
    file: 'pages/without-script.spec.ts',
    why: 'runs script all the same under its driver',
  },
  {
    engine: 'WebKit',
    file: 'pages/embeds.spec.ts',
    test: 'without embed.js, or without script, the link is there and leads on',
    why: 'is driven by script',
  },
  ...inBoth({
    file: 'pages/embeds.spec.ts',
    test: 'on paper there is the link with its address, shown or not',
    why: noMedia,
  }),
  {
    engine: 'Firefox',
    file: 'pages/embeds.spec.ts',
    test: 'a no on the cookies page counts for a video that comes back with Back',
    why: 'makes Playwright wait for ever on a page from the back/forward cache, which other-pages.spec.ts goes around',
  },
  {
    engine: 'Firefox',
    file: 'pages/embeds.spec.ts',
    test: 'a keyboard goes from the button into the frame',
    why: 'says by its driver that no frame has the focus',
  },
  ...[
    'a visitor who said yes before sees no placeholder, not for a moment, and nothing moves',
    'a keyboard goes from the button into the frame',
  ].map((test) => ({
    engine: 'WebKit',
    file: 'pages/embeds.spec.ts',
    test,
    why: 'gives a frame the focus when its driver looks into it',
  })),
  { engine: 'WebKit', file: 'pages/theming.spec.ts', test: 'in dark colours', why: noMedia },
  {
    engine: 'WebKit',
    file: 'pages/at-home.spec.ts',
    test: /a visitor who wants dark pages sees light ones/,
    why: noMedia,
  },
  { engine: 'WebKit', file: 'pages/looks.spec.ts', test: /^in forced colours/, why: noMedia },
  { engine: 'WebKit', file: 'pages/accessibility.spec.ts', test: /dark/, why: noMedia },
  {
    engine: 'WebKit',
    file: 'pages/other-pages.spec.ts',
    test: 'a yes in one tab counts in another when the visitor returns to it, once',
    why: 'tells of the requests of all tabs together',
  },
  ...inBoth({
    file: 'pages/legacy-cookies.spec.ts',
    test: 'a pattern that takes in too much takes nothing of an essential service, also while its file is on its way',
    why: 'loads no page to the end before what it imports has come, and the test waits for that',
  }),
  ...inBoth({
    file: 'pages/page-code.spec.ts',
    test: 'a link with data-consent-open and the Ctrl key opens the cookies page in a new tab',
    why: 'is not told here of a tab that a key opens',
  }),
];

/**
 * The line by which a test is not run. `undefined`: it is.
 *
 * @param {string} engine
 * @param {string} file below test/
 * @param {string} title with those of its groups
 */
export const lineFor = (engine, file, title) =>
  leftOut.find((line) => line.engine === engine && line.file === file && isAbout(line, title));

const isAbout = ({ test }, title) => (test instanceof RegExp ? test.test(title) : title.endsWith(test ?? ''));

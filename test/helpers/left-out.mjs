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
  ({ chromium: 'Chrome', 'chromium-whole': 'Chrome', firefox: 'Firefox', webkit: 'WebKit' })[project] ??
  project;

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
    file: 'pages/configure.spec.ts',
    test: /^without script/,
    why: 'is driven by script',
  },
  {
    engine: 'Firefox',
    file: 'pages/configure.spec.ts',
    test: /^without script/,
    why: 'runs script all the same under its driver',
  },
  {
    engine: 'Firefox',
    file: 'pages/configure.spec.ts',
    test: /wherever the Tab key goes$/,
    why: 'keeps the Tab key in its own bars under its driver, once it is there',
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
  ...inBoth({
    file: 'pages/layout.spec.ts',
    test: 'where elements.js is not there the room is given back, the page works and nothing loads',
    why: 'loads no page to the end before what it imports has come, and the test waits for that',
  }),
  {
    engine: 'WebKit',
    file: 'pages/legacy-cookies.spec.ts',
    test: /go from every domain and path of [\w.]+\/./,
    why: 'tells by its driver of no cookie that the page at hand can’t see',
  },
  {
    engine: 'WebKit',
    file: 'pages/legacy-cookies.spec.ts',
    test: /where a browser takes cookies that are partitioned/,
    why: localhostCookies,
  },
  {
    engine: 'Firefox',
    file: 'pages/receipts.spec.ts',
    test: 'where storage is full a choice is sent from this page',
    why: 'puts what a test defines into blank pages too, where there is no storage',
  },
  {
    engine: 'WebKit',
    file: 'pages/withdraw.spec.ts',
    test: 'where the browser keeps nothing, the settings say so at once, though the page is loaded again',
    why: 'loads the page again before what was heard on it has always reached the test',
  },
  {
    engine: 'WebKit',
    file: 'pages/receipts.spec.ts',
    test: 'what could not be sent goes out when the visitor is online again',
    why: 'can’t be cut off from its network by its driver',
  },
  ...inBoth({
    file: 'pages/leaks.spec.ts',
    why: 'counts for nobody what is kept of nodes that have left the page, nor its heap after all that is waste was collected',
  }),
  {
    engine: 'WebKit',
    file: 'pages/receipts.spec.ts',
    test: 'a receiver of the same website gets no cookies and no address of the page either',
    why: 'tells by its driver of no headers',
  },
  {
    engine: 'WebKit',
    file: 'pages/receipts.spec.ts',
    test: 'the lines of the README give the same hash, of the message and of the settings',
    why: 'runs by its driver functions, not lines as they stand',
  },
  { engine: 'Firefox', file: 'pages/every-visitor.spec.ts', test: /forced colours|on paper/, why: noMedia },
  ...inBoth({ file: 'pages/looks.spec.ts', test: /in forced colours/, why: noMedia }),
  ...inBoth({ file: 'pages/theming.spec.ts', test: /in dark colours/, why: noMedia }),
  ...['real-vendors', 'service-policies'].map((name) => ({
    engine: 'Firefox',
    file: `pages/${name}.spec.ts`,
    test: /Adobe Experience Cloud/,
    why: 'tells by its driver of nothing that is posted, which Adobe’s answer has to repeat',
  })),
  ...[
    ['every-visitor', /answers by arrow keys/],
    ['looks', /a long link begins each of its lines/],
    ['welsh', /no English word is left on a Welsh page with settings/],
  ].map(([name, test]) => ({
    engine: 'Firefox',
    file: `pages/${name}.spec.ts`,
    test,
    why: 'opens a page by its driver without the address that it comes from, so that there is no way back',
  })),
  {
    engine: 'Firefox',
    file: 'pages/withdraw.spec.ts',
    test: /screen reader says once|keeps nothing, the settings say so/,
    why: 'runs what a test brings in a blank page too, which the test counts',
  },
  {
    engine: 'Firefox',
    file: 'pages/every-visitor.spec.ts',
    test: /closes it with Escape, and is back/,
    why: 'goes by its Tab key from the page into its own window, which no test can follow',
  },
  ...[/nothing hides what has the focus/, /the focus can be seen wherever it goes/].map((test) => ({
    engine: 'Firefox',
    file: 'pages/every-visitor.spec.ts',
    test,
    why: 'scrolls to a part of what has the focus, where WCAG 2.2 AA asks for no more and these tests do',
  })),
  {
    engine: 'WebKit',
    file: 'pages/every-visitor.spec.ts',
    test: /forced colours|wants less motion|on paper/,
    why: noMedia,
  },
  {
    engine: 'WebKit',
    file: 'pages/at-home.spec.ts',
    test: /a visitor who wants dark pages sees light ones/,
    why: noMedia,
  },
  {
    engine: 'WebKit',
    file: 'pages/other-pages.spec.ts',
    test: 'a yes in one tab counts in another when the visitor returns to it, once',
    why: 'tells of the requests of all tabs together',
  },
  ...[
    /(Array|Object)\.prototype has more members/,
    /members of Array\.prototype throw/,
    /there is no Array\.prototype\.(map|filter)/,
    /an image is named (readyState|querySelectorAll)/,
  ].map((test) => ({
    engine: 'WebKit',
    file: 'pages/blocked-and-broken.spec.ts',
    test,
    why: 'is driven by scripts that run in the page, and are broken by the same fault',
  })),
  {
    engine: 'WebKit',
    file: 'pages/cookie-domain.spec.ts',
    test: /on \[::1\] one cookie is written/,
    why: 'keeps what the test has tried on an IPv6 address, which its driver does not remove',
  },
  {
    engine: 'WebKit',
    file: 'pages/cookie-domain.spec.ts',
    test: 'a copy on a path that the visitor was not on is found there, asks again where it differs, and goes',
    why: 'tells by its driver of no cookie that the page at hand can’t see',
  },
  ...['consent-clients', 'consent-client-rules'].map((name) => ({
    engine: 'WebKit',
    file: `pages/${name}.spec.ts`,
    why: 'gives a page no way to call the program that drives it, as the programs that answer for visitors do',
  })),
  ...[
    ['at-home', /nothing overflows on 320 pixels/],
    ['debug', /can be read on 320 by/],
    ['every-visitor', /at 400%/],
    ['languages', /at 400%/],
    ['layout', /on 320 pixels/],
    ['configure', /fits into 320 pixels/],
    ['host-frameworks', /on 320 pixels|begin and end where those of the page do/],
    ['looks', /at 400% zoom|a long link begins each of its lines/],
    ['unremovable-cookies', /fits on 320 pixels/],
  ].map(([name, test]) => ({
    engine: 'WebKit',
    file: `pages/${name}.spec.ts`,
    test,
    why: 'can’t make its window narrower than its own bar of buttons',
  })),
  ...inBoth({
    file: 'pages/accessibility.spec.ts',
    why: 'would be asked for the same words, roles and colours as Chromium, which takes it some minutes',
  }),
  ...inBoth({
    file: 'pages/configure.spec.ts',
    test: /three engines find nothing on the page in/,
    why: 'would be asked for the same words, roles and colours as Chromium, which takes it some minutes',
  }),
  ...inBoth({
    file: 'pages/debug.spec.ts',
    test: /three engines find nothing/,
    why: 'would be asked for the same words, roles and colours as Chromium, which takes it some minutes',
  }),
  ...inBoth({ file: 'pages/debug.spec.ts', test: 'it is not there on paper', why: noMedia }),
  ...inBoth({
    file: 'pages/debug.spec.ts',
    test: 'the browser saves the report as a file',
    why: 'is not told here of what the browser saves',
  }),
  ...inBoth({
    file: 'pages/prerender.spec.ts',
    why: 'prerenders no page',
  }),
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

/** Page tests of what engines do differently, and of what is promised first: they are run in each, whatever the turns. */
const everywhere = new Set(
  [
    'accept',
    'ask-again',
    'before-a-choice',
    'keep-choice',
    'legacy-cookies',
    'one-file',
    'other-pages',
    'reject',
    'return-visit',
    'side-by-side',
    'strict-pages',
    'two-settings',
    'unremovable-cookies',
    'withdraw',
  ].map((name) => `pages/${name}.spec.ts`),
);

/** What is said of page tests that are left to another run. */
const outOfTurn = ['Firefox', 'WebKit'].map((engine) => ({
  engine,
  file: 'pages/',
  test: 'those out of turn',
  why: 'has its turn of these in another run, `npm run test:pages`; Chromium has run them all',
}));

/**
 * Whether a page test is left to another run. With `TURNS=8`, as in `npm test`, Chromium runs all, and of what is not in
 * {@link everywhere} Firefox an eighth and WebKit another: always the same. Without, each engine runs all.
 */
function isOutOfTurn(engine, file, title) {
  // Unit tests ask in a browser, where there is no process.
  if (!file.startsWith('pages/') || everywhere.has(file)) return false;
  const turns = Number(process.env.TURNS ?? 0);
  const turn = { Firefox: 0, WebKit: 1 }[engine];
  if (!turns || turn === undefined) return false;
  const sum = [...title].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 65_521, 7);
  return sum % turns !== turn;
}

/**
 * The line by which a test is not run. `undefined`: it is.
 *
 * @param {string} engine
 * @param {string} file below test/
 * @param {string} title with those of its groups
 */
export const lineFor = (engine, file, title) =>
  leftOut.find((line) => line.engine === engine && line.file === file && isAbout(line, title)) ??
  (isOutOfTurn(engine, file, title) ? outOfTurn.find((line) => line.engine === engine) : undefined);

const isAbout = ({ test }, title) => (test instanceof RegExp ? test.test(title) : title.endsWith(test ?? ''));

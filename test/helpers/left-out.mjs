/**
 * A test that is not run in an engine.
 *
 * @typedef {object} LeftOut
 * @property {'Chrome' | 'Firefox' | 'WebKit'} engine
 * @property {string} file below test/
 * @property {string | RegExp} [test] the end of its title, or a pattern of it with those of its groups. Default: the whole file
 * @property {string} why
 */

const localhostCookies =
  'takes no cookie for the domain localhost, and none that is Secure over http, not even there';

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

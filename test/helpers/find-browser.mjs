/** Finds Chromium, Firefox and WebKit for the tests, or installs them where that needs nobody's permission. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { arch, env, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

const isRoot = getuid?.() === 0;

/** Folders in which Windows keeps programs. */
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/**
 * A browser that the tests need.
 *
 * @typedef {object} Browser
 * @property {string} says what it is called in a sentence
 * @property {string} variable environment variable whose path goes first
 * @property {string} debian its package on Debian
 * @property {readonly string[]} names of its program, best first
 * @property {Readonly<Partial<Record<string, readonly string[]>>>} places where a system keeps it
 */

/** @type {Browser} */
const chromium = {
  says: 'Chromium or Chrome',
  variable: 'CHROMIUM',
  debian: 'chromium',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  },
};

/**
 * Chromium without its windows, for page tests, which take less than half the time to open a page in it. Playwright's own
 * choice, too. Not needed: where there is none, all is run in the browser above.
 *
 * @type {Browser}
 */
const headlessShell = {
  says: 'Chromium without its windows',
  variable: 'CHROMIUM_HEADLESS_SHELL',
  debian: 'chromium-headless-shell',
  names: ['chromium-headless-shell', 'chrome-headless-shell'],
  places: {},
};

/** @type {Browser} */
const firefox = {
  says: 'Firefox',
  variable: 'FIREFOX',
  debian: 'firefox-esr',
  names: ['firefox-esr', 'firefox'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  },
};

/** WebKit for GTK is three programs, of two packages. Each has a variable of its own. */
const webkit = {
  driver: {
    says: 'the driver of WebKitGTK',
    variable: 'WEBKIT_DRIVER',
    debian: 'webkit2gtk-driver',
    names: ['WebKitWebDriver'],
    places: {},
  },
  browser: {
    says: 'MiniBrowser of WebKitGTK',
    variable: 'WEBKIT_BROWSER',
    debian: 'webkit2gtk-driver',
    names: ['MiniBrowser'],
    // Outside of PATH, in a folder that is named after the machine.
    places: { linux: miniBrowsers() },
  },
  xvfb: {
    says: 'Xvfb, a screen for WebKit',
    variable: 'XVFB',
    debian: 'xvfb',
    names: ['Xvfb'],
    places: {},
  },
};

/** Where Debian, Fedora and Arch keep MiniBrowser, newest interface first. */
function miniBrowsers() {
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[arch] ?? arch;
  const folders = [`/usr/lib/${machine}-linux-gnu`, '/usr/libexec', '/usr/lib'];
  return ['4.1', '4.0'].flatMap((version) =>
    folders.map((folder) => `${folder}/webkit2gtk-${version}/MiniBrowser`),
  );
}

/**
 * Makes the test hosts this machine, leaves no other host to be found, and keeps the browser from calling home: what a
 * page sends while it is being left does not come by Playwright's routes. The sandbox can't run as root.
 */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=${[
    'MAP *.testshire.gov.uk 127.0.0.1',
    'MAP testshire.gov.uk 127.0.0.1',
    'MAP *.test 127.0.0.1',
    'MAP *.llyw.cymru 127.0.0.1',
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE ::1',
  ].join(', ')}`,
];

/** What pages without a font are written in. Engines choose differently, and what tests measure depends on it. */
const font = 'Times New Roman';

/** The same for Firefox: every host is this machine, so nothing it asks for is found elsewhere. */
export const firefoxPreferences = {
  'network.dns.forceResolve': '127.0.0.1',
  'font.name.serif.x-western': font,
  // A bar at the side takes no width of the page, as in headless Chromium.
  'ui.useOverlayScrollbars': 1,
};

/** The font for WebKit. Its hosts go by a proxy, which each kind of test has for itself. */
export const webkitArgs = [`--default-font-family=${font}`, `--serif-font-family=${font}`];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not a program.
  }
};

/** @param {Browser} browser */
function find({ variable, names, places }) {
  const chosen = env[variable];
  if (chosen) return canRun(chosen) ? chosen : undefined;
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(places[platform] ?? []), ...onPath].find(canRun);
}

/** What to tell whoever lacks it. */
function sentenceFor({ says, variable, debian }) {
  return env[variable]
    ? `${variable} is ${env[variable]}, which is not a program that can be run: set it to the path of ${says}.`
    : `The tests need ${says}, and there is none: install it ("apt-get install ${debian}" on Debian), or set ${variable} to its path.`;
}

/** @param {Browser} browser */
function need(browser) {
  const found = find(browser) ?? (!env[browser.variable] && install(browser));
  if (!found) throw new Error(sentenceFor(browser));
  return found;
}

/** @param {Browser} browser */
function install(browser) {
  if (!isRoot || platform !== 'linux' || !['/usr/bin/apt-get', '/bin/apt-get'].some(canRun)) return undefined;
  const { says, debian } = browser;
  console.log(`Installing ${says} by apt-get, for the tests.`);
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  // Some tests measure letters: those of the font below are as wide here.
  const packages = [debian, 'fonts-liberation'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return find(browser);
}

/**
 * Path of Chromium or Chrome. `CHROMIUM` goes first. As root on a system with apt-get it is installed where there is
 * none. Throws a sentence that says what is missing.
 */
export const requireBrowser = () => need(chromium);

/**
 * Path of Chromium's headless shell, or of what `CHROMIUM_HEADLESS_SHELL` names. `undefined`: there is none, or `CHROMIUM`
 * says what is to be used. Throws a sentence where the variable names no program.
 */
export const headlessShellFound = () =>
  env[headlessShell.variable] ? need(headlessShell) : env.CHROMIUM ? undefined : find(headlessShell);

/** Whether it was to be installed, which is tried once: there is not one everywhere. */
let isTried = false;

function headlessShellOrInstalled() {
  const found = headlessShellFound();
  if (found || isTried || env.CHROMIUM) return found;
  isTried = true;
  return install(headlessShell);
}

/** The same for Firefox and `FIREFOX`. */
export const requireFirefox = () => need(firefox);

/** The same for the programs of WebKit, and `WEBKIT_DRIVER`, `WEBKIT_BROWSER` and `XVFB`. */
export const requireWebKit = () =>
  Object.fromEntries(Object.entries(webkit).map(([part, program]) => [part, need(program)]));

/** Why no test can run in WebKit on this system. `undefined`: it can, and must. */
export const noWebKit =
  platform === 'linux' ? undefined : `WebKitGTK runs on Linux only, and this is ${platform}`;

/** The path of every program that the tests need, or why one is not needed here. Throws what is missing. */
export const browsersFound = () => [
  requireBrowser(),
  headlessShellOrInstalled() ?? 'Page tests run in Chromium with its windows: there is no headless shell.',
  requireFirefox(),
  ...(noWebKit ? [`Nothing is tested in WebKit: ${noWebKit}.`] : Object.values(requireWebKit())),
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const line of browsersFound()) console.log(line);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

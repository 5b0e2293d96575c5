/** Finds Chromium for the tests, or installs it where that needs nobody's permission. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

const isRoot = getuid?.() === 0;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

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
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ].join(', ')}`,
];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not a program.
  }
};

/** Path of Chromium or Chrome. `CHROMIUM` goes first. `undefined`: there is none. */
export function findBrowser() {
  if (env.CHROMIUM) return canRun(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(PLACES[platform] ?? onPath), ...(PLACES[platform] ? onPath : [])].find(canRun);
}

/** What to tell whoever has no browser. */
const noBrowser = env.CHROMIUM
  ? `CHROMIUM is ${env.CHROMIUM}, which is not a program that can be run: set it to the path of Chromium or Chrome.`
  : 'The tests need Chromium or Chrome, and there is none: install it ("apt-get install chromium" on Debian), or set CHROMIUM to its path.';

/** Finds the browser; as root on a system with apt-get, installs it. Throws a sentence that says what is missing. */
export function requireBrowser() {
  const found = findBrowser() ?? (!env.CHROMIUM && installBrowser());
  if (!found) throw new Error(noBrowser);
  return found;
}

function installBrowser() {
  if (!isRoot || platform !== 'linux' || !['/usr/bin/apt-get', '/bin/apt-get'].some(canRun)) return undefined;
  console.log('Installing Chromium by apt-get, for the tests.');
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(requireBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

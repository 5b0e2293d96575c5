import { defineConfig, type Project } from '@playwright/test';
import {
  browserArgs,
  firefoxPreferences,
  headlessShellFound,
  noWebKit,
  requireBrowser,
  requireFirefox,
} from './test/helpers/find-browser.mjs';

/**
 * Chromium loads two pages of its own, for suggestions under its address bar, into each new window, and keeps a process
 * ready for the next page, which costs more than many a test. The last list of features counts, so that all but the last
 * four are what Playwright turns off itself.
 */
const turnedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

const inChromium = (name: string, executablePath: string, which: Partial<Project>): Project => ({
  ...which,
  name,
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath,
      args: [...browserArgs, `--disable-features=${turnedOff.join(',')}`],
      // Without this no page comes back from the back/forward cache, and a test of that would show nothing.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
});

const shell = headlessShellFound();

/**
 * Files and titles of what is run in Chromium with its windows. Without them it may lay a page out before the first frame
 * asks for it, and tells of a shift that nobody could have seen; and pages are prerendered for a window, and come back in
 * one.
 */
const withWindows =
  /(layout|prerender|other-pages|one-file)\.spec|asks nobody for anything, has no errors|nothing moves|moves nothing|nothing of the page shifts/;

const chromium = shell
  ? [
      inChromium('chromium', shell, { grepInvert: withWindows }),
      inChromium('chromium-whole', requireBrowser(), { grep: withWindows }),
    ]
  : [inChromium('chromium', requireBrowser(), {})];

const firefox: Project = {
  name: 'firefox',
  use: {
    browserName: 'firefox',
    // Firefox as it is published, without Playwright's patches.
    channel: 'moz-firefox',
    launchOptions: { executablePath: requireFirefox(), firefoxUserPrefs: firefoxPreferences },
  },
};

/** WebKit as it is published for Linux, which `fixtures.ts` starts. */
const webkit: Project = { name: 'webkit', use: { browserName: 'webkit' } };

/**
 * Real page loads, on a site that each test starts for itself. Every file runs in every engine, but for what
 * `left-out.mjs` leaves out.
 */
export default defineConfig({
  testDir: 'test/pages',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  projects: [...chromium, firefox, ...(noWebKit ? [] : [webkit])],
  fullyParallel: true,
  forbidOnly: true,
  // Drivers lose an answer now and then, when it comes while a page is being replaced, and a busy computer is late. What
  // passes in the end is counted, and said.
  retries: 2,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['./test/helpers/left-out-pages.mjs']],
});

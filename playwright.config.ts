import { defineConfig, type Project } from '@playwright/test';
import {
  browserArgs,
  firefoxPreferences,
  noWebKit,
  requireBrowser,
  requireFirefox,
} from './test/helpers/find-browser.mjs';

const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: requireBrowser(),
      args: browserArgs,
      // Without this no page comes back from the back/forward cache, and a test of that would show nothing.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
};

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
  projects: [chromium, firefox, ...(noWebKit ? [] : [webkit])],
  fullyParallel: true,
  forbidOnly: true,
  // Drivers lose an answer now and then, when it comes while a page is being replaced, and a busy computer is late. What
  // passes in the end is counted, and said.
  retries: 2,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['./test/helpers/left-out-pages.mjs']],
});

import { defineConfig, type Project } from '@playwright/test';
import { browserArgs, requireBrowser } from './test/helpers/find-browser.mjs';

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
  testMatch: '**/consent-client*.spec.ts',
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: '/usr/bin/firefox-esr',
      firefoxUserPrefs: { 'network.dns.forceResolve': '127.0.0.1' },
    },
  },
};

/** Real page loads, on a site that each test starts for itself. */
export default defineConfig({
  testDir: 'test/pages',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  projects: [chromium, firefox],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
});

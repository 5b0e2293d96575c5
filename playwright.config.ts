import { defineConfig, type Project } from '@playwright/test';
import {
  browserArgs,
  firefoxPreferences,
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

/** What depends on how an engine reads policies and style sheets, and on what runs in it. Each file named here runs in both. */
const firefox: Project = {
  name: 'firefox',
  testMatch: [
    'strict-pages.spec.ts',
    'integrity.spec.ts',
    'host-frameworks.spec.ts',
    'hostile-styles.spec.ts',
    'consent-clients.spec.ts',
    'consent-client-rules.spec.ts',
  ],
  use: {
    browserName: 'firefox',
    // Firefox as it is published, without Playwright's patches.
    channel: 'moz-firefox',
    launchOptions: { executablePath: requireFirefox(), firefoxUserPrefs: firefoxPreferences },
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

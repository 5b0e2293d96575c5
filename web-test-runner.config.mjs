import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserArgs, requireBrowser } from './test/helpers/find-browser.mjs';

/** Tells test/run.mjs how many tests there were. A file that could not be loaded counts as a failed test. */
const countTests = (file) => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const add = ({ tests, suites }) => {
      for (const { passed, skipped } of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
      suites.forEach(add);
    };
    for (const { passed, testResults } of sessions) {
      const failedBefore = count.failed;
      if (testResults) add(testResults);
      if (!passed && count.failed === failedBefore) count.failed += 1;
    }
    writeFileSync(file, JSON.stringify(count));
  },
});

/** How many generated cases `test/unit/malice/` tries, and from where on: see `cases.ts` there. */
const ofMalice = Object.fromEntries(
  ['CASES', 'SEED'].map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
);

export default {
  files: ['test/unit/**/*.test.ts'],
  browsers: [chromeLauncher({ launchOptions: { executablePath: requireBrowser(), args: browserArgs } })],
  // Tests share the cookies of one host, so only one file runs at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // This plugin reads tsconfig.json as text and follows no `extends`.
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { ...ofMalice, libraryVersion: '"0.0.0"' },
    }),
  ],
  testFramework: { config: { timeout: 15_000, forbidOnly: true } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: process.env.CASES ? 24 * 3_600_000 : 240_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(process.env.COUNTS ? [countTests(process.env.COUNTS)] : [])],
};

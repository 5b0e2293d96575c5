import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  browserArgs,
  firefoxPreferences,
  noWebKit,
  requireBrowser,
  requireFirefox,
} from './test/helpers/find-browser.mjs';
import { placeOf } from './test/helpers/left-out.mjs';
import { LeftOutReport } from './test/helpers/left-out-report.mjs';
import { webkitLauncher } from './test/helpers/webkit/unit-launcher.mjs';

/**
 * Says what was not run in which engine, and why, and tells test/run.mjs how many tests there were. A file that could
 * not be loaded counts as a failed test, and so does a test that was skipped for no reason in `left-out.mjs`.
 */
const countTests = (file) => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0, failedFiles: [], names: [] };
    const said = new LeftOutReport();
    const add = (session, { name, tests, suites }, groups = []) => {
      const within = name ? [...groups, name] : groups;
      for (const { name: test, passed, skipped } of tests) {
        const title = [...within, test].join(' ');
        const isFine = skipped ? said.add(session.browser.name, session.testFile, title) : passed;
        count[!isFine ? 'failed' : skipped ? 'skipped' : 'passed'] += 1;
        if (!isFine) count.names.push(`${session.browser.name}: ${placeOf(session.testFile)}: ${title}`);
      }
      for (const suite of suites) add(session, suite, within);
    };
    for (const session of sessions) {
      const failedBefore = count.failed;
      if (session.testResults) add(session, session.testResults);
      if (!session.passed && count.failed === failedBefore) {
        count.failed += 1;
        count.names.push(`${session.browser.name}: ${placeOf(session.testFile)}: the file itself`);
      }
      if (count.failed > failedBefore)
        count.failedFiles.push({ engine: session.browser.name, file: session.testFile });
    }
    const idle = said.print('unit/', file ? [...new Set(sessions.map(({ browser }) => browser.name))] : []);
    count.failed += idle.length;
    count.names.push(...idle);
    if (file) writeFileSync(file, JSON.stringify(count));
  },
});

/** How many generated cases `test/unit/malice/` tries, and from where on: see `cases.ts` there. */
const ofMalice = Object.fromEntries(
  ['CASES', 'SEED'].map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
);

const chromium = chromeLauncher({ launchOptions: { executablePath: requireBrowser(), args: browserArgs } });

const firefox = Object.assign(
  chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: requireFirefox(),
      extraPrefsFirefox: firefoxPreferences,
    },
  }),
  // It would be called Chrome too.
  { name: 'Firefox' },
);

if (noWebKit) console.log(`Nothing is tested in WebKit: ${noWebKit}.`);

export default {
  files: ['test/unit/**/*.test.ts'],
  browsers: [chromium, firefox, ...(noWebKit ? [] : [webkitLauncher()])],
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
  reporters: [defaultReporter(), countTests(process.env.COUNTS)],
};

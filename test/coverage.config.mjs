/**
 * How much of what decides and of what reads the options the unit tests of these two folders go through, branch by
 * branch, as V8 counts them: in Chromium alone. What they leave out, and what sees to it:
 *
 * - `start-from-tag.ts` runs once a page, so its tests run it in frames, where V8 counts nothing for this.
 *   `test/unit/gate/start-from-tag.test.ts` goes through each of its branches.
 * - `choices-changer.ts`, `location.reload()` in `forget`: it would end the tests. `test/pages/faults.spec.ts`.
 * - `place-banner.ts`, a narrow window: the tests' own is wide. `test/pages/layout.spec.ts`.
 */
import { defaultReporter } from '@web/test-runner';
import unit from '../web-test-runner.config.mjs';

export default {
  ...unit,
  files: ['test/unit/{gate,config}/**/*.test.ts'],
  browsers: unit.browsers.slice(0, 1), // V8 is Chromium's
  reporters: [defaultReporter()],
  coverage: true,
  coverageConfig: {
    include: ['src/{gate,config}/**/*.ts'],
    threshold: { branches: 95, functions: 95, lines: 95, statements: 95 },
    reporters: ['lcovonly'],
    reportDir: 'coverage',
  },
};

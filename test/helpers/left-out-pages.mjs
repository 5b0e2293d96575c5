import { engineOf } from './left-out.mjs';
import { LeftOutReport } from './left-out-report.mjs';

/** Says at the end of the page tests what was not run in which engine, and why. A reporter for Playwright. */
export default class LeftOutPages {
  #said = new LeftOutReport();
  #isRight = true;
  #whole = [];

  /** Whoever runs a few tests leaves lines without theirs. */
  onBegin(_config, suite) {
    if (process.env.PLAYWRIGHT_JSON_OUTPUT_NAME)
      this.#whole = suite.suites.map(({ title }) => engineOf(title));
  }
  onTestEnd(test, { status }) {
    if (status !== 'skipped') return;
    const [, project, , ...titles] = test.titlePath();
    this.#isRight = this.#said.add(engineOf(project), test.location.file, titles.join(' ')) && this.#isRight;
  }
  onEnd() {
    const idle = this.#said.print('pages/', this.#whole);
    return this.#isRight && !idle.length ? undefined : { status: 'failed' };
  }
  printsToStdio() {
    return false;
  }
}

import { sep } from 'node:path';
import { leftOut, lineFor } from './left-out.mjs';

/** Gathers the tests that were not run, to say at the end which and why. */
export class LeftOutReport {
  #counts = new Map();
  #wrong = [];

  /**
   * A test that was skipped. `false`: without a line of `left-out.mjs`.
   *
   * @param {string} engine
   * @param {string} path of the file
   * @param {string} title with those of its groups
   */
  add(engine, path, title) {
    const file = path
      .split(sep)
      .join('/')
      .replace(/^.*\/test\//, '');
    const line = lineFor(engine, file, title);
    if (line) this.#counts.set(line, (this.#counts.get(line) ?? 0) + 1);
    else
      this.#wrong.push(
        `${engine}: ${file}: "${title}" was skipped, and test/helpers/left-out.mjs does not say why.`,
      );
    return line !== undefined;
  }

  /**
   * Prints it all. Gives back how many lines of the list are wrong: those by which nothing was skipped.
   *
   * @param {string} folder whose tests were run, below test/
   * @param {boolean} isWhole whether all of them were, in every engine
   * @returns {number}
   */
  print(folder, isWhole) {
    for (const [{ engine, file, test = 'all of it', why }, count] of this.#counts)
      console.log(`Not run in ${engine}: ${file}: ${test} (${count}): ${engine} ${why}.`);
    const idle = leftOut.filter((line) => line.file.startsWith(folder) && !this.#counts.has(line));
    const idleSaid = isWhole ? idle : [];
    for (const { engine, file, test = 'all of it' } of idleSaid)
      this.#wrong.push(
        `${engine}: ${file}: ${test}: test/helpers/left-out.mjs leaves it out, and there is no such test.`,
      );
    for (const sentence of this.#wrong) console.log(sentence);
    return idleSaid.length;
  }
}

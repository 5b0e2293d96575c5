import { leftOut, lineFor, placeOf } from './left-out.mjs';

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
    const file = placeOf(path);
    const line = lineFor(engine, file, title);
    if (line) this.#counts.set(line, (this.#counts.get(line) ?? 0) + 1);
    else
      this.#wrong.push(
        `${engine}: ${file}: "${title}" was skipped, and test/helpers/left-out.mjs does not say why.`,
      );
    return line !== undefined;
  }

  /**
   * Prints it all. Gives back what is wrong with the list: a sentence for each line by which nothing was skipped.
   *
   * @param {string} folder whose tests were run, below test/
   * @param {readonly string[]} whole engines in which all of them were
   * @returns {string[]}
   */
  print(folder, whole) {
    for (const [{ engine, file, test = 'all of it', why }, count] of this.#counts)
      console.log(`Not run in ${engine}: ${file}: ${test} (${count}): ${engine} ${why}.`);
    const idle = leftOut
      .filter(
        (line) => line.file.startsWith(folder) && whole.includes(line.engine) && !this.#counts.has(line),
      )
      .map(
        ({ engine, file, test = 'all of it' }) =>
          `${engine}: ${file}: ${test}: test/helpers/left-out.mjs leaves it out, and there is no such test.`,
      );
    for (const sentence of [...this.#wrong, ...idle]) console.log(sentence);
    return idle;
  }
}

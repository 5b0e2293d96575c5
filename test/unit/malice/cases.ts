import fc from 'fast-check';

/** How many cases the files of this folder try in a usual run, all together. */
const usual = 37_200;

/** Where chance need not try all again: the code is the same, and what engines see otherwise is soon met. */
const share = /Chrome/.test(navigator.userAgent) || process.env.CASES ? 1 : 0.1;

/** How many to try in all: `CASES=1000000 npx wtr --files 'test/unit/malice/*.test.ts'`. Each engine tries as many. */
const wanted = Number(process.env.CASES || usual);

/**
 * Where chance begins: the same in each run, so that what failed once fails again, and told where something does.
 * `SEED=…` takes another.
 */
const seed = Number(process.env.SEED || 20_261_129);

/** Thousands of cases take a busy computer a while. */
export const patience = Math.max(1, wanted / usual) * 120_000;

/**
 * Tries a property, with so many cases in a usual run in Chromium, a tenth elsewhere, and its share in a longer one.
 * Answers how many there were.
 */
export async function always<Values>(property: fc.IRawProperty<Values>, cases: number): Promise<number> {
  const numRuns = Math.ceil((cases * wanted * share) / usual);
  const details = (await fc.check(property, { numRuns, seed })) as fc.RunDetails<Values>;
  if (!details.failed) return numRuns;
  const { errorInstance, counterexample, counterexamplePath } = details;
  const { message, stack } = errorInstance as Error;
  // The runner shows the first line only.
  const where = /\/(src|test)\/(?!unit\/malice\/cases).*?:\d+:\d+/.exec(stack!)?.[0];
  throw new Error(
    `SEED=${seed}, path ${counterexamplePath}: ${fc.stringify(counterexample)}: ${message}, at ${where}`,
  );
}

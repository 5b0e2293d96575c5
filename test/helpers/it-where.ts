import { lineFor } from './left-out.mjs';

/** This engine, as `left-out.mjs` calls it. */
const engine = /Firefox|Chrome/.exec(navigator.userAgent)?.[0] ?? 'WebKit';

/** Makes mocha's `it` for a file with tests that are not run in every engine: those in `left-out.mjs` are skipped. */
export function itWhere(address: string): (title: string, body: Mocha.Func) => void {
  const file = new URL(address).pathname.replace(/^.*?\/test\//, '');
  return (title, body) => (lineFor(engine, file, title) ? it.skip : it)(title, body);
}

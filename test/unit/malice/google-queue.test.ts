import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { always, patience } from './cases.js';
import { anyJson } from './hostile.js';
import { catchErrors, expectCleanPrototypes, type Uncaught } from './oracles.js';
import { begin, settle } from './visit.js';

const fail = (): never => {
  throw new Error('a page that throws');
};
const silent = (): number => 0;

/**
 * What a page may have in place of Google's queue, made anew for each case. Not one whose methods lose what
 * they are given: whoever has it on the page can do all that we can.
 */
const shapes: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => 0,
  () => 'dataLayer',
  () => ({}),
  () => ({ push: fail, length: 1 }),
  () => silent,
  () => [],
  () => [{ event: 'a' }, { event: 'b' }],
  () => [null, undefined, 0, 'text', [[]]],
  () => new Array(5),
  () => Object.freeze([]),
  () => Object.seal([{ event: 'a' }]),
  () => Object.preventExtensions([]),
  () => Object.assign([], { push: fail }),
  () => Object.assign([{ event: 'a' }], { __proto__: null }),
  () => new (class extends Array<unknown> {})(),
  () => new Proxy([], { get: fail }),
  () => new Proxy([], { set: fail }),
  () => new Proxy([], { defineProperty: () => false }),
  () => Object.defineProperty([], 'length', { writable: false }),
  () => new Set([1]),
  () => new Map(),
  () => document.createElement('div'),
  () => ({ [Symbol.iterator]: fail }),
];
const shape = fc.oneof(
  fc.constantFrom(...shapes),
  anyJson.map((value) => () => structuredClone(value)),
);

/** How the page has it. */
const ways: readonly ((value: unknown) => void)[] = [
  (value) => Object.assign(window, { dataLayer: value }),
  (value) => Object.defineProperty(window, 'dataLayer', { value, configurable: true }),
  (value) => Object.defineProperty(window, 'dataLayer', { get: () => value, configurable: true }),
  () => Object.defineProperty(window, 'dataLayer', { get: fail, set: fail, configurable: true }),
  (value) => Object.assign(window, { dataLayer: value, gtag: fail }),
];
const way = fc.oneof({ weight: 5, arbitrary: fc.constant(ways[0]!) }, fc.constantFrom(...ways));

const page = window as unknown as { dataLayer?: unknown };
const denied = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
];

/** What Google's tag would read of consent in the queue that is there now, in order. */
function signals(): [string, Record<string, string>][] {
  try {
    return [...(page.dataLayer as unknown[])]
      .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
      .map(
        (entry) => [...(entry as ArrayLike<string>[])] as unknown as [string, string, Record<string, string>],
      )
      .filter(([command]) => command === 'consent')
      .map(([, kind, state]) => [kind, state]);
  } catch {
    return []; // Google's tag could read nothing there either
  }
}

describe('whatever the page has in place of Google’s queue', () => {
  let uncaught: Uncaught;
  beforeEach(() => {
    uncaught = catchErrors();
  });
  afterEach(() => uncaught.restore());

  it('no tag of Google’s is asked for before it can read what is denied, and nothing is thrown', async () => {
    const seen = { told: 0, tags: 0 };
    const property = fc.asyncProperty(
      shape,
      way,
      shape,
      fc.constantFrom('basic', 'advanced'),
      fc.boolean(),
      async (first, has, later, consentMode, answer) => {
        has(first());
        const config = {
          services: [{ use: 'google-analytics', id: 'G-ABC1234567' }],
          consentMode,
          onWithdraw: 'stay',
        };
        const visit = begin(config);
        /** Asserts that a tag that was asked for finds first that all is denied. */
        const check = (): void => {
          const [first] = signals();
          if (visit.head.scripts.length) {
            expect(first?.[0]).to.equal('default');
            for (const name of denied) expect(first![1][name], name).to.equal('denied');
            seen.tags++;
          }
          if (first) seen.told++;
        };
        try {
          if (consentMode === 'basic') expect(visit.head.scripts).to.deep.equal([]);
          check();
          for (const [, state] of signals())
            for (const name of denied) expect(state[name], name).to.equal('denied');
          try {
            page.dataLayer = later();
          } catch {
            // a property of the page's own that can't be written
          }
          check();
          await (answer ? visit.gate.acceptAll() : visit.gate.rejectAll());
          check();
          for (const [, state] of answer ? [] : signals())
            for (const name of denied) expect(state[name], name).to.equal('denied');
          await settle();
        } finally {
          visit.end();
          Reflect.deleteProperty(window, 'dataLayer');
          Reflect.deleteProperty(window, 'gtag');
        }
        uncaught.check();
        expectCleanPrototypes();
      },
    );
    const cases = await always(property, 1000);
    expect(seen.told).to.be.above(cases);
    expect(seen.tags).to.be.above(cases / 5);
  }).timeout(patience);
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchName } from '../../../src/traces/match-name.js';

/** The same, by walking along: `*` takes as little as it can, then more. */
function walk(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  if (pattern[0] !== '*') return pattern[0] === name[0] && walk(pattern.slice(1), name.slice(1));
  return walk(pattern.slice(1), name) || (name !== '' && walk(pattern, name.slice(1)));
}

/** Thousands of cases take a busy computer a while. */
const patience = 60_000;

describe('matchName', () => {
  for (const [pattern, name, fits] of [
    ['_ga', '_ga', true],
    ['_ga', '_gab', false],
    ['_ga', 'x_ga', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['*', '', true],
    ['*_id*', 'my_id.2', true],
    ['a.b', 'a.b', true],
    ['a.b', 'axb', false],
    ['(a+)+$', '(a+)+$', true],
    ['[x]', 'x', false],
    ['a|b', 'a', false],
    ['a\\d', 'a1', false],
    ['é*', 'tété', false],
    ['é*', 'éa', true],
    ['', '', true],
    ['', 'a', false],
    ['_GA', '_ga', false],
  ] as const) {
    it(`says that "${name}" ${fits ? 'fits' : 'does not fit'} "${pattern}"`, () => {
      expect(matchName(pattern, name)).to.equal(fits);
    });
  }

  it('takes a line break in a storage key for any other character', () => {
    expect(matchName('gm_*', 'gm_a\nb')).to.equal(true);
  });

  it('reads everything but the asterisk as it is written', () => {
    const letters = (characters: string): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });
    fc.assert(
      fc.property(letters('ab*.^$|\\-_ é😀'), letters('ab.^$|\\-_ é😀'), (pattern, name) => {
        expect(matchName(pattern, name)).to.equal(walk(pattern, name));
      }),
      { numRuns: 5000 },
    );
  }).timeout(patience);

  it('takes any name there can be for a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        fc.pre(!name.includes('*'));
        expect(matchName(name, name)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  }).timeout(patience);
});

import { expect } from '@open-wc/testing';
import type { Forms } from '../../../src/config/forms.js';
import { inWords } from '../../../src/problems/in-words.js';
import { keepFitting } from '../../../src/config/keep-fitting.js';

const forms: Forms = { colour: 'red|green', id: ['\\d+', '12'], list: ['\0', 'an object'] };

function keep(input: unknown): { kept: object; told: string[] } {
  const told: string[] = [];
  const kept = keepFitting(input as object, forms, 'paint', (mistake) => told.push(inWords(mistake)));
  return { kept, told };
}

describe('keepFitting', () => {
  it('keeps what fits', () => {
    const input = { colour: 'red', id: 7, list: [] };
    expect(keep(input)).to.deep.equal({ kept: input, told: [] });
  });

  for (const [input, sentence] of [
    [{ colour: 'redder' }, 'paint: "colour" is "redder", which does not match red|green'],
    [{ colour: 'a red' }, 'paint: "colour" is "a red", which does not match red|green'],
    [{ colour: 'red\n' }, 'paint: "colour" is "red\\n", which does not match red|green'],
    [{ colour: ['red'] }, 'paint: "colour" is ["red"], which does not match red|green'],
    [{ id: '1a' }, 'paint: "id" is "1a", which does not match 12'],
    [{ list: 'a' }, 'paint: "list" is "a", which does not match an object'],
    [{ list: null }, 'paint: "list" is null, which does not match an object'],
    [{ toString: 1 }, 'paint: "toString" is 1, which does not match an option: colour|id|list'],
    [{ size: 1 }, 'paint: "size" is 1, which does not match an option: colour|id|list'],
  ] as const) {
    it(`tells: ${sentence}`, () => {
      expect(keep(input)).to.deep.equal({ kept: {}, told: [sentence] });
    });
  }

  it('holds every option that is not named to the form of *', () => {
    const told: string[] = [];
    const kept = keepFitting({ a: {}, b: 5 }, { '*': ['\0', 'an object'] }, 'paint', (it) =>
      told.push(inWords(it)),
    );
    expect(kept).to.deep.equal({ a: {} });
    expect(told).to.deep.equal(['paint: "b" is 5, which does not match an object']);
  });

  for (const nothing of [undefined, null, {}]) {
    it(`keeps nothing of ${JSON.stringify(nothing)} and says nothing`, () => {
      expect(keep(nothing)).to.deep.equal({ kept: {}, told: [] });
    });
  }
});

import { expect } from '@open-wc/testing';
import { lifeInWords } from '../../../src/elements/life-in-words.js';

describe('lifeInWords', () => {
  for (const [life, words] of [
    ['2 years', '2 years'],
    ['1 year', '1 year'],
    ['1 years', '1 year'],
    ['30 minutes', '30 minutes'],
  ] as const) {
    it(`reads ${life} as ${words}`, () => {
      expect(lifeInWords(life, 'en')).to.equal(words);
    });
  }

  it('speaks other languages', () => {
    expect(lifeInWords('2 years', 'de')).to.equal('2 Jahre');
  });

  it('leaves any other text as it is', () => {
    expect(lifeInWords('until you sign out', 'en')).to.equal('until you sign out');
  });
});

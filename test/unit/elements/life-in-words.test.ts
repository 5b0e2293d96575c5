import { expect } from '@open-wc/testing';
import { lifeInWords } from '../../../src/elements/life-in-words.js';
import type { SettingsMessages } from '../../../src/messages/settings-messages.js';

describe('lifeInWords', () => {
  for (const [life, words] of [
    ['2 years', '2 years'],
    ['1 year', '1 year'],
    ['1 years', '1 year'],
    ['30 minutes', '30 minutes'],
    ['1000 days', '1,000 days'],
  ] as const) {
    it(`reads ${life} as ${words}`, () => {
      expect(lifeInWords(life, 'en', undefined)).to.equal(words);
    });
  }

  it('has English words for what a browser would be slow to say, and the same ones', () => {
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
      for (const amount of [1, 2, 365, 1000])
        for (const language of ['en', 'en-GB'])
          expect(lifeInWords(`${amount} ${unit}s`, language, undefined)).to.equal(
            new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
          );
  });

  it('speaks other languages', () => {
    expect(lifeInWords('2 years', 'de', undefined)).to.equal('2 Jahre');
  });

  it('says it in the language’s own words, by its plural rules', () => {
    const year = { one: '{count} flwyddyn', two: '{count} flynedd', other: '{count} blynedd' };
    const words = { year } as unknown as SettingsMessages['life'];
    expect(['1 year', '2 years', '5 years'].map((life) => lifeInWords(life, 'cy', words))).to.deep.equal([
      '1 flwyddyn',
      '2 flynedd',
      '5 blynedd',
    ]);
  });

  it('leaves any other text as it is', () => {
    expect(lifeInWords('until you sign out', 'en', undefined)).to.equal('until you sign out');
  });
});

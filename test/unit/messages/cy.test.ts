import { expect } from '@open-wc/testing';
import { messages } from '../../../src/messages/cy.js';
import { format } from '../../../src/messages/format.js';
import type { LifeUnit } from '../../../src/messages/settings-messages.js';

describe('Welsh', () => {
  it('needs neither “ac” nor a mutation before the last of the purposes, whichever that is', () => {
    const { functionalPurpose, analyticsPurpose, mediaPurpose, marketingPurpose, otherPurpose } = messages;
    const last = [functionalPurpose, analyticsPurpose, mediaPurpose, marketingPurpose, otherPurpose]
      .flatMap((purpose) => purpose.split('; '))
      .slice(1);
    expect(last).to.have.length(5);
    for (const purpose of last) expect(purpose).to.match(/^[^aeiouwyâêîôûŵŷcpt]/i);
  });

  const rules = new Intl.PluralRules('cy');
  const inWords = (count: number, unit: LifeUnit): string => {
    const forms = messages.life![unit];
    return format(forms[rules.select(count)] ?? forms.other, { count });
  };

  // https://www.unicode.org/cldr/charts/latest/summary/cy.html
  for (const [unit, ...said] of [
    ['second', '1 eiliad', '2 eiliad', '30 eiliad'],
    ['minute', '1 munud', '2 funud', '30 munud'],
    ['hour', '1 awr', '2 awr', '24 awr'],
    ['day', '1 diwrnod', '2 ddiwrnod', '3 diwrnod', '365 diwrnod'],
    ['week', '1 wythnos', '2 wythnos', '6 wythnos'],
    ['month', '1 mis', '2 fis', '3 mis', '6 mis', '13 mis'],
    ['year', '1 flwyddyn', '2 flynedd', '3 blynedd', '5 mlynedd', '6 blynedd', '30 mlynedd'],
  ] as const) {
    it(`says ${said.join(', ')}`, () => {
      expect(said.map((each) => inWords(parseInt(each), unit))).to.deep.equal(said);
    });
  }
});

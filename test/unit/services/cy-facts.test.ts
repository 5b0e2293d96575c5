import { expect } from '@open-wc/testing';
import { factsInWelsh } from '../../../src/services/cy-facts.js';
import { serviceFacts } from '../../../src/services/facts.js';
import { moreFacts } from '../../../src/services/more-facts.js';

const english = Object.entries({ ...serviceFacts, ...moreFacts });

const { labels: labelsInWelsh, purposes: purposesInWelsh } = factsInWelsh;

describe('what a Welsh visitor reads about services', () => {
  for (const [name, { cookies }] of english) {
    it(`is there for each cookie of ${name}, and for nothing else`, () => {
      const inWelsh = purposesInWelsh[name] ?? {};
      expect(Object.keys(inWelsh).sort()).to.deep.equal(cookies.map((cookie) => cookie.name).sort());
    });

    if (cookies.length === 0) continue;
    it(`is in Welsh about ${name}, in whole sentences`, () => {
      for (const cookie of cookies) {
        const purpose = purposesInWelsh[name]![cookie.name];
        expect(purpose, cookie.name).to.match(/^\p{Lu}[^'"`]+\.$/u);
        expect(purpose, cookie.name).to.not.equal(cookie.purpose);
      }
    });
  }

  it('is about services that there are', () => {
    const names = english.map(([name]) => name);
    expect(names).to.include.members([...Object.keys(purposesInWelsh), ...Object.keys(labelsInWelsh)]);
  });

  it('says the same wherever English does', () => {
    const said = new Map<string, Set<string>>();
    for (const [name, { cookies }] of english)
      for (const cookie of cookies) {
        const inWelsh = said.get(cookie.purpose!) ?? new Set();
        said.set(cookie.purpose!, inWelsh.add(purposesInWelsh[name]![cookie.name]!));
      }
    for (const [purpose, inWelsh] of said) expect([...inWelsh], purpose).to.have.length(1);
    expect(new Set([...said.values()].flatMap((each) => [...each])).size).to.equal(said.size);
  });

  it('has no other English words: names of services are in Welsh or of products, and lengths of time in numbers', () => {
    for (const [name, { label, provider, cookies }] of english) {
      const isOfProvider = provider.split(' ').some((word) => label.includes(word));
      const isProduct = isOfProvider || ['application-insights', 'hotjar', 'reachdeck'].includes(name);
      expect(isProduct || Object.hasOwn(labelsInWelsh, name), label).to.equal(true);
      if (labelsInWelsh[name]) expect(labelsInWelsh[name]).to.not.equal(label);
      for (const { expires = 'session' } of cookies)
        expect(expires).to.match(/^(session|\d+ (second|minute|hour|day|week|month|year)s?)$/);
    }
  });
});

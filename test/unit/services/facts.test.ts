import { expect } from '@open-wc/testing';
import { serviceFacts } from '../../../src/services/facts.js';
import { presets } from '../../../src/services/index.js';

describe('services', () => {
  it('have facts for visitors, each of them', () => {
    expect(Object.keys(serviceFacts)).to.deep.equal(presets.map(({ name }) => name));
  });

  it('have names of their own', () => {
    expect(new Set(presets.map(({ name }) => name)).size).to.equal(presets.length);
  });

  for (const [name, facts] of Object.entries(serviceFacts)) {
    it(`say of each cookie what it is for: ${name}`, () => {
      for (const { purpose } of facts.cookies) expect(purpose).to.match(/^[A-Z].+\.$/);
    });

    it(`name each cookie once: ${name}`, () => {
      const names = facts.cookies.map((cookie) => cookie.name);
      expect(names).to.have.length(new Set(names).size);
    });

    it(`link to a privacy notice: ${name}`, () => {
      expect(new URL(facts.notice).protocol).to.equal('https:');
    });
  }
});

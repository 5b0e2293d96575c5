import { expect } from '@open-wc/testing';
import { escapePattern } from '../../../src/lib/escape-pattern.js';

describe('escapePattern', () => {
  for (const text of ['analytics', 'a.b', '(', '[a-z]', '\\', '^$', '*', 'ŵy', '\n', '/']) {
    it(`makes a pattern that only ${JSON.stringify(text)} fits`, () => {
      const form = new RegExp(`^${escapePattern(text)}$`);
      expect(form.test(text)).to.equal(true);
      expect(form.test(`${text}x`)).to.equal(false);
      expect(form.test('axb')).to.equal(false);
    });
  }
});

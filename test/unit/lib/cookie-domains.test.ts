import { expect } from '@open-wc/testing';
import { cookieDomains } from '../../../src/lib/cookie-domains.js';

describe('cookieDomains', () => {
  for (const [host, domains] of [
    ['www.testshire.gov.uk', ['', 'www.testshire.gov.uk', 'testshire.gov.uk', 'gov.uk', 'uk']],
    ['localhost', ['', 'localhost']],
  ] as const) {
    it(`lists what a page on ${host} can set, narrowest first`, () => {
      expect(cookieDomains(host)).to.deep.equal(domains);
    });
  }
});

import { expect } from '@open-wc/testing';
import { backAddress } from '../../../src/elements/back-address.js';

const here = new URL('https://www.testshire.gov.uk/cookies');

describe('backAddress', () => {
  it('leads back to another page of this site', () => {
    expect(backAddress('https://www.testshire.gov.uk/bins?week=1', here)).to.equal(
      'https://www.testshire.gov.uk/bins?week=1',
    );
  });

  for (const referrer of [
    '',
    'https://www.example.test/',
    'https://www.testshire.gov.uk/cookies?saved',
    'no address',
  ]) {
    it(`leads nowhere from "${referrer}"`, () => {
      expect(backAddress(referrer, here)).to.equal(undefined);
    });
  }
});

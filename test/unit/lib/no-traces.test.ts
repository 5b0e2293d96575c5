import { expect } from '@open-wc/testing';
import { noTraces } from '../../../src/lib/no-traces.js';

describe('noTraces', () => {
  for (const name of ['', ' ', '\n', '_ga', '(?!)']) {
    it(`does not fit ${JSON.stringify(name)}`, () => {
      expect(name).not.to.match(noTraces);
    });
  }
});

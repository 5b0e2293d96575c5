import { expect } from '@open-wc/testing';
import { reachdeck, reachdeckFacts } from '../../../src/services/reachdeck.js';
import { checkPreset } from '../../helpers/check-preset-b.js';

describe('reachdeck', () => {
  checkPreset(reachdeck, reachdeckFacts, {
    foreign: ['__ba', '__ba_plus_x', '_ba_plus', 'ba'],
    globals: ['BrowseAloud'],
  });

  it('gives the address of its script', () => {
    expect(reachdeck.start({})).to.equal('https://www.browsealoud.com/plus/scripts/3.1.0/ba.js');
  });
});

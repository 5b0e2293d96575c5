import { expect } from '@open-wc/testing';
import { reachdeck, reachdeckFacts } from '../../../src/services/reachdeck.js';
import { checkPreset } from '../../helpers/check-preset.js';

describe('reachdeck', () => {
  checkPreset({
    preset: reachdeck,
    facts: reachdeckFacts,
    options: {},
    foreign: ['__ba', '__ba_plus_x', '_ba_plus', 'ba'],
    globals: ['BrowseAloud'],
  });

  it('gives the address of its script', () => {
    expect(reachdeck.start({})).to.equal('https://www.browsealoud.com/plus/scripts/3.1.0/ba.js');
  });
});

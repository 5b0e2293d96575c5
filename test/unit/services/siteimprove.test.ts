import { expect } from '@open-wc/testing';
import { siteimprove, siteimproveFacts } from '../../../src/services/siteimprove.js';
import { checkPreset } from '../../helpers/check-preset.js';

const options = { id: '6044960' };

describe('siteimprove', () => {
  checkPreset({
    preset: siteimprove,
    facts: siteimproveFacts,
    options,
    foreign: ['nmstats', 'x_nmstat', 'siteimprove', 'AWSELBCORS'],
    wrong: { id: ['12a', '-1', '1.5', '../1', '1234567890123', '١٢٣'] },
  });

  it('gives the address of its script', () => {
    expect(siteimprove.start(options)).to.equal('https://siteimproveanalytics.com/js/siteanalyze_6044960.js');
  });
});

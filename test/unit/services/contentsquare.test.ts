import { expect } from '@open-wc/testing';
import { contentsquare, contentsquareFacts } from '../../../src/services/contentsquare.js';
import { checkPreset } from '../../helpers/check-preset.js';

const options = { id: '0123456789abc' };
const page = window as { _uxa?: unknown[] };

describe('contentsquare', () => {
  checkPreset({
    preset: contentsquare,
    facts: contentsquareFacts,
    options,
    foreign: [
      '_cs_optout',
      '_cs_1083746253643',
      '_cs_',
      '_cs_ids',
      'x_cs_id',
      '_hjOptedOut',
      '_hp5_meta.',
      '_hp2_id',
    ],
    wrong: { id: ['0123456789ab', '0123456789abcd', '0123456789ABC', '../0123456789', '0123456789ab.'] },
    globals: ['_uxa'],
  });

  it('gives the address of its script and makes the queue that a page may fill', () => {
    expect(contentsquare.start(options)).to.equal('https://t.contentsquare.net/uxa/0123456789abc.js');
    expect(page._uxa).to.deep.equal([]);
  });

  it('keeps a queue that the page has made', () => {
    const own = (page._uxa = [['setPath', '/pay']]);
    contentsquare.start(options);
    expect(page._uxa).to.equal(own);
  });
});

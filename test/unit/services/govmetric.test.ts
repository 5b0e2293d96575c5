import { expect } from '@open-wc/testing';
import { govmetric, govmetricFacts } from '../../../src/services/govmetric.js';
import { checkPreset } from '../../helpers/check-preset.js';
import { fakeHead } from '../../helpers/fake-head.js';

const options = { id: '1234' };

describe('govmetric', () => {
  checkPreset({
    preset: govmetric,
    facts: govmetricFacts,
    options,
    foreign: ['AWSELB', 'x'],
    wrong: { id: ['12a', '-1', '12345678901'] },
  });

  it('gates what opens ratings and gives the address of the counter', () => {
    const head = fakeHead();
    expect(govmetric.start({ ...options, category: 'functional' })).to.equal(
      'https://hitcounter.govmetric.com/1234',
    );
    head.restore();
    const [script] = head.scripts;
    expect(head.scripts).to.have.length(1);
    expect(script!.type).to.equal('text/plain');
    expect({ ...script!.dataset }).to.deep.equal({
      consent: 'functional',
      src: 'https://websurveys2.govmetric.com/js/client/gm_sidebar.js',
    });
  });
});

import { expect } from '@open-wc/testing';
import { addGatedScript, isOwnScript } from '../../../src/lib/add-gated-script.js';
import { fakeHead } from '../../helpers/fake-head.js';

describe('addGatedScript', () => {
  it('puts an inert script on the page, which waits for its category', () => {
    const head = fakeHead();
    addGatedScript({ consent: 'analytics', src: 'https://vendor.example.test/a.js' });
    head.restore();
    const [script] = head.scripts;
    expect([script!.type, { ...script!.dataset }, script!.src]).to.deep.equal([
      'text/plain',
      { consent: 'analytics', src: 'https://vendor.example.test/a.js' },
      '',
    ]);
    expect(isOwnScript(script!)).to.equal(true);
  });

  it('is not what any markup can pass itself off as', () => {
    const place = document.createElement('div');
    place.innerHTML =
      '<script type="text/plain" id="consentGate" name="consentGate" consentGate="true" data-consent-gate="true" class="consentGate"></script>';
    expect(isOwnScript(place.querySelector('script')!)).to.equal(false);
  });
});

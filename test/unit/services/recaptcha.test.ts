import { expect } from '@open-wc/testing';
import { recaptcha, recaptchaFacts } from '../../../src/services/recaptcha.js';
import { checkPreset } from '../../helpers/check-preset.js';

describe('recaptcha', () => {
  checkPreset({ preset: recaptcha, facts: recaptchaFacts, options: {}, foreign: [] });

  it('is essential and loads nothing', () => {
    expect(recaptcha.category).to.equal('essential');
    expect(recaptcha.start({})).to.equal(undefined);
  });

  it('tells visitors of its cookies', () => {
    expect(recaptchaFacts.cookies.map(({ name }) => name)).to.include('_GRECAPTCHA');
  });
});

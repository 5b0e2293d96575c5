import { expect } from '@open-wc/testing';
import { goss, gossFacts } from '../../../src/services/goss.js';
import { checkPreset } from '../../helpers/check-preset.js';

describe('goss', () => {
  checkPreset({ preset: goss, facts: gossFacts, options: {}, foreign: [] });

  it('is essential and loads nothing', () => {
    expect(goss.category).to.equal('essential');
    expect(goss.start({})).to.equal(undefined);
  });

  it('tells visitors of its cookies', () => {
    expect(gossFacts.cookies.map(({ name }) => name)).to.include('goss-formsservice-clientid');
  });
});

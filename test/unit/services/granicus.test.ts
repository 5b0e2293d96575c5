import { expect } from '@open-wc/testing';
import { granicus, granicusFacts } from '../../../src/services/granicus.js';
import { checkPreset } from '../../helpers/check-preset.js';

describe('granicus', () => {
  checkPreset({ preset: granicus, facts: granicusFacts, options: {}, foreign: [] });

  it('is essential and loads nothing', () => {
    expect(granicus.category).to.equal('essential');
    expect(granicus.start({})).to.equal(undefined);
  });

  it('tells visitors of its cookies', () => {
    expect(granicusFacts.cookies.map(({ name }) => name)).to.include('AWSALB');
  });
});

import { expect } from '@open-wc/testing';
import { userback, userbackFacts } from '../../../src/services/userback.js';
import { checkPreset, page } from '../../helpers/check-preset.js';

const options = { id: 'A-1234567890abcdef' };

describe('userback', () => {
  checkPreset({
    preset: userback,
    facts: userbackFacts,
    options,
    foreign: ['userback', 'x'],
    right: { id: ['12345|67890|AbCdEf0123456789'] },
    wrong: { id: ['12345|AbCdEf0123456789', 'AbCdEf0123456789', 'A-', '12345|67890|', 'A-1234567|x'] },
    globals: ['Userback'],
  });

  it('says whose widget it is and gives the address', () => {
    expect(userback.start(options)).to.equal('https://static.userback.io/widget/v1.js');
    expect(page['Userback']).to.deep.equal({ access_token: 'A-1234567890abcdef' });
  });

  it('keeps the settings that the page has made', () => {
    page['Userback'] = { email: 'a@b.example' };
    userback.start(options);
    expect(page['Userback']).to.deep.equal({ email: 'a@b.example', access_token: 'A-1234567890abcdef' });
  });
});

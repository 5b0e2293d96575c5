import { expect } from '@open-wc/testing';
import { isOurs, ownerOf } from '../../../src/debug/owner-of.js';
import { hotjar } from '../../../src/services/hotjar.js';
import { fakeState } from '../../helpers/fake-state.js';

const state = fakeState(
  {
    services: [
      {
        name: 'Forms',
        category: 'essential',
        cookies: [{ name: 'session' }, { name: 'MUID', host: 'bing.com' }],
      },
      { name: 'Survey', category: 'analytics', cookies: [{ name: 's*' }] },
      { use: 'hotjar', id: '1' },
    ],
  },
  {},
  [hotjar],
);

describe('ownerOf', () => {
  for (const [name, owner] of [
    ['session', 'Forms'],
    ['survey', 'Survey'],
    ['_hjSession_1', 'hotjar'],
    ['_ga', undefined],
    ['MUID', undefined],
  ] as const)
    it(`is ${owner ?? 'nobody'} for “${name}”`, () => {
      expect(ownerOf(state, name)?.name).to.equal(owner);
    });
});

describe('isOurs', () => {
  for (const [name, ours] of [
    ['consent_choices', true],
    ['consent-gate', true],
    ['consent-gate-receipts-1', true],
    ['consent_choices2', false],
  ] as const)
    it(`says ${ours} of “${name}”`, () => {
      expect(isOurs(state, name)).to.equal(ours);
    });
});

import { expect } from '@open-wc/testing';
import { refusedBySignal } from '../../../src/elements/refused-by-signal.js';
import { decide } from '../../../src/gate/decide.js';
import { fakeSignal } from '../../helpers/fake-signal.js';

describe('refusedBySignal', () => {
  afterEach(() => fakeSignal(undefined));

  it('says of every category what the gate decides, and nothing without the signal', () => {
    let refused = 0;
    for (const signal of [true, false, undefined]) {
      fakeSignal(signal);
      for (const gpc of ['object', 'reject', 'ignore', undefined] as const)
        for (const id of ['functional', 'analytics', 'media', 'marketing', 'survey'])
          for (const basis of ['consent', 'objection'] as const) {
            const isRefused = !!refusedBySignal({ id, basis }, gpc);
            const about = `${id} ${basis} ${gpc ?? ''} ${signal ?? ''}`;
            expect(isRefused, about).to.equal(decide({ id, basis }, {}, gpc) === false);
            if (isRefused) refused++;
          }
    }
    // reject: all ten; by default, twice: objection, and marketing by consent
    expect(refused).to.equal(10 + 6 + 6);
  });
});

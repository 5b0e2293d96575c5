import { expect } from '@open-wc/testing';
import { ConsentChangeEvent, ConsentErrorEvent, ConsentReadyEvent } from '../../../src/lib/events.js';

describe('events', () => {
  it('tells what changed', () => {
    const change = {
      choices: { analytics: true },
      previous: undefined,
      granted: ['analytics'],
      withdrawn: [],
      source: 'banner',
    } as const;
    const event = new ConsentChangeEvent(change);
    const { choices, previous, granted, withdrawn, source } = event;
    expect({ choices, previous, granted, withdrawn, source }).to.deep.equal(change);
    expect(event.type).to.equal('consent-change');
  });

  it('tells what went wrong, and with which service', () => {
    const event = new ConsentErrorEvent(new Error('hotjar: is not loaded'), 'hotjar');
    expect([event.type, event.error.message, event.service]).to.deep.equal([
      'consent-error',
      'hotjar: is not loaded',
      'hotjar',
    ]);
  });

  it('tells that the gate is ready', () => {
    expect(new ConsentReadyEvent('consent-ready').type).to.equal('consent-ready');
  });
});

import { expect } from '@open-wc/testing';
import { categoriesInUse, decided, granted, makeState } from '../../../src/gate/gate-state.js';
import type { ConsentErrorEvent } from '../../../src/index.js';
import * as problems from '../../../src/problems.js';
import { googleAnalytics } from '../../../src/services/index.js';
import type { ConsentConfig } from '../../../src/types.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { fakeConsole, type FakeConsole } from '../../helpers/fake-console.js';
import { fakeSignal } from '../../helpers/fake-signal.js';
import { fakeState } from '../../helpers/fake-state.js';

describe('makeState', () => {
  let heard: FakeConsole;
  const events: ConsentErrorEvent[] = [];
  const listen = (event: ConsentErrorEvent): void => void events.push(event);
  beforeEach(() => {
    heard = fakeConsole();
    events.length = 0;
    document.addEventListener('consent-error', listen);
  });
  afterEach(() => {
    heard.restore();
    document.removeEventListener('consent-error', listen);
  });

  const sentence = 'google-analytics: "id" is "UA-1", which does not match G-XXXXXXX';
  const parts = fakeParts({ problems: () => Promise.resolve(problems) });
  const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve)); // it is told after the tick
  const presets = [googleAnalytics];
  const wrong = { services: [{ use: 'google-analytics', id: 'UA-1' }] };

  it('tells a mistake on the console, in an event and in the list', async () => {
    const { problems } = makeState(wrong, presets, parts);
    await told();
    expect(heard.warnings).to.deep.equal([`consent-gate: ${sentence}`]);
    expect(events.map(({ error, service }) => [error.message, service])).to.deep.equal([
      [sentence, 'google-analytics'],
    ]);
    expect(problems).to.deep.equal([sentence]);
  });

  it('tells the same mistake once', async () => {
    const { problems, report } = makeState(
      { services: [...wrong.services, ...wrong.services] },
      presets,
      parts,
    );
    report(sentence);
    await told();
    expect([problems.length, heard.warnings.length, events.length]).to.deep.equal([1, 1, 1]);
  });

  it('tells why the config could not be read, and lets nothing run', async () => {
    const before = {
      version: '1',
      date: new Date().toISOString(),
      choices: { functional: true, analytics: true, media: true, marketing: true },
    };
    document.cookie = `consent_choices=${encodeURIComponent(JSON.stringify(before))};path=/`;
    const error = new SyntaxError('Unexpected token');
    const unread = { error, policyVersion: String(error), banner: 'none' } as ConsentConfig;
    const state = makeState(unread, presets, parts);
    document.cookie = 'consent_choices=;path=/;max-age=0';
    await told();
    expect(state.problems).to.deep.equal(['config: nothing is loaded. SyntaxError: Unexpected token']);
    expect(categoriesInUse(state).map(({ id }) => id)).to.deep.equal(['essential']);
    expect(state.services).to.deep.equal([]);
    for (const id of Object.keys(before.choices)) expect(granted(state, [id])).to.equal(false);
  });

  it('tells the console at least where what tells can’t be fetched', async () => {
    makeState(
      wrong,
      presets,
      fakeParts({ problems: () => Promise.reject(new TypeError('Failed to fetch')) }),
    );
    await told();
    expect(heard.warnings.join()).to.include('UA-1');
  });

  it('shows what was granted on another page', () => {
    const granted = {
      version: '1',
      date: new Date().toISOString(),
      choices: { media: true, functional: false },
    };
    document.cookie = `consent_choices=${encodeURIComponent(JSON.stringify(granted))};path=/`;
    const state = makeState({}, presets, parts);
    document.cookie = 'consent_choices=;path=/;max-age=0';
    expect(categoriesInUse(state).map(({ id }) => id)).to.deep.equal(['essential', 'media']);
  });

  it('asks about categories with something in them only', () => {
    const state = makeState({ services: [{ name: 'A', category: 'media' }] }, presets, parts);
    expect(categoriesInUse(state).map(({ id }) => id)).to.deep.equal(['essential', 'media']);
  });
});

describe('granted', () => {
  const record = { version: '1', date: '', choices: { analytics: true, media: false } };
  const state = fakeState(
    { categories: { statistics: { basis: 'objection' }, login: { basis: 'essential' } } },
    { record },
  );

  for (const [ids, answer] of [
    [['analytics'], true],
    [['media'], false],
    [['functional'], false],
    [['essential'], true],
    [['login'], true],
    [['statistics'], true],
    [['analytics', 'essential'], true],
    [['analytics', 'media'], false],
    [['analytics', 'nobody knows'], false],
    [['constructor'], false],
    [['__proto__'], false],
    [[''], false],
    [[], false],
  ] as const) {
    it(`says ${answer} to [${ids.join(', ')}]`, () => {
      expect(granted(state, ids)).to.equal(answer);
    });
  }

  it('takes Global Privacy Control for an objection', () => {
    fakeSignal(true);
    expect(granted(state, ['statistics'])).to.equal(false);
    expect(decided(state, 'statistics')).to.equal(false);
    fakeSignal(undefined);
  });
});

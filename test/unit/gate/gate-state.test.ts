import { expect } from '@open-wc/testing';
import { categoriesInUse, decided, granted, makeState } from '../../../src/gate/gate-state.js';
import type { ConsentErrorEvent } from '../../../src/index.js';
import { presets } from '../../../src/services/index.js';
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
  const wrong = { services: [{ use: 'google-analytics', id: 'UA-1' }] };

  it('tells a mistake on the console, in an event and in the list', () => {
    const { problems } = makeState(wrong, presets);
    expect(heard.warnings).to.deep.equal([`consent-gate: ${sentence}`]);
    expect(events.map(({ error, service }) => [error.message, service])).to.deep.equal([
      [sentence, 'google-analytics'],
    ]);
    expect(problems).to.deep.equal([sentence]);
  });

  it('tells the same mistake once', () => {
    const { problems, report } = makeState({ services: [...wrong.services, ...wrong.services] }, presets);
    report(sentence);
    expect([problems.length, heard.warnings.length, events.length]).to.deep.equal([1, 1, 1]);
  });

  it('tells why the config could not be read, and lets nothing run', () => {
    const state = makeState(new SyntaxError('Unexpected token'), presets);
    expect(state.problems).to.have.length(1);
    expect(state.problems[0]).to.match(/^config: .*SyntaxError: Unexpected token$/);
    expect(categoriesInUse(state)).to.deep.equal([]);
    expect(granted(state, ['essential'])).to.equal(false);
  });

  it('asks about categories with something in them only', () => {
    const state = makeState({ services: [{ name: 'A', category: 'media' }] }, presets);
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

import { expect, waitUntil } from '@open-wc/testing';
import { fitPreset } from '../../../src/gate/fit-preset.js';
import { granted } from '../../../src/gate/gate-state.js';
import { presetStubs, type PresetPart } from '../../../src/gate/preset-stubs.js';
import { runServices } from '../../../src/gate/run-services.js';
import type { Choices, Preset, ServiceConfig } from '../../../src/types.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

/** Everything that the preset was told, in order. */
const log: string[] = [];

/** In the place of the real one: a name that the tag knows, and nothing else of it. */
const matomo: Preset = {
  name: 'matomo',
  category: 'analytics',
  options: { id: ['\\d+', '7'] },
  optional: { colour: 'red|green' },
  traces: /^_pk_/,
  refuse: ({ id }, tell) => void (id === '13' && tell('it has no thirteenth website')),
  allow: (allowed, { id }) => void log.push(`${String(id)} ${allowed ? 'on' : 'off'}`),
  start: ({ id }) => `https://vendor.test/${String(id)}.js`,
};
const arrive = fitPreset(matomo);
const never = (): Promise<never> => new Promise(() => {});

const first = { name: 'GovMetric', category: 'analytics' };
const last = { name: 'Videos', category: 'media' };
const right = { use: 'matomo', id: '7' };

function stateOf(services: ServiceConfig[], choices: Choices = {}, fetchPart = never): FakeState {
  const record = { version: '1', date: '', choices };
  return fakeState({ services }, { record }, presetStubs(fetchPart));
}
const names = (state: FakeState): string[] => state.services.map(({ name }) => name);
const ids = (state: FakeState): unknown[] => state.services.map(({ id }) => id);

describe('fitPreset', () => {
  beforeEach(() => (log.length = 0));

  it('puts the preset in the place of what stood for it, with the config’s words', () => {
    const state = stateOf([
      first,
      { ...right, name: 'Statistics', category: 'functional', colour: 'red' },
      last,
    ]);
    arrive(state, state.services[1]!);
    expect(names(state)).to.deep.equal(['GovMetric', 'Statistics', 'Videos']);
    expect(state.services[1]).to.deep.equal({
      ...right,
      name: 'Statistics',
      category: 'functional',
      colour: 'red',
      preset: matomo,
    });
    expect(state.problems).to.deep.equal([]);
  });

  it('brings the services in line with the choices', () => {
    const state = stateOf([right]);
    arrive(state, state.services[0]!);
    expect(state.calls).to.deep.equal(['enforce', 'ask']);
  });

  it('starts nothing where another window has decided meanwhile, which is taken over first', () => {
    const state = { ...stateOf([right]), catchUp: () => true };
    arrive(state, state.services[0]!);
    expect(state.services[0]!.preset).to.equal(matomo);
    expect(state.calls).to.deep.equal([]);
  });

  it('has the banner ask about less where the options are wrong', () => {
    let drawn = 0;
    const banner = document.body.appendChild(document.createElement('consent-banner'));
    Object.assign(banner, { attributeChangedCallback: () => drawn++ });
    const state = stateOf([{ ...right, id: 'x' }, last]);
    arrive(state, state.services[0]!);
    banner.remove();
    expect([...state.inUse]).to.deep.equal(['essential', 'media']);
    expect(drawn).to.equal(1);
  });

  for (const [what, given, sentence] of [
    ['no id', { use: 'matomo' }, 'matomo: "id" is missing; it would be 7'],
    [
      'options that the preset itself finds wrong',
      { ...right, id: '13' },
      'matomo: it has no thirteenth website',
    ],
    ['a wrong id', { ...right, id: 'x' }, 'matomo: "id" is "x", which does not match 7'],
    ['an id that is an object', { ...right, id: {} }, 'matomo: "id" is {}, which does not match 7'],
    [
      'an option of the wrong form',
      { ...right, colour: 'blue' },
      'matomo: "colour" is "blue", which does not match red|green',
    ],
    [
      'an option that it does not know',
      { ...right, size: 1 },
      'matomo: "size" is 1, which does not match an option: category|colour|cookies|id|name|notice|use',
    ],
  ] as const) {
    it(`leaves out a service that has ${what}, says so, and lets the rest go on`, () => {
      const state = stateOf([first, given, last]);
      arrive(state, state.services[1]!);
      expect(names(state)).to.deep.equal(['GovMetric', 'Videos']);
      expect(state.problems).to.deep.equal([sentence]);
      expect(state.calls).to.deep.equal(['enforce', 'ask']);
    });
  }

  it('does nothing the second time', () => {
    const state = stateOf([first, right]);
    const [, stub] = state.services;
    arrive(state, stub!);
    const before = [...state.services];
    arrive(state, stub!);
    expect(state.services.every((service, i) => service === before[i])).to.equal(true);
    expect(state.services).to.have.length(2);
    expect(state.calls).to.deep.equal(['enforce', 'ask']);
  });

  it('says what is wrong once, however often it arrives', () => {
    const state = stateOf([{ use: 'matomo' }, last]);
    const [stub] = state.services;
    arrive(state, stub!);
    arrive(state, stub!);
    expect(names(state)).to.deep.equal(['Videos']);
    expect(state.problems).to.have.length(1);
    expect(state.calls).to.deep.equal(['enforce', 'ask']);
  });

  it('takes each of two services with the same preset for itself', () => {
    const state = stateOf([right, { ...right, id: '8' }]);
    arrive(state, state.services[1]!);
    expect(state.services.map(({ preset }) => preset === matomo)).to.deep.equal([false, true]);
    expect(ids(state)).to.deep.equal(['7', '8']);
  });

  describe('of a page that runs', () => {
    let head: FakeHead;
    beforeEach(() => (head = fakeHead()));
    afterEach(() => head.restore());

    /** Runs a page until every preset has arrived. */
    async function runUntilArrived(services: ServiceConfig[], choices: Choices): Promise<FakeState> {
      let arrivals = 0;
      const part: PresetPart = {
        arrive(state, stub) {
          arrivals++;
          arrive(state, stub);
        },
      };
      const state = stateOf(services, choices, () => Promise.resolve(part) as Promise<never>);
      const parts = fakeParts({});
      const isAllowed = ({ category }: ServiceConfig): boolean => granted(state, [category!]);
      state.enforce = runServices(state, parts, isAllowed, () => {});
      state.enforce();
      await waitUntil(() => arrivals >= services.length && log.length, 'every preset has arrived');
      return state;
    }

    it('starts what is granted, once', async () => {
      const state = await runUntilArrived([right], { analytics: true });
      state.enforce();
      expect(head.addresses()).to.deep.equal(['https://vendor.test/7.js']);
      expect(log[0]).to.equal('7 on');
    });

    it('starts each of two, in the order of the config', async () => {
      await runUntilArrived([right, { ...right, id: '8' }], { analytics: true });
      expect(head.addresses()).to.deep.equal(['https://vendor.test/7.js', 'https://vendor.test/8.js']);
    });

    it('throws the switch of what is refused, and starts it not', async () => {
      await runUntilArrived([right], { analytics: false });
      expect(log[0]).to.equal('7 off');
      expect(head.addresses()).to.deep.equal([]);
    });

    it('goes by the choices of when it arrives', async () => {
      let deliver: (part: PresetPart) => void;
      const part = new Promise<PresetPart>((resolve) => (deliver = resolve));
      const state = stateOf([right], { analytics: true }, () => part as Promise<never>);
      const parts = fakeParts({});
      const isAllowed = ({ category }: ServiceConfig): boolean => granted(state, [category!]);
      state.enforce = runServices(state, parts, isAllowed, () => {});
      state.enforce();
      state.record = undefined;
      state.enforce();
      deliver!({ arrive });
      await waitUntil(() => log.length, 'the preset has arrived');
      expect(log).to.deep.equal(['7 off']);
      expect(head.addresses()).to.deep.equal([]);
    });
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { granted } from '../../../src/gate/gate-state.js';
import { presetStubs, type PresetPart } from '../../../src/gate/preset-stubs.js';
import { runServices } from '../../../src/gate/run-services.js';
import * as services from '../../../src/services/index.js';
import type { Choices, Preset, ServiceConfig } from '../../../src/types.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

const presets = Object.values(services).filter((each): each is Preset => 'start' in each);
const summary = (list: readonly Preset[]): string[] =>
  list.map(({ name, category }) => `${category} ${name}`).sort();
const never = (): Promise<never> => new Promise(() => {});

describe('presetStubs', () => {
  it('stand for every preset but that of the commonest service, each in its category', () => {
    const apart = presets.filter((preset) => preset !== services.googleAnalytics);
    expect(summary(presetStubs(never))).to.deep.equal(summary(apart));
  });

  it('take any option, and leave it to the preset to say what is wrong', () => {
    const told: unknown[] = [];
    const given = { use: 'matomo', id: {}, address: ['a\nb'], constructor: '\0' } as ServiceConfig;
    const resolved = resolveConfig({ services: [given] }, presetStubs(never), (mistake) =>
      told.push(mistake),
    );
    expect(told).to.deep.equal([]);
    expect(resolved.services).to.have.length(1);
    expect(resolved.services[0]).to.include({ ...given, name: 'matomo', category: 'analytics' });
  });

  it('may be moved to another category and called something else, as a preset may', () => {
    const given = { use: 'matomo', name: 'Statistics', category: 'functional' };
    const { services: understood } = resolveConfig({ services: [given] }, presetStubs(never), () => {});
    expect(understood[0]).to.include(given);
  });

  describe('of a service on the page', () => {
    let head: FakeHead;
    let state: FakeState;
    let fetched: string[];
    beforeEach(() => {
      head = fakeHead();
      fetched = [];
    });
    afterEach(() => head.restore());

    /** A page with these services; the part of each is fetched by this. */
    function run(
      given: ServiceConfig[],
      fetchPart: () => Promise<PresetPart> = never,
      choices: Choices = {},
    ): () => boolean {
      const stubs = presetStubs((name) => {
        fetched.push(name);
        return fetchPart();
      });
      state = fakeState({ services: given }, { record: { version: '1', date: '', choices } }, stubs);
      const parts = fakeParts({});
      return runServices(
        state,
        parts,
        ({ category }) => granted(state, [category]),
        () => {},
      );
    }

    it('fetch nothing before the services are told of the choices', () => {
      run([{ use: 'matomo' }]);
      expect(fetched).to.deep.equal([]);
    });

    for (const allowed of [false, true]) {
      it(`fetch their part by its name spelled backwards, where it is ${allowed ? 'allowed' : 'refused'}`, () => {
        run([{ use: 'matomo' }, { use: 'recite-me' }], never, { analytics: allowed, functional: allowed })();
        expect(fetched).to.deep.equal(['services/omotam', 'services/em-eticer']);
      });
    }

    it('fetch nothing for services that the page doesn’t have', () => {
      run([{ name: 'GovMetric', category: 'analytics' }])();
      expect(fetched).to.deep.equal([]);
    });

    it('hand the part the state and the service as the config has it', async () => {
      const given: unknown[] = [];
      const arrive: PresetPart['arrive'] = (...both) => given.push(...both);
      run([{ use: 'matomo', id: '7' }], () => Promise.resolve({ arrive }))();
      await waitUntil(() => given.length, 'the part has arrived');
      expect(given[0] === state).to.equal(true);
      expect(given[1] === state.services[0]).to.equal(true);
    });

    it('start nothing, and leave nothing that had to be stopped', () => {
      const enforce = run([{ use: 'matomo' }, { use: 'google-ads' }], never, {
        analytics: true,
        marketing: true,
      });
      expect(enforce()).to.equal(false);
      state.record = undefined;
      expect(enforce()).to.equal(false);
      expect(head.addresses()).to.deep.equal([]);
      expect(window.dataLayer).to.equal(undefined);
      expect(state.problems).to.deep.equal([]);
    });

    it('tell of a part that can’t be fetched, by the service’s name, and hold no other up', async () => {
      const own = { name: 'GovMetric', category: 'analytics', src: '/own.js' };
      const failing = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
      run([{ use: 'matomo' }, own], failing, { analytics: true })();
      await waitUntil(() => state.problems.length, 'it is told');
      expect(state.problems).to.deep.equal(['matomo: TypeError: Failed to fetch']);
      expect(head.addresses()).to.deep.equal([new URL('/own.js', location.href).href]);
    });
  });
});

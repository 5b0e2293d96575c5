import { expect, waitUntil } from '@open-wc/testing';
import type { ConfiguredService } from '../../../src/config/resolve-config.js';
import { granted } from '../../../src/gate/gate-state.js';
import type { TracesPart } from '../../../src/gate/gate-parts.js';
import type { PresetStub } from '../../../src/gate/preset-stubs.js';
import { runServices } from '../../../src/gate/run-services.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import { removeTraces } from '../../../src/traces/remove-traces.js';
import type { Preset } from '../../../src/types.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { cookieNames, forbidCookies } from '../../helpers/fake-cookies.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

const afterTick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Everything that services were told, in order. */
const log: string[] = [];

const presetOf = (name: string, more: Partial<Preset> = {}): Preset => ({
  name,
  category: 'analytics',
  options: {},
  traces: new RegExp(`^_${name}_`),
  allow: (allowed) => void log.push(`${name} ${allowed ? 'on' : 'off'}`),
  start: () => {
    log.push(`${name} start`);
    return `https://${name}.test/tag.js`;
  },
  ...more,
});
const serviceOf = (name: string, preset?: Partial<Preset>): ConfiguredService => ({
  name,
  category: name,
  preset: presetOf(name, preset),
});
const own = (name: string, more: Partial<ConfiguredService> = {}): ConfiguredService => ({
  name,
  category: name,
  src: `https://${name}.test/own.js`,
  ...more,
});

describe('runServices', () => {
  let head: FakeHead;
  let state: FakeState;
  /** Fetches the part that removes traces. */
  let traces: () => Promise<TracesPart>;
  let fetches: number;

  /** Each service has a category of its own, and all that is told goes to the same state. */
  const run = (services: ConfiguredService[], sendSignals = () => {}, nonce?: string): (() => boolean) => {
    Object.assign(state, { services, config: { ...state.config, nonce } });
    const parts = fakeParts({ traces });
    return runServices(state, parts, ({ category }) => granted(state, [category]), sendSignals);
  };
  const allow = (...names: string[]): void => {
    const choices = Object.fromEntries(names.map((name) => [name, true]));
    state.record = { version: '1', date: '', choices };
  };

  beforeEach(() => {
    head = fakeHead();
    state = fakeState({ categories: { a: {}, b: {}, c: {} } });
    log.length = 0;
    fetches = 0;
    traces = () => {
      fetches++;
      return Promise.resolve({ remove: removeTraces });
    };
  });
  afterEach(async () => {
    await afterTick(); // the last look for traces is over
    await state.cleaned;
    head.restore();
    for (const name of cookieNames()) removeCookie(name);
    localStorage.clear();
    sessionStorage.clear();
  });

  it('starts nothing that is not allowed', () => {
    run([serviceOf('a'), own('b')])();
    expect(head.addresses()).to.deep.equal([]);
    expect(log).to.deep.equal(['a off']);
  });

  it('starts what is allowed in the order of the config', () => {
    allow('c', 'a', 'b');
    run([serviceOf('a'), own('b'), serviceOf('c')])();
    expect(head.addresses()).to.deep.equal([
      'https://a.test/tag.js',
      'https://b.test/own.js',
      'https://c.test/tag.js',
    ]);
  });

  it('throws every switch, then sends the signals, then starts', () => {
    allow('a');
    run([serviceOf('a'), serviceOf('b')], () => void log.push('signals'))();
    expect(log).to.deep.equal(['a on', 'b off', 'signals', 'a start']);
  });

  it('starts each once, however often the choice changes', () => {
    const enforce = run([serviceOf('a'), own('b')]);
    for (const names of [['a', 'b'], ['a'], [], ['a', 'b']]) {
      allow(...names);
      enforce();
    }
    expect(head.addresses()).to.deep.equal(['https://a.test/tag.js', 'https://b.test/own.js']);
  });

  it('loads nothing for a service that is only declared', () => {
    allow('a');
    const needsReload = run([{ name: 'a', category: 'a' }]);
    needsReload();
    allow();
    expect(needsReload()).to.equal(false);
    expect(head.addresses()).to.deep.equal([]);
  });

  it('loads nothing for a visitor who has opted out with the vendor', () => {
    allow('a');
    run([serviceOf('a', { start: () => undefined })])();
    expect(head.addresses()).to.deep.equal([]);
  });

  it('passes the nonce of the page on', () => {
    allow('a');
    run([own('a')], undefined, 'abc')();
    expect(head.scripts[0]!.nonce).to.equal('abc');
  });

  it('hands a preset its options', () => {
    allow('a');
    const ids: unknown[] = [];
    const preset: Partial<Preset> = {
      allow: (_, { id }) => void ids.push(id),
      start: ({ id }) => void ids.push(id) as undefined,
    };
    run([{ ...serviceOf('a', preset), id: 'A-1' }])();
    expect(ids).to.deep.equal(['A-1', 'A-1']);
  });

  it('hands a preset that it starts what the visitor has decided', () => {
    allow('a');
    const given: unknown[] = [];
    run([serviceOf('a', { start: (_, choices) => void given.push(choices) as undefined })])();
    expect(given).to.deep.equal([{ a: true }]);
  });

  it('hands what stands for a preset the state', () => {
    const states: unknown[] = [];
    const stub: Pick<PresetStub, 'allow'> = { allow: (_allowed, _service, given) => void states.push(given) };
    run([serviceOf('a', stub as Partial<Preset>)])();
    expect(states).to.have.length(1);
    expect(states[0] === state).to.equal(true);
  });

  it('tells of a script that can’t be loaded', () => {
    allow('a');
    run([own('a')])();
    head.scripts[0]!.dispatchEvent(new Event('error'));
    expect(state.problems).to.have.length(1);
    expect(state.problems[0]).to.include('https://a.test/own.js is not loaded');
  });

  const failing = (): never => {
    throw new Error('boom');
  };

  it('tells of a preset that fails to start, and starts the rest', () => {
    allow('a', 'b');
    run([serviceOf('a', { start: failing }), serviceOf('b')])();
    expect(state.problems).to.deep.equal(['a: Error: boom']);
    expect(head.addresses()).to.deep.equal(['https://b.test/tag.js']);
  });

  it('tells of a switch that fails, and throws the others', () => {
    run([serviceOf('a', { allow: failing }), serviceOf('b')])();
    expect(state.problems).to.deep.equal(['a: Error: boom']);
    expect(log).to.deep.equal(['b off']);
  });

  it('goes on where Google can’t be told of the choice', async () => {
    document.cookie = '_b_1=1;path=/';
    allow('a');
    expect(run([serviceOf('a'), serviceOf('b')], failing)).not.to.throw();
    expect(head.addresses()).to.deep.equal(['https://a.test/tag.js']);
    expect(state.problems).to.deep.equal(['Error: boom']);
    await waitUntil(() => cookieNames().length === 0, 'the cookie is removed');
  });

  for (const [what, preset, answer] of [
    ['can’t be stopped', {}, true],
    ['stops', { stops: true }, false],
  ] as const) {
    it(`says ${answer} to "must the page be loaded again?" after withdrawal of what ${what}`, () => {
      const enforce = run([serviceOf('a', preset)]);
      allow('a');
      expect(enforce()).to.equal(false);
      allow();
      expect(enforce()).to.equal(answer);
    });
  }

  it('need not be loaded again for a service of the page’s own that never ran', () => {
    expect(run([own('a')])()).to.equal(false);
  });

  it('has to be loaded again for a service of the page’s own that ran', () => {
    const enforce = run([own('a')]);
    allow('a');
    enforce();
    allow();
    expect(enforce()).to.equal(true);
  });

  describe('for what services have left', () => {
    const leave = (name: string): void => void (document.cookie = `${name}=1;path=/`);

    it('fetches nothing where there is nothing', async () => {
      const enforce = run([serviceOf('a'), own('b')]);
      enforce();
      enforce();
      await afterTick();
      expect(fetches).to.equal(0);
      expect(state.cleaned).to.equal(undefined);
    });

    it('fetches nothing where there is but the choice itself', async () => {
      leave('consent_choices');
      run([serviceOf('a')])();
      await afterTick();
      expect(fetches).to.equal(0);
    });

    it('fetches nothing where every service may run', async () => {
      for (const name of ['_a_1', 'basket']) leave(name);
      localStorage.setItem('_a_key', '1');
      allow('a', 'b');
      run([serviceOf('a'), own('b')])();
      await afterTick();
      expect(fetches).to.equal(0);
      expect(cookieNames()).to.have.members(['_a_1', 'basket']);
    });

    it('fetches nothing where there is no service', async () => {
      leave('basket');
      run([])();
      await afterTick();
      expect(fetches).to.equal(0);
    });

    const areas = ['localStorage', 'sessionStorage'] as const;
    /** Lets a page without cookies, in which these areas are blocked, run a service that may not. */
    const runBlocked = async (...blocked: (typeof areas)[number][]): Promise<void> => {
      for (const area of areas) window[area].setItem(`_a_${area}`, '1');
      const owns = blocked.map((area) => Object.getOwnPropertyDescriptor(window, area)!);
      const get = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      const cookies = forbidCookies();
      for (const area of blocked) Object.defineProperty(window, area, { configurable: true, get });
      try {
        expect(run([serviceOf('a')])).not.to.throw();
        await afterTick();
        await state.cleaned;
      } finally {
        blocked.forEach((area, i) => Object.defineProperty(window, area, owns[i]!));
        cookies.restore();
      }
      expect(state.problems).to.deep.equal([]);
    };

    it('fetches nothing where cookies and storage are blocked', async () => {
      await runBlocked(...areas);
      expect(fetches).to.equal(0);
    });

    for (const blocked of areas) {
      const open = blocked === 'localStorage' ? 'sessionStorage' : 'localStorage';
      it(`fetches what removes it where there is a key in ${open} and ${blocked} is blocked`, async () => {
        await runBlocked(blocked);
        expect(fetches).to.be.greaterThan(0);
        expect(Object.keys(window[open])).to.deep.equal([]);
        expect(Object.keys(window[blocked])).to.deep.equal([`_a_${blocked}`]);
      });
    }

    for (const [what, put] of [
      ['a cookie', () => leave('_a_1')],
      ['a cookie whose name begins as that of the choice', () => leave('consent_choices_old')],
      ['a key in local storage', () => localStorage.setItem('_a_1', '1')],
      ['a key in session storage', () => sessionStorage.setItem('_a_1', '1')],
    ] as const) {
      it(`fetches what removes it where there is ${what}, and a service that may not run`, async () => {
        put();
        allow('b');
        run([own('b'), serviceOf('a')])();
        expect(fetches).to.equal(1);
        await state.cleaned;
        expect(localStorage.length + sessionStorage.length).to.equal(0);
        expect(cookieNames()).not.to.include('_a_1');
      });
    }

    it('removes what a refused service has left, on load too', async () => {
      for (const name of ['_a_1', 'gm_x', 'basket']) leave(name);
      localStorage.setItem('_a_key', '1');
      run([serviceOf('a'), own('b', { cookies: [{ name: 'gm_*' }] })])();
      await state.cleaned;
      expect(cookieNames()).to.deep.equal(['basket']);
      expect(localStorage.getItem('_a_key')).to.equal(null);
    });

    it('keeps what an allowed service has left', async () => {
      leave('_a_1');
      allow('a');
      run([serviceOf('a'), serviceOf('b')])();
      await state.cleaned;
      expect(fetches).to.equal(1);
      expect(cookieNames()).to.deep.equal(['_a_1']);
    });

    it('keeps a cookie that a refused service shares with an allowed one', async () => {
      leave('_a_1');
      allow('b');
      run([serviceOf('a'), own('b', { cookies: [{ name: '_a_*' }] })])();
      await state.cleaned;
      expect(fetches).to.equal(1);
      expect(cookieNames()).to.deep.equal(['_a_1']);
    });

    it('removes what a service has left that runs without being allowed to leave anything', async () => {
      leave('_a_1');
      Object.assign(state, { services: [serviceOf('a')] });
      runServices(
        state,
        fakeParts({ traces }),
        () => true,
        () => {},
      )();
      await state.cleaned;
      expect(cookieNames()).to.deep.equal([]);
    });

    it('removes what a tag sets with its last breath', async () => {
      run([serviceOf('a')])();
      leave('_a_late');
      await waitUntil(() => cookieNames().length === 0, 'the cookie is removed after a tick');
    });

    it('lets the state know when all is removed', async () => {
      leave('_a_1');
      let arrive: (part: TracesPart) => void;
      const part = new Promise<TracesPart>((resolve) => (arrive = resolve));
      traces = () => part;
      run([serviceOf('a')])();
      let isCleaned = false;
      const cleaned = state.cleaned!.then(() => (isCleaned = true));
      await afterTick();
      expect(isCleaned).to.equal(false);
      arrive!({ remove: removeTraces });
      await cleaned;
      expect(cookieNames()).to.deep.equal([]);
    });

    it('says so where what removes it can’t be fetched, and holds nobody up', async () => {
      leave('_a_1');
      traces = () => Promise.reject(new TypeError('Failed to fetch'));
      allow('b');
      run([serviceOf('a'), own('b')])();
      expect(await state.cleaned).to.equal(undefined);
      expect(state.problems).to.include('TypeError: Failed to fetch');
      expect(head.addresses()).to.deep.equal(['https://b.test/own.js']);
    });
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import type { ConfiguredService } from '../../../src/config/resolve-config.js';
import { granted } from '../../../src/gate/gate-state.js';
import type { Change } from '../../../src/gate/choices-changer.js';
import type { ChoicesPart } from '../../../src/gate/gate-parts.js';
import { runServices } from '../../../src/gate/run-services.js';
import { removeCookie } from '../../../src/choices/remove-cookie.js';
import { removeTraces } from '../../../src/choices/remove-traces.js';
import type { Preset } from '../../../src/types.js';
import { cookieNames } from '../../helpers/fake-cookies.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

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

  /** Each service has a category of its own, and all that is told goes to the same state. */
  const run = (services: ConfiguredService[], sendSignals = () => {}, nonce?: string): (() => boolean) => {
    Object.assign(state, { services, config: { ...state.config, nonce } });
    const change: Change = (act) => {
      act?.({ removeTraces } as unknown as ChoicesPart);
      return true;
    };
    return runServices(state, change, ({ category }) => granted(state, [category]), sendSignals);
  };
  const allow = (...names: string[]): void => {
    const choices = Object.fromEntries(names.map((name) => [name, true]));
    state.record = { version: '1', date: '', choices };
  };

  beforeEach(() => {
    head = fakeHead();
    state = fakeState({ categories: { a: {}, b: {}, c: {} } });
    log.length = 0;
  });
  afterEach(() => {
    head.restore();
    for (const name of cookieNames()) removeCookie(name);
    localStorage.clear();
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

  it('goes on where Google can’t be told of the choice', () => {
    document.cookie = '_b_1=1;path=/';
    allow('a');
    expect(run([serviceOf('a'), serviceOf('b')], failing)).not.to.throw();
    expect(head.addresses()).to.deep.equal(['https://a.test/tag.js']);
    expect(cookieNames()).to.deep.equal([]);
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

  it('removes what a refused service has left, on load too', () => {
    document.cookie = '_a_1=1;path=/';
    document.cookie = 'gm_x=1;path=/';
    document.cookie = 'basket=1;path=/';
    localStorage.setItem('_a_key', '1');
    run([serviceOf('a'), own('b', { cookies: [{ name: 'gm_*' }] })])();
    expect(cookieNames()).to.deep.equal(['basket']);
    expect(localStorage.getItem('_a_key')).to.equal(null);
  });

  it('keeps what an allowed service has left', () => {
    document.cookie = '_a_1=1;path=/';
    allow('a');
    run([serviceOf('a'), serviceOf('b')])();
    expect(cookieNames()).to.deep.equal(['_a_1']);
  });

  it('keeps a cookie that a refused service shares with an allowed one', () => {
    document.cookie = '_a_1=1;path=/';
    allow('b');
    run([serviceOf('a'), own('b', { cookies: [{ name: '_a_*' }] })])();
    expect(cookieNames()).to.deep.equal(['_a_1']);
  });

  it('removes what a tag sets with its last breath', async () => {
    run([serviceOf('a')])();
    document.cookie = '_a_late=1;path=/';
    await waitUntil(() => cookieNames().length === 0, 'the cookie is removed after a tick');
  });
});

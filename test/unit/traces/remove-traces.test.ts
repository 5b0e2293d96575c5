import { expect } from '@open-wc/testing';
import type { TracesOf } from '../../../src/gate/gate-parts.js';
import { presetStubs } from '../../../src/gate/preset-stubs.js';
import { goss, gossFacts } from '../../../src/services/goss.js';
import { granicus, granicusFacts } from '../../../src/services/granicus.js';
import { recaptcha, recaptchaFacts } from '../../../src/services/recaptcha.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import { googleAnalyticsTag } from '../../../src/services/google-analytics.js';
import { removeTraces } from '../../../src/traces/remove-traces.js';
import type { ConsentConfig, Preset, ServiceConfig } from '../../../src/types.js';
import { cookieNames, forbidCookies } from '../../helpers/fake-cookies.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

const govMetric: ServiceConfig = { name: 'GovMetric', category: 'analytics', cookies: [{ name: 'gm_*' }] };
const paint: Preset = {
  name: 'paint',
  category: 'media',
  options: {},
  traces: /^(_paint_|consent_)/,
  start: () => undefined,
};

/** What is found on a page with these services, by a visitor who has allowed these categories and refused the rest. */
function stateOf(
  services: ServiceConfig[],
  allowed: string[] = [],
  config: ConsentConfig = {},
  presets: readonly Preset[] = [paint],
): FakeState {
  const choices = Object.fromEntries(allowed.map((id) => [id, true]));
  const record = { version: '1', date: '', choices: { analytics: false, media: false, ...choices } };
  return fakeState({ ...config, services }, { record }, presets);
}
const refused = (): FakeState => stateOf([govMetric]);

const tracesOf: TracesOf = ({ preset }) => preset?.traces;
const remove = (state: FakeState): void => removeTraces(state, tracesOf);

describe('removeTraces', () => {
  beforeEach(() => {
    for (const name of ['gm_visit', 'basket']) {
      document.cookie = `${name}=1;path=/`;
      localStorage.setItem(name, '1');
      sessionStorage.setItem(name, '1');
    }
  });
  afterEach(() => {
    for (const name of cookieNames()) removeCookie(name);
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const host of ['google.com', 'self'])
    it(`leaves what another has set under the name of a cookie of ${host}, unless it is listed here too`, () => {
      const theirs = { name: 'gm_*', host };
      remove(stateOf([{ ...govMetric, cookies: [theirs] }]));
      expect(cookieNames()).to.have.members(['gm_visit', 'basket']);
      expect(localStorage.length + sessionStorage.length).to.equal(4);
      remove(stateOf([{ ...govMetric, cookies: [theirs, { name: 'gm_visit' }] }]));
      expect(cookieNames()).to.have.members(['basket']);
    });

  it('leaves what a service that may run lists with its host', () => {
    const theirs: ServiceConfig = {
      name: 'Maps',
      category: 'media',
      cookies: [{ name: 'gm_visit', host: 'self' }],
    };
    remove(stateOf([govMetric, theirs], ['media']));
    expect(cookieNames()).to.have.members(['gm_visit', 'basket']);
  });

  it('knows by itself what Google Analytics leaves, of which the script of every page has not the names', () => {
    for (const name of ['_ga', '_ga_ABC', '__utma', '_gab']) document.cookie = `${name}=1;path=/`;
    const state = stateOf([{ use: 'google-analytics', id: 'G-ABC1234567' }], [], {}, [
      googleAnalyticsTag as Preset,
    ]);
    remove(state);
    expect(cookieNames()).to.have.members(['gm_visit', 'basket', '_gab']);
  });

  it('removes the cookies of a refused service, and keeps the others', () => {
    remove(refused());
    expect(cookieNames()).to.deep.equal(['basket']);
  });

  for (const area of ['localStorage', 'sessionStorage'] as const) {
    it(`removes the keys of a refused service from ${area}, and keeps the others`, () => {
      remove(refused());
      expect(Object.keys(window[area])).to.include('basket').and.not.include('gm_visit');
    });

    it(`removes several keys in a row from ${area}`, () => {
      const names = ['gm_1', 'gm_2', 'gm_3', 'gm_4'];
      for (const name of names) window[area].setItem(name, '1');
      remove(refused());
      expect(names.filter((name) => window[area].getItem(name))).to.deep.equal([]);
    });

    it(`goes on where ${area} is blocked`, () => {
      const own = Object.getOwnPropertyDescriptor(window, area)!;
      const get = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, area, { configurable: true, get });
      const other = area === 'localStorage' ? 'sessionStorage' : 'localStorage';
      try {
        remove(refused());
      } finally {
        Object.defineProperty(window, area, own);
      }
      expect(Object.keys(window[other])).not.to.include('gm_visit');
      expect(cookieNames()).to.deep.equal(['basket']);
    });
  }

  it('removes a cookie that has a name and no value', () => {
    document.cookie = 'gm_empty=;path=/';
    remove(refused());
    expect(cookieNames()).not.to.include('gm_empty');
  });

  it('clears storage where cookies are blocked', () => {
    const cookies = forbidCookies();
    try {
      remove(refused());
    } finally {
      cookies.restore();
    }
    expect(Object.keys(localStorage)).not.to.include('gm_visit');
  });

  it('knows what a preset leaves, and what the config says besides', () => {
    for (const name of ['_paint_1', 'brush', 'brushes']) document.cookie = `${name}=1;path=/`;
    remove(stateOf([{ use: 'paint', cookies: [{ name: 'brush' }] }]));
    expect(cookieNames()).to.have.members(['gm_visit', 'basket', 'brushes']);
  });

  it('takes the word of who asks for what a preset leaves', () => {
    removeTraces(stateOf([{ use: 'paint' }]), () => /^bask/);
    expect(cookieNames()).to.deep.equal(['gm_visit']);
  });

  it('removes what a service has left about which nothing was decided', () => {
    remove(fakeState({ services: [govMetric] }));
    expect(cookieNames()).to.deep.equal(['basket']);
  });

  it('keeps what an allowed service has left', () => {
    document.cookie = '_paint_1=1;path=/';
    remove(stateOf([govMetric, { use: 'paint' }], ['analytics']));
    expect(cookieNames()).to.have.members(['gm_visit', 'basket']);
    expect(Object.keys(localStorage)).to.include('gm_visit');
  });

  it('keeps what a service has left that runs until the visitor objects', () => {
    const config: ConsentConfig = {
      categories: { analytics: { basis: 'objection' } },
      services: [govMetric],
    };
    remove(fakeState(config));
    expect(cookieNames()).to.include('gm_visit');
  });

  it('keeps a cookie that a refused service shares with an allowed one', () => {
    remove(stateOf([{ ...govMetric, name: 'Maps', category: 'media' }, govMetric], ['analytics']));
    expect(cookieNames()).to.include('gm_visit');
  });

  for (const [what, service] of [
    ['preset', { use: 'paint' }],
    ['service of the page’s own', { ...govMetric, cookies: [{ name: '*' }] }],
  ] as const) {
    it(`never removes the choice itself, whatever a ${what} says is its own`, () => {
      document.cookie = 'consent_choices=1;path=/';
      document.cookie = 'consent_other=1;path=/';
      remove(stateOf([service]));
      expect(cookieNames()).to.include('consent_choices').and.not.include('consent_other');
    });
  }

  it('never removes what is to be confirmed once the page was loaded again', () => {
    sessionStorage.setItem('consent-gate', 'banner ');
    remove(stateOf([{ ...govMetric, cookies: [{ name: '*' }] }]));
    expect(Object.keys(sessionStorage)).to.deep.equal(['consent-gate']);
  });

  it('never removes what is to be sent of a choice', () => {
    localStorage.setItem('consent-gate-receipts 1 1 1', '1');
    remove(stateOf([{ name: 'All', category: 'analytics', cookies: [{ name: 'consent*' }] }]));
    expect(Object.keys(localStorage)).to.include('consent-gate-receipts 1 1 1');
  });

  it('never removes a choice that is kept by another name', () => {
    for (const name of ['consent_choices', 'consent_mine']) document.cookie = `${name}=1;path=/`;
    remove(stateOf([{ use: 'paint' }], [], { cookie: { name: 'consent_mine' } }));
    expect(cookieNames()).to.include('consent_mine').and.not.include('consent_choices');
  });

  describe('where a refused service says that nearly everything is its own', () => {
    const wide: ServiceConfig = { name: 'Wide', category: 'analytics', cookies: [{ name: '*s*' }] };
    const forms: ServiceConfig = { name: 'Forms', category: 'essential', cookies: [{ name: 'gm_*' }] };

    it('keeps what an essential service lists', () => {
      remove(stateOf([wide, forms]));
      expect(cookieNames()).to.deep.equal(['gm_visit']);
    });

    it('keeps what an allowed preset leaves', () => {
      document.cookie = '_paint_s=1;path=/';
      remove(stateOf([wide, { use: 'paint' }], ['media']));
      expect(cookieNames()).to.deep.equal(['_paint_s']);
    });

    for (const [preset, facts] of [
      [goss, gossFacts],
      [granicus, granicusFacts],
      [recaptcha, recaptchaFacts],
    ] as const) {
      it(`keeps what ${preset.name} tells visitors about, and removes it where they may refuse that`, () => {
        const all: ServiceConfig = { name: 'All', category: 'analytics', cookies: [{ name: '*' }] };
        const names = facts.cookies.map(({ name }) => name.replace('*', 'J'));
        for (const name of names) document.cookie = `${name}=1;path=/`;
        remove(stateOf([all, { use: preset.name }], [], {}, [preset]));
        expect(cookieNames()).to.have.members(names);
        remove(stateOf([{ use: preset.name, category: 'analytics' }], [], {}, [preset]));
        expect(cookieNames()).to.deep.equal([]);
      });
    }

    it('waits until it is known what allowed presets leave, and removes meanwhile what is named in full', () => {
      const stubs = presetStubs(() => new Promise(() => {}));
      for (const name of ['firmstep2session', 'gm_1', '_paint_s']) document.cookie = `${name}=1;path=/`;
      const refused = [wide, { ...govMetric, cookies: [{ name: 'gm_1' }] }, { use: 'paint' }];
      remove(stateOf([...refused, { use: 'granicus' }], [], {}, [paint, ...stubs]));
      expect(cookieNames()).to.have.members(['gm_visit', 'basket', 'firmstep2session']);
      remove(stateOf([...refused, { use: 'clarity' }], [], {}, [paint, ...stubs]));
      expect(cookieNames()).to.deep.equal([]);
    });
  });

  it('goes by the words of the config where a preset has not arrived yet', () => {
    const stubs = presetStubs(() => new Promise(() => {}));
    const services = [{ use: 'matomo' }, { use: 'clarity', cookies: [{ name: 'gm_*' }] }];
    remove(stateOf(services, [], {}, stubs));
    expect(cookieNames()).to.deep.equal(['basket']);
  });
});

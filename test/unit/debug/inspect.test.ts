import { expect } from '@open-wc/testing';
import { inspect } from '../../../src/debug/inspect.js';
import { presetStubs } from '../../../src/gate/preset-stubs.js';
import { hotjar } from '../../../src/services/hotjar.js';
import type { ConsentConfig, Preset } from '../../../src/types.js';
import { fakeCookies, forbidCookies, type FakeCookies } from '../../helpers/fake-cookies.js';
import { fakeSignal } from '../../helpers/fake-signal.js';
import { fakeState } from '../../helpers/fake-state.js';

const survey = { name: 'Survey', category: 'analytics', cookies: [{ name: 'survey_*' }] };
const records = (choices: Record<string, boolean>) => ({
  record: { version: '1', date: '2026-01-01T00:00:00Z', choices },
});

describe('inspect', () => {
  let jar: FakeCookies;
  beforeEach(() => (jar = fakeCookies()));
  afterEach(() => {
    jar.restore();
    fakeSignal(undefined);
  });

  it('says why each category may run or not', () => {
    const categories = { statistics: { basis: 'objection' }, own: { basis: 'essential' }, more: {} } as const;
    const services = ['statistics', 'own', 'more', 'analytics', 'marketing'].map((category) => ({
      name: category,
      category,
    }));
    const state = fakeState({ categories, services }, records({ analytics: false }));
    const because = () =>
      inspect(state).categories.map(({ id, granted, because }) => `${id} ${granted} ${because}`);
    expect(because()).to.have.members([
      'essential true essential',
      'own true essential',
      'statistics true objection',
      'analytics false choice',
      'marketing false undecided',
      'more false undecided',
    ]);
    fakeSignal(true);
    expect(because()).to.include.members([
      'statistics false signal',
      'analytics false choice',
      'marketing false signal',
      'more false undecided',
    ]);
  });

  for (const [what, choices, problems, presets, state] of [
    ['undecided', undefined, [], [hotjar], 'undecided'],
    ['refused', { analytics: false }, [], [hotjar], 'refused'],
    ['granted', { analytics: true }, [], [hotjar], 'granted'],
    [
      'granted, its preset not there yet',
      { analytics: true },
      [],
      presetStubs(() => new Promise(() => {})),
      'waiting',
    ],
    [
      'granted, and a problem tells of it',
      { analytics: true },
      ['hotjar: https://a.test is not loaded'],
      [hotjar],
      'failed',
    ],
    ['granted, and a problem tells of another', { analytics: true }, ['hotjar2: no'], [hotjar], 'granted'],
    ['refused, and a problem tells of it', { analytics: false }, ['hotjar: no'], [hotjar], 'refused'],
  ] as const)
    it(`says ${state} of a service that is ${what}`, () => {
      const config = { services: [{ use: 'hotjar', id: '1234567' }] };
      const given = { ...(choices && records(choices)), problems };
      const { services } = inspect(fakeState(config, given, presets as readonly Preset[]));
      expect(services).to.deep.equal([
        { name: 'hotjar', use: 'hotjar', category: 'analytics', state, requests: [], stored: [] },
      ]);
    });

  it('says granted of a service of the page’s own', () => {
    const { services } = inspect(fakeState({ services: [survey] }, records({ analytics: true })));
    expect(services[0]!.state).to.equal('granted');
    expect(services[0]).not.to.have.property('use');
  });

  it('says who declares a name, or who likely set it, and what is gone', () => {
    for (const name of ['survey_1', '_fbp', 'basket', 'consent_choices']) document.cookie = `${name}=1`;
    const state = fakeState({ services: [survey] }, records({ analytics: true }));
    inspect(state);
    document.cookie = 'basket=;max-age=0';
    const { stored, services } = inspect(state);
    expect(stored.filter(({ kind }) => kind === 'cookie')).to.deep.equal([
      { name: 'survey_1', kind: 'cookie', service: 'Survey', beforeConsent: false, gone: false },
      { name: '_fbp', kind: 'cookie', likely: 'Meta Pixel', beforeConsent: false, gone: false },
      { name: 'basket', kind: 'cookie', beforeConsent: false, gone: true },
      { name: 'consent_choices', kind: 'cookie', service: 'consent-gate', beforeConsent: false, gone: false },
    ]);
    expect(services[0]!.stored).to.deep.equal(['survey_1']);
  });

  it('has the record and the choices where there are some', () => {
    const { record } = records({ analytics: true });
    const seen = inspect(fakeState({ services: [survey] }, { record }));
    expect(seen).to.deep.include({ record, choices: record.choices, decided: true, kept: true });
    const without = inspect(fakeState({ services: [survey] }));
    expect(without).to.deep.include({ decided: false });
    expect(without).not.to.have.any.keys('record', 'choices');
  });

  it('has the config without its nonce, and the page without its query', () => {
    const { config, page, library, time } = inspect(fakeState({ nonce: 'secret', siteName: 'Anytown' }));
    expect(config).to.deep.include({ siteName: 'Anytown', policyVersion: '1' });
    expect(config).not.to.have.property('nonce');
    expect(page).to.equal(location.href.split(/[?#]/)[0]);
    expect(library).to.equal('0.0.0');
    expect(Math.abs(Date.parse(time) - Date.now())).to.be.below(5000);
  });

  it('has the addresses of the config, and of what it tells, without their query', () => {
    const state = fakeState({
      services: [{ ...survey, src: 'https://vendor.example.test/s.js?key=secret#secret' }],
      receipts: { url: '/receipts?key=secret' },
      messages: { en: { bannerIntro: 'May we? You decide.' } },
    } as never);
    state.report('https://vendor.example.test/s.js?key=secret is not loaded', 'Survey');
    const seen = inspect(state);
    expect(JSON.stringify(seen)).not.to.contain('secret');
    expect(seen.problems).to.deep.equal(['Survey: https://vendor.example.test/s.js is not loaded']);
    expect(seen.config).to.deep.include({ receipts: { url: '/receipts' } });
    expect(JSON.stringify(seen.config)).to.contain('May we? You decide.');
  });

  it('is the same after JSON', () => {
    const seen = inspect(fakeState({ services: [survey], language: undefined } as never));
    expect(JSON.parse(JSON.stringify(seen))).to.deep.equal(seen);
  });

  it('leaves out a config that JSON can’t hold', () => {
    const messages: Record<string, unknown> = {};
    messages.en = messages;
    const { config } = inspect(fakeState({ messages } as ConsentConfig));
    expect(config).to.deep.equal({
      policyVersion: '1',
      cookie: { name: 'consent_choices', path: '/', days: 365 },
    });
  });

  it('throws nothing where cookies are forbidden and a page has broken what it looks at', () => {
    jar.restore();
    jar = forbidCookies();
    const { querySelectorAll } = document;
    Object.assign(document, { querySelectorAll: () => ({}) });
    try {
      const seen = inspect(fakeState({ services: [survey] }));
      expect(seen.blocked).to.deep.equal(['cookie']);
      expect(seen).to.deep.include({ markup: [], requests: [] });
      expect(seen.services[0]!.requests).to.deep.equal([]);
    } finally {
      Object.assign(document, { querySelectorAll });
      delete (document as { querySelectorAll?: unknown }).querySelectorAll;
    }
  });
});

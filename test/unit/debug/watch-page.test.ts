import { expect, waitUntil } from '@open-wc/testing';
import { watchOf, type Watch } from '../../../src/debug/watch-page.js';
import type { GateState } from '../../../src/gate/gate-state.js';
import type { Choices, ConsentConfig } from '../../../src/types.js';
import { fakeCookies, forbidCookies, type FakeCookies } from '../../helpers/fake-cookies.js';
import { fakeState } from '../../helpers/fake-state.js';

const config: ConsentConfig = {
  services: [
    { name: 'Survey', category: 'analytics', cookies: [{ name: 'survey_*' }] },
    { name: 'Forms', category: 'essential', cookies: [{ name: 'session' }] },
  ],
};
const long = '2026-01-01T00:00:00Z';
const recordOf = (choices: Choices, date = long) => ({ version: '1', date, choices });

function choose(state: GateState, choices: Choices): void {
  state.record = recordOf(choices);
  document.dispatchEvent(new Event('consent-change'));
}
const early = ({ names }: Watch) =>
  Object.fromEntries([...names.values()].map(({ name, beforeConsent }) => [name, beforeConsent]));
const set = (name: string): string => (document.cookie = `${name}=1`);

describe('watchOf', () => {
  let jar: FakeCookies;
  beforeEach(() => (jar = fakeCookies()));
  afterEach(() => jar.restore());

  it('watches a page once', () => {
    const state = fakeState(config);
    expect(watchOf(state)).to.equal(watchOf(state));
    expect(watchOf(fakeState(config))).not.to.equal(watchOf(state));
  });

  it('notes what is there at once, and what came before a choice', () => {
    for (const name of ['survey_1', 'session', 'basket', 'consent_choices']) set(name);
    expect(early(watchOf(fakeState(config)))).to.deep.equal({
      survey_1: true,
      session: false,
      basket: true,
      consent_choices: false,
    });
  });

  it('says nothing of what is essential on a page that is held', () => {
    for (const name of ['session', 'survey_1']) set(name);
    const { names } = watchOf(fakeState(config, { moving: true }));
    const found = [...names.values()].map(({ name, beforeConsent }) => [name, beforeConsent]);
    expect(Object.fromEntries(found)).to.include({ session: false, survey_1: true });
  });

  it('holds each name against what was decided when it was first seen', () => {
    const state = fakeState(config);
    const watch = watchOf(state);
    set('survey_before');
    choose(state, { analytics: true });
    set('survey_with');
    set('basket');
    watch.look();
    choose(state, { analytics: false });
    set('survey_after');
    watch.look();
    expect(early(watch)).to.deep.equal({
      survey_before: true,
      survey_with: false,
      basket: false,
      survey_after: true,
    });
  });

  it('knows when it saw a name: what a choice finds was there before what it grants was asked for', () => {
    set('early');
    const state = fakeState(config);
    const { names, look, from } = watchOf(state);
    set('survey_1');
    choose(state, { analytics: true });
    set('late');
    look();
    const at = (name: string): number => names.get(`cookie ${name}`)!.at;
    expect(Math.abs(at('early') - from)).to.be.below(50);
    expect(Math.abs(performance.now() - 500 - at('survey_1'))).to.be.below(50);
    expect(Math.abs(performance.now() - at('late'))).to.be.below(50);
  });

  it('keeps a name that is gone', () => {
    set('survey_1');
    const watch = watchOf(fakeState(config));
    document.cookie = 'survey_1=;max-age=0';
    watch.look();
    expect(early(watch)).to.deep.equal({ survey_1: true });
  });

  it('hears of cookies that come and go, where the browser tells', () => {
    const store = new EventTarget();
    const own = Object.getOwnPropertyDescriptor(window, 'cookieStore');
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: store });
    const watch = watchOf(fakeState(config));
    if (own) Object.defineProperty(window, 'cookieStore', own);
    else delete (window as { cookieStore?: unknown }).cookieStore;
    store.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name: 'survey_2' }], deleted: [] }));
    expect(early(watch)).to.deep.equal({ survey_2: true });
  });

  it('knows what was decided at a time, and allows what is granted half a second', async () => {
    await waitUntil(() => performance.now() > 700);
    const state = fakeState(config);
    const { momentAt } = watchOf(state);
    expect(momentAt(0)).to.deep.include({ decided: false });
    choose(state, { analytics: true });
    expect(momentAt(0)!.granted.has('analytics')).to.equal(false);
    expect(momentAt(performance.now() - 400)!.granted.has('analytics')).to.equal(true);
    expect(momentAt(performance.now())).to.deep.include({ decided: true });
    expect(momentAt(undefined)).to.equal(undefined);
    const granted = performance.now();
    await waitUntil(() => performance.now() > granted + 5);
    choose(state, { analytics: false });
    expect(momentAt(granted)!.granted.has('analytics')).to.equal(true);
    expect(momentAt(performance.now())!.granted.has('analytics')).to.equal(false);
  });

  it('does not know what was decided before a choice that was made here before it watched', () => {
    const now = new Date().toISOString();
    const { momentAt, from } = watchOf(fakeState(config, { record: recordOf({ analytics: true }, now) }));
    expect(momentAt(0)).to.equal(undefined);
    expect(momentAt(from)).to.deep.include({ decided: true });
    const earlier = watchOf(fakeState(config, { record: recordOf({ analytics: true }) }));
    expect(earlier.momentAt(0)).to.deep.include({ decided: true });
  });

  it('knows each request, from before and from now on, and what only its element tells of', async () => {
    const watch = watchOf(fakeState(config));
    const addresses = () => watch.requests().map(({ url }) => url.pathname);
    expect(
      addresses().some((path) => path.endsWith('/watch-page.ts') || path.endsWith('/watch-page.js')),
    ).to.equal(true);
    await fetch('/nothing-here?watched');
    await waitUntil(() => addresses().includes('/nothing-here'));
    const { at, isScript } = watch.requests().find(({ url }) => url.pathname === '/nothing-here')!;
    expect(at).to.be.above(0);
    expect(isScript).to.equal(false);

    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.loading = 'lazy';
    frame.src = '/never-asked-for';
    const inert = document.createElement('script');
    inert.type = 'text/plain';
    inert.src = '/inert.js';
    const place = document.createElement('div');
    place.hidden = true;
    place.append(frame, inert);
    document.body.append(place);
    const found = watch.requests();
    place.remove();
    expect(found.find(({ url }) => url.pathname === '/never-asked-for')).not.to.equal(undefined);
    expect(found.find(({ url }) => url.pathname === '/inert.js')).to.equal(undefined);
  });

  it('throws nothing where the page may keep nothing, or tells of no requests', () => {
    const { getEntriesByType } = performance;
    const { PerformanceObserver } = window;
    jar.restore();
    jar = forbidCookies();
    Object.assign(performance, { getEntriesByType: undefined });
    Object.assign(window, { PerformanceObserver: undefined });
    try {
      const watch = watchOf(fakeState(config));
      expect(watch.names.size).to.equal(0);
      expect(watch.requests().every(({ at }) => at === undefined)).to.equal(true);
    } finally {
      Object.assign(window, { PerformanceObserver });
      Object.assign(performance, { getEntriesByType });
    }
  });
});

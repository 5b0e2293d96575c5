import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import * as choices from '../../../src/choices.js';
import type { GateState } from '../../../src/gate/gate-state.js';
import type { ChoicesPart, MigratePart } from '../../../src/gate/gate-parts.js';
import { fitPreset } from '../../../src/gate/fit-preset.js';
import { presetStubs, type PresetPart } from '../../../src/gate/preset-stubs.js';
import { startGate } from '../../../src/gate/start-gate.js';
import type { ConsentChangeEvent } from '../../../src/index.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import * as markup from '../../../src/markup.js';
import * as oldMarkup from '../../../src/old-markup.js';
import * as problems from '../../../src/problems.js';
import { googleAnalytics, hotjar } from '../../../src/services/index.js';
import * as traces from '../../../src/traces.js';
import type { ConsentConfig, Gate, Preset } from '../../../src/types.js';
import { fakeConsole, type FakeConsole } from '../../helpers/fake-console.js';
import { cookieNames, forbidCookies } from '../../helpers/fake-cookies.js';
import { fakeParts, type PartTable } from '../../helpers/fake-parts.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeSignal } from '../../helpers/fake-signal.js';
import { fakeVisit, type FakeVisit } from '../../helpers/fake-visit.js';

const presets: readonly Preset[] = [googleAnalytics, hotjar];
const page = window as unknown as Record<string, unknown>;
const analytics = { use: 'google-analytics', id: 'G-ABC1234567' };
const config: ConsentConfig = { services: [analytics], onWithdraw: 'stay' };
const tag = 'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567';

const real = {
  elements: () => Promise.resolve({ defineElements: () => undefined }),
  choices: () => Promise.resolve(choices),
  markup: () => Promise.resolve(markup),
  'old-markup': () => Promise.resolve(oldMarkup),
  traces: () => Promise.resolve(traces),
  problems: () => Promise.resolve(problems),
};
const failing = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
const banner = (): Element | null => document.querySelector('consent-banner');
/** Not the element itself: it is too much to print where a test fails. */
const isAsked = (): boolean => banner() !== null;

/** A visitor who came back with these choices. */
function cameBack(choices: Record<string, boolean>): void {
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const text = encodeURIComponent(JSON.stringify({ version: '1', date, choices }));
  document.cookie = `consent_choices=${text};path=/`;
}

/** What Google was told of consent last, and of what kind that was. */
function lastSignals(): [string, Record<string, string>] {
  const commands = window.dataLayer!.map((item) => [...(item as unknown[])]);
  const [, kind, signals] = commands.filter(([command]) => command === 'consent').at(-1)!;
  return [kind as string, signals as Record<string, string>];
}

async function change(act: () => void): Promise<ConsentChangeEvent> {
  const changed = oneEvent(document, 'consent-change') as unknown as Promise<ConsentChangeEvent>;
  act();
  return changed;
}

describe('startGate', () => {
  let head: FakeHead;
  let heard: FakeConsole;
  let visit: FakeVisit;
  const start = (given = config, parts: PartTable = {}, known = presets): Gate =>
    startGate(given, fakeParts({ ...real, ...parts }), known);

  // The gates of earlier tests go on, and would follow what a later one tells.
  const { BroadcastChannel } = window;
  before(() => Object.assign(window, { BroadcastChannel: EventTarget }));
  after(() => Object.assign(window, { BroadcastChannel }));
  beforeEach(() => {
    head = fakeHead();
    heard = fakeConsole();
    visit = fakeVisit();
  });
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve)); // the last look for traces is over
    visit.end();
    head.restore();
    heard.restore();
    fakeSignal(undefined);
    for (const element of document.querySelectorAll('consent-banner, [data-consent], [data-consent-open]'))
      element.remove();
    for (const name of cookieNames()) removeCookie(name);
    for (const name of ['dataLayer', 'gtag', 'ga-disable-G-ABC1234567']) delete page[name];
    sessionStorage.clear();
  });

  describe('parts that the config asks for', () => {
    const receipts = { url: '/receipts' };
    for (const [given, begun] of [
      [{}, []],
      [{ receipts }, ['receipts']],
      [{ debug: true }, ['debug']],
      [{ debug: '' }, ['debug']],
      [{ debug: 'true', receipts }, ['receipts', 'debug']],
      [{ debug: false }, []],
      [{ debug: 'false' }, []],
      [{ debug: null }, []],
      [{ debug: 'no' }, []],
    ] as const)
      it(`begins ${begun.join(' and ') || 'none'} for ${JSON.stringify(given)}`, async () => {
        const told: unknown[] = [];
        const part = (name: string) => () =>
          Promise.resolve({ begin: (...handed: unknown[]) => told.push([name, handed.at(1)]) } as never);
        const gate = start({ ...config, ...given } as ConsentConfig, {
          receipts: part('receipts'),
          debug: part('debug'),
        });
        await new Promise((resolve) => setTimeout(resolve));
        expect(told).to.deep.equal(begun.map((name) => [name, gate]));
      });

    it('tells where one can’t be fetched', async () => {
      const gate = start({ ...config, debug: true }, { debug: failing });
      await waitUntil(() => gate.problems.length);
      expect(gate.problems).to.deep.equal(['TypeError: Failed to fetch']);
    });

    it('inspects the page where it is asked to, and rejects where it can’t', async () => {
      const seen = { decided: false } as never;
      const debug = (): Promise<never> =>
        Promise.resolve({ inspect: (state: GateState) => (state.config ? seen : undefined) } as never);
      expect(await start(config, { debug }).inspect()).to.equal(seen);
      const failed = await start(config, { debug: failing }).inspect().catch(String);
      expect(failed).to.equal('TypeError: Failed to fetch');
    });
  });

  describe('before a choice', () => {
    it('loads nothing, writes nothing and asks', () => {
      const gate = start();
      expect(head.addresses()).to.deep.equal([]);
      expect(cookieNames()).to.deep.equal([]);
      expect(gate.choices).to.equal(undefined);
      expect(gate.decided).to.equal(false);
      expect(document.body.firstElementChild!.localName).to.equal('consent-banner');
    });

    it('denies everything by default, first in the queue', () => {
      window.dataLayer = ['page'];
      start();
      const [first] = window.dataLayer as unknown[][];
      expect([...first!].slice(0, 2)).to.deep.equal(['consent', 'default']);
      expect(window.dataLayer).to.include('page');
    });

    it('makes no queue for a page without Google', () => {
      start({ services: [{ use: 'hotjar', id: '1' }] });
      expect(window.dataLayer).to.equal(undefined);
    });

    it('makes no queue where consent mode is off', () => {
      start({ ...config, consentMode: 'off' });
      expect(window.dataLayer).to.equal(undefined);
    });

    for (const [consentMode, isAdvanced] of [
      ['basic', false],
      ['advanced', true],
    ] as const) {
      it(`tells Google what the config has besides, in order (${consentMode})`, () => {
        const googleConsent = {
          signals: { ad_personalization: 'essential' },
          default: { region: ['GB'], ad_storage: 'granted' },
          set: { ads_data_redaction: true },
        };
        start({ ...config, consentMode, googleConsent });
        const commands = window.dataLayer!.map((item) => [...(item as unknown[])]);
        expect(commands.slice(0, 3).map(([command, kind]) => [command, kind])).to.deep.equal([
          ['consent', 'default'],
          ['set', { ads_data_redaction: true }],
          ['consent', 'update'],
        ]);
        const [byDefault, , update] = commands as [string, string, object][];
        expect(byDefault![2]).to.include({ ad_storage: 'denied', ad_personalization: 'granted' });
        expect('region' in byDefault![2]).to.equal(isAdvanced);
        expect(update![2]).to.include({ ad_personalization: 'granted', ad_user_data: 'denied' });
        expect(update![2]).not.to.have.property('region');
      });
    }

    it('loads Google’s tag in the advanced mode only', () => {
      start({ ...config, consentMode: 'advanced' });
      expect(head.addresses()).to.deep.equal([tag]);
      expect(lastSignals()[1]).to.include({ analytics_storage: 'denied', ad_storage: 'denied' });
    });

    it('removes what earlier versions have left', async () => {
      for (const name of ['_ga', '__utma', '_utma']) document.cookie = `${name}=1;path=/`;
      start();
      await waitUntil(() => cookieNames().length === 0, 'they are gone');
    });

    it('removes cookies from before consent in the advanced mode, too', async () => {
      document.cookie = '_ga=1;path=/';
      start({ ...config, consentMode: 'advanced' });
      await waitUntil(() => cookieNames().length === 0, 'it is gone');
    });

    it('lets a category on objection run, and tells Google so before the tag', () => {
      start({ ...config, categories: { analytics: { basis: 'objection' } } });
      expect(head.addresses()).to.deep.equal([tag]);
      expect(lastSignals()[1]['analytics_storage']).to.equal('granted');
    });

    it('takes Global Privacy Control for an objection, and has nothing left to ask', () => {
      fakeSignal(true);
      const gate = start({ ...config, categories: { analytics: { basis: 'objection' } } });
      expect(head.addresses()).to.deep.equal([]);
      expect(gate.decided).to.equal(true);
      expect(isAsked()).to.equal(false);
    });

    it('has nothing to ask where there is no service', () => {
      expect(start({}).decided).to.equal(true);
      expect(isAsked()).to.equal(false);
    });

    it('has no banner where the page wants none', () => {
      start({ ...config, banner: 'none' });
      expect(isAsked()).to.equal(false);
    });

    for (const cookiesPage of ['https://[', '//', 'https://a.test:port/']) {
      it(`asks all the same where the cookies page is "${cookiesPage}"`, () => {
        expect(() => start({ ...config, cookiesPage })).not.to.throw();
        expect(isAsked()).to.equal(true);
      });
    }

    it('asks all the same where a service lists its cookies by name only', () => {
      const cookies = ['gm_*'] as unknown as [];
      const services = [{ name: 'GovMetric', category: 'analytics', cookies }, analytics];
      expect(() => start({ services })).not.to.throw();
      expect(isAsked()).to.equal(true);
    });

    for (const [what, queue] of [
      ['frozen', Object.freeze([])],
      ['broken', Object.assign([], { push: () => failNow() })],
    ] as const) {
      it(`asks all the same where the page’s queue for Google is ${what}`, () => {
        window.dataLayer = queue as unknown as unknown[];
        expect(() => start()).not.to.throw();
        expect(isAsked()).to.equal(true);
      });
    }

    it('knows and asks nothing where the config could not be read', async () => {
      cameBack({ functional: true, analytics: true, media: true, marketing: true });
      const error = new SyntaxError('Unexpected token');
      const gate = start({ error, policyVersion: String(error), banner: 'none' } as ConsentConfig);
      await waitUntil(() => gate.problems.length, 'it is told');
      expect(isAsked()).to.equal(false);
      expect(gate.choices).to.equal(undefined);
      expect(gate.services).to.deep.equal([]);
      for (const id of ['functional', 'analytics', 'media', 'marketing'])
        expect(gate.granted(id)).to.equal(false);
      expect(gate.problems).to.deep.equal(['config: nothing is loaded. SyntaxError: Unexpected token']);
      expect(heard.warnings).to.include(`consent-gate: ${gate.problems[0]!}`);
    });

    it('fetches no element for a page that needs none', async () => {
      let fetches = 0;
      const elements = (): ReturnType<typeof real.elements> => {
        fetches++;
        return real.elements();
      };
      start({}, { elements });
      document.body.append(document.createElement('p'));
      await new Promise((resolve) => setTimeout(resolve)); // observers have been told
      document.body.lastElementChild!.remove();
      expect(fetches).to.equal(0);
      document.body.append(document.createElement('consent-settings'));
      await waitUntil(() => fetches === 1, 'they are fetched for a page that gets one');
      document.querySelector('consent-settings')!.remove();
    });

    it('says when it is ready', async () => {
      start();
      expect((await oneEvent(document, 'consent-ready')).type).to.equal('consent-ready');
    });
  });

  describe('for a visitor who came back', () => {
    it('starts what was accepted, at once and without asking', () => {
      cameBack({ analytics: true });
      const gate = start();
      expect(head.addresses()).to.deep.equal([tag]);
      expect(lastSignals()[0]).to.equal('update');
      expect(lastSignals()[1]).to.include({ analytics_storage: 'granted', ad_storage: 'denied' });
      expect(gate.decided).to.equal(true);
      expect(isAsked()).to.equal(false);
    });

    it('starts nothing that was refused', () => {
      cameBack({ analytics: false });
      start();
      expect(head.addresses()).to.deep.equal([]);
      expect(page['ga-disable-G-ABC1234567']).to.equal(true);
      expect(isAsked()).to.equal(false);
    });

    it('asks again about a category that has a service now', () => {
      cameBack({ analytics: true });
      start({ services: [analytics, { name: 'Videos', category: 'media' }] });
      expect(head.addresses()).to.deep.equal([tag]);
      expect(isAsked()).to.equal(true);
    });

    it('fetches nothing that removes traces where everything is allowed', async () => {
      document.cookie = '_ga=1;path=/';
      cameBack({ analytics: true });
      let fetches = 0;
      const traces = (): Promise<never> => {
        fetches++;
        return failing();
      };
      start(config, { traces });
      await new Promise((resolve) => setTimeout(resolve)); // the last look is over
      expect(fetches).to.equal(0);
      expect(cookieNames()).to.include('_ga');
    });

    it('confirms the choice that loaded the page again, and leaves it to the elements to say so once', () => {
      cameBack({ analytics: false });
      sessionStorage.setItem('consent-gate', 'banner https://www.example.test/from');
      expect(start().confirming).to.equal('banner https://www.example.test/from');
      expect(isAsked()).to.equal(true);
      expect(sessionStorage.getItem('consent-gate')).not.to.equal(null);
    });

    it('has nothing to confirm where no choice loaded the page again', () => {
      expect(start().confirming).to.equal(undefined);
    });

    it('has nothing to confirm where storage is blocked', () => {
      cameBack({ analytics: false });
      const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      const get = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
      try {
        expect(start().confirming).to.equal(undefined);
        expect(isAsked()).to.equal(false);
      } finally {
        Object.defineProperty(window, 'sessionStorage', own);
      }
    });

    it('loads nothing when the cookie is damaged', () => {
      document.cookie = 'consent_choices=%7B%22version;path=/';
      start();
      expect(head.addresses()).to.deep.equal([]);
      expect(isAsked()).to.equal(true);
    });
  });

  describe('the gate', () => {
    it('is frozen', () => {
      expect(start()).to.be.frozen;
    });

    it('hands out choices that no page can change', () => {
      cameBack({ analytics: false });
      const gate = start();
      expect(gate.choices).to.be.frozen;
      expect(() => ((gate.choices as Record<string, boolean>)['analytics'] = true)).to.throw(TypeError);
      expect(gate.granted('analytics')).to.equal(false);
    });

    it('tells of choices that no listener can change', async () => {
      const gate = start();
      const { choices } = await change(() => gate.rejectAll());
      expect(choices).to.be.frozen;
    });

    it('hands out categories that can’t be turned against the visitor', () => {
      const gate = start();
      const category = gate.categories.find(({ id }) => id === 'analytics') as { basis: string };
      Reflect.set(category, 'basis', 'essential');
      expect(gate.granted('analytics')).to.equal(false);
    });

    it('hands out services that can’t be turned against the visitor', async () => {
      const gate = start();
      Reflect.set(gate.services[0]!, 'category', 'essential');
      await change(() => gate.rejectAll());
      expect(head.addresses()).to.deep.equal([]);
    });

    it('hands out the services that are left when a preset has arrived and found a mistake', async () => {
      const part: PresetPart = { arrive: fitPreset(hotjar) };
      const stubs = presetStubs(() => Promise.resolve(part));
      const services = [{ use: 'hotjar', id: 'x' }, analytics];
      const gate = start({ services }, {}, [...stubs, googleAnalytics]);
      expect(gate.services.map(({ name }) => name)).to.deep.equal(['hotjar', 'google-analytics']);
      await waitUntil(() => gate.problems.length, 'it is told');
      expect(gate.problems).to.deep.equal(['hotjar: "id" is "x", which does not match 1234567']);
      expect(gate.services.map(({ name }) => name)).to.deep.equal(['google-analytics']);
    });

    it('starts a preset that arrives late, for a visitor who has accepted', async () => {
      cameBack({ analytics: true });
      const part: PresetPart = { arrive: fitPreset({ ...hotjar, start: () => '/late.js' }) };
      start(
        { services: [{ use: 'hotjar', id: '1' }] },
        {},
        presetStubs(() => Promise.resolve(part)),
      );
      await waitUntil(() => head.scripts.length, 'it is started');
      expect(head.addresses()).to.deep.equal([new URL('/late.js', location.href).href]);
    });

    it('tells Google once of each choice, also where a preset arrives late', async () => {
      const part: PresetPart = { arrive: fitPreset({ ...hotjar, start: () => '/late.js' }) };
      const stubs = presetStubs(() => Promise.resolve(part));
      const services = [analytics, { use: 'hotjar', id: '1' }];
      const kinds = (): unknown[] =>
        window
          .dataLayer!.map((item) => [...(item as unknown[])])
          .flatMap(([command, kind]) => (command === 'consent' ? [kind] : []));
      cameBack({ analytics: true });
      const gate = start({ ...config, services }, {}, [...stubs, googleAnalytics]);
      await waitUntil(() => head.scripts.length === 2, 'the preset has arrived');
      expect(kinds()).to.deep.equal(['default', 'update']);
      await change(() => gate.rejectAll());
      expect(kinds()).to.deep.equal(['default', 'update', 'update']);
      expect(lastSignals()[1]).to.include({ analytics_storage: 'denied' });
    });

    it('hands out a list of problems of its own', async () => {
      const gate = start({ ...config, banner: 'left' as 'top' });
      await waitUntil(() => gate.problems.length, 'it is told');
      (gate.problems as string[]).length = 0;
      expect(gate.problems).to.have.length(1);
    });

    it('tells what a page has to tell as its own problems', async () => {
      const gate = start();
      gate.tell('The map has no address', 'OpenStreetMap');
      await waitUntil(() => gate.problems.length, 'it is told');
      expect(gate.problems).to.deep.equal(['OpenStreetMap: The map has no address']);
    });

    it('resolves once a category is granted', async () => {
      const gate = start();
      const granted = gate.whenGranted('analytics');
      void gate.acceptAll();
      expect(await granted).to.equal(undefined);
    });

    it('resolves at once for what is granted already', async () => {
      expect(await start().whenGranted('essential')).to.equal(undefined);
    });

    it('waits through a refusal', async () => {
      const gate = start();
      let isGranted = false;
      const granted = gate.whenGranted('analytics').then(() => (isGranted = true));
      await change(() => gate.rejectAll());
      expect(isGranted).to.equal(false);
      void gate.acceptAll();
      expect(await granted).to.equal(true);
    });

    it('starts what is accepted, without a reload', async () => {
      const gate = start();
      const { granted } = await change(() => gate.acceptAll());
      expect(granted).to.deep.equal(['analytics']);
      expect(head.addresses()).to.deep.equal([tag]);
      expect(cookieNames()).to.deep.equal(['consent_choices']);
    });

    it('asks again when the choice is forgotten, on the page where it was made', async () => {
      const gate = start();
      await change(() => gate.acceptAll());
      banner()?.remove(); // as "Hide cookie message" does
      await change(() => gate.reset());
      expect(gate.decided).to.equal(false);
      expect(isAsked()).to.equal(true);
    });

    for (const consentMode of ['basic', 'advanced'] as const) {
      it(`tells Google when the choice is forgotten (${consentMode})`, async () => {
        const gate = start({ ...config, consentMode });
        await change(() => gate.acceptAll());
        await change(() => gate.reset());
        expect(lastSignals()[1]['analytics_storage']).to.equal('denied');
      });
    }

    it('follows a choice made in another tab', async () => {
      const gate = start();
      cameBack({ analytics: true });
      const { source } = await change(() =>
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
      );
      expect(source).to.equal('tab');
      expect(gate.granted('analytics')).to.equal(true);
    });

    it('opens the settings from a link of the page', async () => {
      let opened = 0;
      const openSettings = (): void => void opened++;
      start(config, { choices: () => Promise.resolve({ ...choices, openSettings }) });
      const link = document.body.appendChild(document.createElement('a'));
      link.href = '#cookies';
      link.setAttribute('data-consent-open', '');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      link.dispatchEvent(click);
      await waitUntil(() => opened === 1, 'the settings are opened');
      expect(click.defaultPrevented).to.equal(true);
    });

    it('follows a link of the page where the settings can’t be opened', async () => {
      const gate = start(config, { choices: failing });
      const link = document.body.appendChild(document.createElement('a'));
      link.href = '#cookies-page';
      link.setAttribute('data-consent-open', '');
      link.click();
      await waitUntil(() => location.hash === '#cookies-page', 'the link is followed');
      history.replaceState(null, '', location.pathname + location.search);
      expect(gate.choices).to.equal(undefined);
    });

    it('holds what was chosen against the page anew where nobody had opened it yet', async () => {
      cameBack({ analytics: true });
      const follow = (state: GateState): void => void followed.push(state.record);
      const followed: unknown[] = [];
      start(config, { choices: () => Promise.resolve({ ...choices, follow }) });
      document.dispatchEvent(new Event('prerenderingchange'));
      await waitUntil(() => followed.length === 1, 'the record is followed');
      expect(followed).to.deep.equal([undefined]);
    });

    it('says whether the choice was kept', () => {
      expect(start().kept).to.equal(true);
    });

    for (const [what, make] of [
      ['that a script makes on the document', () => document],
      [
        'on a form with a field that is named “closest”',
        () => {
          const form = document.body.appendChild(document.createElement('form'));
          form.append(Object.assign(document.createElement('input'), { name: 'closest' }));
          form.dataset['consent'] = 'essential'; // taken away after the test
          return form;
        },
      ],
    ] as const) {
      it(`survives a click ${what}`, async () => {
        start();
        const rejected: unknown[] = [];
        const listen = (event: PromiseRejectionEvent): void => {
          rejected.push(event.reason);
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        window.addEventListener('unhandledrejection', listen, { capture: true });
        make().dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve)); // rejections are told after the tick
        window.removeEventListener('unhandledrejection', listen, { capture: true });
        expect(rejected.map(String)).to.deep.equal([]);
      });
    }
  });

  describe('where a part can’t be fetched', () => {
    it('forgets the record, stops what runs and says so', async () => {
      cameBack({ analytics: true });
      const gate = start(config, { choices: failing });
      void gate.rejectAll();
      await waitUntil(() => gate.choices === undefined, 'the record is forgotten');
      expect(page['ga-disable-G-ABC1234567']).to.equal(true);
      expect(gate.problems).to.deep.equal(['TypeError: Failed to fetch']);
      expect(start().choices).to.equal(undefined);
    });

    it('says so where there are no cookies either', async () => {
      const cookies = forbidCookies();
      const rejected: unknown[] = [];
      const listen = (event: PromiseRejectionEvent): void => {
        rejected.push(event.reason);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('unhandledrejection', listen, { capture: true });
      const gate = start(config, { choices: failing });
      void gate.rejectAll();
      await waitUntil(() => gate.problems.length > 0, 'the problem is told');
      await new Promise((resolve) => setTimeout(resolve)); // rejections are told after the tick
      window.removeEventListener('unhandledrejection', listen, { capture: true });
      cookies.restore();
      expect(rejected.map(String)).to.deep.equal([]);
    });

    it('takes the banner away where it can’t be drawn, and says so', async () => {
      const gate = start(config, { elements: failing });
      await waitUntil(() => !banner(), 'the banner is taken away');
      expect(gate.problems).to.deep.equal(['TypeError: Failed to fetch']);
    });

    it('does not put the banner back', async () => {
      start(config, { elements: failing });
      await waitUntil(() => !banner(), 'the banner is taken away');
      document.body.append(document.createElement('p'));
      await new Promise((resolve) => setTimeout(resolve)); // observers have been told
      document.body.lastElementChild!.remove();
      expect(isAsked()).to.equal(false);
    });

    it('keeps markup inert and says so', async () => {
      const frame = document.createElement('iframe');
      frame.dataset['consent'] = 'essential';
      frame.dataset['src'] = 'about:blank';
      document.body.append(frame);
      const gate = start(config, { markup: failing });
      await waitUntil(() => gate.problems.length === 1, 'the problem is told');
      expect(frame).not.to.have.attribute('src');
    });

    it('draws nothing for a page that brings its own elements', () => {
      start(config, { elements: () => Promise.resolve({ defineElements: () => undefined }) });
      expect(isAsked()).to.equal(true);
    });
  });

  it('changes a choice at once when what asks has been drawn', async () => {
    const updates: unknown[] = [];
    const part: ChoicesPart = { ...choices, update: (_, given) => updates.push(given) > 0 };
    let isFetched = false;
    const gate = start(config, {
      choices: () =>
        Promise.resolve(part).finally(() => {
          isFetched = true;
        }),
    });
    await waitUntil(() => isFetched, 'the part is there');
    await new Promise((resolve) => setTimeout(resolve)); // whoever waited for it has been told
    void gate.update({ analytics: false }, 'settings');
    expect(updates).to.deep.equal([{ analytics: false }]);
  });

  describe('while choices may come from another tool', () => {
    const moving: ConsentConfig = { ...config, migrate: ['klaro'] };
    const never = (): Promise<never> => new Promise(() => {});
    /** Ends the wait, which would come to its own end in a later test. */
    const end = (gate: Gate): Promise<unknown> => change(() => gate.reset());

    beforeEach(() => (document.cookie = '_ga=old;path=/'));

    it('asks nobody, starts nothing, grants nothing and removes nothing', async () => {
      const categories = { analytics: { basis: 'objection' } } as const;
      const gate = start({ ...moving, categories }, { migrate: never });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(isAsked()).to.equal(false);
      expect(gate.granted('analytics')).to.equal(false);
      expect(head.addresses()).to.deep.equal([]);
      expect(cookieNames()).to.deep.equal(['_ga']);
      await end(gate);
    });

    it('starts what they grant, and asks nothing', async () => {
      const move: MigratePart['move'] = (state, change) =>
        change((part) => part.update(state, { analytics: true }, 'moved'));
      const { source, granted } = await change(() =>
        start(moving, { migrate: () => Promise.resolve({ move }) }),
      );
      expect([source, granted]).to.deep.equal(['moved', ['essential', 'analytics']]);
      expect(head.addresses()).to.deep.equal([tag]);
      expect(isAsked()).to.equal(false);
      expect(cookieNames()).to.include('_ga');
    });

    const services = [analytics, { name: 'Polls', category: 'functional' }];
    const categories = { analytics: { basis: 'objection' } } as const;

    it('asks as ever where it finds nothing of theirs, and starts what may run until an objection', async () => {
      const move: MigratePart['move'] = (state) => (state.unread = undefined);
      const gate = start({ ...moving, services, categories }, { migrate: () => Promise.resolve({ move }) });
      await gate.whenGranted('analytics');
      expect(isAsked()).to.equal(true);
      expect(gate.choices).to.equal(undefined);
      expect(head.addresses()).to.deep.equal([tag]);
    });

    for (const [what, migrate] of [
      ['it does not understand what there is', () => Promise.resolve({ move: () => undefined })],
      ['it can’t be fetched', failing],
      ['it throws', () => Promise.resolve({ move: failNow })],
    ] as const) {
      it(`asks where ${what}, and starts nothing that theirs may have a no to`, async () => {
        const gate = start({ ...moving, services, categories }, { migrate });
        await waitUntil(isAsked, 'the visitor is asked');
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(gate.granted('analytics')).to.equal(false);
        expect(head.addresses()).to.deep.equal([]);
        await change(() => gate.acceptAll());
        expect(head.addresses()).to.deep.equal([tag]);
      });
    }

    it('still waits when a page that was prerendered is opened', async () => {
      // The gates of earlier tests would hear it too.
      const ours = new EventTarget();
      document.addEventListener = (type: string, act: EventListener) => void ours.addEventListener(type, act);
      const gate = start(moving, { migrate: never });
      delete (document as Partial<Document>).addEventListener;
      ours.dispatchEvent(new Event('prerenderingchange'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(isAsked()).to.equal(false);
      await end(gate);
    });

    it('asks after three seconds', async () => {
      const begun = performance.now();
      start(moving, { migrate: never });
      await waitUntil(isAsked, 'the visitor is asked', { timeout: 6000 });
      expect(performance.now() - begun).to.be.within(2900, 6000);
    }).timeout(8000);

    it('takes an answer that the page gives meanwhile', async () => {
      const gate = start(moving, { migrate: never });
      await change(() => gate.update({ analytics: true }));
      expect(head.addresses()).to.deep.equal([tag]);
    });

    it('fetches nothing for a visitor who has nothing in the browser', async () => {
      removeCookie('_ga');
      localStorage.clear();
      let isFetched = false;
      start(moving, { migrate: () => ((isFetched = true), never()) });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(isFetched).to.equal(false);
    });

    it('looks for what is left only at leisure where the visitor has chosen here', async () => {
      cameBack({ analytics: true });
      const begun = performance.now();
      let isFetched = false;
      const gate = start(moving, { migrate: () => ((isFetched = true), never()) });
      expect(head.addresses()).to.deep.equal([tag]);
      expect(gate.granted('analytics')).to.equal(true);
      await waitUntil(() => isFetched, 'it is fetched', { timeout: 6000 });
      expect(performance.now() - begun).to.be.within(2900, 6000);
    }).timeout(8000);
  });

  it('asks about what the markup of another tool needs, where the config names it', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['cookieconsent'] = 'marketing';
    document.body.append(script);
    const gate = start({ markup: ['cookiebot'] });
    await waitUntil(() => gate.categories.some(({ id }) => id === 'marketing'), 'the markup is found');
    expect(isAsked()).to.equal(true);
    script.remove();
  });

  it('gates markup that is added later', async () => {
    const gate = start();
    const frame = document.createElement('iframe');
    frame.dataset['consent'] = 'media';
    frame.dataset['src'] = 'about:blank';
    document.body.append(frame);
    await waitUntil(() => gate.categories.some(({ id }) => id === 'media'), 'the markup is found');
    await change(() => gate.acceptAll());
    expect(document.querySelector('iframe[data-consent]')).to.have.attribute('src', 'about:blank');
  });
});

function failNow(): never {
  throw new Error('push is broken');
}

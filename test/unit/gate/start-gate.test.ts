import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import * as choices from '../../../src/choices.js';
import type { ChoicesPart, GateParts } from '../../../src/gate/gate-parts.js';
import { startGate } from '../../../src/gate/start-gate.js';
import type { ConsentChangeEvent } from '../../../src/index.js';
import { removeCookie } from '../../../src/choices/remove-cookie.js';
import { activateMarkup } from '../../../src/markup.js';
import { tellProblem } from '../../../src/problems.js';
import { presets } from '../../../src/services/index.js';
import type { ConsentConfig, Gate } from '../../../src/types.js';
import { fakeConsole, type FakeConsole } from '../../helpers/fake-console.js';
import { cookieNames, forbidCookies } from '../../helpers/fake-cookies.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeSignal } from '../../helpers/fake-signal.js';
import { fakeVisit, type FakeVisit } from '../../helpers/fake-visit.js';

const page = window as unknown as Record<string, unknown>;
const analytics = { use: 'google-analytics', id: 'G-ABC1234567' };
const config: ConsentConfig = { services: [analytics], onWithdraw: 'stay' };
const tag = 'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567';

const real: GateParts = {
  draw: () => Promise.resolve(() => {}),
  choices: () => Promise.resolve(choices),
  markup: () => Promise.resolve({ activateMarkup }),
  problems: () => Promise.resolve({ tellProblem }),
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
  const start = (given: ConsentConfig | Error = config, parts: Partial<GateParts> = {}): Gate =>
    startGate(given, { ...real, ...parts }, presets);

  beforeEach(() => {
    head = fakeHead();
    heard = fakeConsole();
    visit = fakeVisit();
  });
  afterEach(() => {
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
      const gate = start(new SyntaxError('Unexpected token'));
      await waitUntil(() => gate.problems.length, 'it is told');
      expect(isAsked()).to.equal(false);
      expect(gate.granted('essential')).to.equal(false);
      expect(gate.problems).to.have.length(1);
      expect(heard.warnings).to.include(`consent-gate: ${gate.problems[0]!}`);
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

    it('hands out a list of problems of its own', async () => {
      const gate = start({ ...config, banner: 'left' as 'top' });
      await waitUntil(() => gate.problems.length, 'it is told');
      (gate.problems as string[]).length = 0;
      expect(gate.problems).to.have.length(1);
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

    it('survives a click that a script makes on the document', () => {
      start();
      const errors: string[] = [];
      const listen = (event: ErrorEvent): void => {
        errors.push(event.message);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('error', listen, { capture: true });
      const { onerror } = window;
      window.onerror = null;
      document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      window.onerror = onerror;
      window.removeEventListener('error', listen, { capture: true });
      expect(errors).to.deep.equal([]);
    });
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
      const gate = start(config, { draw: failing });
      await waitUntil(() => !banner(), 'the banner is taken away');
      expect(gate.problems).to.deep.equal(['TypeError: Failed to fetch']);
    });

    it('does not put the banner back', async () => {
      start(config, { draw: failing });
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
      const { choices: choicesPart, markup, problems } = real;
      startGate(config, { choices: choicesPart, markup, problems }, presets);
      expect(isAsked()).to.equal(true);
    });
  });

  it('changes a choice at once when what asks has been drawn', async () => {
    const updates: unknown[] = [];
    const part: ChoicesPart = { ...choices, update: (_, given) => void updates.push(given) };
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

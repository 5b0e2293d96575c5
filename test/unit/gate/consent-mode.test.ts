import { expect } from '@open-wc/testing';
import { granted } from '../../../src/gate/gate-state.js';
import { denyByDefault, sendSignals } from '../../../src/gate/consent-mode.js';
import { fakeState, twoVendors } from '../../helpers/fake-state.js';

const commands = (): unknown[][] => window.dataLayer!.map((item) => [...(item as unknown[])]);
const allDenied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

describe('consent mode', () => {
  afterEach(() => {
    delete window.dataLayer;
    delete window.gtag;
    document.querySelector('form')?.remove();
  });

  it('denies everything but security by default', () => {
    denyByDefault({}, false);
    expect(commands()).to.deep.equal([['consent', 'default', allDenied]]);
  });

  it('comes before everything that waits in the queue already', () => {
    const queue = (window.dataLayer = [
      ['config', 'G-1'],
      ['event', 'paid'],
    ]);
    denyByDefault({}, false);
    expect(commands().map(([first]) => first)).to.deep.equal(['consent', 'config', 'event']);
    expect(window.dataLayer).to.equal(queue);
  });

  it('queues arguments objects, as Google wants them', () => {
    denyByDefault({}, false);
    sendSignals('update', () => true, {});
    expect(window.dataLayer!.map(String)).to.deep.equal(['[object Arguments]', '[object Arguments]']);
  });

  it('offers gtag to the page', () => {
    denyByDefault({}, false);
    window.gtag!('event', 'paid');
    expect(commands()[1]).to.deep.equal(['event', 'paid']);
  });

  it('keeps the gtag that the page has', () => {
    const own = (): void => {};
    window.gtag = own;
    denyByDefault({}, false);
    expect(window.gtag).to.equal(own);
  });

  it('makes a queue where an element of the page stands in its place', () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.id = 'dataLayer';
    denyByDefault({}, false);
    expect(commands()).to.have.length(1);
  });

  for (const [category, on] of [
    ['analytics', ['analytics_storage']],
    ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
    ['functional', ['functionality_storage', 'personalization_storage']],
    ['media', []],
  ] as const) {
    it(`tells Google what ${category} cookies allow`, () => {
      sendSignals('update', (id) => id === 'essential' || id === category, {});
      const changed = Object.fromEntries(on.map((signal) => [signal, 'granted']));
      expect(commands()).to.deep.equal([['consent', 'update', { ...allDenied, ...changed }]]);
    });
  }

  const more = { region: ['GB'], wait_for_update: 500 };

  it('sends what else there is for the default in the advanced mode', () => {
    denyByDefault({ default: more }, true);
    expect(commands()).to.deep.equal([['consent', 'default', { ...allDenied, ...more }]]);
  });

  it('sends nothing else in the basic mode', () => {
    denyByDefault({ default: more }, false);
    expect(commands()).to.deep.equal([['consent', 'default', allDenied]]);
  });

  it('lets no default of the config grant what it denies', () => {
    denyByDefault({ default: { ...more, ad_storage: 'granted', analytics_storage: 'granted' } }, true);
    expect(commands()).to.deep.equal([['consent', 'default', { ...allDenied, ...more }]]);
  });

  it('sends what there is to set after the default and before an update', () => {
    const own = { set: { ads_data_redaction: true, url_passthrough: true } };
    denyByDefault(own, false);
    sendSignals('update', () => false, own);
    expect(commands().map(([command, kind]) => [command, kind])).to.deep.equal([
      ['consent', 'default'],
      ['set', own.set],
      ['consent', 'update'],
    ]);
  });

  it('says no more of the default in an update', () => {
    sendSignals('update', (category) => category === 'essential', { default: more, set: more });
    expect(commands()).to.deep.equal([['consent', 'update', allDenied]]);
  });

  const signals = {
    ad_personalization: 'functional',
    measurement_storage: 'analytics',
    ad_storage: 'nobody knows',
  };

  it('may have a signal depend on another category, and one that we don’t know', () => {
    sendSignals('update', (category) => ['essential', 'functional', 'analytics'].includes(category), {
      signals,
    });
    expect(commands()).to.deep.equal([
      [
        'consent',
        'update',
        {
          ...allDenied,
          ad_personalization: 'granted',
          functionality_storage: 'granted',
          personalization_storage: 'granted',
          analytics_storage: 'granted',
          measurement_storage: 'granted',
        },
      ],
    ]);
  });

  it('denies such signals by default, too', () => {
    denyByDefault({ signals }, false);
    expect(commands()).to.deep.equal([
      ['consent', 'default', { ...allDenied, measurement_storage: 'denied' }],
    ]);
  });

  for (const id of ['statistics', 'constructor', '__proto__', '', null]) {
    it(`denies a signal of a category that does not exist: ${id}`, () => {
      const state = fakeState(twoVendors, {
        record: { version: '1', date: '', choices: { analytics: true, marketing: true } },
      });
      const own = { signals: { ad_storage: id as string } };
      sendSignals('update', (category) => granted(state, [category]), own);
      expect(commands()[0]![2]).to.include({ ad_storage: 'denied', ad_user_data: 'granted' });
    });
  }
});

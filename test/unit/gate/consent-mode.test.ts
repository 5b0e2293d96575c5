import { expect } from '@open-wc/testing';
import { denyByDefault, sendSignals } from '../../../src/gate/consent-mode.js';

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
    denyByDefault();
    expect(commands()).to.deep.equal([['consent', 'default', allDenied]]);
  });

  it('comes before everything that waits in the queue already', () => {
    const queue = (window.dataLayer = [
      ['config', 'G-1'],
      ['event', 'paid'],
    ]);
    denyByDefault();
    expect(commands().map(([first]) => first)).to.deep.equal(['consent', 'config', 'event']);
    expect(window.dataLayer).to.equal(queue);
  });

  it('queues arguments objects, as Google wants them', () => {
    denyByDefault();
    sendSignals('update', () => true);
    expect(window.dataLayer!.map(String)).to.deep.equal(['[object Arguments]', '[object Arguments]']);
  });

  it('offers gtag to the page', () => {
    denyByDefault();
    window.gtag!('event', 'paid');
    expect(commands()[1]).to.deep.equal(['event', 'paid']);
  });

  it('keeps the gtag that the page has', () => {
    const own = (): void => {};
    window.gtag = own;
    denyByDefault();
    expect(window.gtag).to.equal(own);
  });

  it('makes a queue where an element of the page stands in its place', () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.id = 'dataLayer';
    denyByDefault();
    expect(commands()).to.have.length(1);
  });

  for (const [granted, signals] of [
    ['analytics', ['analytics_storage']],
    ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
    ['functional', ['functionality_storage', 'personalization_storage']],
    ['media', []],
  ] as const) {
    it(`tells Google what ${granted} cookies allow`, () => {
      sendSignals('update', (category) => category === 'essential' || category === granted);
      const changed = Object.fromEntries(signals.map((signal) => [signal, 'granted']));
      expect(commands()).to.deep.equal([['consent', 'update', { ...allDenied, ...changed }]]);
    });
  }
});

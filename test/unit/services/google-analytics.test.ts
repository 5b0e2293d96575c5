import { expect } from '@open-wc/testing';
import { googleAnalytics, googleAnalyticsFacts } from '../../../src/services/google-analytics.js';

const page = window as unknown as Record<string, unknown>;
const options = { id: 'G-ABC1234567' };
/** Commands as Google's tag reads them. */
const commands = (): unknown[][] => (window.dataLayer ?? []).map((item) => [...(item as unknown[])]);

describe('google-analytics', () => {
  afterEach(() => {
    for (const name of ['dataLayer', 'ga-disable-G-ABC1234567', '_gaUserPrefs']) delete page[name];
  });

  for (const { name } of googleAnalyticsFacts.cookies) {
    it(`removes ${name}, which it tells visitors about`, () => {
      expect(name.replace('*', 'ABC1234567')).to.match(googleAnalytics.traces);
    });
  }

  for (const name of ['_gac_UA-1-1', '__utma', '__utmt_x', '_utma', '_ga_ABC', '_gat_gtag_UA_1_1']) {
    it(`knows ${name} for its own`, () => {
      expect(name).to.match(googleAnalytics.traces);
    });
  }

  for (const name of [
    '_gallery',
    '_gab',
    'session',
    'x_ga',
    '_ga2',
    '_utm',
    '_utmx',
    'utma',
    'my_utma',
    'FPIDX',
    '_galiano',
    'AMP_TOKENS',
    '_hjid',
    'consent_choices',
    '',
  ]) {
    it(`leaves "${name}" alone`, () => {
      expect(name).not.to.match(googleAnalytics.traces);
    });
  }

  it('takes the form of id that Google gives, and no other', () => {
    const form = new RegExp(`^(${String(googleAnalytics.options['id'])})$`);
    expect(options.id).to.match(form);
    for (const wrong of ['UA-1234-1', 'G-abc1234', 'G-', 'GTM-ABC123', 'G-ABC1234567&x=1', 'G-ABC1234\n']) {
      expect(wrong).not.to.match(form);
    }
  });

  it('throws the kill switch that Google documents', () => {
    googleAnalytics.allow!(false, options);
    expect(page['ga-disable-G-ABC1234567']).to.equal(true);
  });

  it('takes the kill switch back', () => {
    googleAnalytics.allow!(false, options);
    googleAnalytics.allow!(true, options);
    expect(page['ga-disable-G-ABC1234567']).to.equal(false);
  });

  it('queues its commands and gives the address of the tag', () => {
    expect(googleAnalytics.start(options)).to.equal(
      'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567',
    );
    const [js, config] = commands();
    expect(js![0]).to.equal('js');
    expect(js![1]).to.be.a('date');
    expect(config).to.deep.equal(['config', 'G-ABC1234567']);
  });

  it('queues arguments objects, as Google wants them', () => {
    googleAnalytics.start(options);
    const kinds = window.dataLayer!.map((item) => Object.prototype.toString.call(item));
    expect(kinds).to.deep.equal(['[object Arguments]', '[object Arguments]']);
  });

  it('does not start for a visitor with Google’s opt-out add-on', () => {
    page['_gaUserPrefs'] = { ioo: () => true };
    expect(googleAnalytics.start(options)).to.equal(undefined);
    expect(window.dataLayer).to.equal(undefined);
  });

  for (const [what, prefs] of [
    ['says no', { ioo: () => false }],
    ['says nothing', {}],
    ['is an element of the page', document.createElement('form')],
  ] as const) {
    it(`starts where the add-on ${what}`, () => {
      page['_gaUserPrefs'] = prefs;
      expect(googleAnalytics.start(options)).to.be.a('string');
    });
  }
});

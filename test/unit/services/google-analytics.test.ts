import { expect } from '@open-wc/testing';
import { googleAnalytics, googleAnalyticsFacts } from '../../../src/services/google-analytics.js';
import { areArguments, checkPreset, commandsIn, page } from '../../helpers/check-preset.js';

const options = { id: 'G-ABC1234567' };

describe('google-analytics', () => {
  checkPreset({
    preset: googleAnalytics,
    facts: googleAnalyticsFacts,
    options,
    foreign: [
      '_gallery',
      '_gab',
      'x_ga',
      '_ga2',
      '_utm',
      '_utmx',
      'utma',
      'my_utma',
      'FPIDX',
      'FPGS',
      '_galiano',
      'AMP_TOKENS',
    ],
    wrong: { id: ['UA-1234-1', 'G-abc1234', 'G-', 'GTM-ABC123'] },
    globals: ['dataLayer', '_gaUserPrefs'],
    killSwitch: 'ga-disable-G-ABC1234567',
  });

  for (const name of [
    '_gac_UA-1-1',
    '__utma',
    '__utmt_x',
    '_utma',
    '_ga_ABC',
    '_gat_gtag_UA_1_1',
    'FPGSID',
  ]) {
    it(`knows ${name} for its own`, () => {
      expect(name).to.match(googleAnalytics.traces);
    });
  }

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
    const [js, config] = commandsIn(window.dataLayer);
    expect(js![0]).to.equal('js');
    expect(js![1]).to.be.a('date');
    expect(config).to.deep.equal(['config', 'G-ABC1234567']);
  });

  it('queues arguments objects, as Google wants them', () => {
    googleAnalytics.start(options);
    expect(window.dataLayer).to.have.length(2);
    expect(areArguments(window.dataLayer)).to.equal(true);
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

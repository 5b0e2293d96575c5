import { expect } from '@open-wc/testing';
import { matomo, matomoFacts } from '../../../src/services/matomo.js';
import { checkPreset } from '../../helpers/check-preset.js';

const options = { url: 'https://matomo.example.gov.uk/', id: '3' };
const cookies = { ...options, mode: 'cookies' };
const page = window as { _paq?: { push(command: unknown[]): unknown } };
const tracking = [
  ['setTrackerUrl', 'https://matomo.example.gov.uk/matomo.php'],
  ['setSiteId', '3'],
  ['trackPageView'],
  ['enableLinkTracking'],
];

describe('matomo', () => {
  checkPreset({
    preset: matomo,
    facts: matomoFacts,
    options,
    foreign: [
      'mtm_consent_removed',
      'matomo_ignore',
      'matomo_sessid',
      '_pk_uid',
      '_pk_idx',
      '_pk_id.',
      'x_pk_id.1.1fff',
      'mtm_consents',
    ],
    right: {
      url: ['https://stats.example.gov.uk:8443/matomo', 'https://council.matomo.cloud'],
      mode: ['consent', 'cookies'],
    },
    wrong: {
      url: ['http://matomo.example', '//matomo.example', 'javascript:alert(1)', 'https://', 'https://a/../b'],
      id: ['0', '-1', '1.5', 'x', '12345678901'],
      mode: ['all', 'cookie', 'CONSENT'],
    },
    globals: ['_paq'],
  });

  it('asks for consent and gives it before the first hit', () => {
    expect(matomo.start(options)).to.equal('https://matomo.example.gov.uk/matomo.js');
    expect(page._paq).to.deep.equal([['requireConsent'], ['setConsentGiven'], ...tracking]);
  });

  it('asks for consent to cookies only, where the council says so', () => {
    matomo.start(cookies);
    expect(page._paq).to.deep.equal([['requireCookieConsent'], ['setCookieConsentGiven'], ...tracking]);
  });

  it('takes a folder, with or without a slash at its end', () => {
    for (const url of ['https://www.example.gov.uk/matomo', 'https://www.example.gov.uk/matomo/']) {
      expect(matomo.start({ ...options, url })).to.equal('https://www.example.gov.uk/matomo/matomo.js');
    }
  });

  it('keeps a queue that the page has made', () => {
    const own: unknown[] = (page._paq = [['setUserId', '1']]);
    matomo.start(options);
    expect(page._paq).to.equal(own);
    expect(own[0]).to.deep.equal(['setUserId', '1']);
  });

  for (const [what, given, withdrawn, granted] of [
    ['everything', options, 'requireConsent', 'setConsentGiven'],
    ['cookies', cookies, 'forgetCookieConsentGiven', 'setCookieConsentGiven'],
  ] as const) {
    it(`is told of withdrawal and of a new yes, for ${what}, and never to keep the refusal for 30 years`, () => {
      const commands: unknown[] = [];
      matomo.start(given);
      page._paq = { push: (command) => commands.push(command) }; // as Matomo does when it comes
      matomo.allow!(false, given);
      matomo.allow!(true, given);
      expect(commands).to.deep.equal([[withdrawn], ['deleteCookies'], [granted]]);
    });
  }

  it('makes no queue of its own before it starts', () => {
    matomo.allow!(true, options);
    expect(page._paq).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { readOptions } from '../../../src/migrate/read-options.js';
import { whatWasChosen } from '../../../src/migrate/what-was-chosen.js';
import { fakeState } from '../../helpers/fake-state.js';
import { forget, keep } from './keep.js';

const day = 864e5;
const now = Date.now();
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const civicCookie = (analytics: string, daysAgo = 3, more: object = {}): string =>
  json({
    optionalCookies: { analytics },
    interactedWith: true,
    consentDate: now - daysAgo * day,
    ...more,
  });

function chosen(migrate: unknown, config: object = {}): { choices: object; date: number; isUnread: boolean } {
  const state = fakeState({ ...config, migrate } as never);
  return whatWasChosen(state, readOptions(state, state.report), now);
}

describe('whatWasChosen', () => {
  beforeEach(forget);
  afterEach(forget);

  it('takes the date of the choice, or now where the tool keeps none', () => {
    keep({ CookieControl: civicCookie('accepted') });
    expect(chosen('civic')).to.deep.include({ choices: { analytics: true }, date: now - 3 * day });
    keep({ tarteaucitron: '!youtube=false' });
    expect(chosen('tarteaucitron')).to.deep.include({ choices: { media: false }, date: now });
    expect(chosen('tarteaucitron civic').date).to.equal(now - 3 * day);
  });

  it('asks again where the choice is older than ours may be, or from the future', () => {
    keep({ CookieControl: civicCookie('revoked', 200) });
    expect(chosen('civic').choices).to.deep.equal({ analytics: false });
    expect(chosen('civic', { cookie: { days: 199 } }).choices).to.deep.equal({});
    keep({ CookieControl: civicCookie('revoked', -2) });
    expect(chosen('civic').choices).to.deep.equal({});
  });

  it('asks again where a date is none', () => {
    const kept = { categories: ['analytics'], services: { analytics: [] }, lastConsentTimestamp: 'soon' };
    keep({ cc_cookie: json(kept) });
    expect(chosen('vanilla-cookieconsent').choices).to.deep.equal({});
    keep({ cc_cookie: json({ ...kept, lastConsentTimestamp: new Date(now).toISOString() }) });
    expect(chosen('vanilla-cookieconsent').choices).to.deep.equal({ analytics: true });
  });

  it('adds up what several tools say of different categories, and asks where they disagree', () => {
    keep({
      CookieControl: civicCookie('accepted'),
      klaro: json({ analytics: false, youtube: true, ads: false }),
    });
    const klaro = { from: 'klaro', categories: { youtube: 'media' } };
    expect(chosen(['civic', klaro]).choices).to.deep.equal({ media: true, marketing: false });
    expect(chosen([klaro, 'civic']).choices).to.deep.equal({ media: true, marketing: false });
    keep({ tarteaucitron: '!gtag=true' }); // a third can't settle it
    expect(chosen([klaro, 'civic', 'tarteaucitron']).choices).to.deep.equal({
      media: true,
      marketing: false,
    });
  });

  it('takes one no of several tools for a no where the category would run unasked', () => {
    const objection = { categories: { analytics: { basis: 'objection' } } };
    keep({ CookieControl: civicCookie('accepted'), klaro: json({ analytics: false }) });
    expect(chosen('civic klaro', objection).choices).to.deep.equal({ analytics: false });
    expect(chosen('klaro civic', objection).choices).to.deep.equal({ analytics: false });
    keep({ tarteaucitron: '!gtag=true' });
    expect(chosen('klaro civic tarteaucitron', objection).choices).to.deep.equal({ analytics: false });
  });

  it('goes on with the others where one can’t be read', () => {
    keep({ CookieControl: '%', klaro: json({ youtube: false }) });
    expect(chosen('civic klaro').choices).to.deep.equal({ media: false });
  });

  it('says whether there is something of theirs that it does not understand', () => {
    expect(chosen('civic klaro goss').isUnread).to.equal(false);
    keep({ CookieControl: civicCookie('accepted') });
    expect(chosen('civic klaro goss').isUnread).to.equal(false);
    for (const kept of [
      { CookieControl: '%' },
      { CookieControl: civicCookie('revoked', -2) },
      { klaro: json({ ours: false }) },
      { 'local:klaro': '' },
      { gi_consent_saved: 'false' },
    ] as const) {
      forget();
      keep(kept as Readonly<Record<string, string>>);
      expect(chosen('civic klaro goss').isUnread, JSON.stringify(kept)).to.equal(true);
    }
  });

  it('knows the categories of the config, and none that it does not have', () => {
    keep({ klaro: json({ polls: false, surveys: true }) });
    const categories = { surveys: {} };
    const mapped = [{ from: 'klaro', categories: { polls: ['surveys', 'functional'], surveys: false } }];
    expect(chosen(mapped, { categories }).choices).to.deep.equal({ functional: false, surveys: false });
  });
});

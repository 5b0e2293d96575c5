import { expect } from '@open-wc/testing';
import { follow } from '../../../src/choices/other-tabs.js';
import { acceptAll, reset, update } from '../../../src/choices/update-choices.js';
import type { ReceiptDraft } from '../../../src/lib/receipt-draft.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import type { ConsentRecord } from '../../../src/types.js';
import { forbidCookies } from '../../helpers/fake-cookies.js';
import { fakeState, twoVendors, type FakeState } from '../../helpers/fake-state.js';

const withReceipts = (given = {}): FakeState =>
  fakeState({ ...twoVendors, receipts: { url: '/receipts' } }, given);
const keys = (): string[] => Object.keys(localStorage).sort();
/** What was put down, in order. */
const drafts = (): ReceiptDraft[] =>
  keys().map((key) => JSON.parse(localStorage[key] as string) as ReceiptDraft);
const stored = (): ConsentRecord =>
  JSON.parse(decodeURIComponent(document.cookie.replace('consent_choices=', ''))) as ConsentRecord;

describe('a choice with receipts', () => {
  afterEach(() => {
    localStorage.clear();
    removeCookie('consent_choices');
    document.documentElement.lang = '';
  });

  it('is put down as it is in the cookie, with where it was made', () => {
    document.documentElement.lang = 'cy';
    const state = withReceipts({ around: { library: '1.2.3' } });
    acceptAll(state, 'banner');
    expect(stored()).to.deep.equal(state.record);
    expect(drafts()).to.deep.equal([[stored(), 'banner', 'cy', location.pathname, { library: '1.2.3' }]]);
    expect(Object.keys(stored()).at(-1), 'which servers look for at its end').to.equal('choices');
    expect(keys()[0]).to.match(/^consent-gate-receipts \d{13} 0 \d+$/);
  });

  it('is put down before anybody hears of it', () => {
    let count = 0;
    document.addEventListener('consent-change', () => (count = keys().length), { once: true });
    acceptAll(withReceipts());
    expect(count).to.equal(1);
  });

  it('has one id and a number that counts up, also on the next page', () => {
    acceptAll(withReceipts());
    const { id } = stored();
    update(withReceipts(), { analytics: false });
    update(withReceipts(), { media: false });
    expect(stored()).to.deep.include({ id, seq: 3 });
    expect(drafts().map(([{ seq }]) => seq)).to.deep.equal([1, 2, 3]);
  });

  it('has an id of its own in each browser', () => {
    const ids = new Set<string>();
    for (let i = 0; i < 50; i++) {
      acceptAll(withReceipts());
      ids.add(stored().id!);
      removeCookie('consent_choices');
    }
    expect(ids.size).to.equal(50);
    for (const id of ids) expect(id).to.match(/^\d{16,40}$/);
  });

  for (const forged of [
    { id: null },
    { id: 'x', seq: 1 },
    { id: 'é'.repeat(20), seq: 1 },
    { id: '1'.repeat(41), seq: 1 },
    { id: { a: 1 }, seq: 1 },
    { id: { toString: 1 }, seq: 1 },
    { id: ['1234567890123456789'], seq: 1 },
    { id: 1234567890123456, seq: 1 },
    { id: '1234567890123456789' },
    ...['abc', '5', null, -5, 1.5, 2147483647, 1e308, {}, [1]].map((seq) => ({
      id: '1234567890123456789',
      seq,
    })),
    { seq: 3 },
  ]) {
    it(`begins anew over ${JSON.stringify(forged)}, which is no number of ours`, () => {
      const date = `${new Date().toISOString().slice(0, 19)}Z`;
      const record = { version: '1', date, ...forged, choices: { media: true } };
      document.cookie = `consent_choices=${encodeURIComponent(JSON.stringify(record))}; path=/`;
      acceptAll(withReceipts());
      expect(stored().id).to.match(/^\d{16,40}$/);
      expect(stored().id).not.to.equal(forged.id);
      expect(stored()).to.deep.include({ seq: 1, choices: { media: true, analytics: true } });
      expect(drafts()).to.have.length(1);
    });
  }

  it('is made though its receipt cannot be noted, which is told', () => {
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'getRandomValues')!;
    const state = withReceipts();
    Object.defineProperty(Crypto.prototype, 'getRandomValues', {
      configurable: true,
      value() {
        throw new TypeError('no numbers today');
      },
    });
    try {
      acceptAll(state);
    } finally {
      Object.defineProperty(Crypto.prototype, 'getRandomValues', own);
    }
    expect(stored().choices).to.deep.equal({ analytics: true, media: true });
    expect(state.record).to.deep.equal(stored());
    expect(state.problems.join()).to.contain('no numbers today');
    expect(keys()).to.deep.equal([]);
  });

  it('is forgotten with a draft that says so, once, and what follows has another id', () => {
    const state = withReceipts();
    acceptAll(state);
    const { id } = stored();
    reset(state);
    reset(state);
    expect(drafts()).to.have.length(2);
    expect(drafts()[1]![0]).to.deep.include({ id, seq: 2, choices: {} });
    acceptAll(state);
    expect(stored().seq).to.equal(1);
    expect(stored().id).not.to.equal(id);
  });

  it('is not put down where another window made it', () => {
    const state = withReceipts();
    const date = `${new Date().toISOString().slice(0, 19)}Z`;
    const record = { version: '1', date, choices: { analytics: true }, id: '1', seq: 7 };
    follow(state, [Date.now() + 1000, record]);
    expect(state.record).to.deep.equal(record);
    expect(keys()).to.deep.equal([]);
  });

  it('is as it always was without receipts', () => {
    const state = fakeState();
    acceptAll(state);
    reset(state);
    update(state, { analytics: true });
    expect(Object.keys(stored())).to.deep.equal(['version', 'date', 'choices']);
    expect(keys()).to.deep.equal([]);
  });

  it('counts up on this page where the browser keeps no cookies', () => {
    const cookies = forbidCookies();
    const state = withReceipts();
    acceptAll(state);
    update(state, { analytics: false });
    cookies.restore();
    expect(drafts().map(([{ seq }]) => seq)).to.deep.equal([1, 2]);
    expect(new Set(drafts().map(([{ id }]) => id)).size).to.equal(1);
  });

  it('waits on this page where storage is blocked', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    const state = withReceipts();
    try {
      acceptAll(state, 'settings');
      update(state, { media: false });
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
    expect(state.unkept!.map(([{ seq }, source]) => [seq, source])).to.deep.equal([
      [1, 'settings'],
      [2, 'api'],
    ]);
    expect(keys()).to.deep.equal([]);
  });
});

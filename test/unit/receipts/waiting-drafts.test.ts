import { expect } from '@open-wc/testing';
import type { ReceiptDraft } from '../../../src/lib/receipt-draft.js';
import { waitingDrafts } from '../../../src/receipts/waiting-drafts.js';
import { fakeState } from '../../helpers/fake-state.js';

const draft = (seq: number): ReceiptDraft => [
  { version: '1', date: '2026-11-22T09:30:00Z', choices: {}, id: '1', seq },
  'api',
  'en',
  '/',
  undefined,
];
const keep = (key: string, seq: number): void => localStorage.setItem(key, JSON.stringify(draft(seq)));
const seqs = (state = fakeState(), over = new Set<string>()) =>
  waitingDrafts(state, over).map(({ read }) => read()?.[0].seq);

describe('waitingDrafts', () => {
  afterEach(() => localStorage.clear());

  it('has the oldest first, by the time and the number in the keys, and then what storage does not take', () => {
    keep('consent-gate-receipts 1700000000001 0 1', 3);
    keep('consent-gate-receipts 1700000000000 10 1', 2);
    keep('consent-gate-receipts 1700000000000 9 1', 1);
    expect(seqs(fakeState({}, { unkept: [draft(4), draft(5)] }))).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('looks at no other key', () => {
    keep('consent-gate-receipts', 1);
    keep('consent-gate-receiptsx 1 1 1', 1);
    keep('basket', 1);
    expect(seqs()).to.deep.equal([]);
  });

  it('reads a draft when its turn comes: another window may have sent it', () => {
    keep('consent-gate-receipts 1 1 1', 1);
    const [first] = waitingDrafts(fakeState(), new Set());
    localStorage.clear();
    expect(first!.read()).to.equal(undefined);
  });

  for (const text of ['', '{', 'null', '[]', '[null]', '[{}]', '1', '"text"']) {
    it(`reads nothing out of ${text || 'an empty key'}`, () => {
      localStorage.setItem('consent-gate-receipts 1 1 1', text);
      expect(seqs()).to.deep.equal([undefined]);
    });
  }

  it('has no more of what is removed, from storage or from the page', () => {
    keep('consent-gate-receipts 1 1 1', 1);
    keep('consent-gate-receipts 1 2 1', 2);
    const state = fakeState({}, { unkept: [draft(3), draft(4)] });
    const [first, , third] = waitingDrafts(state, new Set());
    first!.remove();
    third!.remove();
    expect(seqs(state)).to.deep.equal([2, 4]);
  });

  it('is done with what was removed, also where it can’t be', () => {
    keep('consent-gate-receipts 1 1 1', 1);
    const { removeItem } = Storage.prototype;
    Storage.prototype.removeItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const over = new Set<string>();
    try {
      waitingDrafts(fakeState(), over)[0]!.remove();
    } finally {
      Storage.prototype.removeItem = removeItem;
    }
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(seqs(fakeState(), over)).to.deep.equal([]);
  });

  it('keeps 1,000, and drops the oldest with a sentence', () => {
    for (let i = 1; i <= 1000; i++) keep(`consent-gate-receipts 1700000000000 ${i} 1`, i);
    const state = fakeState();
    expect(seqs(state)).to.have.length(1000);
    expect(state.problems).to.deep.equal([]);
    state.unkept = [draft(1001), draft(1002)];
    expect(seqs(state)).to.deep.equal(Array.from({ length: 1000 }, (_, i) => i + 3));
    expect(Object.keys(localStorage)).to.have.length(998);
    expect(state.problems).to.deep.equal([
      'receipts: more than 1000 choices wait to be sent, and the oldest are dropped',
    ]);
  });

  it('has what the page holds where storage is blocked', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    const state = fakeState({}, { unkept: [draft(1)] });
    let found: unknown;
    try {
      found = seqs(state);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
    expect(found).to.deep.equal([1]);
  });
});

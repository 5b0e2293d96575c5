import { expect, waitUntil } from '@open-wc/testing';
import type { ReceiptDraft, Surroundings } from '../../../src/lib/receipt-draft.js';
import { receiptSender } from '../../../src/receipts/receipt-sender.js';
import type { ConsentReceipt } from '../../../src/types.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

const url = 'https://receipts.example.gov.uk/receipts';
const read: Surroundings = { library: '1.2.3', source: 'banner', words: 'test', language: 'cy' };
const draft = (seq: number, source = 'api', around?: Surroundings, path = '/'): ReceiptDraft => [
  { version: '1', date: '2026-11-22T09:30:00Z', choices: { analytics: true }, id: '1', seq },
  source,
  'en',
  path,
  around,
];

/** Takes the place of `fetch`, and answers as a test says. */
class Receiver {
  readonly requests: RequestInit[] = [];
  readonly #real = window.fetch;
  answer: (init: RequestInit) => number | Promise<number> = () => 204;

  constructor() {
    window.fetch = async (input, init = {}) => {
      expect(input).to.equal(url);
      this.requests.push(init);
      return new Response(null, { status: await this.answer(init) });
    };
  }

  get receipts(): ConsentReceipt[] {
    return this.requests.map(({ body }) => JSON.parse(body as string) as ConsentReceipt);
  }

  get seqs(): number[] {
    return this.receipts.map(({ seq }) => seq);
  }

  end(): void {
    window.fetch = this.#real;
  }
}

describe('receiptSender', () => {
  let receiver: Receiver;
  let state: FakeState;
  const hold = (...drafts: ReceiptDraft[]): void => void (state.unkept ??= []).push(...drafts);
  const left = (): number[] => state.unkept!.map(([{ seq }]) => seq!);
  /** Until nothing moves any more: locks are taken and hashes made in a few turns. */
  const rest = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  beforeEach(() => {
    receiver = new Receiver();
    state = fakeState();
  });
  afterEach(() => receiver.end());

  it('sends nothing where nothing waits', async () => {
    receiptSender(state, url)();
    await rest();
    expect(receiver.requests).to.deep.equal([]);
  });

  it('sends without cookies or the address of the page, and goes on when the page is left', async () => {
    hold(draft(1));
    receiptSender(state, url)();
    await waitUntil(() => receiver.requests.length);
    const { signal, body, ...init } = receiver.requests[0]!;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(body).to.be.a('string');
    expect(init).to.deep.equal({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  });

  for (const [what, given, expected] of [
    [
      'what was read where it was pressed there',
      draft(1, 'banner', read),
      {
        source: 'banner',
        language: 'cy',
        texts: 'sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        library: '1.2.3',
      },
    ],
    [
      'not what was pressed elsewhere',
      draft(1, 'api', read),
      { source: 'api', language: 'en', library: '1.2.3' },
    ],
    [
      'its own version where the choice knew none',
      draft(1, 'settings'),
      { source: 'settings', library: '0.0.0' },
    ],
    ['a source of a page’s own as its code', draft(1, 'popup'), { source: 'api' }],
    ['a choice of code that says tab as its code', draft(1, 'tab'), { source: 'api' }],
    ...(
      [
        ['en GB', 'en'],
        ['zh-Hant@x', 'zh-Hant'],
        [' cy ', 'cy'],
        ['”', ''],
        ['x'.repeat(50), 'x'.repeat(35)],
      ] as const
    ).map(
      ([language, told]) =>
        [
          `${JSON.stringify(told)} of the language ${JSON.stringify(language)}`,
          [draft(1)[0], 'api', language, '/', undefined] as ReceiptDraft,
          { language: told },
        ] as const,
    ),
    [
      'no more than the start of a long path',
      draft(1, 'api', undefined, `/${'a'.repeat(3000)}`),
      { page: `/${'a'.repeat(1999)}` },
    ],
  ] as const) {
    it(`tells ${what}`, async () => {
      hold(given);
      receiptSender(state, url)();
      await waitUntil(() => receiver.requests.length);
      expect(receiver.receipts[0]).to.deep.include(expected);
      if (!('texts' in expected)) expect(receiver.receipts[0]).not.to.have.property('texts');
    });
  }

  it('sends one after the other, in order', async () => {
    let open = 0;
    receiver.answer = async () => {
      expect(++open).to.equal(1);
      await new Promise((resolve) => setTimeout(resolve, 3));
      open--;
      return 201;
    };
    hold(draft(1), draft(2), draft(3));
    receiptSender(state, url)();
    await waitUntil(() => !left().length);
    expect(receiver.seqs).to.deep.equal([1, 2, 3]);
  });

  it('sends what is added meanwhile too, each once', async () => {
    const send = receiptSender(state, url);
    receiver.answer = () => {
      if (receiver.requests.length < 4) hold(draft(receiver.requests.length + 1));
      send();
      return 204;
    };
    hold(draft(1));
    send();
    send();
    await waitUntil(() => receiver.requests.length === 4 && !left().length);
    await rest();
    expect(receiver.seqs).to.deep.equal([1, 2, 3, 4]);
  });

  it('tries once what is added while it waits for its turn', async () => {
    receiver.answer = () => 503;
    const send = receiptSender(state, url);
    send();
    hold(draft(1));
    send();
    await waitUntil(() => receiver.requests.length);
    await rest();
    expect(receiver.seqs).to.deep.equal([1]);
  });

  for (const status of [408, 429, 500, 503, 599]) {
    it(`keeps all for later after ${status}`, async () => {
      receiver.answer = () => status;
      hold(draft(1), draft(2));
      const send = receiptSender(state, url);
      send();
      await waitUntil(() => receiver.requests.length);
      await rest();
      expect(receiver.seqs).to.deep.equal([1]);
      expect(left()).to.deep.equal([1, 2]);
      expect(state.problems).to.deep.equal([]);
      receiver.answer = () => 204;
      send();
      await waitUntil(() => !left().length);
      expect(receiver.seqs).to.deep.equal([1, 1, 2]);
    });
  }

  for (const [what, fail] of [
    ['where nobody is there', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'where the page has spoiled fetch',
      () => {
        throw new Error('spoiled');
      },
    ],
  ] as const) {
    it(`keeps all for later ${what}`, async () => {
      receiver.answer = fail;
      hold(draft(1), draft(2));
      receiptSender(state, url)();
      await waitUntil(() => receiver.requests.length);
      await rest();
      expect(receiver.seqs).to.deep.equal([1]);
      expect(left()).to.deep.equal([1, 2]);
      expect(state.problems).to.deep.equal([]);
    });
  }

  for (const status of [400, 404, 413, 422]) {
    it(`gives up what is answered with ${status}, tells, and goes on`, async () => {
      receiver.answer = () => (receiver.requests.length === 1 ? status : 204);
      hold(draft(1), draft(2));
      receiptSender(state, url)();
      await waitUntil(() => !left().length);
      expect(receiver.seqs).to.deep.equal([1, 2]);
      expect(state.problems).to.deep.equal([
        `receipts: ${url} answered ${status}, so that choice is not sent again`,
      ]);
    });
  }

  it('gives up waiting for one that hangs, and keeps what waits', async () => {
    const { timeout } = AbortSignal;
    const limits: number[] = [];
    AbortSignal.timeout = (limit) => {
      limits.push(limit);
      return timeout.call(AbortSignal, 10);
    };
    receiver.answer = ({ signal }) =>
      new Promise((_, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      });
    hold(draft(1), draft(2));
    const send = receiptSender(state, url);
    send();
    await waitUntil(() => receiver.requests.length);
    AbortSignal.timeout = timeout;
    expect(limits).to.deep.equal([15_000]);
    await rest();
    await rest();
    expect(left()).to.deep.equal([1, 2]);
    receiver.answer = () => 204;
    send();
    await waitUntil(() => !left().length);
  });

  it('drops what is damaged, and goes on', async () => {
    const damaged = [{ id: '1' }] as unknown as ReceiptDraft;
    hold(damaged, draft(2));
    receiptSender(state, url)();
    await waitUntil(() => !state.unkept!.length);
    expect(receiver.seqs).to.deep.equal([2]);
    expect(state.problems).to.deep.equal([]);
  });

  for (const [what, locks] of [
    ['are not there', undefined],
    ['are refused', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ] as const) {
    it(`sends all the same where locks ${what}`, async () => {
      Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
      hold(draft(1));
      receiptSender(state, url)();
      await waitUntil(() => !left().length);
      delete (navigator as { locks?: unknown }).locks;
      expect(receiver.seqs).to.deep.equal([1]);
    });
  }

  it('waits for its turn while another window sends', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const other = navigator.locks.request('consent-gate-receipts', () => held);
    hold(draft(1));
    receiptSender(state, url)();
    await rest();
    expect(receiver.requests).to.deep.equal([]);
    release();
    await other;
    await waitUntil(() => !left().length);
  });
});

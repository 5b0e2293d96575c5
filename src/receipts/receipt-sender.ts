import type { GateState } from '../gate/gate-state.js';
import { draftKey, type ReceiptDraft } from '../lib/receipt-draft.js';
import type { ConsentReceipt, ConsentRecord } from '../types.js';
import { hashWords } from './hash-words.js';
import { library } from '../lib/library-version.js';
import { waitingDrafts, type WaitingDraft } from './waiting-drafts.js';

/** A receiver that hangs must not keep what waits behind it for ever. */
const longestAnswer = 15_000;

/**
 * Gives what sends all that waits, one after the other, the oldest first: as far as it comes. What is left waits for the
 * next call, here or on a later page. Windows take turns where the browser lets them; where two send the same, the receiver
 * tells by id and number.
 */
export function receiptSender(state: GateState, url: string): () => void {
  const over = new Set<string>();
  let isWanted = false;
  let isBusy = false;

  /** False where the receiver can't be reached, or takes nothing now. */
  const sendOne = async ({ read, remove }: WaitingDraft): Promise<boolean> => {
    const draft = read();
    // What is damaged is dropped.
    const receipt = draft && (await receiptOf(draft).catch(() => undefined));
    const status = receipt ? await post(url, receipt) : 204;
    const isRefused = status > 399 && status < 500 && status !== 408 && status !== 429;
    if (isRefused) state.report(`receipts: ${url} answered ${status}, so that choice is not sent again`);
    else if (status < 200 || status > 299) return false;
    remove();
    return true;
  };

  const sendAll = async (): Promise<void> => {
    isWanted = false; // what is added from now on may come too late for this turn
    for (let waiting = waitingDrafts(state, over); waiting.length; waiting = waitingDrafts(state, over))
      for (const each of waiting) if (!(await sendOne(each))) return;
  };

  return () => {
    isWanted = true;
    if (isBusy) return;
    isBusy = true;
    void (async () => {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the turn says that it is no more
      while (isWanted) await inTurn(() => sendAll().catch(state.report));
      isBusy = false;
    })();
  };
}

/** At once where there are no locks: they are for pages at https, and not for every frame. */
async function inTurn(act: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(draftKey, act);
  } catch {
    await act();
  }
}

/** The status of the answer; 0 where there is none. What is sent goes on when the page is left, and says nothing of its visitor. */
async function post(url: string, receipt: ConsentReceipt): Promise<number> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(receipt),
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(longestAnswer),
    });
    return status;
  } catch {
    return 0;
  }
}

/** What was read is told only where it was pressed there. */
async function receiptOf([record, source, language, page, around]: ReceiptDraft): Promise<ConsentReceipt> {
  const { id, seq, version, date, choices } = record as ConsentRecord & { id: string; seq: number };
  const asked = around?.source === source ? around : undefined;
  const texts = await hashWords(asked?.words);
  return {
    ...{ id, seq, version, date, choices },
    source: isSource(source) ? source : 'api',
    // Of what is no language, as much as is one.
    language: /^[\w-]{0,35}/.exec((asked?.language ?? language).trim())![0],
    page: page.slice(0, 2000),
    ...(texts && { texts }),
    library: around?.library ?? library,
  };
}

/** A page's own code may say anything. */
function isSource(source: string): source is ConsentReceipt['source'] {
  return /^(banner|settings|embed)$/.test(source);
}

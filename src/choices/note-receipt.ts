import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import { draftKey, type ReceiptDraft } from '../lib/receipt-draft.js';
import type { ConsentRecord } from '../types.js';

/**
 * Numbers a record over the latest one, and puts down what its receipt is made of before anything is awaited: the page may
 * be left at once, and the part that sends it may not be there yet. Each has a key of its own, as windows that write into one
 * list lose what another has just added. The keys tell the order. Where it can't be done, which is told, the record is as it
 * came: the choice is made all the same.
 *
 * @param latest Its id and number count where they are as we write them: a cookie may say anything.
 */
export function noteReceipt(
  state: GateState,
  record: ConsentRecord,
  latest: ConsentRecord | undefined,
  source: string,
): ConsentRecord {
  const note = (): ConsentRecord => {
    const [, id = randomId(), seq = 0] =
      /"(\d{16,40})","seq":(\d{1,6})}/.exec(JSON.stringify(latest, ['id', 'seq'])) ?? [];
    const { choices, ...about } = record;
    // The choices stand last, as servers look for them: `integrations/server/`.
    const numbered = { ...about, id, seq: +seq + 1, choices };
    const draft: ReceiptDraft = [
      numbered,
      source,
      document.documentElement.lang,
      location.pathname,
      state.around,
    ];
    attempt(
      () => (localStorage[`${draftKey} ${Date.now()} ${seq} ${id}`] = JSON.stringify(draft)),
      () => (state.unkept ??= []).push(draft), // storage is blocked, or full
    );
    return numbered;
  };
  return attempt(note, state.report) ?? record;
}

/** `randomUUID` is not there on pages at http. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('');
}

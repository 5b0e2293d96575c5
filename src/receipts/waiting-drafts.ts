import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import { draftKey, type ReceiptDraft } from '../lib/receipt-draft.js';

/** A visitor makes a handful of choices in a year: what goes beyond is code that runs wild. */
const most = 1000;

/** A draft that waits to be sent. */
export interface WaitingDraft {
  /** What is waiting now. `undefined`: another window has sent it meanwhile, or nobody can read it. */
  read(): ReceiptDraft | undefined;
  /** Takes it off the list, for good. */
  remove(): void;
}

/** By the time and the number in their names. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The keys that drafts wait in, the oldest first. */
function draftKeys(): string[] {
  const keys = attempt(() => Object.keys(localStorage)) ?? []; // blocked, so there is nothing in it
  return keys.filter((key) => key.startsWith(`${draftKey} `)).sort(compare);
}

/**
 * What waits, the oldest first: from this page and earlier ones, then what storage does not take. Beyond so many, the oldest
 * are dropped.
 *
 * @param over Names of those that are done with: where one can't be removed, it is not to be sent again and again.
 */
export function waitingDrafts(state: GateState, over: Set<string>): WaitingDraft[] {
  const { unkept = [] } = state;
  const inStorage = draftKeys()
    .filter((key) => !over.has(key))
    .map((key) => ({
      read: () => attempt(() => readDraft(localStorage.getItem(key))),
      remove() {
        over.add(key);
        attempt(() => localStorage.removeItem(key));
      },
    }));
  const inMemory = unkept.map((draft) => ({
    read: () => draft,
    remove: () => void unkept.splice(unkept.indexOf(draft), 1),
  }));
  const all = [...inStorage, ...inMemory];
  const tooMany = all.splice(0, Math.max(0, all.length - most));
  for (const draft of tooMany) draft.remove();
  if (tooMany.length)
    state.report(`receipts: more than ${most} choices wait to be sent, and the oldest are dropped`);
  return all;
}

/** A page may have anything under such a key. */
function readDraft(text: string | null): ReceiptDraft | undefined {
  const draft = JSON.parse(text ?? 'null') as ReceiptDraft | null;
  return draft?.[0].id ? draft : undefined;
}

import type { ConsentRecord } from '../types.js';

/** Begins the name of each key in local storage that holds a draft, and names the lock of who sends them. */
export const draftKey = 'consent-gate-receipts';

/** What a choice is made with, as the part that sends receipts knows. */
export interface Surroundings {
  /** Version of consent-gate. */
  readonly library: string;
  /** Which of our elements was pressed last, as the source of a choice that is made there. `undefined`: none. */
  readonly source?: string;
  /** The words of that element, before it was pressed. `undefined`: none was pressed. */
  readonly words?: string;
  /** Their language. `undefined`: none was pressed. */
  readonly language?: string;
}

/** What a receipt is made of, as it is known when a choice is made. The last one not: what knows it has not come yet. */
export type ReceiptDraft = readonly [
  record: ConsentRecord,
  source: string,
  languageOfPage: string,
  path: string,
  around: Surroundings | null | undefined,
];

import { receiptForms } from '../config/forms.js';
import { keepFitting } from '../config/keep-fitting.js';
import type { GateState } from '../gate/gate-state.js';
import type { ReceiptsConfig } from '../types.js';
import { receiptSender } from './receipt-sender.js';
import { watchWords } from './watch-words.js';

/** Sends a receipt of each choice from now on, and of those that earlier pages could not send. */
export function beginReceipts(state: GateState): void {
  const { report, config } = state;
  const { url } = keepFitting(config.receipts, receiptForms, 'receipts', report) as Partial<ReceiptsConfig>;
  if (config.receipts?.url === undefined) report('receipts: "url" is missing; it would be a web address');
  if (!url) return;
  const send = receiptSender(state, url);
  watchWords(state);
  document.addEventListener('consent-change', ({ source }) => {
    if (source !== 'tab') send();
  });
  addEventListener('online', send);
  send();
}

import { isChoices } from '../gate/consent-record.js';
import { categoriesInUse, type GateState } from '../gate/gate-state.js';
import type { Choices, ChoiceSource, ConsentRecord } from '../types.js';
import { changeChoices } from './change-choices.js';
import { noteReceipt } from './note-receipt.js';
import { tellTabs } from './other-tabs.js';
import { forgetCookie, writeCookie } from './write-cookie.js';

/** Saves choices over the earlier ones. What is no category is reported and left out. False where nothing is left. */
export function update(state: GateState, choices: Choices, source: ChoiceSource = 'api'): boolean {
  const { categories, report } = state;
  if (Object(choices) !== choices || !isChoices(choices)) {
    report(['update', 'choices', choices, '{"analytics": true}', {}]);
    return false;
  }
  const known = Object.entries(choices).filter(([id]) => {
    if (!categories.has(id))
      report(`update: "${id}" is not a category, which are ${[...categories.keys()].join(', ')}`);
    return categories.has(id) && id !== 'essential';
  });
  if (!known.length) return false;
  // A page may hand it to an event: then the source is none.
  const from = typeof source === 'string' ? source : 'api';
  changeChoices(state, from, () => save(state, Object.fromEntries(known), from));
  return true;
}

/** Grants every category in use. */
export function acceptAll(state: GateState, source?: ChoiceSource): boolean {
  return answerAll(state, true, source);
}

/** Refuses every category in use, and what was granted on other pages. */
export function rejectAll(state: GateState, source?: ChoiceSource): boolean {
  for (const id of Object.keys(latestRecord(state)?.choices ?? {}))
    if (state.categories.has(id)) state.inUse.add(id);
  return answerAll(state, false, source);
}

function answerAll(state: GateState, answer: boolean, source?: ChoiceSource): boolean {
  const asked = categoriesInUse(state).filter(({ basis }) => basis !== 'essential');
  return update(state, Object.fromEntries(asked.map(({ id }) => [id, answer])), source);
}

/** As another window may have saved them since. Where nothing is kept, as this page knows them. */
function latestRecord({ kept, reread, record }: GateState): ConsentRecord | undefined {
  return kept ? reread() : record;
}

/** Forgets the record. */
export function reset(state: GateState): void {
  changeChoices(state, 'api', () => {
    if (state.config.receipts && latestRecord(state)) nextRecord(state, undefined, 'api'); // which notes it
    state.record = undefined;
    try {
      forgetCookie(state.config);
      tellTabs(state);
    } catch {
      // a frame that may have no cookies
    }
  });
}

function save(state: GateState, choices: Choices, source: ChoiceSource): void {
  state.record = nextRecord(state, choices, source);
  state.kept = writeCookie(state.config.cookie, JSON.stringify(state.record));
  if (state.kept) tellTabs(state);
  else state.report('cookie: the browser did not keep the choice, which holds for this page only');
}

/**
 * The record of a choice over the earlier ones, with its receipt noted where there are receipts.
 *
 * @param choices `undefined`: the earlier ones are forgotten.
 */
function nextRecord(state: GateState, choices: Choices | undefined, source: ChoiceSource): ConsentRecord {
  const { config, moving } = state;
  const isMoved = moving instanceof Date;
  const latest = latestRecord(state);
  const date = `${(isMoved ? moving : new Date()).toISOString().slice(0, 19)}Z`;
  const all = Object.freeze(choices ? { ...latest?.choices, ...choices } : {});
  const record = { version: config.policyVersion, date, choices: all };
  // There is proof of it where it was made.
  return config.receipts && !isMoved ? noteReceipt(state, record, latest, source) : record;
}

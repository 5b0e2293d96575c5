import { isChoices } from '../gate/consent-record.js';
import { categoriesInUse, type GateState } from '../gate/gate-state.js';
import { removeCookie } from './remove-cookie.js';
import type { Choices, ChoiceSource, ConsentRecord } from '../types.js';
import { changeChoices } from './change-choices.js';
import { writeCookie } from './write-cookie.js';

/** Saves choices over the earlier ones. What is no category is reported and left out. */
export function update(state: GateState, choices: Choices, source: ChoiceSource = 'api'): void {
  const { categories, report } = state;
  if (Object(choices) !== choices || !isChoices(choices)) {
    report(`update: ${inWords(choices)} does not match {"analytics": true}`);
    return;
  }
  const known = Object.entries(choices).filter(([id]) => {
    if (!categories.has(id))
      report(`update: "${id}" is not a category, which are ${[...categories.keys()].join(', ')}`);
    return categories.has(id) && id !== 'essential';
  });
  changeChoices(state, source, () => save(state, Object.fromEntries(known)));
}

/** What goes round in circles has no JSON. */
function inWords(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

/** Grants every category in use. */
export function acceptAll(state: GateState, source?: ChoiceSource): void {
  answerAll(state, true, source);
}

/** Refuses every category in use. */
export function rejectAll(state: GateState, source?: ChoiceSource): void {
  answerAll(state, false, source);
}

function answerAll(state: GateState, answer: boolean, source?: ChoiceSource): void {
  const asked = categoriesInUse(state).filter(({ basis }) => basis !== 'essential');
  update(state, Object.fromEntries(asked.map(({ id }) => [id, answer])), source);
}

/** Forgets the record. */
export function reset(state: GateState): void {
  changeChoices(state, 'api', () => {
    state.record = undefined;
    try {
      removeCookie(state.config.cookie.name);
    } catch {
      // a frame that may have no cookies
    }
  });
}

/** Takes over what another tab has decided, or what time has undone. */
export function follow(state: GateState, record: ConsentRecord | undefined): void {
  changeChoices(state, 'tab', () => {
    state.record = record;
  });
}

function save(state: GateState, choices: Choices): void {
  const { config, record } = state;
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const all = Object.freeze({ ...record?.choices, ...choices });
  state.record = { version: config.policyVersion, date, choices: all };
  state.kept = writeCookie(config.cookie, JSON.stringify(state.record));
  if (!state.kept)
    state.report('cookie: the browser did not keep the choice, which holds for this page only');
}

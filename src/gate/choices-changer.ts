import { removeCookie } from '../lib/remove-cookie.js';
import type { ChoicesPart, GateParts } from './gate-parts.js';
import type { GateState } from './gate-state.js';

/** Changes choices by a part that is fetched when it is needed; without an `alter` it is only made ready. */
export type Change = (alter?: (part: ChoicesPart) => void) => Promise<void> | void;

/** Where that can't be done, nor can what the visitor wants: the record is forgotten, and nothing runs. */
export function choicesChanger(state: GateState, { choices }: GateParts): Change {
  let part: ChoicesPart | undefined;
  /** One for all, so that what is asked for while the part is on its way happens in order. */
  let ready: Promise<ChoicesPart> | undefined;
  return (alter) => {
    if (part) return alter?.(part);
    return (ready ??= choices().then((loaded) => (part = loaded))).then(alter).catch((error: unknown) => {
      state.report(error);
      if (!alter) return;
      state.record = undefined;
      removeCookie(state.config.cookie.name);
      state.enforce();
    });
  };
}

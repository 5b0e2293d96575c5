import { attempt } from '../lib/attempt.js';
import type { ChoicesPart, FetchPart } from './gate-parts.js';
import type { GateState } from './gate-state.js';

/**
 * Acts by the part that changes choices, which is fetched when it is needed: at once where it is there. Without an
 * `act` it is only made ready. Answers whether it could be done, and `act` has not said false.
 *
 * @param canWait Where it can't be done, everything stays as it is. Otherwise the visitor decides by it, and nothing may
 * run.
 */
export type Change = (act?: (part: ChoicesPart) => unknown, canWait?: boolean) => Promise<boolean> | boolean;

/** What is asked for while the part is on its way happens in order. It is fetched once: a module that failed stays so. */
export function choicesChanger(state: GateState, fetchPart: FetchPart): Change {
  let part: ChoicesPart | undefined;
  let ready: Promise<unknown> | undefined;

  return (act, canWait) => {
    const done = (): boolean => {
      if (part) return act?.(part) !== false;
      if (act && !canWait) forget(state);
      return false;
    };
    ready ??= fetchPart('choices')
      // A file that came, and is something else, throws.
      .then((loaded) => {
        if (loaded.follow.length) part = loaded;
      })
      .catch(state.report);
    return part ? done() : ready.then(done);
  };
}

/**
 * An empty copy on this host takes the place of the record or, where that is on a wider domain, contradicts it: either
 * way the visitor is asked again.
 */
function forget(state: GateState): void {
  const { name, path } = state.config.cookie;
  state.record = undefined;
  attempt(() => (document.cookie = `${name}=;path=${path}`)); // throws in a frame that may have no cookies
  if (state.enforce()) location.reload();
}

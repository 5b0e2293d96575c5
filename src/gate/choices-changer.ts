import { attempt } from '../lib/attempt.js';
import type { ChoicesPart, GateParts } from './gate-parts.js';
import type { GateState } from './gate-state.js';

/**
 * Acts by the part that changes choices, which is fetched when it is needed: at once where it is there. Without an
 * `act` it is only made ready.
 *
 * @param canWait Where it can't be done, a later page will do it. Otherwise the visitor wants it, and nothing may run.
 */
export type Change = (act?: (part: ChoicesPart) => void, canWait?: boolean) => Promise<void> | void;

/**
 * What is asked for while the part is on its way happens in order. Where it doesn't come, the next call tries again,
 * in browsers that fetch a module again which failed.
 */
export function choicesChanger(state: GateState, { choices }: GateParts): Change {
  let part: ChoicesPart | undefined;
  let ready: Promise<ChoicesPart | undefined> | undefined;

  return (act, canWait) => {
    const done = (): void => {
      if (part) act?.(part);
      else if (act && !canWait) forget(state);
    };
    if (part) return act?.(part);
    ready ??= choices().then((loaded) => (part = loaded));
    return ready.then(done, (error: unknown) => {
      ready = undefined;
      state.report(error);
      done();
    });
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
  state.enforce();
}

import { attempt } from '../lib/attempt.js';
import type { ChoicesPart, FetchPart } from './gate-parts.js';
import type { GateState } from './gate-state.js';

/**
 * Acts by the part that changes choices, which is fetched when it is needed: at once where it is there. Without an
 * `act` it is only made ready. Answers whether it could be done, and `act` has not said false.
 *
 * @param orElse What becomes of the page where it can't be done. `wait`: everything stays as it is. `stop`: nothing may
 * run, and what another window has saved stays. Left out: the visitor decides by it, so what was decided is forgotten too.
 */
export type Change = (
  act?: (part: ChoicesPart) => unknown,
  orElse?: 'wait' | 'stop' | false,
) => Promise<boolean> | boolean;

/** What is asked for while the part is on its way happens in order. It is fetched once: a module that failed stays so. */
export function choicesChanger(state: GateState, fetchPart: FetchPart): Change {
  let part: ChoicesPart | undefined;
  let ready: Promise<unknown> | undefined;

  return (act, orElse) => {
    const done = (): boolean => {
      if (part) return act?.(part) !== false;
      if (act && orElse !== 'wait') stop(state, !orElse);
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
 * To forget what was decided, an empty copy on this host takes the place of the record or, where that is on a wider
 * domain, contradicts it: either way the visitor is asked again. It lasts as long as a record does: until then neither that
 * one counts again, nor what another tool has kept.
 */
function stop(state: GateState, forgets: boolean): void {
  const { name, path, days } = state.config.cookie;
  state.record = undefined;
  state.unread = true;
  // Throws in a frame that may have no cookies.
  if (forgets) attempt(() => (document.cookie = `${name}=;path=${path};max-age=${days * 86400}`));
  if (state.enforce()) location.reload();
}

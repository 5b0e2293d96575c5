import type { FetchPart } from '../gate/gate-parts.js';
import type { GateState } from '../gate/gate-state.js';
import { activateMarkup } from './activate-markup.js';

/**
 * Begins to gate the page's markup; where the config names other tools, once the part has come that understands theirs:
 * all wakes in the order of the page. Where that part can't be fetched, theirs stays inert.
 */
export function beginMarkup(
  state: GateState,
  granted: (ids: readonly string[]) => boolean,
  fetchPart: FetchPart,
): () => boolean {
  if (!state.config.markup) return activateMarkup(state, granted);
  let scan = (): boolean => false;
  fetchPart('old-markup')
    .then(({ translator }) => translator(state))
    .catch(state.report)
    .then((translate) => {
      scan = activateMarkup(state, granted, translate ?? undefined);
      scan();
    })
    .catch(state.report);
  return () => scan();
}

import { attempt } from '../lib/attempt.js';
import type { FetchPart } from './gate-parts.js';
import { granted, type GateState } from './gate-state.js';

/**
 * Gates the page's `data-consent` markup, by a part that is fetched only for a page that has some, or whose config says
 * that it has markup of other tools. The function returned wakes what is granted and empties what is not; true where a
 * script goes on that may not.
 */
export function gateMarkup(state: GateState, fetchPart: FetchPart): () => boolean {
  let scan = (): boolean => {
    if (
      document.readyState !== 'loading' &&
      (state.config.markup || document.querySelector('[data-consent]'))
    ) {
      scan = () => false;
      fetchPart('markup')
        .then(({ activate }) => {
          scan = activate(state, (ids) => granted(state, ids), fetchPart);
          scan();
        })
        .catch(state.report);
    }
    return false;
  };
  return () => !!attempt(() => scan(), state.report);
}

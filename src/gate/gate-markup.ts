import type { GateParts } from './gate-parts.js';
import { granted, type GateState } from './gate-state.js';

/**
 * Gates the page's `data-consent` markup, by a part that is fetched only for a page that has some. The function
 * returned wakes what is granted and empties what is not; true where a script goes on that may not.
 */
export function gateMarkup(state: GateState, load: GateParts['markup']): () => boolean {
  let activate: (() => boolean) | undefined;
  let isLoading = false;

  return () => {
    if (activate) return activate();
    if (isLoading || document.readyState === 'loading' || !document.querySelector('[data-consent]'))
      return false;
    isLoading = true;
    load().then(({ activateMarkup }) => {
      activate = activateMarkup(state, (ids) => granted(state, ids));
      activate();
      state.ask();
    }, state.report);
    return false;
  };
}

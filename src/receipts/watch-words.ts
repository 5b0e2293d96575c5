import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import { library } from '../lib/library-version.js';
import { wordsOf } from './words-of.js';

/**
 * Remembers what an element of ours says when it is pressed: once the choice is made it says something else. Consent
 * programs press too. Where it can't be read, which is told, the choice has no words.
 */
export function watchWords(state: GateState): void {
  state.around = { library };
  const failed = (error: unknown): void => {
    state.around = { library }; // what was pressed before says nothing of this
    state.report(error);
  };
  addEventListener('click', (event) => attempt(() => remember(state, event), failed), true);
}

function remember(state: GateState, event: Event): void {
  const pressed = event
    .composedPath()
    .find((node): node is HTMLElement & { language?: string } =>
      /^CONSENT-(BANNER|SETTINGS|EMBED)$/.test((node as Partial<Element>).tagName ?? ''),
    );
  if (!pressed) return;
  state.around = {
    library,
    source: pressed.localName.slice(8),
    words: wordsOf(pressed),
    ...(pressed.language && { language: pressed.language }),
  };
}

import type { GateState } from '../gate/gate-state.js';
import { library } from './library-version.js';
import { wordsOf } from './words-of.js';

/**
 * Remembers what an element of ours says when it is pressed: once the choice is made it says something else. Consent
 * programs press too.
 */
export function watchWords(state: GateState): void {
  state.around = { library };
  addEventListener(
    'click',
    (event) => {
      const pressed = event
        .composedPath()
        .find((node): node is HTMLElement & { language?: string } =>
          /^CONSENT-(BANNER|SETTINGS|EMBED)$/.test((node as Partial<Element>).tagName ?? ''),
        );
      if (pressed)
        state.around = {
          library,
          source: pressed.localName.slice(8),
          words: wordsOf(pressed),
          ...(pressed.language && { language: pressed.language }),
        };
    },
    true,
  );
}

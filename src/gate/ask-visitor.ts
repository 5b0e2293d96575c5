import type { Gate } from '../types.js';
import { placeBanner } from './place-banner.js';

const elements = 'consent-banner,consent-settings,consent-embed,consent-cookie-table';

/**
 * Asks the visitor, by elements that the gate knows only by name. The function returned brings the page up to date:
 * as it is parsed, and after each change of it and of the choices. A page that needs no element never fetches any.
 *
 * @param draw Fetches and defines the elements, and what they change a choice with.
 * @param failed Told where they can't be fetched.
 */
export function askVisitor(
  gate: Gate,
  draw: () => Promise<unknown>,
  failed: (problem: unknown) => void,
): () => void {
  const find = (selector: string): Element | null => document.querySelector(selector);
  let drawn: Promise<unknown> | undefined;
  /** Whether a choice that loaded this page again is still to be confirmed. */
  let confirms = !!gate.confirming;
  let canAsk = gate.config.banner !== 'none' && window === top;
  /** How often it was put there: what takes it away every time, as an extension may, is not to be fought for ever. */
  let asked = 0;

  return () => {
    const body = document.body as HTMLElement | null; // not there yet while the head is parsed
    const settings = find('consent-settings');
    if (settings) confirms = false;
    if (gate.decided && !confirms) asked = 0;
    else if (
      canAsk &&
      body &&
      !settings &&
      // A script that swaps in a new page takes it away with the old one.
      !find('consent-banner') &&
      asked++ < 99
    ) {
      confirms = false;
      // Only `top` stands in the page; the words for other forms are longer.
      placeBanner(body, gate.config.banner?.[3] ? 0 : gate.categories.length - 1);
    }
    if (find(elements)) {
      drawn ??= draw()
        .catch(failed)
        .then((done) => {
          if (done) return;
          canAsk = false;
          find('consent-banner:not(:defined)')?.remove();
        });
    }
  };
}

import type { Gate } from '../types.js';
import { placeBanner } from './place-banner.js';

type Draw = (what: 'defineBanner' | 'defineElements') => Promise<boolean>;

/**
 * Asks the visitor, by elements that the gate knows only by name. The function returned brings the page up to date:
 * as it is parsed, and after each change of it and of the choices. A page that needs no element never fetches any.
 *
 * @param draw Fetches and defines the elements, and what they change a choice with. False where that can't be had.
 * @param failed Told where they can't be fetched.
 */
export function askVisitor(gate: Gate, draw: Draw, failed: (problem: unknown) => void): () => void {
  const { banner } = gate.config;
  const find = (selector: string): Element | null => document.querySelector(selector);
  const drawn: Record<string, Promise<unknown>> = {};
  /** Whether a choice that loaded this page again is still to be confirmed. */
  let confirms = !!gate.confirming;
  /** The body in which this question was put: one that a script swaps in gets its own banner. No body yet, none asked. */
  let askedIn: HTMLElement | null = null;

  const show = (what: 'defineBanner' | 'defineElements'): void => {
    drawn[what] ??= draw(what)
      .catch(failed)
      .then((done) => {
        if (!done) find(what === 'defineBanner' ? 'consent-banner' : 'consent-settings[modal]')?.remove();
      });
  };

  return () => {
    const body = document.body as HTMLElement | null; // not there yet while the head is parsed
    if (find('consent-settings,consent-embed,consent-cookie-table')) show('defineElements');
    if (find('consent-settings')) confirms = false;
    else if (gate.decided && !confirms) askedIn = null;
    else if (banner !== 'none' && window === top) {
      show('defineBanner');
      if (askedIn === body) return;
      askedIn = body;
      confirms = false;
      if (!find('consent-banner')) placeBanner(body!, gate.categories.length - 1);
    }
  };
}

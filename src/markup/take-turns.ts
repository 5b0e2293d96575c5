import type { GateState } from '../gate/gate-state.js';
import { isOwnScript } from '../lib/add-gated-script.js';
import { nameOf } from './mistake-in.js';
import { addressOf, hasNonce, isOrdered, wakeScript } from './wake-element.js';

/**
 * Scripts run in the order of the page: while one is fetched, those in the page itself wait, and all after them. The
 * function returned answers with the script that runs in place of an inert one; `undefined`: it has to wait. Where the
 * gate has a nonce, one without it never runs, and stays as it is: a page that asks it of every script must not find it
 * put on one that somebody has smuggled in.
 *
 * @param ran Told the `data-consent` attribute of each script that is woken, before it runs.
 * @param goOn Called when those that wait may have their turn.
 */
export function takeTurns(
  { config: { nonce }, trusted, report }: GateState,
  ran: Set<string>,
  goOn: () => void,
): (inert: HTMLScriptElement) => HTMLScriptElement | undefined {
  /** How many ordered scripts are on their way. */
  let pending = 0;
  let waits = false;

  return (inert) => {
    if (nonce && !hasNonce(inert, nonce) && !isOwnScript(inert)) {
      const name = nameOf(inert, inert.hasAttribute('src') ? 'src' : 'data-src');
      report(
        `data-consent: ${name} has not the nonce of the page’s scripts, so it never runs: write nonce="…"`,
      );
      return inert;
    }
    waits ||= pending > 0 && addressOf(inert) === null;
    if (waits) return undefined;
    ran.add(inert.getAttribute('data-consent')!);
    const takesTime = isOrdered(inert);
    const script = wakeScript(inert, nonce, trusted);
    if (takesTime) {
      pending++;
      for (const end of ['load', 'error']) {
        script.addEventListener(end, () => {
          if (--pending) return;
          waits = false;
          goOn();
        });
      }
    }
    return script;
  };
}

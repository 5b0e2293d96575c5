import type { GateState } from '../gate/gate-state.js';
import type { Gate } from '../types.js';
import { makePanel } from './make-panel.js';
import { watchOf } from './watch-page.js';

/** Milliseconds between two looks: cookies of vendors change without an event. */
const pause = 1000;

/** Watches the page from now on, and draws the panel, until a developer closes it. */
export function beginDebug(state: GateState, gate: Gate): void {
  const watch = watchOf(state);
  const panel = makePanel(state, gate, () => {
    clearInterval(timer);
    for (const type of events) document.removeEventListener(type, panel.update);
  });
  const events = ['DOMContentLoaded', 'consent-change', 'consent-error'];
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') panel.update();
    else watch.look();
  }, pause);
  for (const type of events) document.addEventListener(type, panel.update);
  panel.update();
}

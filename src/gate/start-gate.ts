import type { ConfiguredService } from '../config/resolve-config.js';
import { ConsentReadyEvent } from '../lib/events.js';
import { presets } from '../services/index.js';
import type { ConsentConfig, Gate } from '../types.js';
import type { GateParts } from './gate-parts.js';
import { askVisitor } from './ask-visitor.js';
import { choicesChanger } from './choices-changer.js';
import { denyByDefault, sendSignals } from './consent-mode.js';
import { followPage } from './follow-page.js';
import { gateMarkup } from './gate-markup.js';
import { granted, makeState, type GateState } from './gate-state.js';
import { makeGate } from './make-gate.js';
import { runServices } from './run-services.js';

/**
 * Starts the gate: reads the choices, starts what they grant and asks for the rest.
 *
 * @param input The config. An error is why it could not be read: nothing is granted and nothing is asked.
 */
export function startGate(input: ConsentConfig | Error, parts: GateParts): Gate {
  const state = makeState(input, presets) as GateState;
  const { config, services, report } = state;
  const mode = services.some(({ preset }) => preset?.google) ? config.consentMode : 'off';
  const isAllowed = ({ category, preset }: ConfiguredService): boolean =>
    granted(state, [category]) || (mode === 'advanced' && !!preset?.google);
  let isDenied: true | undefined;
  const change = choicesChanger(state, parts);
  const run = runServices(state, change, isAllowed, () => {
    if (mode === 'off') return;
    if (!isDenied) denyByDefault();
    isDenied = true;
    sendSignals('update', (id) => granted(state, [id]));
  });
  const scan = gateMarkup(state, parts.markup);
  const gate = makeGate(state, change);
  const ask = askVisitor(gate, (what) => Promise.all([parts.draw?.(what, gate), change()]), report);
  state.ask = ask;
  state.enforce = () => [run(), scan()].includes(true);
  state.enforce();
  followPage(state, change, () => {
    ask();
    scan();
  });
  setTimeout(() => document.dispatchEvent(new ConsentReadyEvent()));
  return gate;
}

import type { ConfiguredService } from '../config/resolve-config.js';
import { ConsentReadyEvent } from '../lib/events.js';
import type { ConsentConfig, Gate, Preset } from '../types.js';
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
export function startGate(input: ConsentConfig | Error, parts: GateParts, presets: readonly Preset[]): Gate {
  const state = makeState(input, presets, parts) as GateState;
  const { config, services, report } = state;
  const isAllowed = ({ category, preset }: ConfiguredService): boolean =>
    granted(state, [category]) || (config.consentMode === 'advanced' && !!preset?.google);
  let isDenied: true | undefined;

  const change = choicesChanger(state, parts);
  const run = runServices(state, change, isAllowed, () => {
    if (config.consentMode === 'off' || !services.some(({ preset }) => preset?.google)) return;
    if (!isDenied) denyByDefault();
    isDenied = true;
    sendSignals('update', (id) => granted(state, [id]));
  });
  const scan = gateMarkup(state, parts.markup);
  const gate = makeGate(state, change);
  const draw = async (what: 'defineBanner' | 'defineElements'): Promise<boolean> => {
    const ready = change();
    const define = await parts.draw?.(what);
    const done = await ready;
    if (done) await define?.(gate);
    return done;
  };
  const ask = askVisitor(gate, draw, report);
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

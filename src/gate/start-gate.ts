import type { ConfiguredService } from '../config/resolve-config.js';
import { ConsentReadyEvent } from '../lib/events.js';
import type { ConsentConfig, Gate, Preset } from '../types.js';
import type { FetchPart } from './gate-parts.js';
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
 */
export function startGate(input: ConsentConfig, fetchPart: FetchPart, presets: readonly Preset[]): Gate {
  const state = makeState(input, presets, fetchPart) as GateState;
  const { config, services, report } = state;
  const isAllowed = ({ category, preset }: ConfiguredService): boolean =>
    granted(state, [category]) || (config.consentMode === 'advanced' && !!preset?.google);
  /** The record that Google was told of. `null`: it was told nothing yet. */
  let told: GateState['record'] | null = null;

  const change = choicesChanger(state, fetchPart);
  const run = runServices(state, fetchPart, isAllowed, () => {
    const { consentMode, googleConsent = {} } = config;
    if (consentMode === 'off' || !services.some(({ preset }) => preset?.google)) return;
    if (told === state.record) return;
    if (told === null) denyByDefault(googleConsent, consentMode === 'advanced');
    told = state.record;
    sendSignals('update', (id) => granted(state, [id]), googleConsent);
  });
  const scan = gateMarkup(state, fetchPart);
  const gate = makeGate(state, change);
  const draw = async (): Promise<boolean> => {
    const [done, part] = await Promise.all([change(), fetchPart('elements')]);
    if (done) await part.defineElements(gate);
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

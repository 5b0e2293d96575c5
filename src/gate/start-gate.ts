import type { ConfiguredService } from '../config/resolve-config.js';
import { ConsentReadyEvent } from '../lib/events.js';
import { removeCookie } from '../lib/remove-cookie.js';
import { presets } from '../services/index.js';
import type { ConsentConfig, Gate } from '../types.js';
import type { ChoicesPart, GateParts } from './gate-parts.js';
import { askVisitor } from './ask-visitor.js';
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
  const run = runServices(state, isAllowed, () => {
    if (mode !== 'off' && state.record) sendSignals('update', (id) => granted(state, [id]));
  });
  const scan = gateMarkup(state, parts.markup);
  const change = changer(state, parts);
  const gate = makeGate(state, change);
  const ask = askVisitor(gate, (what) => Promise.all([parts.draw?.(what, gate), change()]), report);
  state.ask = ask;
  state.enforce = () => [run(), scan()].includes(true);
  if (mode !== 'off') denyByDefault();
  state.enforce();
  followPage(state, change, () => {
    ask();
    scan();
  });
  setTimeout(() => document.dispatchEvent(new ConsentReadyEvent()));
  return gate;
}

/** Changes choices by a part that is fetched when it is needed; without an `alter` it is only made ready. */
export type Change = (alter?: (part: ChoicesPart) => void) => Promise<void> | void;

/** Where that can't be done, nor can what the visitor wants: the record is forgotten, and nothing runs. */
function changer(state: GateState, { choices }: GateParts): Change {
  let part: ChoicesPart | undefined;
  return (alter) => {
    if (part) return alter?.(part);
    return choices()
      .then((loaded) => alter?.((part = loaded)))
      .catch((error: unknown) => {
        state.report(error);
        if (!alter) return;
        state.record = undefined;
        removeCookie(state.config.cookie.name);
        state.enforce();
      });
  };
}

import type { ConfiguredService } from '../config/resolve-config.js';
import { ConsentReadyEvent } from '../lib/events.js';
import { attempt } from '../lib/attempt.js';
import type { ConsentConfig, Gate, Preset } from '../types.js';
import type { FetchPart } from './gate-parts.js';
import { askVisitor } from './ask-visitor.js';
import { choicesChanger } from './choices-changer.js';
import { denyByDefault, sendSignals } from './consent-mode.js';
import { dataLayer } from '../services/google-tag.js';
import { followPage } from './follow-page.js';
import { gateMarkup } from './gate-markup.js';
import { granted, isHeld, makeState, type GateState } from './gate-state.js';
import { makeGate } from './make-gate.js';
import { mayHaveTraces, runServices } from './run-services.js';

/**
 * Starts the gate: reads the choices, starts what they grant and asks for the rest.
 */
export function startGate(input: ConsentConfig, fetchPart: FetchPart, presets: readonly Preset[]): Gate {
  const state = makeState(input, presets, fetchPart) as GateState;
  const { config, services, report } = state;
  const isAllowed = ({ category, preset }: ConfiguredService): boolean =>
    granted(state, [category]) || (config.consentMode === 'advanced' && !!preset?.google);
  /** Google's queue, and the record that it was told of. `null`: of none yet. */
  let queue: unknown;
  let told: GateState['record'] | null;

  const change = choicesChanger(state, fetchPart);
  const run = runServices(state, fetchPart, isAllowed, () => {
    const { consentMode, googleConsent = {} } = config;
    if (consentMode === 'off' || !services.some(({ preset }) => preset?.google)) return;
    // A page may have put another queue in its place.
    if (queue !== dataLayer()) {
      told = null;
      queue = denyByDefault(googleConsent, consentMode === 'advanced');
    }
    // What is granted only once the page is seen is told of then, even where nothing was decided.
    if (told === state.record || isHeld(state)) return;
    told = state.record;
    sendSignals('update', (id) => granted(state, [id]), googleConsent);
  });
  const scan = gateMarkup(state, fetchPart);
  state.unread = config.migrate && mayHaveTraces(config.cookie.name);
  state.moving = !state.record && state.unread;
  state.enforce = () => [run(), scan()].includes(true);
  state.enforce(); // first of all: the rest looks at storage and at the page, which takes longer
  const gate = makeGate(state, change, fetchPart);
  const draw = async (): Promise<boolean> => {
    const [done, part] = await Promise.all([change(), fetchPart('elements')]);
    if (done) await part.defineElements(gate);
    return done;
  };
  const ask = askVisitor(gate, draw, report);
  state.ask = () => state.moving || attempt(ask, report);
  if (state.unread) {
    // Whatever was found, or not in time, the page goes on as one that is seen only now.
    const goOn = (): unknown => state.moving && change((part) => part.follow(state), 'wait');
    const read = (): void =>
      void fetchPart('migrate')
        .then(({ move }) => move(state, change))
        .catch(report)
        .then(goOn);
    // Where there is one of ours it only removes what is left, for which nothing else is to wait.
    if (state.moving) read();
    setTimeout(state.moving ? goOn : read, 3000);
  }
  // Few pages have it, and nothing is granted by a mistake in it: the part that tells looks for them.
  if (config.googleConsent) report(state);
  // `data-debug` without a value is a yes.
  for (const name of ['receipts', 'debug'] as const)
    if (![false, 'false'].includes((config[name] ?? false) as never))
      fetchPart(name)
        .then(({ begin }) => begin(state, gate))
        .catch(report);
  followPage(state, change, () => {
    state.ask();
    scan();
  });
  setTimeout(() => attempt(() => document.dispatchEvent(new ConsentReadyEvent('consent-ready'))));
  return gate;
}

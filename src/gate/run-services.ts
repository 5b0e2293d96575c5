import type { ConfiguredService } from '../config/resolve-config.js';
import { attempt } from '../lib/attempt.js';
import { loadScript } from '../lib/load-script.js';
import { visibleCookies } from '../lib/visible-cookies.js';
import type { FetchPart } from './gate-parts.js';
import type { PresetStub } from './preset-stubs.js';
import { granted, isHeld, type GateState } from './gate-state.js';

/**
 * Runs services, each once, and fences them from each other. The function returned brings them in line with the
 * choices, on load and after each change: it throws every kill switch, starts, in config order, those that may run, and
 * has removed what the others have left. True where something goes on that can't be stopped.
 *
 * @param allowed Whether a service may run now.
 * @param sendSignals Told when the switches are thrown, before anything starts.
 */
export function runServices(
  state: GateState,
  fetchPart: FetchPart,
  allowed: (service: ConfiguredService) => boolean,
  sendSignals: () => void,
): () => boolean {
  const { services, config, report } = state;
  const started = new Set<ConfiguredService>();

  const each = (act: (service: ConfiguredService) => void): void => {
    for (const service of services) {
      const { name } = service;
      attempt(
        () => act(service),
        (error) => report(error, name),
      );
    }
  };

  const startOne = (service: ConfiguredService): void => {
    const { name, preset } = service;
    if (started.has(service) || !allowed(service)) return;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a preset that is on its way has none
    const address = preset ? preset.start?.(service, state.record?.choices) : service.src;
    if (!address) return;
    started.add(service);
    loadScript(address, config.nonce).onerror = () => {
      report(`${address} is not loaded`, name);
    };
  };

  const clean = (): void => {
    // Storage last: the first look at it takes a millisecond.
    if (services.some(({ category }) => !granted(state, [category])) && mayHaveTraces(config.cookie.name))
      state.cleaned = fetchPart('traces')
        .then((part) => part.remove(state, ({ preset }) => preset?.traces))
        .catch(report);
  };

  return () => {
    each((service) => (service.preset as PresetStub | undefined)?.allow?.(allowed(service), service, state));
    attempt(sendSignals, report);
    if (!isHeld(state)) {
      each(startOne);
      clean();
      setTimeout(clean); // by then a tag that was at work has had its last word
    }
    return [...started].some((service) => !allowed(service) && !service.preset?.stops);
  };
}

/** Whether there is anything that script can see here but the choice itself. Storage that is blocked has nothing in it. */
export function mayHaveTraces(name: string): unknown {
  return (
    visibleCookies().some((cookie) => cookie && !cookie.startsWith(`${name}=`)) ||
    attempt(() => localStorage.length) ||
    attempt(() => sessionStorage.length)
  );
}

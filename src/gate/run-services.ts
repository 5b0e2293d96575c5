import type { ConfiguredService } from '../config/resolve-config.js';
import { attempt } from '../lib/attempt.js';
import { loadScript } from '../lib/load-script.js';
import { matchName } from '../lib/match-name.js';
import { traceNames } from '../lib/trace-names.js';
import type { Change } from './choices-changer.js';
import { granted, type GateState } from './gate-state.js';

/**
 * Runs services, each once, and fences them from each other. The function returned brings them in line with the
 * choices, on load and after each change: it throws every kill switch, has removed what services that may not run have
 * left, and starts, in config order, those that may. True where something goes on that can't be stopped.
 *
 * @param allowed Whether a service may run now.
 * @param sendSignals Told when the switches are thrown, before anything starts.
 */
export function runServices(
  state: GateState,
  change: Change,
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
    const address = preset ? preset.start(service) : service.src;
    if (!address) return;
    started.add(service);
    loadScript(address, config.nonce).onerror = () => {
      report(`${address} is not loaded`, name);
    };
  };

  const clean = (): void => {
    const left = traceNames().filter((trace) => {
      const owners = services.filter((service) => leaves(service, trace));
      return (
        owners.length > 0 &&
        trace !== config.cookie.name &&
        !owners.some(({ category }) => granted(state, [category]))
      );
    });
    if (left.length) void change((part) => part.removeTraces(left), true);
  };

  return () => {
    each((service) => service.preset?.allow?.(allowed(service), service));
    attempt(sendSignals, report);
    clean();
    setTimeout(clean); // by then a tag that was at work has had its last word
    each(startOne);
    return [...started].some((service) => !allowed(service) && !service.preset?.stops);
  };
}

/** Whether a cookie or storage key of that name is the service's. */
function leaves({ preset, cookies }: ConfiguredService, trace: string): boolean | undefined {
  return (
    preset?.traces.test(trace) || Object.values(cookies ?? []).some(({ name }) => matchName(name, trace))
  );
}

import type { ConfiguredService } from '../config/resolve-config.js';
import type { GateState } from '../gate/gate-state.js';
import { matchName } from '../traces/match-name.js';
import { knownServices } from './known-services.js';

type Owning = Pick<GateState, 'services' | 'config'>;

/** The first service that declares a name, in the config or by its preset. `undefined`: none does. */
export function ownerOf({ services }: Owning, name: string): ConfiguredService | undefined {
  return services.find(
    ({ use, cookies }) =>
      // What has a host is another's, and no script of the page sees it.
      Object.values(cookies ?? []).some((fact) => !fact.host && matchName(fact.name, name)) ||
      knownServices.get(use ?? '')?.traces.test(name),
  );
}

/** Whether a name is one of our own: the choice, what is to be confirmed of it, its receipts. */
export function isOurs({ config }: Owning, name: string): boolean {
  return name === config.cookie.name || name.startsWith('consent-gate');
}

import type { ConfiguredService } from '../config/resolve-config.js';
import type { TracesOf } from '../gate/gate-parts.js';
import { granted, type GateState } from '../gate/gate-state.js';
import { googleAnalyticsTraces } from '../services/google-analytics.js';
import { matchName } from './match-name.js';
import { traceNames } from './trace-names.js';
import { removeCookie } from '../lib/remove-cookie.js';

/**
 * Removes what services have left that may not run: cookies, and keys in local and session storage. Never the choice
 * itself, nor what a service that may run leaves too.
 */
export function removeTraces(state: GateState, tracesOf: TracesOf): void {
  const removals = [
    removeCookie,
    (name: string) => localStorage.removeItem(name),
    (name: string) => sessionStorage.removeItem(name),
  ];
  for (const name of traceNames().filter((name) => mustGo(name, state, tracesOf))) {
    for (const remove of removals) {
      try {
        remove(name);
      } catch {
        // blocked, so there is nothing in it
      }
    }
  }
}

function mustGo(trace: string, state: GateState, tracesOf: TracesOf): boolean {
  const owners = state.services.filter(
    (service) => (tracesOf(service) ?? tracesOfTag(service))?.test(trace) || listsIt(service, trace),
  );
  const isWanted = owners.some(({ category }) => granted(state, [category]));
  return owners.length > 0 && !isWanted && trace !== state.config.cookie.name;
}

/** What the one preset leaves that the script of every page has without the names. */
function tracesOfTag({ use }: ConfiguredService): RegExp | undefined {
  return use === 'google-analytics' ? googleAnalyticsTraces : undefined;
}

/** Whether a service's own list of cookies and storage keys has that name. */
function listsIt({ cookies }: ConfiguredService, trace: string): boolean {
  return Object.values(cookies ?? []).some(({ name }) => matchName(name, trace));
}

import type { ConfiguredService } from '../config/resolve-config.js';
import type { TracesOf } from '../gate/gate-parts.js';
import { granted, type GateState } from '../gate/gate-state.js';
import { googleAnalyticsTraces } from '../services/google-analytics.js';
import { matchName } from './match-name.js';
import { traceNames } from './trace-names.js';
import { removeCookie } from '../lib/remove-cookie.js';
import type { CookieFact } from '../types.js';

/**
 * Removes what services have left that may not run: cookies, and keys in local and session storage. Never the choice
 * itself, what is to be confirmed of it and its receipts, nor what a service that may run leaves too. As long as a preset
 * that may run has not arrived, nobody knows what that is: then a pattern in a list of the config removes nothing. It is
 * called again when the preset is there.
 */
export function removeTraces(state: GateState, told: TracesOf): void {
  const tracesOf: TracesOf = (service) => told(service) ?? tracesOfTag(service);
  const removals = [
    removeCookie,
    (name: string) => localStorage.removeItem(name),
    (name: string) => sessionStorage.removeItem(name),
  ];
  const isPending = state.services.some(
    (service) => service.use && !tracesOf(service) && granted(state, [service.category]),
  );
  for (const name of traceNames().filter((name) => mustGo(name, state, tracesOf, isPending))) {
    for (const remove of removals) {
      try {
        remove(name);
      } catch {
        // blocked, so there is nothing in it
      }
    }
  }
}

function mustGo(trace: string, state: GateState, tracesOf: TracesOf, isPending: boolean): boolean {
  const owners = (fits: (fact: CookieFact) => boolean): readonly ConfiguredService[] =>
    state.services.filter(
      (service) => tracesOf(service)?.test(trace) || Object.values(service.cookies ?? []).some(fits),
    );
  const isWanted = owners(({ name }) => matchName(name, trace)).some(({ category }) =>
    granted(state, [category]),
  );
  const fits = (name: string | number): boolean => (isPending ? `${name}` === trace : matchName(name, trace));
  // One that has a host is out of reach: what has its name here is somebody else's.
  const isTheirs = owners(({ name, host }) => !host && fits(name)).length > 0;
  const isOurs = trace === state.config.cookie.name || trace.startsWith('consent-gate');
  return isTheirs && !isWanted && !isOurs;
}

/** What the one preset leaves that the script of every page has without the names. */
function tracesOfTag({ use }: ConfiguredService): RegExp | undefined {
  return use === 'google-analytics' ? googleAnalyticsTraces : undefined;
}

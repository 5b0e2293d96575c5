import { resolveConfig } from '../../src/config/resolve-config.js';
import { readRecord } from '../../src/gate/consent-cookie.js';
import { inWords } from '../../src/problems/in-words.js';
import type { GateState } from '../../src/gate/gate-state.js';
import type { ConsentConfig, Preset } from '../../src/types.js';

/** A state that runs and draws nothing, and tells what it was asked. */
export interface FakeState extends GateState {
  /** `enforce` and `ask`, in the order in which they were called. */
  readonly calls: string[];
}

/** A council with one vendor of its own in each of two categories. */
export const twoVendors: ConsentConfig = {
  services: [
    { name: 'GovMetric', category: 'analytics' },
    { name: 'Videos', category: 'media' },
  ],
};

export function fakeState(
  config: ConsentConfig = twoVendors,
  given: Partial<GateState> = {},
  presets: readonly Preset[] = [],
): FakeState {
  const calls: string[] = [];
  const problems: string[] = [];
  const report = (problem: unknown, service?: string): void => void problems.push(inWords(problem, service));
  const resolved = resolveConfig(config, presets, report);
  return {
    ...resolved,
    calls,
    problems,
    report,
    inUse: new Set(['essential', ...resolved.services.map(({ category }) => category)]),
    record: undefined,
    reread: () => readRecord(resolved.config),
    kept: true,
    trusted: (_kind, text) => text,
    enforce() {
      calls.push('enforce');
      return false;
    },
    ask: () => void calls.push('ask'),
    catchUp: () => false,
    ...given,
  };
}

import type { ConfiguredService } from '../config/resolve-config.js';
import type { Choices, ChoiceSource, ConsentRecord, Gate } from '../types.js';
import type { GateState } from './gate-state.js';

/** What changes a choice, and removes what services have left. */
export interface ChoicesPart {
  update(state: GateState, choices: Choices, source?: ChoiceSource): void;
  acceptAll(state: GateState, source?: ChoiceSource): void;
  rejectAll(state: GateState, source?: ChoiceSource): void;
  reset(state: GateState): void;
  follow(state: GateState, record: ConsentRecord | undefined): void;
  openSettings(state: GateState): void;
}

/** What a preset says of the names that it leaves. The gate tells, because in its bundle a preset's members are shortened. */
export type TracesOf = (service: ConfiguredService) => RegExp | undefined;

/** What removes the cookies and storage keys that services have left. */
export interface TracesPart {
  removeTraces(state: GateState, tracesOf: TracesOf): void;
}

/** What gates markup. */
export interface MarkupPart {
  activateMarkup(state: GateState, granted: (ids: readonly string[]) => boolean): () => boolean;
}

/** What tells of mistakes and failures. */
export interface ProblemsPart {
  tellProblem(told: string[], problem: unknown, service?: string): void;
}

/** The parts that not every page needs, as the door at hand can fetch them. */
export interface GateParts {
  /** What defines the elements. `undefined`: the page does so itself. */
  readonly draw?: () => Promise<(gate: Gate) => unknown>;
  readonly choices: () => Promise<ChoicesPart>;
  readonly markup: () => Promise<MarkupPart>;
  readonly traces: () => Promise<TracesPart>;
  readonly problems: () => Promise<ProblemsPart>;
}

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
  removeTraces(names: readonly string[]): void;
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
  /** What defines `<consent-banner>`, or all elements. `undefined`: the page does so itself. */
  readonly draw?: (what: 'defineBanner' | 'defineElements') => Promise<(gate: Gate) => unknown>;
  readonly choices: () => Promise<ChoicesPart>;
  readonly markup: () => Promise<MarkupPart>;
  readonly problems: () => Promise<ProblemsPart>;
}

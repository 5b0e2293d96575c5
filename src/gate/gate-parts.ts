import type { ConfiguredService } from '../config/resolve-config.js';
import type { Choices, ChoiceSource, ConsentRecord, Gate, Inspection } from '../types.js';
import type { Change } from './choices-changer.js';
import type { GateState } from './gate-state.js';

/** What one tab tells the others: when it was decided, in milliseconds by its clock, and the record. */
export type Heard = readonly [at: number, record: ConsentRecord | undefined];

/** What changes a choice. The first three answer whether there was one to make. */
export interface ChoicesPart {
  update(state: GateState, choices: Choices, source?: ChoiceSource): boolean;
  acceptAll(state: GateState, source?: ChoiceSource): boolean;
  rejectAll(state: GateState, source?: ChoiceSource): boolean;
  reset(state: GateState): void;
  follow(state: GateState, told?: Heard): void;
  openSettings(state: GateState): void;
}

/** What a preset says of the names that it leaves. The gate tells, because in its bundle a preset's members are shortened. */
export type TracesOf = (service: ConfiguredService) => RegExp | undefined;

/** What removes the cookies and storage keys that services have left. */
export interface TracesPart {
  remove(state: GateState, tracesOf: TracesOf): void;
}

/** What gates markup. */
export interface MarkupPart {
  activate(
    state: GateState,
    granted: (ids: readonly string[]) => boolean,
    fetchPart: FetchPart,
  ): () => boolean;
}

/** Puts other tools' markup into words of ours, in what was added to a page and all below it. */
export type Translate = (added: Node) => void;

/** What understands the markup of other tools. The part that gates markup fetches it. */
export interface OldMarkupPart {
  translator(state: GateState): Translate;
}

/** What tells of mistakes and failures. */
export interface ProblemsPart {
  tell(told: string[], problem: unknown, service?: string): void;
}

/** What sends receipts. */
export interface ReceiptsPart {
  begin(state: GateState): void;
}

/** What shows and tells what there is to know of the page. */
export interface DebugPart {
  begin(state: GateState, gate: Gate): void;
  inspect(state: GateState): Inspection | Promise<Inspection>;
}

/** What takes over choices from another tool. Settles when it has done what it can. */
export interface MigratePart {
  move(state: GateState, change: Change): unknown;
}

/** What defines the elements that ask. */
export interface ElementsPart {
  defineElements(gate: Gate): unknown;
}

/** The parts that not every page needs, by the name of their file. */
export interface GateParts {
  readonly elements: ElementsPart;
  readonly choices: ChoicesPart;
  readonly markup: MarkupPart;
  readonly 'old-markup': OldMarkupPart;
  readonly traces: TracesPart;
  readonly problems: ProblemsPart;
  readonly receipts: ReceiptsPart;
  readonly debug: DebugPart;
  readonly migrate: MigratePart;
}

/** Fetches a part, as the door at hand can. */
export type FetchPart = <Name extends keyof GateParts>(name: Name) => Promise<GateParts[Name]>;

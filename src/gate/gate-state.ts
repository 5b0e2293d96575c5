import { resolveConfig, type Resolved } from '../config/resolve-config.js';
import { attempt } from '../lib/attempt.js';
import type { ReceiptDraft, Surroundings } from '../lib/receipt-draft.js';
import { trusted, type Trusted } from '../lib/trusted.js';
import type { Category, ConsentConfig, ConsentRecord, Preset } from '../types.js';
import { readRecord } from './consent-cookie.js';
import type { FetchPart } from './gate-parts.js';
import { decide } from './decide.js';

declare global {
  interface Document {
    /** Whether no visitor has seen the page yet: https://wicg.github.io/nav-speculation/prerendering.html */
    readonly prerendering?: boolean;
  }
}

/** The only state there is: what the visitor decided, and what it is held against on this page. */
export interface GateState extends Resolved {
  /** Ids of the categories with something in them, on this page or, where they are granted, on another. */
  readonly inUse: Set<string>;
  /** `undefined`: nothing was decided that still counts. */
  record: ConsentRecord | undefined;
  /** The record as the cookie has it now: another window may have saved one. */
  reread(): ConsentRecord | undefined;
  /** Whether the record was kept for later pages. */
  kept: boolean;
  /** Sentences about mistakes and failures. */
  readonly problems: readonly string[];
  /**
   * True while the choices may still come from another tool: as on a page that nobody has seen, nothing starts, nothing is
   * removed and nothing is granted, and nobody is asked. A change of the choices ends it. While that
   * tool's are saved, a `Date`: when they were made there.
   */
  moving?: unknown;
  /**
   * True while there may be a no that nobody has read or kept, of another tool or of a choice that could not be made: nothing
   * runs that was not decided, whatever its basis.
   */
  unread?: unknown;
  /** Has a mistake or a failure told once: on the console, in an event, and in {@link problems}. */
  report(problem: unknown, service?: string): void;
  /** Marks text as fit to be a script; here because there can be but one policy on a page. */
  readonly trusted: Trusted;
  /** Brings services and markup in line with the record. True where something goes on that may not. */
  enforce(): boolean;
  /** Settles when what services have left that may not run is removed. `undefined`: there was nothing to remove. */
  cleaned?: Promise<void>;
  /**
   * Takes over what another window has decided since, as soon as it can. True where there is something: whatever would
   * start later than the page waits for that.
   */
  catchUp(): boolean;
  /** Brings what asks the visitor in line with the record. */
  ask(): unknown;
  /** What the next choice is made with, for its receipt. `undefined`: there are none, or what sends them has not come. */
  around?: Surroundings;
  /** What receipts are made of that storage does not take. `undefined`: it takes all. */
  unkept?: ReceiptDraft[];
}

/** The state as a page begins. */
export function makeState(
  input: ConsentConfig,
  presets: readonly Preset[],
  fetchPart: FetchPart,
): Omit<GateState, 'enforce' | 'ask' | 'catchUp'> {
  const problems: string[] = [];
  const report = (problem: unknown, service?: string): void => {
    fetchPart('problems')
      .then(({ tell }) => tell(problems, problem, service))
      .catch(() => attempt(() => console.warn(problem)));
  };
  const resolved = resolveConfig(input, presets, report);
  const reread = (): ConsentRecord | undefined => readRecord(resolved.config);
  const record = reread();
  const choices = record?.choices ?? {};
  const inUse = new Set([
    'essential',
    ...resolved.services.map(({ category }) => category),
    ...Object.keys(choices).filter((id) => choices[id]),
  ]);
  return { ...resolved, inUse, record, reread, kept: true, problems, report, trusted };
}

/** Categories that have something in them, in the order in which they are shown. */
export function categoriesInUse({ categories, inUse }: Pick<GateState, 'categories' | 'inUse'>): Category[] {
  return [...categories.values()].filter(({ id }) => inUse.has(id));
}

/** Name of the channel by which windows tell each other of the choices that they share. */
export function channelOf({ config: { cookie } }: Pick<GateState, 'config'>): string {
  return cookie.name + cookie.path;
}

type Deciding = Pick<GateState, 'categories' | 'config' | 'record' | 'moving' | 'unread'>;

/** Whether a category may run, as far as it is decided. */
export function decided({ categories, config, record }: Deciding, id: string): boolean | undefined {
  return decide(categories.get(id), record?.choices, config.gpc);
}

/** Whether all of these may run now; of no category, none. */
export function granted(state: Deciding, ids: readonly string[]): boolean {
  const isOn = (id: string): boolean =>
    decided(state, id) ?? (state.categories.get(id)!.basis === 'objection' && !state.unread);
  return ids.length > 0 && !isHeld(state) && ids.every(isOn);
}

/** Whether nobody has seen the page yet, where an image of that name is no answer, or the choices may still come. */
export function isHeld({ moving }: Pick<GateState, 'moving'>): unknown {
  return moving || document.prerendering === true;
}

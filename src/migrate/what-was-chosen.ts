import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { Choices } from '../types.js';
import type { OldAnswer } from './old-tool.js';
import { isKept } from './kept-value.js';
import { leftBy, type Source } from './read-options.js';
import { toChoices } from './to-choices.js';

const day = 864e5;

/** What was chosen in the tools of before. */
export interface OldChoices {
  /** As far as they agree. Of what would run unasked, one no is enough. */
  readonly choices: Choices;
  /** When, in milliseconds: the earliest that is known. */
  readonly date: number;
  /** Whether one has kept something of which nothing is understood: it may be a no. */
  readonly isUnread: boolean;
}

/** Reads what the tools of before have kept. */
export function whatWasChosen(
  { categories, config }: Pick<GateState, 'categories' | 'config'>,
  sources: readonly Source[],
  now = Date.now(),
): OldChoices {
  const ids = [...categories.keys()].filter((id) => id !== 'essential');
  const unasked = ids.filter((id) => categories.get(id)!.basis === 'objection');
  const all = new Map<string, boolean | undefined>();
  let earliest = now;
  let isUnread = false;
  for (const source of sources) {
    const { tool, cookie, categories: own } = source;
    const answer = attempt(() => tool.read(cookie));
    const isOld = !answer || !isOfLate(answer, now - config.cookie.days * day, now);
    const chosen = isOld ? undefined : toChoices(answer, own, ids, unasked);
    if (!chosen?.size) {
      isUnread ||= leftBy(source).some(isKept);
      continue;
    }
    earliest = Math.min(earliest, answer?.date ?? now);
    // Where two say different things, only the visitor knows which holds.
    for (const [id, choice] of chosen) {
      const isDisputed = all.has(id) && all.get(id) !== choice;
      all.set(id, isDisputed ? (unasked.includes(id) ? false : undefined) : choice);
    }
  }
  const agreed = [...all].filter(([, choice]) => choice !== undefined);
  return { choices: Object.fromEntries(agreed) as Choices, date: earliest, isUnread };
}

/** Whether it still counts, by the time that ours does. Clocks differ by a day at most. */
function isOfLate({ date }: OldAnswer, from: number, now: number): boolean {
  return date === undefined || (date > from && date < now + day);
}

import type { Change } from '../gate/choices-changer.js';
import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { ConsentChange } from '../lib/events.js';
import { removeCookie } from '../lib/remove-cookie.js';
import { visibleCookies } from '../lib/visible-cookies.js';
import { isKept } from './kept-value.js';
import { leftBy, readOptions } from './read-options.js';
import { whatWasChosen } from './what-was-chosen.js';

/**
 * Takes over what a visitor has chosen in another tool, as long as the page waits for it: what comes later is not read.
 * What theirs is stays until ours has an answer, which it may not outlive, and for as long as there may be a no in it to
 * what would run unasked.
 */
export function moveChoices(state: GateState, change: Change): unknown {
  const { categories, config, report } = state;
  const sources = readOptions(state, report);
  const { choices, date, isUnread } = whatWasChosen(state, sources);
  const names = sources.flatMap(leftBy);
  // Whoever had one of ours has answered since, or has taken an answer back, even if it doesn't count any more.
  const hasOurs = (): boolean =>
    visibleCookies().some((cookie) => cookie.startsWith(`${config.cookie.name}=`));
  /** What would run unasked, and is not decided here. */
  const undecided = (): string[] =>
    [...categories.values()]
      .filter(({ id, basis }) => basis === 'objection' && state.record?.choices[id] === undefined)
      .map(({ id }) => id);
  const mayHaveNo = (): boolean => undecided().some((id) => isUnread || choices[id] === false);
  const whenAnswered = ({ source, previous }: Partial<ConsentChange>): void => {
    const { record, kept } = state;
    const isNo = ([id, choice]: [string, boolean]): boolean => !choice && previous?.[id] !== false;
    // Where ours is not kept, theirs is all that there is of a yes. After a no here it would be a yes on the next page.
    const isTakenBack = record && source !== 'moved' && Object.entries(record.choices).some(isNo);
    if (!(record ? kept || isTakenBack : (previous ?? hasOurs())) || (kept && mayHaveNo())) return;
    document.removeEventListener('consent-change', whenAnswered);
    for (const name of names.filter(isKept)) {
      attempt(() => removeCookie(name));
      attempt(() => localStorage.removeItem(name));
      attempt(() => sessionStorage.removeItem(name));
    }
  };
  document.addEventListener('consent-change', whenAnswered);
  whenAnswered({}); // who has answered while this was on its way, or on an earlier page
  if (!state.moving || hasOurs() || !Object.keys(choices).length) {
    state.unread = mayHaveNo();
    // A page that waits goes on by itself.
    return (
      !state.moving && !state.unread && undecided().length > 0 && change((part) => part.follow(state), 'wait')
    );
  }
  return change((part) => {
    // Another window may have moved it meanwhile, and its visitor may have said no since.
    if (!state.moving || hasOurs()) return false;
    state.moving = new Date(date);
    state.unread = isUnread;
    return part.update(state, choices, 'moved');
  }, 'wait');
}

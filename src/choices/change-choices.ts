import { categoriesInUse, granted, type GateState } from '../gate/gate-state.js';
import { ConsentChangeEvent } from '../lib/events.js';
import { attempt } from '../lib/attempt.js';
import type { ChoiceSource } from '../types.js';

/** Carries out what `alter` does to the record, in everything that depends on it. */
export function changeChoices(state: GateState, source: ChoiceSource, alter: () => void): void {
  const before = grantedInUse(state);
  const previous = state.record?.choices;
  alter();
  state.moving = undefined;
  const after = grantedInUse(state);
  const goesOn = state.enforce();
  const withdrawn = before.filter((id) => !after.includes(id));
  const event = new ConsentChangeEvent({
    choices: state.record?.choices,
    previous,
    granted: after.filter((id) => !before.includes(id)),
    withdrawn,
    source,
  });
  // An element of that name may have taken its place.
  attempt(() => document.dispatchEvent(event), state.report);
  const { onWithdraw } = state.config;
  if (onWithdraw === 'reload' ? withdrawn.length : goesOn && onWithdraw !== 'stay')
    void reloadPage(source, state);
  else state.ask();
}

function grantedInUse(state: GateState): string[] {
  return categoriesInUse(state)
    .map(({ id }) => id)
    .filter((id) => granted(state, [id]));
}

/** Loads the page again, and lets that load know where the visitor made the choice, so that it is confirmed there. */
async function reloadPage(source: ChoiceSource, { cleaned, report }: GateState): Promise<void> {
  try {
    if (source !== 'api' && source !== 'tab')
      sessionStorage['consent-gate'] = `${source} ${document.referrer}`;
  } catch {
    // storage is blocked: the page goes without the confirmation
  }
  // A file that hangs must not keep a tag going.
  await Promise.race([cleaned, new Promise((resolve) => setTimeout(resolve, 1000))]);
  // A router that takes this for one of its own navigations ends it in the same document. Most let a reload pass.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every browser has it
  window.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      report('onWithdraw: a script stopped the reload, which is tried again');
      location.reload();
    },
    { once: true },
  );
  // Not `reload`, which would send a form again.
  location.replace(location.href.split('#')[0]!);
}

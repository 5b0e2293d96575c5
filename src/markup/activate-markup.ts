import type { Translate } from '../gate/gate-parts.js';
import { isHeld, type GateState } from '../gate/gate-state.js';
import { fillTemplates, loadsAnew } from './fill-templates.js';
import { mistakeIn } from './mistake-in.js';
import { readCategories } from './read-categories.js';
import { takeTurns } from './take-turns.js';
import { isInert, settleElement } from './wake-element.js';
import { gated, watchMarkup } from './watch-markup.js';
import { workInSlices } from './work-in-slices.js';

/** What asks nobody for anything more once it was loaded. An image that is lazy may not have been yet. */
const loadedOnce = 'script,link,img:not([loading=lazy])';

/**
 * Gates the page's `data-consent` markup. The function returned looks at what has changed since, on the page or in
 * the choices, and says whether a script was woken that may no longer run. Before it returns, all that could go on after
 * a "no" is empty, however much it is. What is granted is woken in document order and in slices, and what has nothing
 * more to load is emptied in them.
 *
 * @param translate Puts other tools' markup into words of ours. `undefined`: there is none.
 */
export function activateMarkup(
  state: GateState,
  granted: (ids: readonly string[]) => boolean,
  translate?: Translate,
): () => boolean {
  /** Whether an element was woken, or put to sleep; or what took its place. */
  const settled = new WeakMap<Node, ChildNode | boolean>();
  /** `data-consent` attributes of the scripts that were woken. */
  const ran = new Set<string>();
  const listed = readCategories(state);
  const fill = fillTemplates(settled, state.trusted);
  const run = takeTurns(state, ran, goOver);
  /** The record that the page was gone over with. `null`: the page was held then, so nothing was granted. */
  let record: GateState['record'] | null = state.record;

  const isGranted = (element: Element): boolean =>
    granted(listed(element.getAttribute('data-consent') ?? ''));
  const isDue = (element: Element): boolean => settled.get(element) !== isGranted(element);
  const leave = (element: Element): void => {
    // Put back, it would load before anybody is asked.
    if (settled.get(element) === true && element.matches(loadsAnew)) trySettle(element, false);
  };
  translate?.(document);
  const isStale = watchMarkup(settled, isDue, scan, leave, translate);

  // Asked anew: since it was listed, the page or the choices may have changed.
  const settleAll = workInSlices((element) =>
    element.isConnected && isDue(element) ? trySettle(element, isGranted(element)) : undefined,
  );

  function trySettle(element: Element, isOn: boolean): readonly Element[] | undefined {
    try {
      return settle(element, isOn);
    } catch (error) {
      state.report(error);
      return undefined;
    }
  }

  /** Wakes an element, or puts it to sleep. Answers with what is to be woken next. */
  function settle(element: Element, isOn: boolean): readonly Element[] | undefined {
    const mistake = settled.has(element) ? undefined : mistakeIn(element);
    if (mistake) state.report(`data-consent: ${mistake}`);
    settled.set(element, isOn);
    if (element instanceof HTMLTemplateElement) return fill(element, isOn);
    let fresh: Element | undefined = element;
    if (element.localName !== 'script') fresh = settleElement(element as HTMLElement, isOn, state.trusted);
    else if (isOn && isInert(element)) fresh = run(element as HTMLScriptElement);
    if (!fresh) settled.delete(element);
    else if (fresh !== element) {
      settled.set(fresh, isOn);
      settled.set(element, fresh);
    }
    return undefined;
  }

  function goOver(): void {
    const found: Element[] = [];
    for (const element of document.querySelectorAll(gated)) {
      if (!isDue(element)) continue;
      if (isGranted(element) || element.matches(loadedOnce)) found.push(element);
      else trySettle(element, false);
    }
    // What another window has decided since is held against it first, and all is gone over again.
    if (found.length && !state.catchUp()) settleAll(found);
  }

  function scan(): boolean {
    if (isStale() || record !== state.record) {
      record = isHeld(state) ? null : state.record;
      goOver();
    }
    return [...ran].some((attribute) => !granted(listed(attribute)));
  }

  return scan;
}

import type { Translate } from '../gate/gate-parts.js';
import { addresses } from './wake-element.js';

/** What stands in a page and is gated. A form has nothing to wait for, and its fields may be named like its members. */
export const gated = '[data-consent]:not(form)';

/**
 * Watches the page for gated markup that is added or changed, by one observer: what a change costs depends on its own
 * size, not on the page's. The function returned says whether there was any since the last time.
 *
 * @param settled Elements that were seen to: one that is changed no longer is.
 * @param isDue Whether an element is to be woken or put to sleep. One that only moves is not.
 * @param act Called after changes that nobody has asked about.
 * @param leave Told of what was taken off the page, and of what is gated in it.
 * @param translate Puts other tools' markup into words of ours. `undefined`: there is none.
 */
export function watchMarkup(
  settled: WeakMap<Node, unknown>,
  isDue: (element: Element) => boolean,
  act: () => void,
  leave: (element: Element) => void,
  translate?: Translate,
): () => boolean {
  let isStale = true;
  const hasDue = (node: Node): boolean =>
    node instanceof HTMLFormElement || // which can't be asked
    (node instanceof Element &&
      ((node.matches(gated) && isDue(node)) || [...node.querySelectorAll(gated)].some(isDue)));

  const take = (records: readonly MutationRecord[]): void => {
    for (const { attributeName, target, addedNodes, removedNodes } of records) {
      if (attributeName) settled.delete(target);
      if (translate) [...addedNodes].forEach((node) => translate(node));
      isStale ||= !!attributeName || [...addedNodes].some(hasDue);
      for (const node of removedNodes) {
        if (!(node instanceof Element) || document.contains(node)) continue;
        // A form may have fields that are named like its members.
        leave(node);
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its overloads for tags that are
        for (const element of Element.prototype.querySelectorAll.call(node, gated)) leave(element);
      }
    }
  };
  const observer = new MutationObserver((records) => {
    take(records);
    act();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-consent', ...addresses.map((address) => `data-${address}`)],
  });

  return () => {
    take(observer.takeRecords());
    const wasStale = isStale;
    isStale = false;
    return wasStale;
  };
}

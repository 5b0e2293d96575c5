import type { GateState } from '../gate/gate-state.js';
import { redrawBanner } from '../lib/redraw-banner.js';
import { nearestName } from './nearest-name.js';

/** Stands for what other tools' markup needs where nobody knows what that is here, which was told. It is never granted. */
export const unknown = '?';

/**
 * Reads `data-consent` attributes: each once, when its categories are put in use and asked about. The function
 * returned answers with the categories.
 */
export function readCategories({
  categories,
  inUse,
  report,
  ask,
}: GateState): (attribute: string) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  const names = [...categories.keys()];

  function use(id: string): void {
    if (categories.has(id)) {
      const isNew = !inUse.has(id);
      inUse.add(id);
      queueMicrotask(() => {
        if (isNew) redrawBanner();
        ask();
      });
    } else if (names.length && id !== unknown) {
      const near = nearestName(id.toLowerCase(), names);
      report(
        `data-consent: "${id}" is not a category, which are ${names.join(', ')}` +
          (near ? `. Did you mean "${near}"?` : ''),
      );
    }
  }

  return (attribute) => {
    if (!lists.has(attribute)) {
      const ids = attribute.split(/[\s,]+/).filter(Boolean);
      lists.set(attribute, ids);
      ids.forEach(use);
    }
    return lists.get(attribute)!;
  };
}

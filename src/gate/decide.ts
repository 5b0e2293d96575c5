import type { Category, Choices, ConsentConfig } from '../types.js';

/**
 * Whether a category may run, as far as it is decided: by its basis, by the visitor's choice, else by the browser's
 * Global Privacy Control (https://w3c.github.io/gpc/). `undefined`: the visitor has to be asked.
 *
 * @param category `undefined` is one that nobody knows: it may never run.
 * @param gpc What the browser's signal means. `undefined` is `object`.
 */
export function decide(
  category: Category | undefined,
  choices: Choices | undefined,
  gpc: ConsentConfig['gpc'],
): boolean | undefined {
  if (!category || category.basis === 'essential') return !!category;
  const { id, basis } = category;
  if (choices && Object.hasOwn(choices, id)) return choices[id];
  const isMeant = gpc === 'reject' || id === 'marketing' || basis === 'objection';
  const isSent = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && gpc !== 'ignore';
  return isSent && isMeant ? false : undefined;
}

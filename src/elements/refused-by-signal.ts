import type { Category, ConsentConfig } from '../types.js';

/**
 * Whether the browser's Global Privacy Control refuses a category that nothing was chosen about: marketing and what
 * runs until someone objects, or where the config says so all. https://w3c.github.io/gpc/
 *
 * The gate's `decide` says the same, with no byte to spare for telling why; a test holds one against the other.
 *
 * @param gpc What the signal means. `undefined` is `object`.
 */
export function refusedBySignal({ id, basis }: Category, gpc: ConsentConfig['gpc']): boolean | undefined {
  return (
    (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl &&
    gpc !== 'ignore' &&
    (gpc === 'reject' || id === 'marketing' || basis === 'objection')
  );
}

import type { FetchPart, GateParts } from '../../src/gate/gate-parts.js';

/** What fetches the parts, each as a test has it. One that it has not never comes. */
export type PartTable = { readonly [Name in keyof GateParts]?: () => Promise<GateParts[Name]> };

/** Fetches parts as a door does. */
export function fakeParts(table: PartTable): FetchPart {
  const fetchPart = (name: keyof GateParts): Promise<unknown> => table[name]?.() ?? new Promise(() => {});
  return fetchPart as FetchPart;
}

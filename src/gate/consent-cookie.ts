import { visibleCookies } from '../lib/visible-cookies.js';
import type { ConsentRecord, ResolvedConfig } from '../types.js';
import { parseRecord } from './consent-record.js';

/**
 * The record in the choice cookie, if it still counts. `undefined` also where there are several cookies of that name
 * that differ: one of them is from before a change of domain, or from a neighbouring site, and only the visitor knows
 * which is right.
 */
export function readRecord(config: ResolvedConfig): ConsentRecord | undefined {
  const start = `${config.cookie.name}=`;
  const [copy, another] = new Set(visibleCookies().filter((cookie) => cookie.startsWith(start)));
  return another ? undefined : parseRecord(copy?.slice(start.length), config);
}

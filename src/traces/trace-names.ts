import { attempt } from '../lib/attempt.js';
import { visibleCookies } from '../lib/visible-cookies.js';

/** The names of all cookies and storage keys that script can see here. Where storage is blocked there are no keys. */
export function traceNames(): string[] {
  const names = visibleCookies().map((cookie) => cookie.split('=')[0]!);
  return names.concat(
    attempt(() => Object.keys(localStorage)) ?? [],
    attempt(() => Object.keys(sessionStorage)) ?? [],
  );
}

import { attempt } from '../lib/attempt.js';
import type { StorageKind } from '../types.js';

const readers: Readonly<Record<StorageKind, () => readonly string[]>> = {
  cookie: () =>
    document.cookie
      .split('; ')
      .filter(Boolean)
      .map((cookie) => cookie.split('=')[0]!),
  'local-storage': () => Object.keys(localStorage),
  'session-storage': () => Object.keys(sessionStorage),
};

/** Every place where a page can keep something. */
export const kinds = Object.keys(readers) as readonly StorageKind[];

/** The names that script can see in a place. `undefined`: the browser lets the page keep nothing there. */
export function storedNames(kind: StorageKind): readonly string[] | undefined {
  return attempt(() => (kind === 'cookie' && !navigator.cookieEnabled ? undefined : readers[kind]()));
}

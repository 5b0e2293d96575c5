import { removeCookie } from './remove-cookie.js';

/** Removes whatever has one of these names: cookies, and keys in local and session storage. */
export function removeTraces(names: readonly string[]): void {
  const removals = [
    removeCookie,
    (name: string) => localStorage.removeItem(name),
    (name: string) => sessionStorage.removeItem(name),
  ];
  for (const name of names) {
    for (const remove of removals) {
      try {
        remove(name);
      } catch {
        // blocked, so there is nothing in it
      }
    }
  }
}

import { attempt } from '../lib/attempt.js';
import { visibleCookies } from '../lib/visible-cookies.js';

/**
 * What is kept under a name, in a cookie or in storage, as it is written. `undefined` also where there are several that
 * differ, of which only the visitor knows which is right, and where it is longer than a cookie can be.
 */
export function keptValue(name: string): string | undefined {
  const [value, another] = new Set(valuesOf(name));
  return another === undefined && value !== undefined && value.length < 4097 ? value : undefined;
}

/** Whether anything is kept under a name. */
export function isKept(name: string): boolean {
  return valuesOf(name).length > 0;
}

function valuesOf(name: string): readonly string[] {
  const start = `${name}=`;
  const inCookies = visibleCookies().filter((cookie) => cookie.startsWith(start));
  const stored = [attempt(() => localStorage.getItem(name)), attempt(() => sessionStorage.getItem(name))];
  return [
    ...inCookies.map((cookie) => cookie.slice(start.length)),
    ...stored.filter((value): value is string => typeof value === 'string'),
  ];
}

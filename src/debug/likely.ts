import { knownServices, type Known } from './known-services.js';
import { otherVendors } from './other-vendors.js';

/** All that are known. Of two that fit equally well, the first counts. */
const everybody: readonly Known[] = [...otherVendors, ...knownServices.values()];

/** Who likely sets a cookie or storage key of that name. `undefined`: nobody knows. */
export function likelySetter(name: string): string | undefined {
  return everybody.find(({ traces }) => traces.test(name))?.label;
}

/** Who is likely behind an address. `undefined`: nobody knows. */
export function likelyHost(url: URL): string | undefined {
  const [best, known] = everybody
    .map((known) => [fitOf(known.places, url), known] as const)
    .reduce((best, next) => (next[0] > best[0] ? next : best));
  return best ? known.label : undefined;
}

/** How many letters of a place fit an address, of the longest that fits. 0: none does. */
export function fitOf(places: string, { host, pathname }: URL): number {
  const fits = places.split(' ').map((place) => {
    const [end = ''] = place.split('/');
    const isThere = `.${host}`.endsWith(`.${end}`) && pathname.startsWith(place.slice(end.length));
    return end && isThere ? place.length : 0;
  });
  return Math.max(...fits);
}

import { googleSignals } from '../config/google-signals.js';
import { attempt } from '../lib/attempt.js';
import type { GoogleConsent } from '../types.js';
import { dataLayer, gtag } from '../services/google-tag.js';

/**
 * Puts `consent default`, with all but security denied, before everything that already waits in the queue, and offers
 * `gtag` to the page. Must come before any tag of Google's. Gives the queue, and keeps it where it is: many a page
 * writes `dataLayer = [{…}]`, the contents of which are added. Otherwise Google's tags would not find what is denied, and
 * take it for granted. It can't be kept where the page has made the variable by a `var` before.
 */
export function denyByDefault(own: GoogleConsent, isAdvanced: boolean): unknown {
  const queue = dataLayer();
  window.gtag ??= gtag;
  sendSignals('default', (category) => category === 'essential', own, isAdvanced && own.default);
  queue.unshift(queue.pop());
  if (own.set) gtag('set', own.set);
  attempt(() =>
    Object.defineProperty(window, 'dataLayer', {
      get: () => queue,
      // What is no list throws.
      set: (list: unknown[]) => attempt(() => list === queue || queue.push(...list)),
    }),
  );
  return queue;
}

/** Tells Google's tags what the visitor allows now. */
export function sendSignals(
  command: 'default' | 'update',
  granted: (category: string) => boolean,
  own: GoogleConsent,
  more?: object | false,
): void {
  const state: Record<string, unknown> = { ...more };
  for (const [signal, category] of Object.entries({ ...googleSignals, ...own.signals }))
    state[signal] = granted(category) ? 'granted' : 'denied';
  gtag('consent', command, state);
}

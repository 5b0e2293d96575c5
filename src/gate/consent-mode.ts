import type { GoogleConsent } from '../types.js';
import { dataLayer, gtag } from '../services/google-tag.js';

/**
 * Our category of each signal of Google Consent Mode v2, in the order that compresses best: 11 bytes.
 * https://support.google.com/tagmanager/answer/13802165
 */
const signals = {
  analytics_storage: 'analytics',
  security_storage: 'essential',
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  personalization_storage: 'functional',
  functionality_storage: 'functional',
};

/**
 * Puts `consent default`, with all but security denied, before everything that already waits in the queue, and offers
 * `gtag` to the page. Must come before any tag of Google's.
 */
export function denyByDefault(own: GoogleConsent, isAdvanced: boolean): void {
  window.gtag ??= gtag;
  sendSignals('default', (category) => category === 'essential', own, isAdvanced && own.default);
  dataLayer().unshift(dataLayer().pop());
  if (own.set) gtag('set', own.set);
}

/** Tells Google's tags what the visitor allows now. */
export function sendSignals(
  command: 'default' | 'update',
  granted: (category: string) => boolean,
  own: GoogleConsent,
  more?: object | false,
): void {
  const state: Record<string, unknown> = { ...more };
  for (const [signal, category] of Object.entries({ ...signals, ...own.signals }))
    state[signal] = granted(category) ? 'granted' : 'denied';
  gtag('consent', command, state);
}

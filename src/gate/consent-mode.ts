import { dataLayer, gtag } from '../services/google-tag.js';

/** Our category of each signal of Google Consent Mode v2. https://support.google.com/tagmanager/answer/13802165 */
const signals = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'essential',
};

/**
 * Puts `consent default`, with all but security denied, before everything that already waits in the queue, and offers
 * `gtag` to the page. Must come before any tag of Google's.
 */
export function denyByDefault(): void {
  window.gtag ??= gtag;
  sendSignals('default', (category) => category === 'essential');
  dataLayer().unshift(dataLayer().pop());
}

/** Tells Google's tags what the visitor allows now. */
export function sendSignals(command: 'default' | 'update', granted: (category: string) => boolean): void {
  const state: Record<string, string> = {};
  for (const [signal, category] of Object.entries(signals))
    state[signal] = granted(category) ? 'granted' : 'denied';
  gtag('consent', command, state);
}

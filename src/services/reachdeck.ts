import type { Preset, ServiceFacts } from '../types.js';

/**
 * ReachDeck toolbar, which was Browsealoud. It knows the website by its address, so there is no id. It has no
 * documented way to stop, so withdrawal loads the page again.
 * https://support.texthelp.com/help/cookies-for-reachdeck-and-privacy-changes
 */
export const reachdeck: Preset = {
  name: 'reachdeck',
  category: 'functional',
  options: {},
  traces: /^__ba_plus$/,
  start() {
    return 'https://www.browsealoud.com/plus/scripts/3.1.0/ba.js';
  },
};

/**
 * Texthelp says that settings are in local storage, and not under which keys. The cookie is what older versions set
 * with `_baUseCookies`.
 */
export const reachdeckFacts: ServiceFacts = {
  label: 'ReachDeck',
  provider: 'Texthelp',
  notice: 'https://support.texthelp.com/help/cookies-for-reachdeck-and-privacy-changes',
  cookies: [{ name: '__ba_plus', purpose: 'Keeps the accessibility toolbar open from page to page.' }],
};

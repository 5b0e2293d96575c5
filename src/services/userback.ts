import { noTraces } from '../lib/no-traces.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface UserbackWindow {
  Userback?: { access_token?: string };
}

/**
 * Userback feedback widget. It can be taken off the page, but nothing says that it is quiet from then on, so withdrawal
 * loads the page again. https://docs.userback.io/docs/widget-installation-methods
 */
export const userback: Preset = {
  name: 'userback',
  category: 'functional',
  options: { id: ['(\\d+\\|\\d+\\||[A-Z]-)\\w{8,64}', 'A-1234567890abcdef'] },
  traces: noTraces,
  start({ id }) {
    const page = window as UserbackWindow;
    // Settings that the page has made stay.
    page.Userback = ownGlobal(page, 'Userback') ?? {};
    page.Userback.access_token = id as string;
    return 'https://static.userback.io/widget/v1.js';
  },
};

/**
 * It keeps its settings in local storage and uses no cookies; Userback does not say under which keys.
 * https://support.userback.io/en/articles/11958045-privacy-and-cookies
 */
export const userbackFacts: ServiceFacts = {
  label: 'Userback',
  provider: 'Userback',
  notice: 'https://userback.io/privacy/',
  cookies: [],
};

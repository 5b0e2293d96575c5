import { noTraces } from '../lib/no-traces.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface SilktideWindow {
  stConfig?: object;
  stEvents?: object[];
  silktide?: (event: string, details?: object) => void;
}

/**
 * Silktide Analytics, which keeps nothing in the browser. It is said to listen to events named `consent` and `unconsent`,
 * but not how to send them, so withdrawal loads the page again. The address of its script and the form of its queue are
 * those that Open Forms writes into its pages.
 * https://help.silktide.com/en/articles/10443711, https://github.com/open-formulieren/open-forms
 */
export const silktide: Preset = {
  name: 'silktide',
  category: 'analytics',
  options: { id: ['[0-9a-z]{9,40}', '0123456789abcdef0123456789abcdef'] },
  traces: noTraces,
  start({ id }) {
    const page = window as SilktideWindow;
    page.stConfig = ownGlobal(page, 'stConfig') ?? {};
    page.stEvents = ownGlobal(page, 'stEvents') ?? [];
    page.silktide =
      ownGlobal(page, 'silktide') ??
      ((event, details) => {
        page.stEvents!.push({ ...details, event, time: Date.now() });
      });
    page.silktide('page_load');
    return `https://analytics.silktide.com/${id as string}.js`;
  },
};

/** https://silktide.com/analytics/no-cookies/ */
export const silktideFacts: ServiceFacts = {
  label: 'Silktide Analytics',
  provider: 'Silktide',
  notice: 'https://silktide.com/privacy-policy/',
  cookies: [],
};

import type { Preset, ServiceFacts } from '../types.js';

interface PlausibleWindow {
  plausible?: ((...command: unknown[]) => void) & {
    q?: unknown[];
    o?: object;
    init?: (options?: object) => void;
  };
}

/**
 * Plausible, which keeps nothing in the browser. `id` is that of the site's own script. Nothing stops it, so withdrawal loads the page again.
 * `plausible_ignore` in local storage is the visitor's own refusal and is kept.
 * https://plausible.io/docs/script-update-guide
 */
export const plausible: Preset = {
  name: 'plausible',
  category: 'analytics',
  options: { id: ['pa-[\\w-]{4,60}', 'pa-XXXXX'] },
  // Fits nothing. `$^` would fit the empty name that a page without cookies has.
  traces: /(?!)/,
  start({ id }) {
    const page = window as PlausibleWindow;
    const queue = (page.plausible ??= function () {
      // eslint-disable-next-line prefer-rest-params -- the vendor's form
      (page.plausible!.q ??= []).push(arguments);
    });
    queue.init ??= (options = {}) => {
      queue.o = options;
    };
    queue.init();
    return `https://plausible.io/js/${id as string}.js`;
  },
};

/** https://plausible.io/data-policy */
export const plausibleFacts: ServiceFacts = {
  label: 'Plausible',
  provider: 'Plausible Insights',
  notice: 'https://plausible.io/privacy',
  cookies: [],
};

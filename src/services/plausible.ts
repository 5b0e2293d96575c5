import { makeCommandQueue, type CommandQueue } from '../lib/make-command-queue.js';
import { noTraces } from '../lib/no-traces.js';
import type { Preset, ServiceFacts } from '../types.js';

interface PlausibleWindow {
  plausible?: CommandQueue<'q'> & {
    o?: object;
    init?: (options?: object) => void;
  };
}

/**
 * Plausible, which keeps nothing in the browser. `id` is that of the site's own script. Nothing stops it, so withdrawal
 * loads the page again. It tells, as that page is left, how long it was looked at.
 * `plausible_ignore` in local storage is the visitor's own refusal and is kept.
 * https://plausible.io/docs/script-update-guide
 */
export const plausible: Preset = {
  name: 'plausible',
  category: 'analytics',
  options: { id: ['pa-[\\w-]{4,60}', 'pa-XXXXX'] },
  traces: noTraces,
  start({ id }) {
    const page = window as PlausibleWindow;
    const queue = (page.plausible ??= makeCommandQueue('q'));
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

import { addGatedScript } from '../lib/add-gated-script.js';
import { makeCommandQueue, type CommandQueue } from '../lib/make-command-queue.js';
import { noTraces } from '../lib/no-traces.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface PlausibleWindow {
  plausible?: CommandQueue<'q'> & {
    o?: object;
    init?: (options?: object) => void;
  };
}

/** Domains whose script was put on this page: without an address to give, `start` is called again at every choice. */
const begun = new Set<unknown>();

/**
 * Plausible, which keeps nothing in the browser. `id` is that of the site's own script; sites from before there were such
 * scripts have a `domain`, which stands on the script. Nothing stops it, so withdrawal
 * loads the page again. It tells, as that page is left, how long it was looked at.
 * `plausible_ignore` in local storage is the visitor's own refusal and is kept.
 * https://plausible.io/docs/script-update-guide
 */
export const plausible: Preset = {
  name: 'plausible',
  category: 'analytics',
  options: {},
  optional: {
    id: ['pa-[\\w-]{4,60}', 'pa-XXXXX'],
    domain: ['[\\w-]+(\\.[\\w-]+)+', 'www.example.gov.uk'],
  },
  traces: noTraces,
  refuse({ id, domain }, tell) {
    if (!id && !domain) tell('it needs an "id" or a "domain"');
  },
  start({ id, domain, category = plausible.category }) {
    const page = window as PlausibleWindow;
    const queue = (page.plausible = ownGlobal(page, 'plausible') ?? makeCommandQueue('q'));
    if (domain && !id && !begun.has(domain)) {
      begun.add(domain);
      const src = 'https://plausible.io/js/script.js';
      addGatedScript({ consent: category as string, src, domain: domain as string });
    }
    if (!id) return undefined;
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

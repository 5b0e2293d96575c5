import type { Preset, ServiceFacts } from '../types.js';

/**
 * Siteimprove Analytics. It has no documented way to stop, so withdrawal loads the page again.
 * https://support.siteimprove.com/hc/en-gb/articles/206343703
 */
export const siteimprove: Preset = {
  name: 'siteimprove',
  category: 'analytics',
  options: { id: ['\\d{1,12}', '1234567'] },
  traces: /^(nmstat|siteimproveses)$/,
  start({ id }) {
    return `https://siteimproveanalytics.com/js/siteanalyze_${id as string}.js`;
  },
};

/** https://support.siteimprove.com/hc/en-gb/articles/115000070092 and the notices of councils. */
export const siteimproveFacts: ServiceFacts = {
  label: 'Siteimprove Analytics',
  provider: 'Siteimprove',
  notice: 'https://siteimprove.com/en/privacy/',
  cookies: [
    { name: 'nmstat', purpose: 'Counts visitors by telling one browser from another.', expires: '1 year' },
    {
      name: 'siteimproveses',
      purpose: 'Remembers which pages belong to the same visit.',
      expires: 'session',
    },
  ],
};

import { addGatedScript } from '../lib/add-gated-script.js';
import { noTraces } from '../lib/no-traces.js';
import type { Preset, ServiceFacts } from '../types.js';

const ratings = 'https://websurveys2.govmetric.com/js/client/gm_sidebar.js';

/**
 * GovMetric: a counter of page views, and what opens ratings beside the page. A plain link to a survey needs neither.
 * It has no documented way to stop, so withdrawal loads the page again.
 * https://github.com/hull-city-council/gov-metric-web-component
 */
export const govmetric: Preset = {
  name: 'govmetric',
  category: 'analytics',
  options: { id: ['\\d{1,10}', '1234'] },
  traces: noTraces,
  start({ id, category = govmetric.category }) {
    addGatedScript({ consent: category as string, src: ratings });
    return `https://hitcounter.govmetric.com/${id as string}`;
  },
};

/** Its cookies are on its own hosts: those of its load balancers. https://www.govmetric.com/cookie-policy, https://www.cambridge.gov.uk/cookies */
export const govmetricFacts: ServiceFacts = {
  label: 'GovMetric',
  provider: 'GovMetric',
  notice: 'https://www.govmetric.com/cookie-policy',
  cookies: [
    {
      name: 'AWSELB',
      purpose: 'Shares out visits among the servers, so that pages load.',
      expires: '5 minutes',
      host: 'govmetric.com',
    },
  ],
};

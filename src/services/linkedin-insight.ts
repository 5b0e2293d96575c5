import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface LinkedinWindow {
  _linkedin_partner_id?: string;
  _linkedin_data_partner_ids?: string[];
  lintrk?: ((...command: unknown[]) => void) & { q?: unknown[] };
}

/**
 * LinkedIn Insight Tag. It has no consent call and no way to stop, so withdrawal loads the page again.
 * https://www.linkedin.com/help/lms/answer/a520008
 */
export const linkedinInsight: Preset = {
  name: 'linkedin-insight',
  category: 'marketing',
  options: { id: ['\\d{3,12}', '1234567'] },
  traces: /^(li_(fat_id|giant|adsId)|ln_or)$/,
  start({ id }) {
    const page = window as LinkedinWindow;
    page._linkedin_partner_id = String(id);
    page._linkedin_data_partner_ids = ownGlobal(page, '_linkedin_data_partner_ids') ?? [];
    page._linkedin_data_partner_ids.push(page._linkedin_partner_id);
    if (typeof page.lintrk !== 'function') {
      const q: unknown[] = [];
      page.lintrk = Object.assign((...command: unknown[]) => void q.push(command), { q });
    }
    return 'https://snap.licdn.com/li.lms-analytics/insight.min.js';
  },
};

const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';
const matched = 'Remembers when what the service knows of you was last compared with what others know.';

/** https://www.linkedin.com/legal/l/cookie-table and https://www.consentstack.io/vendors/linkedin-insight-tag */
export const linkedinInsightFacts: ServiceFacts = {
  label: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  notice: 'https://www.linkedin.com/legal/privacy-policy',
  cookies: [
    {
      name: 'li_fat_id',
      purpose:
        'Recognises members of LinkedIn who came from an advert, so that adverts can be measured and chosen.',
      expires: '30 days',
    },
    {
      name: 'li_giant',
      purpose: 'Recognises groups of members of LinkedIn, so that adverts can be measured.',
      expires: '7 days',
    },
    { name: 'ln_or', purpose: 'Remembers whether visits to this website may be counted.', expires: '1 day' },
    {
      name: 'li_adsId',
      purpose: 'Recognises your browser, so that adverts can be measured.',
      kind: 'local-storage',
    },
    { name: 'bcookie', purpose: elsewhere, expires: '1 year', host: 'linkedin.com' },
    { name: 'li_sugr', purpose: elsewhere, expires: '90 days', host: 'linkedin.com' },
    {
      name: 'lidc',
      purpose: 'Shares out visits among the servers, so that pages load.',
      expires: '24 hours',
      host: 'linkedin.com',
    },
    { name: 'UserMatchHistory', purpose: matched, expires: '30 days', host: 'linkedin.com' },
    { name: 'AnalyticsSyncHistory', purpose: matched, expires: '30 days', host: 'linkedin.com' },
  ],
};

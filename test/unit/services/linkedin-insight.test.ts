import { expect } from '@open-wc/testing';
import { linkedinInsight, linkedinInsightFacts } from '../../../src/services/linkedin-insight.js';
import { checkPreset, page } from '../../helpers/check-preset.js';

const options = { id: '1234567' };

describe('linkedin-insight', () => {
  checkPreset({
    preset: linkedinInsight,
    facts: linkedinInsightFacts,
    options,
    foreign: ['li_at', 'li_gc', 'ln_order', 'x_li_fat_id', 'li_giants'],
    wrong: { id: ['12', '12a', '-123', '1234567890123'] },
    globals: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk'],
  });

  it('says which partner it is for and gives the address', () => {
    expect(linkedinInsight.start(options)).to.equal('https://snap.licdn.com/li.lms-analytics/insight.min.js');
    expect(page['_linkedin_partner_id']).to.equal('1234567');
    expect(page['_linkedin_data_partner_ids']).to.deep.equal(['1234567']);
  });

  it('keeps the partners that the page has named', () => {
    page['_linkedin_data_partner_ids'] = ['42'];
    linkedinInsight.start(options);
    expect(page['_linkedin_data_partner_ids']).to.deep.equal(['42', '1234567']);
  });

  it('queues what a page says before the script is there', () => {
    linkedinInsight.start(options);
    const lintrk = page['lintrk'] as ((...command: unknown[]) => void) & { q: unknown[] };
    lintrk('track', { conversion_id: 1 });
    expect(lintrk.q).to.deep.equal([['track', { conversion_id: 1 }]]);
  });
});

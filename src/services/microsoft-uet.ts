import { whenLoaded } from '../lib/when-loaded.js';
import type { Preset, ServiceFacts } from '../types.js';

/** An array until the script is there, then the script's own object. */
interface Uetq {
  push(...command: unknown[]): unknown;
}

interface UetWindow {
  uetq?: Uetq;
  UET?: new (options: { ti: string; q: Uetq | undefined }) => Uetq;
}

const address = 'https://bat.bing.com/bat.js';

/**
 * Microsoft Advertising Universal Event Tracking. Denied, it still sends requests, so withdrawal loads the page again.
 * Its queue is flat: each command is several items.
 * https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export const microsoftUet: Preset = {
  name: 'microsoft-uet',
  category: 'marketing',
  options: { id: ['\\d{4,12}', '12345678'] },
  traces: /^_uet(sid|vid|msclkid)(_exp)?$/,
  allow(allowed) {
    const { uetq } = window as UetWindow;
    if (typeof uetq?.push !== 'function') return;
    uetq.push('consent', 'update', { ad_storage: allowed ? 'granted' : 'denied' });
  },
  start({ id }) {
    const page = window as UetWindow;
    const queue: unknown[] = Array.isArray(page.uetq) ? page.uetq : [];
    page.uetq = queue;
    // Before all that the page has queued, as Microsoft wants it.
    queue.unshift('consent', 'default', { ad_storage: 'denied' });
    queue.push('consent', 'update', { ad_storage: 'granted' });
    whenLoaded(address, () => {
      page.uetq = new page.UET!({ ti: String(id), q: page.uetq });
      page.uetq.push('pageLoad');
    });
    return address;
  },
};

const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';

/** https://www.consentstack.io/vendors/microsoft-advertising-uet-tag: Microsoft publishes no list of its own. */
export const microsoftUetFacts: ServiceFacts = {
  label: 'Microsoft Advertising',
  provider: 'Microsoft',
  notice: 'https://www.microsoft.com/en-gb/privacy/privacystatement',
  cookies: [
    { name: '_uetsid', purpose: 'Remembers which pages belong to the same visit.', expires: '1 day' },
    {
      name: '_uetvid',
      purpose: 'Recognises your browser on later visits, so that adverts can be measured and chosen.',
      expires: '13 months',
    },
    { name: '_uetmsclkid', purpose: 'Remembers the advert that brought you here.', expires: '90 days' },
    { name: '_uetsid_exp', purpose: 'Remembers how long _uetsid is kept.', kind: 'local-storage' },
    { name: '_uetvid_exp', purpose: 'Remembers how long _uetvid is kept.', kind: 'local-storage' },
    { name: 'MUID', purpose: elsewhere, expires: '13 months', host: 'bing.com' },
  ],
};

import type { Preset, ServiceFacts } from '../types.js';
import { gtag } from './google-tag.js';

/**
 * Google Ads: conversions and remarketing. Consent Mode tells it what it may keep; it has no kill switch of its own, so
 * withdrawal loads the page again. https://developers.google.com/tag-platform/gtagjs
 */
export const googleAds: Preset = {
  name: 'google-ads',
  category: 'marketing',
  options: { id: ['AW-\\d{4,15}', 'AW-123456789'] },
  traces: /^(_gcl_(a[guw]|dc|g[bfps]|ha|ls)|FPGCL(A[GW]|DC|GB)|FPAU)$/,
  google: true,
  start({ id }) {
    gtag('js', new Date());
    gtag('config', id);
    return `https://www.googletagmanager.com/gtag/js?id=${id as string}`;
  },
};

const counted = 'Counts what visitors do here after they have seen an advert.';
const click = 'Remembers that you came from an advert, so that its success can be counted.';
const served = 'Remembers that you came from an advert, when our server passes the data on.';
const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';

/**
 * https://policies.google.com/technologies/cookies and https://business.safety.google/adscookies/. `_gcl_gp` and
 * `_gcl_ls` are in no list of Google's: its tag has them. `FPGCLAG` is to a server what `_gcl_ag` is to the browser:
 * https://github.com/stape-io/google-conversion-events-tag
 */
export const googleAdsFacts: ServiceFacts = {
  label: 'Google Ads',
  provider: 'Google',
  notice: 'https://policies.google.com/privacy',
  cookies: [
    { name: '_gcl_au', purpose: counted, expires: '90 days' },
    { name: '_gcl_ag', purpose: click, expires: '90 days' },
    { name: '_gcl_aw', purpose: click, expires: '90 days' },
    { name: '_gcl_dc', purpose: click, expires: '90 days' },
    { name: '_gcl_gb', purpose: click, expires: '90 days' },
    { name: '_gcl_gf', purpose: click, expires: '90 days' },
    { name: '_gcl_gp', purpose: click, expires: '90 days' },
    { name: '_gcl_gs', purpose: click, expires: '90 days' },
    { name: '_gcl_ha', purpose: click, expires: '90 days' },
    {
      name: 'FPAU',
      purpose: 'Counts what visitors do here after an advert, when our server passes the data on.',
      expires: '90 days',
    },
    { name: 'FPGCLAG', purpose: served, expires: '90 days' },
    { name: 'FPGCLAW', purpose: served, expires: '90 days' },
    { name: 'FPGCLDC', purpose: served, expires: '90 days' },
    { name: 'FPGCLGB', purpose: served, expires: '90 days' },
    { name: '_gcl_ls', purpose: counted, kind: 'local-storage' },
    { name: 'IDE', purpose: elsewhere, expires: '2 years', host: 'doubleclick.net' },
    { name: 'DSID', purpose: elsewhere, expires: '2 weeks', host: 'doubleclick.net' },
  ],
};

import type { Preset, ServiceFacts } from '../types.js';
import { gtag } from './google-tag.js';

interface OptOut {
  ioo?(): boolean;
}

/**
 * Google Analytics 4. It obeys `ga-disable-<id>` whenever it would set a cookie or send data, so no reload is needed.
 * https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 *
 * This is what the script of every page has of it: the names of what it leaves are in the file that removes them.
 */
export const googleAnalyticsTag: Omit<Preset, 'traces'> = {
  name: 'google-analytics',
  category: 'analytics',
  options: { id: 'G-[A-Z0-9]{4,20}( G-[A-Z0-9]{4,20})*' },
  google: true,
  stops: true,
  allow(allowed, { id }) {
    const page = window as unknown as Record<string, unknown>;
    for (const one of idsIn(id)) page[`ga-disable-${one}`] = !allowed;
  },
  start({ id }) {
    // The opt-out add-on answers here: https://tools.google.com/dlpage/gaoptout
    if ((window as { _gaUserPrefs?: OptOut })._gaUserPrefs?.ioo?.()) return undefined;
    gtag('js', new Date());
    for (const one of idsIn(id)) gtag('config', one);
    return `https://www.googletagmanager.com/gtag/js?id=${idsIn(id)[0]!}`;
  },
};

/** What it leaves. */
export const googleAnalyticsTraces =
  /^(_ga[ct]?(_.*)?|_gid|_gali|_dc_gtm_.*|AMP_TOKEN|FP((GS)?ID|LC)|__utm.*|_utm[abcz])$/;

/** The whole preset. */
export const googleAnalytics: Preset = { ...googleAnalyticsTag, traces: googleAnalyticsTraces };

function idsIn(id: unknown): string[] {
  return (id as string).split(' ');
}

const old = 'Left by earlier versions of Google Analytics. No longer used.';

/**
 * https://support.google.com/analytics/answer/11397207 and, for the old ones, the notices that still list them. Google
 * lists no `FPGSID`: websites show it, set for half an hour by a server that passes the data on. `FPID` is `HttpOnly`:
 * https://www.simoahava.com/gtm-tips/cross-domain-tracking-server-side-fpid-cookie/
 */
export const googleAnalyticsFacts: ServiceFacts = {
  label: 'Google Analytics',
  provider: 'Google',
  notice: 'https://policies.google.com/privacy',
  cookies: [
    { name: '_ga', purpose: 'Counts visitors by telling one browser from another.', expires: '2 years' },
    { name: '_ga_*', purpose: 'Remembers which pages belong to the same visit.', expires: '2 years' },
    {
      name: '_gid',
      purpose: 'Counts visitors in a day by telling one browser from another.',
      expires: '24 hours',
    },
    { name: '_gat', purpose: 'Limits how often data is sent.', expires: '1 minute' },
    { name: '_gat_*', purpose: 'Limits how often data is sent.', expires: '1 minute' },
    { name: '_dc_gtm_*', purpose: 'Limits how often data is sent.', expires: '1 minute' },
    { name: '_gac_*', purpose: 'Remembers which campaign a visit came from.', expires: '90 days' },
    { name: '_gali', purpose: 'Remembers which link on a page was followed.', expires: '30 seconds' },
    { name: 'AMP_TOKEN', purpose: 'Fetches a visitor number for pages in AMP format.', expires: '1 year' },
    {
      name: 'FPID',
      purpose: 'Counts visitors, when our server passes the data on.',
      expires: '2 years',
      host: 'self',
    },
    {
      name: 'FPLC',
      purpose: 'Counts visitors across our sites, when our server passes the data on.',
      expires: '20 hours',
    },
    {
      name: 'FPGSID',
      purpose: 'Remembers which pages belong to the same visit, when our server passes the data on.',
      expires: '30 minutes',
    },
    { name: '__utm*', purpose: old, expires: '2 years' },
    { name: '_utma', purpose: old, expires: '2 years' },
    { name: '_utmb', purpose: old, expires: '30 minutes' },
    { name: '_utmc', purpose: old, expires: 'session' },
    { name: '_utmz', purpose: old, expires: '6 months' },
  ],
};

import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

type Alloy = ((command: string, options: object) => Promise<unknown>) & { q?: unknown[] };

interface AdobeWindow {
  __alloyNS?: string[];
  alloy?: Alloy;
}

/**
 * Adobe Experience Platform Tags, once called Launch, with the Web SDK, Analytics and Target in it. `id` is what stands
 * in the embed code between the host and `.min.js`. The Web SDK is told by `setConsent`, which its extension takes out of
 * the queue; its other extensions have no such call, so withdrawal loads the page again.
 * https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
 */
export const adobe: Preset = {
  name: 'adobe',
  category: 'analytics',
  options: {
    id: [
      '([0-9a-f]{12}/[0-9a-f]{12}/)?launch-(EN)?[0-9a-f]{12,40}(-development|-staging)?',
      'launch-EN0123456789abcdef0123456789abcdef',
    ],
  },
  traces:
    /^(kndctr_.+_(advertising|cluster|consent|consent_check|identity|personalization)|AMCVS?_.+|s_(ac|cc|ecid|fid|ppv|sq|tp|vi)|mbox|mboxEdgeCluster|at_check|com\.adobe\.(alloy|reactor)\..+)$/,
  allow(allowed) {
    if (!allowed && !ownGlobal(window as AdobeWindow, 'alloy')) return;
    const value = { general: allowed ? 'in' : 'out' };
    // What goes wrong is on Adobe's side, and nobody here could mend it.
    queue()('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value }] }).catch(() => undefined);
  },
  start({ id }) {
    queue();
    return `https://assets.adobedtm.com/${id as string}.min.js`;
  },
};

/** The base code of the Web SDK: each entry is how to settle the promise, and the command. */
function queue(): Alloy {
  const page = window as AdobeWindow;
  const made = ownGlobal(page, 'alloy');
  if (made) return made;
  (page.__alloyNS = ownGlobal(page, '__alloyNS') ?? []).push('alloy');
  const waiting: unknown[] = [];
  const alloy: Alloy = function () {
    // eslint-disable-next-line prefer-rest-params -- the vendor's form
    const command = arguments;
    return new Promise((resolve, reject) => {
      waiting.push([resolve, reject, command]);
    });
  };
  alloy.q = waiting;
  return (page.alloy = alloy);
}

const browser = 'Recognises your browser on later visits to this website.';
const scroll = 'Measures how much of a page was seen.';
const probe = 'Tests what your browser allows. Removed at once.';

const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';

/** https://github.com/AdobeDocs/core-services.en help/interface/data-collection/cookies and Adobe's source */
export const adobeFacts: ServiceFacts = {
  label: 'Adobe Experience Cloud',
  provider: 'Adobe',
  notice: 'https://www.adobe.com/privacy.html',
  cookies: [
    { name: 'kndctr_*_identity', purpose: browser, expires: '395 days' },
    { name: 'kndctr_*_cluster', purpose: 'Remembers which server is used.', expires: '30 minutes' },
    { name: 'kndctr_*_consent', purpose: 'Tells the service what you have allowed.', expires: '180 days' },
    {
      name: 'kndctr_*_consent_check',
      purpose: 'Tells the service when to look up what you have allowed.',
      expires: '2 hours',
    },
    {
      name: 'kndctr_*_personalization',
      purpose: 'Remembers which version of a page you were shown.',
      expires: '395 days',
    },
    {
      name: 'kndctr_*_advertising',
      purpose: 'Remembers the advert that brought you here.',
      expires: '1 year',
    },
    {
      name: 'com.adobe.alloy.*.consentHashes.*',
      purpose: 'Tells the service that it knows what you have allowed.',
      kind: 'local-storage',
    },
    {
      name: 'com.adobe.alloy.*',
      purpose: 'Remembers what you were shown and which link you followed, also in session storage.',
      kind: 'local-storage',
    },
    { name: 'com.adobe.alloy.getTld', purpose: probe, expires: 'session' },
    {
      name: 'com.adobe.reactor.*',
      purpose: 'Remembers facts about your visits that the service works with, also in session storage.',
      kind: 'local-storage',
    },
    { name: 'AMCV_*', purpose: browser, expires: '395 days' },
    { name: 'AMCVS_*', purpose: 'Remembers that this visit has begun.', expires: 'session' },
    { name: 's_ecid', purpose: browser, expires: '2 years' },
    { name: 's_vi', purpose: browser, expires: '2 years' },
    { name: 's_fid', purpose: browser, expires: '2 years' },
    { name: 's_cc', purpose: 'Remembers whether your browser keeps cookies.', expires: 'session' },
    { name: 's_sq', purpose: 'Remembers which link on a page was followed.', expires: 'session' },
    { name: 's_ac', purpose: probe, expires: 'session' },
    { name: 's_ppv', purpose: scroll, expires: 'session' },
    { name: 's_tp', purpose: scroll, expires: 'session' },
    { name: 'mbox', purpose: 'Remembers which version of a page you were shown.', expires: '2 years' },
    { name: 'mboxEdgeCluster', purpose: 'Remembers which server is used.', expires: '30 minutes' },
    { name: 'at_check', purpose: 'Remembers whether your browser keeps cookies.', expires: 'session' },
    { name: 'demdex', purpose: elsewhere, expires: '180 days', host: 'demdex.net' },
  ],
};

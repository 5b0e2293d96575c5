import { makeCommandQueue, type CommandQueue } from '../lib/make-command-queue.js';
import type { Preset, ServiceFacts } from '../types.js';

type Fbq = CommandQueue<'queue', 'callMethod'>;

interface MetaWindow {
  fbq?: Fbq;
  _fbq?: Fbq;
}

/**
 * Meta Pixel, which was Facebook Pixel. It begins revoked, as Meta wants it on every page, and is granted before it has
 * anything to send. Its consent call pauses what it sends, and no more is promised, so withdrawal loads the page again.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel: Preset = {
  name: 'meta-pixel',
  category: 'marketing',
  options: { id: ['\\d{10,20}', '1234567890123456'] },
  traces: /^(_fb[cp]|lastExternalReferrer(Time)?|multiFbc)$/,
  allow(allowed) {
    const { fbq } = window as MetaWindow;
    if (typeof fbq === 'function') fbq('consent', allowed ? 'grant' : 'revoke');
  },
  start({ id }) {
    const page = window as MetaWindow;
    if (typeof page.fbq !== 'function') page._fbq = page.fbq = makeQueue();
    page.fbq('consent', 'revoke');
    page.fbq('init', String(id));
    page.fbq('consent', 'grant');
    page.fbq('track', 'PageView');
    return 'https://connect.facebook.net/en_US/fbevents.js';
  },
};

/** In the form that the script wants to find. */
function makeQueue(): Fbq {
  const fbq: Fbq = makeCommandQueue('queue', 'callMethod');
  return Object.assign(fbq, { push: fbq, loaded: true, version: '2.0' });
}

const arrival = 'Remembers which website you came from, to tell which adverts bring visitors.';
const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';
const safe = 'Recognises your browser, to protect the service from misuse.';

/**
 * https://www.facebook.com/privacy/policies/cookies/, and for how long the last three are kept
 * https://github.com/jkwakman/Open-Cookie-Database
 */
export const metaPixelFacts: ServiceFacts = {
  label: 'Meta Pixel',
  provider: 'Meta',
  notice: 'https://www.facebook.com/privacy/policy/',
  cookies: [
    {
      name: '_fbp',
      purpose: 'Recognises your browser, so that adverts can be chosen and measured.',
      expires: '90 days',
    },
    {
      name: '_fbc',
      purpose: 'Remembers the advert on Facebook or Instagram that brought you here.',
      expires: '90 days',
    },
    { name: 'lastExternalReferrer', purpose: arrival, kind: 'local-storage' },
    {
      name: 'lastExternalReferrerTime',
      purpose: 'Remembers when you came from another website.',
      kind: 'local-storage',
    },
    {
      name: 'multiFbc',
      purpose: 'Remembers the adverts on Facebook or Instagram that brought you here.',
      kind: 'local-storage',
    },
    { name: 'fr', purpose: elsewhere, expires: '90 days', host: 'facebook.com' },
    { name: 'datr', purpose: safe, expires: '2 years', host: 'facebook.com' },
    { name: 'sb', purpose: safe, expires: '2 years', host: 'facebook.com' },
  ],
};

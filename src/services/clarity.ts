import { makeCommandQueue, type CommandQueue } from '../lib/make-command-queue.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface ClarityWindow {
  clarity?: CommandQueue<'q'>;
}

/**
 * Microsoft Clarity. After a refusal it sends the rest of its recording and goes on without cookies, so withdrawal loads
 * the page again. Storage for adverts is granted only where the service is in the category `marketing`.
 * https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2
 */
export const clarity: Preset = {
  name: 'clarity',
  category: 'analytics',
  options: { id: ['[0-9a-z]{6,20}', 'abcdef1234'] },
  traces: /^_(clck|clsk|cltk)$/,
  allow(allowed, { category }) {
    if (!allowed && !ownGlobal(window as ClarityWindow, 'clarity')) return;
    const granted = (may: boolean): string => (may ? 'granted' : 'denied');
    queue()('consentv2', {
      ad_Storage: granted(allowed && category === 'marketing'),
      analytics_Storage: granted(allowed),
    });
  },
  start({ id }) {
    queue();
    return `https://www.clarity.ms/tag/${id as string}`;
  },
};

function queue(): CommandQueue<'q'> {
  const page = window as ClarityWindow;
  return (page.clarity = ownGlobal(page, 'clarity') ?? makeCommandQueue('q'));
}

const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';
const sync = 'Keeps the number of your browser the same at the services of Microsoft.';

/**
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list, which does not say how long the last five
 * are kept: https://idealink.tech/privacy-policy/cookies-policy
 */
export const clarityFacts: ServiceFacts = {
  label: 'Microsoft Clarity',
  provider: 'Microsoft',
  notice: 'https://www.microsoft.com/en-gb/privacy/privacystatement',
  cookies: [
    {
      name: '_clck',
      purpose: 'Recognises your browser on later visits to this website.',
      expires: '365 days',
    },
    { name: '_clsk', purpose: 'Joins the pages of a visit into one recording.', expires: '1 day' },
    {
      name: '_cltk',
      purpose: 'Tells the tabs of your browser apart.',
      expires: 'session',
      kind: 'session-storage',
    },
    {
      name: 'CLID',
      purpose: 'Recognises your browser on other websites too.',
      expires: '1 year',
      host: 'clarity.ms',
    },
    { name: 'ANONCHK', purpose: sync, expires: '10 minutes', host: 'clarity.ms' },
    { name: 'SM', purpose: sync, expires: 'session', host: 'clarity.ms' },
    { name: 'MR', purpose: sync, expires: '7 days', host: 'bing.com' },
    { name: 'MUID', purpose: elsewhere, expires: '13 months', host: 'bing.com' },
  ],
};

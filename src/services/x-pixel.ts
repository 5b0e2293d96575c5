import { makeCommandQueue, type CommandQueue } from '../lib/make-command-queue.js';
import type { Preset, ServiceFacts } from '../types.js';

interface XWindow {
  twq?: CommandQueue<'queue', 'exe'>;
}

/**
 * X Pixel, which was the Twitter website tag. It has no consent call and no way to stop, so withdrawal loads the page
 * again. https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
 */
export const xPixel: Preset = {
  name: 'x-pixel',
  category: 'marketing',
  options: { id: ['[a-z0-9]{4,12}', 'o1abc'] },
  traces: /^_tw(pid|sid|clid)$/,
  start({ id }) {
    const page = window as XWindow;
    if (typeof page.twq !== 'function') {
      page.twq = Object.assign(makeCommandQueue('queue', 'exe'), { version: '1.1' });
    }
    page.twq('config', id);
    return 'https://static.ads-twitter.com/uwt.js';
  },
};

const elsewhere =
  'Recognises your browser on other websites too, so that adverts can be measured and chosen.';

/**
 * X says that there are first-party cookies but not their names, which were seen in browsers. The last two are in
 * https://github.com/jkwakman/Open-Cookie-Database
 * https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking
 */
export const xPixelFacts: ServiceFacts = {
  label: 'X Pixel',
  provider: 'X',
  notice: 'https://x.com/en/privacy',
  cookies: [
    {
      name: '_twpid',
      purpose: 'Recognises your browser on later visits, so that adverts can be measured and chosen.',
      expires: '13 months',
    },
    { name: '_twsid', purpose: 'Remembers which pages belong to the same visit.', expires: '13 months' },
    { name: '_twclid', purpose: 'Remembers the advert on X that brought you here.' },
    { name: 'guest_id', purpose: elsewhere, expires: '2 years', host: 'x.com' },
    { name: 'personalization_id', purpose: elsewhere, expires: '2 years', host: 'x.com' },
  ],
};

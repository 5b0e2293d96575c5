import { makeCommandQueue, type CommandQueue } from '../lib/make-command-queue.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface DotdigitalWindow {
  dmtrackingobjectname?: string;
  dmPt?: CommandQueue<'q'>;
}

/**
 * Dotdigital: what people do here who came from one of the council's e-mails. It has no documented way to stop, so
 * withdrawal loads the page again. https://support.dotdigital.com/en/articles/8199234
 */
export const dotdigital: Preset = {
  name: 'dotdigital',
  category: 'marketing',
  options: { id: ['DM-\\d{6,14}-\\d{2}', 'DM-1234567890-01'] },
  traces: /^dm_i$/,
  start({ id }) {
    const page = window as DotdigitalWindow;
    page.dmtrackingobjectname = 'dmPt';
    page.dmPt = ownGlobal(page, 'dmPt') ?? makeCommandQueue('q');
    page.dmPt('create', id);
    page.dmPt('track');
    return 'https://static.trackedweb.net/js/_dmptv4.js';
  },
};

/** https://support.dotdigital.com/en/articles/8199476 */
export const dotdigitalFacts: ServiceFacts = {
  label: 'Dotdigital',
  provider: 'Dotdigital',
  notice: 'https://dotdigital.com/terms/privacy-policy/',
  cookies: [
    {
      name: 'dm_i',
      purpose: 'Recognises you when you come from one of our emails, and remembers which pages you look at.',
      expires: '365 days',
    },
  ],
};

import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface MatomoWindow {
  /** An array, until Matomo puts an object of its own with a `push` in its place. */
  _paq?: { push(command: readonly unknown[]): unknown };
}

/**
 * Matomo, on the council's own server or in its cloud. Withdrawal asks for consent anew in Matomo's own terms and loads
 * the page again. `forgetConsentGiven` is never called: it sets `mtm_consent_removed` for 30 years, which would outlast a
 * later yes. Where it is there, it is the visitor's own refusal and is kept, as is `matomo_ignore`.
 * `mode`: `consent` (default) asks for consent to everything, `cookies` only for consent to cookies, so that hits without
 * cookies go on until the page is left. https://developer.matomo.org/guides/tracking-consent
 */
export const matomo: Preset = {
  name: 'matomo',
  category: 'analytics',
  options: {
    url: ['https://[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?(/[\\w-]+)*/?', 'https://matomo.example.gov.uk/'],
    id: ['[1-9]\\d{0,9}', '1'],
  },
  optional: { mode: ['consent|cookies', 'consent or cookies'] },
  traces: /^(_pk_(cvar|hsr|id|ref|ses|testcookie)(\..+)?|mtm_(cookie_)?consent)$/,
  allow(allowed, { mode }) {
    const _paq = ownGlobal(window as MatomoWindow, '_paq');
    if (!_paq) return;
    const [need, give, forget] = commandsOf(mode);
    _paq.push([allowed ? give : (forget ?? need)]);
    if (!allowed) _paq.push(['deleteCookies']);
  },
  start({ url, id, mode }) {
    const base = `${(url as string).replace(/\/$/, '')}/`;
    const page = window as MatomoWindow;
    const queue = (page._paq = ownGlobal(page, '_paq') ?? new Array<readonly unknown[]>());
    const [need, give] = commandsOf(mode);
    for (const command of [
      [need],
      [give],
      ['setTrackerUrl', `${base}matomo.php`],
      ['setSiteId', String(id)],
      ['trackPageView'],
      ['enableLinkTracking'],
    ])
      queue.push(command);
    return `${base}matomo.js`;
  },
};

/** What asks for consent, what gives it, and what takes it back: for consent to everything that is to ask anew. */
function commandsOf(mode: unknown): readonly [need: string, give: string, forget?: string] {
  return mode === 'cookies'
    ? ['requireCookieConsent', 'setCookieConsentGiven', 'forgetCookieConsentGiven']
    : ['requireConsent', 'setConsentGiven'];
}

const earlier = 'Left by an earlier version of this website. No longer used.';
const visit = 'Holds the data of this visit together.';

/** https://matomo.org/faq/general/faq_146/ */
export const matomoFacts: ServiceFacts = {
  label: 'Matomo',
  provider: 'Matomo',
  notice: 'https://matomo.org/privacy-policy/',
  cookies: [
    {
      name: '_pk_id.*',
      purpose: 'Counts visitors by telling one browser from another.',
      expires: '13 months',
    },
    { name: '_pk_ses.*', purpose: visit, expires: '30 minutes' },
    { name: '_pk_cvar.*', purpose: visit, expires: '30 minutes' },
    {
      name: '_pk_ref.*',
      purpose: 'Remembers which website a visitor first came from.',
      expires: '6 months',
    },
    {
      name: '_pk_hsr.*',
      purpose: 'Holds the recording of this visit together.',
      expires: '30 minutes',
    },
    {
      name: '_pk_testcookie.*',
      purpose: 'Tests whether your browser keeps cookies. Removed at once.',
      expires: 'session',
    },
    { name: 'mtm_consent', purpose: earlier, expires: '30 years' },
    { name: 'mtm_cookie_consent', purpose: earlier, expires: '30 years' },
  ],
};

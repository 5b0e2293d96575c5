import { ownGlobal } from '../lib/own-global.js';
import type { CookieFact, Preset, ServiceFacts } from '../types.js';

/**
 * Contentsquare. Its `optout` command sets `_cs_optout`, which would outlast a later yes, so withdrawal loads the page
 * again instead. That cookie is the visitor's own refusal and is kept. Its consent commands are about unmasked recordings,
 * which nobody is asked for here.
 * https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
 */
export const contentsquare: Preset = {
  name: 'contentsquare',
  category: 'analytics',
  options: { id: ['[0-9a-z]{13}', '0123456789abc'] },
  traces:
    /^(_cs_(c|cvars|debug|ep|ex|i|id|inc|mk_(aa|ga)|rl|root-domain|s|s_ctx|same_site|t|tld)|_hj(asCachedUserAttributes|UserAttrbutesHash|UserAttributes|ClosedSurveyInvites|DonePolls|MinimizedPolls)|_hp2_hld|_hp5_(event_props|meta)\..+)$/,
  start({ id }) {
    const page = window as { _uxa?: unknown[] };
    page._uxa = ownGlobal(page, '_uxa') ?? [];
    return `https://t.contentsquare.net/uxa/${id as string}.js`;
  },
};

const probe: Pick<CookieFact, 'purpose' | 'expires'> = {
  purpose: 'Tests what your browser allows. Removed at once.',
  expires: 'session',
};
const link = 'Joins the recording with the figures of another service.';
const answered = 'Remembers that you have answered or closed a survey, so that you are not asked again.';
const attributes = 'Remembers what this website has told Contentsquare about you or your visit.';

/** https://docs.contentsquare.com/en/web/cookies/ */
export const contentsquareFacts: ServiceFacts = {
  label: 'Contentsquare',
  provider: 'Contentsquare',
  notice: 'https://contentsquare.com/privacy-policy/',
  cookies: [
    {
      name: '_cs_id',
      purpose: 'Recognises your browser on later visits to this website.',
      expires: '13 months',
    },
    { name: '_cs_s', purpose: 'Holds the data of this visit together.', expires: '30 minutes' },
    { name: '_cs_s_ctx', purpose: 'Holds the data of this visit together.', expires: '30 minutes' },
    {
      name: '_cs_c',
      purpose: 'Remembers whether text is hidden in recordings of visits.',
      expires: '13 months',
    },
    { name: '_cs_i', purpose: 'Recognises you after you have signed in.', expires: '3 days' },
    { name: '_cs_cvars', purpose: attributes, expires: 'session' },
    { name: '_cs_ep', purpose: attributes, expires: '13 months' },
    {
      name: '_cs_ex',
      purpose: 'Remembers that your visits are not among those that are measured.',
      expires: '30 days',
    },
    { name: '_cs_mk_aa', purpose: link, expires: '30 minutes' },
    { name: '_cs_mk_ga', purpose: link, expires: '30 minutes' },
    { name: '_cs_rl', purpose: link, expires: '1 year' },
    { name: '_cs_debug', purpose: 'Helps to look for faults.', expires: 'session' },
    { name: '_cs_inc', purpose: 'Helps to try out a recording.', expires: 'session' },
    { name: '_cs_t', ...probe },
    { name: '_cs_tld', ...probe },
    { name: '_cs_same_site', ...probe },
    { name: '_cs_root-domain', ...probe },
    { name: '_hp2_hld', ...probe },
    { name: '_hp5_event_props.*', purpose: attributes, expires: '13 months' },
    {
      name: '_hp5_meta.*',
      purpose: 'Recognises your browser on later visits to this website.',
      expires: '13 months',
    },
    { name: '_hjClosedSurveyInvites', purpose: answered, expires: '365 days' },
    { name: '_hjDonePolls', purpose: answered, expires: '365 days' },
    {
      name: '_hjMinimizedPolls',
      purpose: 'Keeps a survey small after you have made it small.',
      expires: '365 days',
    },
    { name: '_hjasCachedUserAttributes', purpose: attributes, expires: 'session' },
    { name: '_hjUserAttrbutesHash', purpose: attributes, expires: '2 minutes' },
    { name: '_hjUserAttributes', purpose: attributes, kind: 'local-storage' },
  ],
};

import { ownGlobal } from '../lib/own-global.js';
import type { CookieFact, Preset, ServiceFacts } from '../types.js';

interface HotjarWindow {
  hj?: ((...command: unknown[]) => void) & { q?: unknown[] };
  _hjSettings?: { hjid: number; hjsv: number };
}

/**
 * Hotjar. It has no documented way to stop, so withdrawal loads the page again. `_hjOptedOut` is the visitor's own
 * refusal and is kept. https://help.hotjar.com/hc/en-us/articles/115011639927
 */
export const hotjar: Preset = {
  name: 'hotjar',
  category: 'analytics',
  options: { id: ['\\d{1,12}', '1234567'] },
  traces: /^_hj(?!OptedOut)|^hj(ViewportId|ClosedSurveyInvites|_visitor)$/,
  start({ id }) {
    const page = window as HotjarWindow;
    page.hj =
      ownGlobal(page, 'hj') ??
      function () {
        // eslint-disable-next-line prefer-rest-params -- the vendor's form
        (page.hj!.q ??= []).push(arguments);
      };
    page._hjSettings = { hjid: +(id as string), hjsv: 6 };
    return `https://static.hotjar.com/c/hotjar-${id as string}.js?sv=6`;
  },
};

const answered = 'Remembers that you have answered or closed a survey, so that you are not asked again.';
const sample = 'Remembers whether this visit is among those that are measured.';
const probe = 'Tests what your browser allows. Removed at once.';
const attributes = 'Remembers what this website has told Hotjar about you.';
const state = 'Remembers the state of the recording of this visit.';
const inSession: Pick<CookieFact, 'kind' | 'expires'> = { kind: 'session-storage', expires: 'session' };

/** https://cmssupport.nhs.wales/shared-content/cookie-policy-content/website-usage-cookies/hotjar */
export const hotjarFacts: ServiceFacts = {
  label: 'Hotjar',
  provider: 'Contentsquare',
  notice: 'https://www.hotjar.com/legal/policies/privacy/',
  cookies: [
    {
      name: '_hjSessionUser_*',
      purpose: 'Recognises your browser on later visits to this website.',
      expires: '365 days',
    },
    { name: '_hjSession_*', purpose: 'Holds the data of this visit together.', expires: '30 minutes' },
    {
      name: '_hjSessionTooLarge',
      purpose: 'Stops the recording when it grows too large.',
      expires: 'session',
    },
    {
      name: '_hjSessionRejected',
      purpose: 'Stops the recording when the service is too busy.',
      expires: 'session',
    },
    { name: '_hjSessionResumed', purpose: 'Joins a recording that was interrupted.', expires: 'session' },
    {
      name: '_hjid',
      purpose: 'Recognises your browser on later visits to this website.',
      expires: '365 days',
    },
    { name: '_hjptid', purpose: 'Holds the data of this visit together.', expires: 'session' },
    { name: '_hjFirstSeen', purpose: 'Tells a first visit from a later one.', expires: '30 minutes' },
    {
      name: '_hjAbsoluteSessionInProgress',
      purpose: 'Counts the first page of a visit once.',
      expires: '30 minutes',
    },
    { name: '_hjIncludedInPageviewSample', purpose: sample, expires: '30 minutes' },
    { name: '_hjIncludedInSessionSample_*', purpose: sample, expires: '30 minutes' },
    { name: '_hjIncludedInSample', purpose: sample, expires: '365 days' },
    { name: '_hjTLDTest', purpose: probe, expires: 'session' },
    { name: '_hjCookieTest', purpose: probe, expires: 'session' },
    { name: '_hjClosedSurveyInvites', purpose: answered, expires: '365 days' },
    { name: 'hjClosedSurveyInvites', purpose: answered, expires: '365 days' },
    { name: '_hjDonePolls', purpose: answered, expires: '365 days' },
    { name: '_hjDoneTestersWidgets', purpose: answered, expires: '365 days' },
    {
      name: '_hjMinimizedPolls',
      purpose: 'Keeps a survey small after you have made it small.',
      expires: '365 days',
    },
    {
      name: '_hjMinimizedTestersWidgets',
      purpose: 'Keeps an invitation small after you have made it small.',
      expires: '365 days',
    },
    {
      name: '_hjShownFeedbackMessage',
      purpose: 'Keeps a feedback message small after you have seen it.',
      expires: '365 days',
    },
    { name: '_hjHasCachedUserAttributes', purpose: attributes, expires: 'session' },
    { name: '_hjCachedUserAttributes', purpose: attributes, expires: 'session' },
    { name: '_hjUserAttributesHash', purpose: attributes, expires: '2 minutes' },
    { name: 'hj_visitor', purpose: 'Recognises your browser during this visit.', expires: 'session' },
    { name: '_hjUserAttributes', purpose: attributes, kind: 'local-storage' },
    { name: '_hjLocalStorageTest', purpose: probe, kind: 'local-storage' },
    { name: '_hjSessionStorageTest', purpose: probe, ...inSession },
    { name: 'hjViewportId', purpose: 'Remembers the size of your screen.', ...inSession },
    { name: '_hjRecordingLastActivity', purpose: state, ...inSession },
    { name: '_hjRecordingEnabled', purpose: state, ...inSession },
  ],
};

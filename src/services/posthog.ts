import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

/** The snippet's queue, until PostHog has come and put itself in its place. Each entry is a method and its arguments. */
type PostHogQueue = unknown[] & { _i: unknown[]; people: unknown[]; __SV: number } & Partial<PostHog>;

interface PostHog {
  opt_in_capturing(options?: { captureEventName: null }): void;
  opt_out_capturing(): void;
}

/**
 * PostHog, in its cloud in the EU unless `host` says otherwise. It starts opted out, so that it stays silent when the
 * choice it has kept for itself is removed. It writes its own storage also when opted out, so withdrawal loads the page
 * again. https://posthog.com/docs/privacy/data-collection
 */
export const posthog: Preset = {
  name: 'posthog',
  category: 'analytics',
  options: { id: ['phc_[A-Za-z0-9]{4,80}', 'phc_XXXXXXX'] },
  optional: { host: ['https://[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?', 'https://eu.i.posthog.com'] },
  traces:
    /^(ph_phc_[A-Za-z0-9]+_(posthog(_.+)?|window_id|primary_window_exists|session_registered_properties)|(__ph_opt_in_out|ph_conv)_phc_[A-Za-z0-9]+|ph_(replay_pending_buffer|product_tour|last_seen_tour_date)_.+|ph_active_product_tour|(dmn_chk|__ph_cookie_support)_.+|lastSeenSurveyDate|(seen|inProgress|abandoned)Survey_.+)$/,
  allow(allowed) {
    const { posthog } = window as { posthog?: PostHogQueue };
    if (allowed) posthog?.opt_in_capturing?.({ captureEventName: null });
    else posthog?.opt_out_capturing?.();
  },
  start({ id, host = 'https://eu.i.posthog.com' }) {
    const page = window as { posthog?: PostHogQueue };
    const queue = (page.posthog = ownGlobal(page, 'posthog') ?? makeQueue());
    queue._i.push([id, { api_host: host, opt_out_capturing_by_default: true }, 'posthog']);
    queue.opt_in_capturing?.({ captureEventName: null });
    return `${(host as string).replace(/\.i\.posthog\.com$/, '-assets.i.posthog.com')}/static/array.js`;
  },
};

/** What the vendor's snippet makes, with the methods that a page is likely to call before PostHog is there. */
function makeQueue(): PostHogQueue {
  const queue = Object.assign([] as unknown[], { _i: [], people: [], __SV: 1 });
  const methods = [
    'capture',
    'identify',
    'alias',
    'register',
    'register_once',
    'unregister',
    'set_config',
    'reset',
    'onFeatureFlags',
    'opt_in_capturing',
    'opt_out_capturing',
  ].map((method) => [method, (...given: unknown[]) => void queue.push([method, ...given])]);
  return Object.assign(queue, Object.fromEntries(methods) as PostHog);
}

const survey = 'Remembers which surveys you have seen, so that you are not asked again.';
const tour = 'Remembers which tours of this website you have seen, so that you are not shown them again.';
const probe = { purpose: 'Tests what your browser allows. Removed at once.', expires: 'session' } as const;
const local = { kind: 'local-storage' } as const;
const tab = { expires: 'session', kind: 'session-storage' } as const;

/** https://posthog.com/docs/privacy/data-storage and PostHog's source */
export const posthogFacts: ServiceFacts = {
  label: 'PostHog',
  provider: 'PostHog',
  notice: 'https://posthog.com/privacy',
  cookies: [
    {
      name: 'ph_phc_*_posthog',
      purpose:
        'Recognises your browser and holds the data of your visits together, also in local and session storage.',
      expires: '365 days',
    },
    {
      name: 'ph_phc_*_posthog_*',
      purpose: 'Holds a part of that data, also in local and session storage.',
      expires: '365 days',
    },
    { name: '__ph_opt_in_out_phc_*', purpose: 'Tells the service that you have allowed it.', ...local },
    { name: 'dmn_chk_*', ...probe },
    { name: '__ph_cookie_support_*', ...probe },
    { name: 'ph_phc_*_window_id', purpose: 'Tells the tabs of your browser apart.', ...tab },
    { name: 'ph_phc_*_primary_window_exists', purpose: 'Tells the tabs of your browser apart.', ...tab },
    {
      name: 'ph_phc_*_session_registered_properties',
      purpose: 'Remembers what this website has told PostHog about your visit.',
      ...tab,
    },
    {
      name: 'ph_replay_pending_buffer_*',
      purpose: 'Holds what is yet to be sent, so that it is not lost with the page.',
      ...tab,
    },
    { name: 'seenSurvey_*', purpose: survey, ...local },
    { name: 'abandonedSurvey_*', purpose: survey, ...local },
    { name: 'lastSeenSurveyDate', purpose: survey, ...local },
    { name: 'inProgressSurvey_*', purpose: 'Keeps the answers of a survey that you have begun.', ...local },
    { name: 'ph_product_tour_*', purpose: tour, ...local },
    { name: 'ph_last_seen_tour_date_*', purpose: tour, ...local },
    {
      name: 'ph_active_product_tour',
      purpose: 'Remembers where you are in a tour of this website.',
      ...tab,
    },
    { name: 'ph_conv_phc_*', purpose: 'Recognises you in a chat with us.', ...local },
  ],
};

import { expect } from '@playwright/test';
import * as services from '../../src/services/index.js';
import type { Preset, ServiceConfig, ServiceFacts } from '../../src/types.js';
import {
  alloyQueue,
  flag,
  functionQueue,
  googleQueue,
  insightsQueue,
  matomoQueue,
  newRelicAgent,
  plausibleQueue,
  posthogQueue,
  reciteToolbar,
  scriptDomain,
  tiktokQueue,
  translateElement,
  uetQueue,
  values,
} from './vendor-ears.mjs';
import type { scriptOf } from './vendor-scripts.mjs';

/** A preset, and what a visitor reads about it. */
export interface KnownPreset {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
}

/** Every preset there is, by its name. */
export const knownPresets: ReadonlyMap<string, KnownPreset> = new Map(
  Object.entries(services).flatMap(([name, preset]) => {
    if (!('traces' in preset)) return [];
    const facts = (services as Readonly<Record<string, unknown>>)[`${name}Facts`] as ServiceFacts;
    return [[preset.name, { preset, facts }]];
  }),
);

/** What a page does with one preset, and what its vendor must notice of that. */
export interface PresetRow {
  /** The service as configured. */
  readonly service: ServiceConfig & { readonly use: string };
  /** Says which row of several for the preset this is. `undefined`: the only one. */
  readonly variant?: string;
  /** Addresses that are asked for when the visitor has said yes, in this order, and nothing else. */
  readonly addresses: readonly string[];
  /** Those of them that are not asked for before a click on `data-recite-me`. `undefined`: no click is needed. */
  readonly afterClick?: readonly string[];
  /** How the script listens: a function of `vendor-ears.mjs` and what it is given. */
  readonly ears?: readonly (readonly [ear: Parameters<typeof scriptOf>[0], ...values: unknown[]])[];
  /** What the vendor is told when the visitor says yes, in this order. `undefined`: nothing. */
  readonly accepted?: readonly unknown[];
  /** What it is told on a later page. `undefined`: the same. */
  readonly returned?: readonly unknown[];
  /** What it is told when the visitor takes the yes back. `undefined`: nothing. */
  readonly withdrawn?: readonly unknown[];
  /** Globals that are there before a choice. `undefined`: none. */
  readonly globals?: readonly string[];
  /** Name of the switch in `window` at which the vendor stops, so that no reload is needed. */
  readonly stop?: string;
  /** Storage keys that it leaves besides those that its facts list, such as a copy of a cookie. */
  readonly alsoLocal?: readonly string[];
  /** The same in session storage. */
  readonly alsoSession?: readonly string[];
  /** Cookies that are the visitor's own refusal, and stay. */
  readonly keptCookies?: readonly string[];
  /** Storage keys that are the visitor's own refusal, and stay. */
  readonly keptLocal?: readonly string[];
  /** Option → values that must not reach the vendor, besides those that are wrong for every option. */
  readonly wrong?: Readonly<Record<string, readonly unknown[]>>;
}

/** Google's seven signals where only these are granted, besides security. */
const signals = (...granted: string[]): Record<string, string> =>
  Object.fromEntries(
    [
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ].map((name) => [name, ['security_storage', ...granted].includes(name) ? 'granted' : 'denied']),
  );

const denied = ['consent', 'default', signals()];
const refused = ['consent', 'update', signals()];
const analyticsGranted = ['consent', 'update', signals('analytics_storage')];
const marketingGranted = ['consent', 'update', signals('ad_storage', 'ad_user_data', 'ad_personalization')];
const now = ['js', expect.any(String)];
const containerStart = { 'gtm.start': expect.any(Number), event: 'gtm.js' };
const consentChange = (analytics: boolean) => ({ event: 'consent-change', consent: { analytics } });

const adobeConsent = (general: 'in' | 'out') => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
const connectionString = 'InstrumentationKey=00000000-0000-0000-0000-000000000000';
const clarityConsent = (ad_Storage: string, analytics_Storage: string) => [
  'consentv2',
  { ad_Storage, analytics_Storage },
];
const matomoTracking = [
  ['setTrackerUrl', 'https://matomo.testshire.example/stats/matomo.php'],
  ['setSiteId', '7'],
  ['trackPageView'],
  ['enableLinkTracking'],
];
const matomo = { use: 'matomo', url: 'https://matomo.testshire.example/stats', id: '7' };
const newRelicSnippet = {
  init: { privacy: { cookies_enabled: true } },
  info: { beacon: 'bam.eu01.nr-data.net', licenseKey: 'NRJS-0123456789abcdef012', applicationID: '12345' },
  loader_config: { accountID: '1234567', trustKey: '1234567', agentID: '12345' },
};
const recite = { use: 'recite-me', id: '0123456789abcdef0123456789abcdef01234567' };
const reciteAddress = `https://api.reciteme.com/asset/js?key=${recite.id}`;
const reciteOpened = [['load', {}], ['enable']];

/** One row for each preset, or for each way in which it can be configured. */
export const presetRows: readonly PresetRow[] = [
  {
    service: { use: 'google-analytics', id: 'G-TEST12345' },
    addresses: ['https://www.googletagmanager.com/gtag/js?id=G-TEST12345'],
    ears: [[flag, 'ga-disable-G-TEST12345'], [googleQueue]],
    globals: ['dataLayer', 'ga-disable-G-TEST12345', 'gtag'],
    stop: 'ga-disable-G-TEST12345',
    accepted: [
      ['ga-disable-G-TEST12345', false],
      denied,
      refused,
      analyticsGranted,
      now,
      ['config', 'G-TEST12345'],
    ],
    returned: [['ga-disable-G-TEST12345', false], denied, analyticsGranted, now, ['config', 'G-TEST12345']],
    withdrawn: [['ga-disable-G-TEST12345', true], refused],
    wrong: { id: ['UA-12345-1', 'GTM-ABCD123', 'G-', 'g-test12345', 12345] },
  },
  {
    service: { use: 'hotjar', id: '1234567' },
    addresses: ['https://static.hotjar.com/c/hotjar-1234567.js?sv=6'],
    ears: [
      [values, '_hjSettings'],
      [functionQueue, 'hj'],
    ],
    accepted: [['_hjSettings', { hjid: 1234567, hjsv: 6 }]],
    keptCookies: ['_hjOptedOut'],
    wrong: { id: ['hotjar', '12-34', 1.5] },
  },
  {
    service: { use: 'adobe', id: 'launch-EN0123456789abcdef0123456789abcdef' },
    addresses: ['https://assets.adobedtm.com/launch-EN0123456789abcdef0123456789abcdef.min.js'],
    ears: [[alloyQueue]],
    accepted: [adobeConsent('in')],
    withdrawn: [adobeConsent('out')],
    alsoSession: ['com.adobe.alloy.ABC123', 'com.adobe.reactor.ABC123'],
    wrong: { id: ['EN0123456789abcdef0123456789abcdef', 'launch-EN01', 'https://assets.adobedtm.com/x'] },
  },
  {
    service: { use: 'application-insights', connectionString },
    addresses: ['https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js'],
    ears: [[insightsQueue]],
    accepted: [
      ['connectionString', connectionString],
      ['trackPageView', {}],
    ],
    withdrawn: [
      ['disableTelemetry', true],
      ['setEnabled', false],
    ],
    alsoLocal: ['ai_session'],
    wrong: { connectionString: ['00000000-0000-0000-0000-000000000000', 'InstrumentationKey=1'] },
  },
  {
    service: { use: 'clarity', id: 'abcdef1234' },
    addresses: ['https://www.clarity.ms/tag/abcdef1234'],
    ears: [[functionQueue, 'clarity']],
    accepted: [clarityConsent('denied', 'granted')],
    withdrawn: [clarityConsent('denied', 'denied')],
    wrong: { id: ['ABCDEF1234', 'abc'] },
  },
  {
    service: { use: 'clarity', id: 'abcdef1234', category: 'marketing' },
    variant: 'for adverts too',
    addresses: ['https://www.clarity.ms/tag/abcdef1234'],
    ears: [[functionQueue, 'clarity']],
    accepted: [clarityConsent('granted', 'granted')],
    withdrawn: [clarityConsent('denied', 'denied')],
  },
  {
    service: { use: 'contentsquare', id: '0123456789abc' },
    addresses: ['https://t.contentsquare.net/uxa/0123456789abc.js'],
    ears: [[values, '_uxa']],
    accepted: [['_uxa', []]],
    keptCookies: ['_cs_optout'],
    wrong: { id: ['0123456789ab', '0123456789ABC'] },
  },
  {
    service: { use: 'dotdigital', id: 'DM-1234567890-01' },
    addresses: ['https://static.trackedweb.net/js/_dmptv4.js'],
    ears: [
      [values, 'dmtrackingobjectname'],
      [functionQueue, 'dmPt'],
    ],
    accepted: [['dmtrackingobjectname', 'dmPt'], ['create', 'DM-1234567890-01'], ['track']],
    wrong: { id: ['1234567890', 'DM-1234567890'] },
  },
  {
    service: { use: 'google-ads', id: 'AW-123456789' },
    addresses: ['https://www.googletagmanager.com/gtag/js?id=AW-123456789'],
    ears: [[googleQueue]],
    globals: ['dataLayer', 'gtag'],
    accepted: [denied, refused, marketingGranted, now, ['config', 'AW-123456789']],
    returned: [denied, marketingGranted, now, ['config', 'AW-123456789']],
    withdrawn: [refused],
    wrong: { id: ['G-TEST12345', '123456789', 'AW-123456789/AbC-D'] },
  },
  {
    service: { use: 'google-tag-manager', id: 'GTM-ABCD123' },
    addresses: ['https://www.googletagmanager.com/gtm.js?id=GTM-ABCD123'],
    ears: [[googleQueue]],
    globals: ['dataLayer', 'gtag'],
    accepted: [denied, refused, analyticsGranted, containerStart, consentChange(true)],
    returned: [denied, analyticsGranted, containerStart, consentChange(true)],
    withdrawn: [refused, consentChange(false)],
    wrong: { id: ['G-TEST12345', 'gtm-abcd123'] },
  },
  {
    service: { use: 'google-translate' },
    addresses: ['https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit'],
    ears: [[translateElement]],
    accepted: [['TranslateElement', { pageLanguage: 'en' }, 'google_translate_element']],
  },
  {
    service: { use: 'google-translate', id: 'languages' },
    variant: 'in an element of the page’s own',
    addresses: ['https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit'],
    ears: [[translateElement]],
    accepted: [['TranslateElement', { pageLanguage: 'en' }, 'languages']],
    wrong: { id: ['1st', '#languages'] },
  },
  { service: { use: 'goss' }, addresses: [] },
  {
    service: { use: 'govmetric', id: '1234' },
    addresses: [
      'https://hitcounter.govmetric.com/1234',
      'https://websurveys2.govmetric.com/js/client/gm_sidebar.js',
    ],
    wrong: { id: ['testshire', '12345678901'] },
  },
  { service: { use: 'granicus' }, addresses: [] },
  {
    service: { use: 'linkedin-insight', id: '1234567' },
    addresses: ['https://snap.licdn.com/li.lms-analytics/insight.min.js'],
    ears: [
      [values, '_linkedin_partner_id', '_linkedin_data_partner_ids'],
      [functionQueue, 'lintrk', { form: 'Array' }],
    ],
    accepted: [
      ['_linkedin_partner_id', '1234567'],
      ['_linkedin_data_partner_ids', ['1234567']],
    ],
    wrong: { id: ['testshire', '12'] },
  },
  {
    service: matomo,
    addresses: ['https://matomo.testshire.example/stats/matomo.js'],
    ears: [[matomoQueue]],
    accepted: [['requireConsent'], ['setConsentGiven'], ...matomoTracking],
    withdrawn: [['requireConsent'], ['deleteCookies']],
    keptCookies: ['matomo_ignore', 'mtm_consent_removed'],
    wrong: {
      url: [
        'http://matomo.testshire.example/',
        '//matomo.testshire.example/',
        'javascript:alert(1)',
        'data:text/javascript,1',
      ],
      id: ['0', 'testshire'],
    },
  },
  {
    service: { ...matomo, mode: 'cookies' },
    variant: 'for cookies only',
    addresses: ['https://matomo.testshire.example/stats/matomo.js'],
    ears: [[matomoQueue]],
    accepted: [['requireCookieConsent'], ['setCookieConsentGiven'], ...matomoTracking],
    withdrawn: [['forgetCookieConsentGiven'], ['deleteCookies']],
    keptCookies: ['matomo_ignore'],
    wrong: { mode: ['everything', true] },
  },
  {
    service: { use: 'meta-pixel', id: '1234567890123456' },
    addresses: ['https://connect.facebook.net/en_US/fbevents.js'],
    ears: [[functionQueue, 'fbq', { list: 'queue', via: 'callMethod' }]],
    accepted: [
      ['consent', 'revoke'],
      ['init', '1234567890123456'],
      ['consent', 'grant'],
      ['track', 'PageView'],
    ],
    withdrawn: [['consent', 'revoke']],
    wrong: { id: ['123', 'testshire'] },
  },
  {
    service: { use: 'microsoft-uet', id: '12345678' },
    addresses: ['https://bat.bing.com/bat.js'],
    ears: [[uetQueue]],
    accepted: [
      ['UET', '12345678'],
      ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }],
      ['pageLoad'],
    ],
    withdrawn: [['consent', 'update', { ad_storage: 'denied' }]],
    wrong: { id: ['testshire', '123'] },
  },
  {
    service: { use: 'new-relic', config: newRelicSnippet },
    addresses: ['https://js-agent.newrelic.com/nr-loader-spa-current.min.js'],
    ears: [[newRelicAgent]],
    accepted: [
      {
        ...newRelicSnippet,
        init: { ...newRelicSnippet.init, browser_consent_mode: { enabled: true } },
      },
      ['consent', true],
    ],
    withdrawn: [['consent', false]],
    wrong: { config: ['NRJS-0123456789abcdef012', 1234567, true] },
  },
  {
    service: { use: 'plausible', id: 'pa-AbC_dEf-123' },
    addresses: ['https://plausible.io/js/pa-AbC_dEf-123.js'],
    ears: [[plausibleQueue]],
    accepted: [['init', {}]],
    keptLocal: ['plausible_ignore'],
    wrong: { id: ['www.testshire.gov.uk', 'script'] },
  },
  {
    service: { use: 'plausible', domain: 'www.testshire.gov.uk' },
    variant: 'by its domain',
    addresses: ['https://plausible.io/js/script.js'],
    ears: [[scriptDomain]],
    accepted: [['domain', 'www.testshire.gov.uk']],
    keptLocal: ['plausible_ignore'],
    wrong: { domain: ['https://www.testshire.gov.uk', 'www.testshire.gov.uk/', 'testshire'] },
  },
  {
    service: { use: 'posthog', id: 'phc_AbC123' },
    addresses: ['https://eu-assets.i.posthog.com/static/array.js'],
    ears: [[posthogQueue]],
    accepted: [
      [
        'init',
        'phc_AbC123',
        { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true },
        'posthog',
      ],
      ['opt_in_capturing', { captureEventName: null }],
    ],
    withdrawn: [['opt_out_capturing']],
    alsoLocal: ['ph_phc_ABC123_posthog', 'ph_phc_ABC123_posthog_2'],
    alsoSession: ['ph_phc_ABC123_posthog', 'ph_phc_ABC123_posthog_2'],
    wrong: { id: ['AbC123', 'phx_AbC123'] },
  },
  {
    service: { use: 'posthog', id: 'phc_AbC123', host: 'https://stats.testshire.example' },
    variant: 'on a host of the council’s own',
    addresses: ['https://stats.testshire.example/static/array.js'],
    ears: [[posthogQueue]],
    accepted: [
      [
        'init',
        'phc_AbC123',
        { api_host: 'https://stats.testshire.example', opt_out_capturing_by_default: true },
        'posthog',
      ],
      ['opt_in_capturing', { captureEventName: null }],
    ],
    withdrawn: [['opt_out_capturing']],
    wrong: { host: ['http://stats.testshire.example', 'stats.testshire.example', 'javascript:alert(1)'] },
  },
  {
    service: { use: 'reachdeck' },
    addresses: ['https://www.browsealoud.com/plus/scripts/3.1.0/ba.js'],
  },
  { service: { use: 'recaptcha' }, addresses: [] },
  {
    service: recite,
    addresses: [reciteAddress],
    afterClick: [reciteAddress],
    ears: [[reciteToolbar]],
    accepted: reciteOpened,
    wrong: { id: ['testshire', recite.id.slice(1)] },
  },
  {
    service: { ...recite, load: 'always' },
    variant: 'that is always loaded',
    addresses: [reciteAddress],
    afterClick: [],
    ears: [[reciteToolbar]],
    accepted: reciteOpened,
    wrong: { load: ['never', true] },
  },
  {
    service: { use: 'silktide', id: '0123456789abcdef0123456789abcdef' },
    addresses: ['https://analytics.silktide.com/0123456789abcdef0123456789abcdef.js'],
    ears: [[values, 'stConfig', 'stEvents']],
    accepted: [
      ['stConfig', {}],
      ['stEvents', [{ event: 'page_load', time: expect.any(Number) }]],
    ],
    wrong: { id: ['01234567', '0123456789ABCDEF'] },
  },
  {
    service: { use: 'siteimprove', id: '1234567' },
    addresses: ['https://siteimproveanalytics.com/js/siteanalyze_1234567.js'],
    wrong: { id: ['testshire', '1234567.js'] },
  },
  {
    service: { use: 'tiktok-pixel', id: 'C4ABCDEFGHIJ12345678' },
    addresses: ['https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGHIJ12345678&lib=ttq'],
    ears: [[tiktokQueue]],
    accepted: [['ttq', 'C4ABCDEFGHIJ12345678'], ['holdConsent'], ['grantConsent'], ['page']],
    withdrawn: [['revokeConsent']],
    wrong: { id: ['C4ABC', 'c4abcdefghij12345678'] },
  },
  {
    service: { use: 'userback', id: 'A-1234567890abcdef' },
    addresses: ['https://static.userback.io/widget/v1.js'],
    ears: [[values, 'Userback']],
    accepted: [['Userback', { access_token: 'A-1234567890abcdef' }]],
    wrong: { id: ['1234567890abcdef', '12345|1234567890abcdef'] },
  },
  {
    service: { use: 'x-pixel', id: 'o1abc' },
    addresses: ['https://static.ads-twitter.com/uwt.js'],
    ears: [[functionQueue, 'twq', { list: 'queue', via: 'exe' }]],
    accepted: [['config', 'o1abc']],
    wrong: { id: ['O1ABC', 'o1'] },
  },
];

import { googleAnalyticsTraces } from '../services/google-analytics.js';
import * as all from '../services/index.js';

/** Who may be behind a host or a name. */
export interface Known {
  /** What a person knows it by. */
  readonly label: string;
  /** Fits the names that it leaves. */
  readonly traces: RegExp;
  /** Ends of the hosts that it is asked from, some with the beginning of a path, with a space between them. */
  readonly places: string;
}

/** Member by member, so that the build can leave the rest of each preset out. */
const rows: readonly (readonly [string, RegExp, string, string, string])[] = [
  [
    'google-analytics',
    googleAnalyticsTraces,
    all.googleAnalyticsFacts.label,
    all.googleAnalyticsFacts.provider,
    'googletagmanager.com google-analytics.com analytics.google.com',
  ],
  ['hotjar', all.hotjar.traces, all.hotjarFacts.label, all.hotjarFacts.provider, 'hotjar.com hotjar.io'],
  [
    'adobe',
    all.adobe.traces,
    all.adobeFacts.label,
    all.adobeFacts.provider,
    'adobedtm.com demdex.net everesttech.net adobedc.net omtrdc.net 2o7.net',
  ],
  [
    'application-insights',
    all.applicationInsights.traces,
    all.applicationInsightsFacts.label,
    all.applicationInsightsFacts.provider,
    'js.monitor.azure.com applicationinsights.azure.com dc.services.visualstudio.com',
  ],
  ['clarity', all.clarity.traces, all.clarityFacts.label, all.clarityFacts.provider, 'clarity.ms c.bing.com'],
  [
    'contentsquare',
    all.contentsquare.traces,
    all.contentsquareFacts.label,
    all.contentsquareFacts.provider,
    'contentsquare.net contentsquare.com',
  ],
  [
    'dotdigital',
    all.dotdigital.traces,
    all.dotdigitalFacts.label,
    all.dotdigitalFacts.provider,
    'trackedweb.net',
  ],
  [
    'google-ads',
    all.googleAds.traces,
    all.googleAdsFacts.label,
    all.googleAdsFacts.provider,
    'googletagmanager.com googleadservices.com doubleclick.net googlesyndication.com www.google.com google.com',
  ],
  [
    'google-tag-manager',
    all.googleTagManager.traces,
    all.googleTagManagerFacts.label,
    all.googleTagManagerFacts.provider,
    'googletagmanager.com googletagmanager.com/gtm.js www.google.com',
  ],
  [
    'google-translate',
    all.googleTranslate.traces,
    all.googleTranslateFacts.label,
    all.googleTranslateFacts.provider,
    'translate.google.com translate.googleapis.com translate-pa.googleapis.com www.gstatic.com',
  ],
  ['goss', all.goss.traces, all.gossFacts.label, all.gossFacts.provider, ''],
  ['govmetric', all.govmetric.traces, all.govmetricFacts.label, all.govmetricFacts.provider, 'govmetric.com'],
  ['granicus', all.granicus.traces, all.granicusFacts.label, all.granicusFacts.provider, ''],
  [
    'linkedin-insight',
    all.linkedinInsight.traces,
    all.linkedinInsightFacts.label,
    all.linkedinInsightFacts.provider,
    'snap.licdn.com px.ads.linkedin.com www.linkedin.com',
  ],
  ['matomo', all.matomo.traces, all.matomoFacts.label, all.matomoFacts.provider, 'matomo.cloud'],
  [
    'meta-pixel',
    all.metaPixel.traces,
    all.metaPixelFacts.label,
    all.metaPixelFacts.provider,
    'connect.facebook.net www.facebook.com',
  ],
  [
    'microsoft-uet',
    all.microsoftUet.traces,
    all.microsoftUetFacts.label,
    all.microsoftUetFacts.provider,
    'bat.bing.com bat.bing.net',
  ],
  [
    'new-relic',
    all.newRelic.traces,
    all.newRelicFacts.label,
    all.newRelicFacts.provider,
    'newrelic.com nr-data.net',
  ],
  ['plausible', all.plausible.traces, all.plausibleFacts.label, all.plausibleFacts.provider, 'plausible.io'],
  ['posthog', all.posthog.traces, all.posthogFacts.label, all.posthogFacts.provider, 'posthog.com'],
  [
    'reachdeck',
    all.reachdeck.traces,
    all.reachdeckFacts.label,
    all.reachdeckFacts.provider,
    'browsealoud.com speechstream.net',
  ],
  [
    'recaptcha',
    all.recaptcha.traces,
    all.recaptchaFacts.label,
    all.recaptchaFacts.provider,
    'www.google.com/recaptcha/ www.gstatic.com/recaptcha/ recaptcha.google.com',
  ],
  ['recite-me', all.reciteMe.traces, all.reciteMeFacts.label, all.reciteMeFacts.provider, 'reciteme.com'],
  ['silktide', all.silktide.traces, all.silktideFacts.label, all.silktideFacts.provider, 'silktide.com'],
  [
    'siteimprove',
    all.siteimprove.traces,
    all.siteimproveFacts.label,
    all.siteimproveFacts.provider,
    'siteimproveanalytics.com siteimproveanalytics.io',
  ],
  [
    'tiktok-pixel',
    all.tiktokPixel.traces,
    all.tiktokPixelFacts.label,
    all.tiktokPixelFacts.provider,
    'analytics.tiktok.com',
  ],
  ['userback', all.userback.traces, all.userbackFacts.label, all.userbackFacts.provider, 'userback.io'],
  [
    'x-pixel',
    all.xPixel.traces,
    all.xPixelFacts.label,
    all.xPixelFacts.provider,
    'static.ads-twitter.com t.co analytics.twitter.com',
  ],
];

/** Every preset, by its name. The places are those that `demo/configure/service-hosts.mjs` has. */
export const knownServices: ReadonlyMap<string, Known> = new Map(
  rows.map(([name, traces, label, provider, places]) => [
    name,
    { label: label.includes(provider) ? label : `${label} (${provider})`, traces, places },
  ]),
);

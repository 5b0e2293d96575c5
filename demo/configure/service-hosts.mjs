/**
 * What a page with a Content Security Policy has to allow for each service that consent-gate knows, for the documents,
 * the snippet page and the tests: no visitor downloads it.
 */

/**
 * How sure it is. `vendor`: the vendor publishes it, at the address given. `seen`: other websites' policies have it.
 * `script`: only where the script comes from is known, or what public code shows.
 *
 * @typedef {'vendor' | 'seen' | 'script'} Basis
 */

/**
 * Directive, without `-src`, → sources. `{url}` stands for the origin of the option of that name, and is left out where
 * that is.
 *
 * @typedef {object} Needs
 * @property {Basis} basis
 * @property {string} [from] the vendor's page
 * @property {string} [inlineStyles] what of it puts style sheets into the page, and goes without them under this policy
 * @property {Readonly<Partial<Record<Directive, readonly string[]>>>} sources
 */

/** @typedef {'script' | 'style' | 'img' | 'font' | 'connect' | 'media' | 'frame' | 'worker'} Directive */

/** The directives, in the order of a policy. */
const directives = ['script', 'style', 'img', 'font', 'connect', 'media', 'frame', 'worker'];

const tagManager = 'https://www.googletagmanager.com';
const analytics = [
  'https://*.google-analytics.com',
  'https://analytics.google.com',
  'https://*.analytics.google.com',
];
const adverts = [
  'https://www.googleadservices.com',
  'https://googleads.g.doubleclick.net',
  'https://pagead2.googlesyndication.com',
  'https://www.google.com',
];
const hotjar = 'https://*.hotjar.com';
const demdex = ['https://*.demdex.net', 'https://cm.everesttech.net'];
const adobeData = ['https://*.adobedc.net', 'https://*.omtrdc.net', 'https://*.2o7.net'];
const dtm = 'https://assets.adobedtm.com';
const clarity = ['https://*.clarity.ms', 'https://c.bing.com'];
const uet = ['https://bat.bing.com', 'https://bat.bing.net'];
const userback = 'https://*.userback.io';
const recite = 'https://api.reciteme.com';
const browsealoud = [
  'https://www.browsealoud.com',
  'https://plus.browsealoud.com',
  'https://speech.speechstream.net',
];
const translate = ['https://translate.googleapis.com', 'https://translate-pa.googleapis.com'];

/** @type {Readonly<Record<string, Needs>>} */
export const serviceHosts = {
  // Google publishes the hosts of its tags, but the list for Analytics was seen in other websites' policies only.
  'google-analytics': {
    basis: 'seen',
    sources: { script: [tagManager], img: [...analytics, tagManager], connect: [...analytics, tagManager] },
  },
  hotjar: {
    basis: 'seen',
    sources: {
      script: [hotjar],
      style: [hotjar],
      img: [hotjar],
      font: [hotjar],
      connect: [hotjar, 'https://*.hotjar.io', 'wss://*.hotjar.com'],
      frame: [hotjar],
    },
  },
  // The hosts of the Web SDK are in its package.
  adobe: {
    basis: 'vendor',
    from: 'https://experienceleague.adobe.com/en/docs/id-service/using/reference/csp',
    sources: {
      script: [dtm, ...demdex],
      img: [dtm, ...demdex, ...adobeData],
      connect: [dtm, ...demdex, ...adobeData],
      frame: ['https://*.demdex.net'],
    },
  },
  // It fetches its own settings from where its script is: https://github.com/microsoft/ApplicationInsights-JS/issues/2341
  'application-insights': {
    basis: 'seen',
    sources: {
      script: ['https://js.monitor.azure.com'],
      connect: [
        'https://js.monitor.azure.com',
        'https://*.in.applicationinsights.azure.com',
        'https://dc.services.visualstudio.com',
      ],
    },
  },
  clarity: { basis: 'seen', sources: { script: clarity, img: clarity, connect: clarity } },
  // Its page asks for 'unsafe-inline' too, which is for the vendor's own snippet and for visits across domains.
  contentsquare: {
    basis: 'vendor',
    from: 'https://docs.contentsquare.com/en/web/content-security-policy/',
    sources: {
      script: ['https://*.contentsquare.net'],
      img: ['https://*.contentsquare.net'],
      connect: ['https://*.contentsquare.net', 'https://*.contentsquare.com'],
      worker: ['blob:'],
    },
  },
  dotdigital: {
    basis: 'script',
    sources: {
      script: ['https://static.trackedweb.net'],
      img: ['https://*.trackedweb.net'],
      connect: ['https://*.trackedweb.net'],
    },
  },
  'google-ads': {
    basis: 'seen',
    sources: {
      script: [tagManager, ...adverts],
      img: [tagManager, ...adverts, 'https://google.com'],
      connect: [tagManager, ...adverts, 'https://google.com', 'https://ad.doubleclick.net'],
      frame: [tagManager, 'https://td.doubleclick.net'],
    },
  },
  'google-tag-manager': {
    basis: 'vendor',
    from: 'https://developers.google.com/tag-platform/security/guides/csp',
    sources: { script: [tagManager], img: [tagManager], connect: [tagManager, 'https://www.google.com'] },
  },
  'google-translate': {
    basis: 'seen',
    sources: {
      script: ['https://translate.google.com', ...translate],
      style: ['https://translate.googleapis.com', 'https://www.gstatic.com'],
      img: ['https://translate.google.com', 'https://www.gstatic.com'],
      connect: ['https://translate.google.com', ...translate],
    },
  },
  goss: { basis: 'vendor', sources: {} },
  govmetric: {
    basis: 'seen',
    sources: {
      script: ['https://*.govmetric.com'],
      img: ['https://*.govmetric.com'],
      frame: ['https://*.govmetric.com'],
    },
  },
  granicus: { basis: 'vendor', sources: {} },
  'linkedin-insight': {
    basis: 'seen',
    sources: {
      script: ['https://snap.licdn.com'],
      img: ['https://px.ads.linkedin.com', 'https://www.linkedin.com'],
      connect: ['https://px.ads.linkedin.com'],
    },
  },
  matomo: {
    basis: 'vendor',
    from: 'https://matomo.org/faq/general/faq_20904/',
    sources: { script: ['{url}'], img: ['{url}'], connect: ['{url}'] },
  },
  'meta-pixel': {
    basis: 'seen',
    sources: {
      script: ['https://connect.facebook.net'],
      img: ['https://www.facebook.com'],
      connect: ['https://connect.facebook.net', 'https://www.facebook.com'],
    },
  },
  'microsoft-uet': { basis: 'seen', sources: { script: uet, img: uet, connect: uet } },
  'new-relic': {
    basis: 'vendor',
    from: 'https://docs.newrelic.com/docs/browser/new-relic-browser/troubleshooting/how-to-debug-browser-agent',
    sources: { script: ['https://js-agent.newrelic.com'], connect: ['https://*.nr-data.net'] },
  },
  plausible: {
    basis: 'vendor',
    from: 'https://plausible.io/docs/troubleshoot-integration',
    sources: { script: ['https://plausible.io'], connect: ['https://plausible.io'] },
  },
  posthog: {
    basis: 'vendor',
    from: 'https://posthog.com/docs/advanced/content-security-policy',
    inlineStyles: 'surveys, tours and chat',
    sources: { script: ['https://*.posthog.com', '{host}'], connect: ['https://*.posthog.com', '{host}'] },
  },
  reachdeck: { basis: 'seen', sources: { script: browsealoud, connect: browsealoud } },
  recaptcha: {
    basis: 'seen',
    sources: {
      script: ['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'],
      frame: ['https://www.google.com/recaptcha/', 'https://recaptcha.google.com/recaptcha/'],
    },
  },
  'recite-me': {
    basis: 'seen',
    sources: {
      script: [recite],
      style: [recite],
      img: [recite],
      font: [recite],
      connect: [recite, 'https://stats.reciteme.com', 'https://events.reciteme.com'],
      media: [recite],
    },
  },
  silktide: {
    basis: 'vendor',
    from: 'https://help.silktide.com/en/articles/8016542-how-to-define-a-content-security-policy-csp-for-silktide-analytics',
    sources: { script: ['https://analytics.silktide.com'], connect: ['https://a.eu.silktide.com'] },
  },
  siteimprove: {
    basis: 'vendor',
    from: 'https://siteimprove.freshdesk.com/support/solutions/articles/80001215625-how-to-configure-csp-rules-for-siteimprove-analytics',
    sources: {
      script: ['https://siteimproveanalytics.com'],
      img: ['https://*.siteimproveanalytics.io'],
      connect: ['https://*.siteimproveanalytics.io'],
    },
  },
  'tiktok-pixel': {
    basis: 'seen',
    sources: {
      script: ['https://analytics.tiktok.com'],
      img: ['https://analytics.tiktok.com'],
      connect: ['https://analytics.tiktok.com'],
    },
  },
  userback: {
    basis: 'seen',
    sources: {
      script: ['https://static.userback.io'],
      style: [userback],
      img: [userback],
      font: [userback],
      connect: [userback],
      frame: [userback],
    },
  },
  'x-pixel': {
    basis: 'seen',
    sources: {
      script: ['https://static.ads-twitter.com'],
      img: ['https://t.co', 'https://analytics.twitter.com'],
      connect: ['https://analytics.twitter.com'],
    },
  },
};

/**
 * What a page has to allow for some services, directive by directive, such as `script-src https://example.test`.
 *
 * @param {readonly {readonly use: string, readonly [option: string]: unknown}[]} services as in the config
 * @param {readonly string[]} [own] what the page itself needs wherever a service needs something
 * @param {Readonly<Record<string, Needs>>} [hosts]
 * @returns {string[]}
 */
export function directivesFor(services, own = [], hosts = serviceHosts) {
  return directives.flatMap((directive) => {
    const needed = services.flatMap((service) =>
      (hosts[service.use].sources[directive] ?? []).flatMap((source) => fill(source, service)),
    );
    return needed.length ? [`${directive}-src ${[...new Set([...own, ...needed])].join(' ')}`] : [];
  });
}

/**
 * A whole policy for a page with some services, which allows scripts by their host.
 *
 * @param {readonly {readonly use: string, readonly [option: string]: unknown}[]} services as in the config
 * @param {Readonly<Record<string, Needs>>} [more] what else the page needs, by the `use` that it is listed under
 * @returns {string[]} its directives
 */
export function policyFor(services, more) {
  return [
    "default-src 'self'",
    ...directivesFor(services, ["'self'"], { ...serviceHosts, ...more }),
    "object-src 'none'",
    "base-uri 'none'",
  ];
}

/** The origin that an option names, in place of its name in braces. */
function fill(source, service) {
  const [, option] = /^\{(\w+)\}$/.exec(source) ?? [];
  if (!option) return [source];
  return service[option] ? [new URL(String(service[option])).origin] : [];
}

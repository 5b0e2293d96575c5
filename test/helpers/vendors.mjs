import { googleTag, hotjar, otherVendor, scriptOf } from './vendor-scripts.mjs';

/**
 * A request to a vendor. None of them leaves this computer.
 *
 * @typedef {object} VendorRequest
 * @property {string} url
 * @property {string} host
 * @property {string} method
 * @property {string} type playwright's resource type: `script`, `fetch`, `image`, `document` …
 * @property {boolean} expected false when no stand-in knows the address
 */

/**
 * As for playwright's `route.fulfill`.
 *
 * @typedef {{status?: number, contentType?: string, headers?: Record<string, string>, body?: string}} Answer
 */

const open = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
};
const script = (body) => ({
  status: 200,
  contentType: 'text/javascript; charset=utf-8',
  headers: open,
  body,
});
const nothing = { status: 204, headers: open };
const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/** A page to be embedded, which does what a visitor must first have agreed to. */
const page = (name) => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  headers: { ...open, 'set-cookie': 'VISITOR_INFO1_LIVE=1; Path=/; Secure; SameSite=None' },
  body: `<!doctype html><html lang="en"><title>${name}</title><p>${name}</p><button>Play</button>`,
});

/** Address → answer, in this order. */
const standIns = [
  [/^https:\/\/www\.googletagmanager\.com\/gtag\/js\?/, () => script(scriptOf(googleTag))],
  [/^https:\/\/[\w.-]*google-analytics\.com\/g\/collect/, () => nothing],
  [/^https:\/\/static\.hotjar\.com\/c\/hotjar-(\d+)\.js\?sv=6$/, ([, id]) => script(scriptOf(hotjar, id))],
  [/^https:\/\/[\w.-]*hotjar\.io\//, () => nothing],
  [/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}(\?[\w-]+=[\w-]+)?$/, () => page('YouTube')],
  [/^https:\/\/player\.vimeo\.com\/video\/\d+\?dnt=1$/, () => page('Vimeo')],
  [/^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?/, () => page('OpenStreetMap')],
  [/^https:\/\/vendor\.example\.test(\/[^?]*\.js)/, ([, path]) => script(scriptOf(otherVendor, path))],
  [
    /^https:\/\/vendor\.example\.test\/[^?]*\.html/,
    () => ({
      status: 200,
      contentType: 'text/html',
      headers: open,
      body: '<!doctype html><title>Vendor</title><p>Vendor',
    }),
  ],
  [
    /^https:\/\/vendor\.example\.test\/[^?]*\.css/,
    () => ({ status: 200, contentType: 'text/css', headers: open, body: '' }),
  ],
  [
    /^https:\/\/vendor\.example\.test\/[^?]*\.gif/,
    () => ({ status: 200, contentType: 'image/gif', headers: open, body: pixel }),
  ],
];

/**
 * Answers for vendors in every page of a context, and writes down what they were asked. An address with a port is
 * the site's own and goes through; everything else stays here.
 *
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function standIn(context) {
  /** @type {VendorRequest[]} */
  const requests = [];
  /** @type {[RegExp, (match: RegExpExecArray, posted: string) => object][]} */
  const own = [];
  /** @type {[RegExp, Promise<void>][]} */
  const holds = [];

  await context.route(isOutside, async (route) => {
    const request = route.request();
    const url = request.url();
    const [pattern, answer] = [...own, ...standIns].find(([known]) => known.test(url)) ?? [];
    requests.push({
      url,
      host: new URL(url).hostname,
      method: request.method(),
      type: request.resourceType(),
      expected: pattern !== undefined,
    });
    await holds.find(([held]) => held.test(url))?.[1];
    // The page may have gone by the time it is answered.
    const ready = answer?.(pattern.exec(url), request.postData() ?? '') ?? nothing;
    await route.fulfill(ready).catch(() => {});
  });

  return {
    requests,
    /** Hosts that were asked, each once, in the order of their first request. */
    hosts: () => [...new Set(requests.map((request) => request.host))],
    /**
     * Requests whose address holds a text or matches a pattern.
     *
     * @param {string | RegExp} pattern
     */
    of: (pattern) =>
      requests.filter(({ url }) => (typeof pattern === 'string' ? url.includes(pattern) : pattern.test(url))),
    /** Addresses that no stand-in knows. */
    unexpected: () => requests.filter((request) => !request.expected).map((request) => request.url),
    /**
     * Answers one more vendor, before the others.
     *
     * @param {RegExp} pattern
     * @param {Answer | ((posted: string) => Answer)} answer or what makes it out of what was posted
     */
    answer: (pattern, answer) =>
      void own.unshift([
        pattern,
        (match, posted) => {
          const given = typeof answer === 'function' ? answer(posted) : answer;
          return { status: 200, ...given, headers: { ...open, ...given.headers } };
        },
      ]),
    /**
     * Holds every answer to an address back until the function it returns is called.
     *
     * @param {RegExp} pattern
     */
    hold(pattern) {
      let release = () => {};
      holds.push([pattern, new Promise((resolve) => (release = resolve))]);
      return () => release();
    },
  };
}

const isOutside = (url) => url.protocol.startsWith('http') && url.port === '';

import type { CookieFact, Preset, ServiceFacts } from '../types.js';

/** The names of the calls that wait in the queue until the script is there. */
const calls = (
  'page track identify instances debug on off once ready alias group ' +
  'enableCookie disableCookie holdConsent revokeConsent grantConsent'
).split(' ');

type Call = (...command: unknown[]) => void;

/** The queue, an array that has its calls for methods. The script finds its pixels in `_i`, `_t` and `_o`. */
interface Ttq
  extends Array<unknown>, Partial<Record<'page' | 'holdConsent' | 'revokeConsent' | 'grantConsent', Call>> {
  methods?: readonly string[];
  setAndDefer?: (target: object, call: string) => void;
  instance?: (id: string) => object;
  _i?: Record<string, unknown[] & { _u?: string }>;
  _t?: Record<string, number>;
  _o?: Record<string, object>;
}

interface TiktokWindow {
  TiktokAnalyticsObject?: string;
  ttq?: Ttq;
}

const address = 'https://analytics.tiktok.com/i18n/pixel/events.js';

/**
 * TikTok Pixel. Whether it keeps quiet after `revokeConsent` is nowhere promised, so withdrawal loads the page again.
 * https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel
 */
export const tiktokPixel: Preset = {
  name: 'tiktok-pixel',
  category: 'marketing',
  options: { id: ['[A-Z0-9]{10,30}', 'C4ABCDEFGHIJ12345678'] },
  traces: /^(_ttp|_tt_enable_cookie|ttclid|ttcsid(_.*)?|tt_(sessionId|appInfo|pixel_.*))$/,
  allow(allowed) {
    const { ttq } = window as TiktokWindow;
    ttq?.[allowed ? 'grantConsent' : 'revokeConsent']?.();
  },
  start({ id: option }) {
    const page = window as TiktokWindow;
    const id = option as string;
    page.TiktokAnalyticsObject = 'ttq';
    const ttq = (page.ttq = Array.isArray(page.ttq) ? page.ttq : []);
    prepare(ttq);
    (ttq._i ??= {})[id] ??= Object.assign([], { _u: address });
    (ttq._t ??= {})[id] = Date.now();
    (ttq._o ??= {})[id] ??= {};
    ttq.holdConsent?.();
    ttq.grantConsent?.();
    ttq.page?.();
    return `${address}?sdkid=${id}&lib=ttq`;
  },
};

/** Gives the queue its calls, and the means with which a page asks for one of several pixels. */
function prepare(ttq: Ttq): void {
  const defer = (target: object, call: string): void => {
    const list = target as unknown[] & Record<string, Call>;
    list[call] ??= (...command) => void list.push([call, ...command]);
  };
  ttq.methods ??= calls;
  ttq.setAndDefer ??= defer;
  for (const call of calls) defer(ttq, call);
  ttq.instance ??= (id) => {
    const one = ttq._i?.[id] ?? [];
    for (const call of calls) defer(one, call);
    return one;
  };
}

const visit = 'Remembers which pages belong to the same visit.';
const inSession: Pick<CookieFact, 'kind' | 'expires'> = { kind: 'session-storage', expires: 'session' };

/** https://ads.tiktok.com/help/article?aid=10007540 for how long, https://kukie.io/blog/tiktok-pixel-cookies-compliance */
export const tiktokPixelFacts: ServiceFacts = {
  label: 'TikTok Pixel',
  provider: 'TikTok',
  notice: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  cookies: [
    {
      name: '_ttp',
      purpose: 'Recognises your browser on later visits, so that adverts can be measured and chosen.',
      expires: '13 months',
    },
    { name: '_tt_enable_cookie', purpose: 'Tests whether your browser takes cookies.', expires: '13 months' },
    {
      name: 'ttclid',
      purpose: 'Remembers the advert on TikTok that brought you here.',
      expires: '13 months',
    },
    { name: 'ttcsid', purpose: visit, expires: '13 months' },
    { name: 'ttcsid_*', purpose: visit, expires: '13 months' },
    { name: 'tt_sessionId', purpose: visit, ...inSession },
    {
      name: 'tt_pixel_*',
      purpose: 'Counts the pages of this visit and remembers the settings of TikTok Pixel.',
      ...inSession,
    },
    { name: 'tt_appInfo', purpose: 'Remembers how TikTok Pixel is set up on this website.', ...inSession },
  ],
};

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { object } from '../../../src/config/forms.js';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import * as services from '../../../src/services/index.js';
import type { OptionForm, Preset, ServiceConfig } from '../../../src/types.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';

/** Every preset, by its name. */
const presets = new Map(
  Object.values(services).flatMap((each) => ('traces' in each ? [[each.name, each] as const] : [])),
);

/** What each vendor may be asked for, as it documents it. */
const documented: Readonly<Record<string, RegExp | ((service: ServiceConfig) => string)>> = {
  'google-analytics': /^https:\/\/www\.googletagmanager\.com\/gtag\/js\?id=G-[A-Z0-9]+$/,
  hotjar: /^https:\/\/static\.hotjar\.com\/c\/hotjar-\d+\.js\?sv=6$/,
  adobe: /^https:\/\/assets\.adobedtm\.com\/([0-9a-f]+\/[0-9a-f]+\/)?launch-[\w-]+\.min\.js$/,
  'application-insights': /^https:\/\/js\.monitor\.azure\.com\/scripts\/b\/ai\.3\.gbl\.min\.js$/,
  clarity: /^https:\/\/www\.clarity\.ms\/tag\/[0-9a-z]+$/,
  contentsquare: /^https:\/\/t\.contentsquare\.net\/uxa\/[0-9a-z]+\.js$/,
  dotdigital: /^https:\/\/static\.trackedweb\.net\/js\/_dmptv4\.js$/,
  'google-ads': /^https:\/\/www\.googletagmanager\.com\/gtag\/js\?id=AW-\d+$/,
  'google-tag-manager': /^https:\/\/www\.googletagmanager\.com\/gtm\.js\?id=GTM-[A-Z0-9]+$/,
  'google-translate':
    /^https:\/\/translate\.google\.com\/translate_a\/element\.js\?cb=googleTranslateElementInit$/,
  govmetric:
    /^https:\/\/(hitcounter\.govmetric\.com\/\d+|websurveys2\.govmetric\.com\/js\/client\/gm_sidebar\.js)$/,
  'linkedin-insight': /^https:\/\/snap\.licdn\.com\/li\.lms-analytics\/insight\.min\.js$/,
  matomo: ({ url }) => `${(url as string).replace(/\/$/, '')}/matomo.js`,
  'meta-pixel': /^https:\/\/connect\.facebook\.net\/en_US\/fbevents\.js$/,
  'microsoft-uet': /^https:\/\/bat\.bing\.com\/bat\.js$/,
  'new-relic': /^https:\/\/js-agent\.newrelic\.com\/nr-loader-spa-current\.min\.js$/,
  plausible: /^https:\/\/plausible\.io\/js\/(script|pa-[\w-]+)\.js$/,
  posthog: ({ host }) =>
    `${((host ?? 'https://eu.i.posthog.com') as string).replace(/\.i\.posthog\.com$/, '-assets.i.posthog.com')}/static/array.js`,
  reachdeck: /^https:\/\/www\.browsealoud\.com\/plus\/scripts\/3\.1\.0\/ba\.js$/,
  'recite-me': /^https:\/\/api\.reciteme\.com\/asset\/js\?key=[\da-f]{40}$/,
  silktide: /^https:\/\/analytics\.silktide\.com\/[0-9a-z]+\.js$/,
  siteimprove: /^https:\/\/siteimproveanalytics\.com\/js\/siteanalyze_\d+\.js$/,
  'tiktok-pixel': /^https:\/\/analytics\.tiktok\.com\/i18n\/pixel\/events\.js\?sdkid=[A-Z0-9]+&lib=ttq$/,
  userback: /^https:\/\/static\.userback\.io\/widget\/v1\.js$/,
  'x-pixel': /^https:\/\/static\.ads-twitter\.com\/uwt\.js$/,
};

/** What leads out of an address, ends it, or is not seen. */
const traps = fc.constantFrom(
  ...['/', '//', '../', '..\\', '\\', '?', '&x=1', '#', '@', ':', ';', ',', '|', '%2e%2e%2f', '%00', '.js'],
  ...[
    '\n',
    '\r',
    '\t',
    ' ',
    '\0',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u202e',
    'é',
    '١',
    'ａ',
    '😀',
    '"',
    "'",
    '<',
  ],
  ...[
    '@evil.example',
    '//evil.example/',
    'https://evil.example/',
    'javascript:',
    'data:,',
    '${1}',
    'undefined',
  ],
);

/** What fits a form: the example, or each of a few words. */
function rightFor(form: string | OptionForm): readonly unknown[] {
  const [pattern, example = 'G-ABC1234567'] = [form].flat();
  if (pattern === object) return [{ info: {} }];
  return /^[a-z|]+$/.test(pattern!) ? pattern!.split('|') : [example];
}

/** A right value with something put into it, or in the place of as much of it. */
function spoiltFor(form: string | OptionForm): fc.Arbitrary<unknown> {
  const parts = fc.oneof(
    { weight: 3, arbitrary: traps },
    fc.array(traps).map((all) => all.join('')),
  );
  return fc
    .tuple(fc.constantFrom(...rightFor(form)), fc.nat(), parts, fc.boolean())
    .map(([value, at, part, replaces]) => {
      const text = String(value);
      const place = at % (text.length + 1);
      return text.slice(0, place) + part + text.slice(place + (replaces ? part.length : 0));
    });
}

/** Anything else that a config can hold. */
function oddFor(form: string | OptionForm): fc.Arbitrary<unknown> {
  const right = fc.constantFrom(...rightFor(form));
  return fc.oneof(
    right.chain((value) => fc.constantFrom(undefined, null, '', [value], { toString: () => value })),
    right.map((value) => String(value).replace('https:', 'http:')),
    fc.stringMatching(/^[\w./:-]*$/),
    fc.string({ unit: 'binary' }),
    fc.jsonValue(),
  );
}

/** A service whose options are all right but for one, if any, or where anything may be wrong. */
function servicesOf({ name, options, optional = {} }: Preset): fc.Arbitrary<ServiceConfig> {
  const forms = Object.entries({ ...options, ...optional });
  const record = (valuesFor: (form: string | OptionForm, option: string) => fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(forms.map(([option, form]) => [option, valuesFor(form, option)])));
  const right = (form: string | OptionForm): fc.Arbitrary<unknown> => fc.constantFrom(...rightFor(form));
  const oneSpoilt = fc
    .constantFrom('', ...forms.map(([option]) => option))
    .chain((spoilt) => record((form, option) => (option === spoilt ? spoiltFor : right)(form)));
  const any = record((form) => fc.oneof(right(form), spoiltFor(form), oddFor(form)));
  const extra = fc.constantFrom(
    {},
    {},
    {},
    {},
    { src: 'https://evil.example/x.js' },
    { url: '//evil.example' },
  );
  return fc
    .tuple(fc.oneof({ weight: 3, arbitrary: oneSpoilt }, any), extra)
    .map(([given, more]) => ({ use: name, ...more, ...given }) as ServiceConfig);
}

/** Thousands of cases take a busy computer a while. */
const patience = 60_000;

describe('whatever the options are', () => {
  let head: FakeHead;
  let globals: ReadonlySet<string>;
  beforeEach(() => {
    head = fakeHead();
    globals = new Set(Object.getOwnPropertyNames(window));
  });
  afterEach(() => {
    head.restore();
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!globals.has(name)) delete (window as unknown as Record<string, unknown>)[name];
    }
  });

  /** Addresses of the scripts that a service asks for as it starts, at once or as gated markup. */
  function addressesOf(preset: Preset, service: ServiceConfig): (string | undefined)[] {
    head.scripts.length = 0;
    const address = preset.start(service);
    return [...(address ? [address] : []), ...head.scripts.map(({ dataset }) => dataset['src'])];
  }

  /** Asserts that an address is on the vendor's own host, or where that is the council's word on that, and nowhere else. */
  function check(address: string | undefined, service: ServiceConfig): void {
    const right = documented[service.use!];
    if (typeof right !== 'function') {
      expect(address).to.match(right!);
      // The browser asks for just that: there is nothing in it that it would take for something else.
      expect(new URL(address!).href).to.equal(address);
      return;
    }
    expect(address).to.equal(right(service));
    if (!URL.canParse(address!)) return; // nobody has such a host
    const { protocol, username, password, search, hash } = new URL(address!);
    expect([protocol, username, password, search, hash]).to.deep.equal(['https:', '', '', '', '']);
  }

  for (const preset of presets.values()) {
    it(`${preset.name} asks for nothing but what its vendor documents`, () => {
      let asked = 0;
      const property = fc.property(servicesOf(preset), (given) => {
        const { services } = resolveConfig({ services: [given] }, [preset], () => {});
        for (const service of services) {
          for (const address of addressesOf(preset, service)) {
            asked++;
            check(address, service);
          }
        }
      });
      fc.assert(property, { numRuns: 1500 });
      expect(asked > 0).to.equal(preset.name in documented);
    }).timeout(patience);
  }
});

import { expect } from '@open-wc/testing';
import {
  assert,
  boolean,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  string,
  subarray,
} from 'fast-check';
import { oldTools } from '../../../src/migrate/old-tools.js';
import { keptValue } from '../../../src/migrate/kept-value.js';
import type { OldToolName } from '../../../src/types.js';
import { fakeCookies, type FakeCookies } from '../../helpers/fake-cookies.js';
import { forget, keep } from './keep.js';

type Loose = Readonly<Record<string, unknown>>;

const day = 864e5;
const now = Date.now();
const recent = new Date(now - 3 * day).toISOString();
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

/** `+` granted, `-` refused, `?` asked and not answered. `none`: nothing was said. */
function said(from: OldToolName, cookie?: string): string {
  const tool = oldTools[from];
  const answer = tool.read(cookie ?? tool.cookie);
  if (!answer) return 'none';
  if (answer.refusesAll) return 'refuses all';
  const signs = [...answer.choices].map(([name, yes]) => `${yes ? '+' : yes === false ? '-' : '?'}${name}`);
  return signs.sort().join(' ') || 'none';
}

const civic = {
  necessaryCookies: ['PHPSESSID'],
  optionalCookies: { analytics: 'accepted', marketing: 'revoked' },
  statement: {},
  consentDate: now - 3 * day,
  consentExpiry: 90,
  interactedWith: true,
  user: '60046416-305B-40C2-BA3D-B6AD57F74F6B',
};

const bot = (members: string): string => members.replaceAll("'", '%27').replaceAll(',', '%2C');
const botCookie = (
  more = "method:'explicit'",
  stamp = 'oJ35SLjkz+4RaUoGqC9nv0TjIDn9==',
  statistics = 'true',
): string =>
  bot(
    `{stamp:'${stamp}',necessary:true,preferences:false,statistics:${statistics},marketing:false,${more && `${more},`}ver:1,utc:${now - day},region:'gb'}`,
  );

const trust = (groups = 'C0001%3A1%2CC0002%3A1%2CC0004%3A0', more = '&AwaitingReconsent=false'): string =>
  `isGpcEnabled=0&datestamp=Thu+Jul+17+2025+08%3A01%3A53+GMT%2B0100&version=202506.1.0&interactionCount=1&groups=${groups}${more}`;

const vanilla3 = {
  categories: ['necessary', 'analytics'],
  revision: 0,
  data: null,
  consentTimestamp: recent,
  consentId: '3c9dd8c7-73f1-4ac4-8483-3f4b597ec6e2',
  services: { necessary: [], analytics: [], ads: [] },
  languageCode: 'en',
  lastConsentTimestamp: recent,
  expirationTime: now + 100 * day,
};

const nhs = {
  necessary: true,
  preferences: false,
  statistics: true,
  marketing: false,
  consented: true,
  version: 7,
};

/** What is kept, and what a visitor has said by it. */
const rows: readonly (readonly [OldToolName, string, Readonly<Record<string, string>>, string])[] = [
  ['civic', 'an answer', { CookieControl: json(civic) }, '+analytics -marketing'],
  [
    'civic',
    'an answer that is not encoded',
    { CookieControl: JSON.stringify(civic) },
    '+analytics -marketing',
  ],
  ['civic', 'no answer yet', { CookieControl: json({ ...civic, interactedWith: false }) }, 'none'],
  ['civic', 'no word of an answer', { CookieControl: json({ ...civic, interactedWith: undefined }) }, 'none'],
  ['civic', 'an answer whose time is over', { CookieControl: json({ ...civic, consentExpiry: 2 }) }, 'none'],
  ['civic', 'no date', { CookieControl: json({ ...civic, consentDate: undefined }) }, 'none'],
  ['civic', 'a time that is none', { CookieControl: json({ ...civic, consentExpiry: '90' }) }, 'none'],
  [
    'civic',
    'other words than its own',
    { CookieControl: json({ ...civic, optionalCookies: { analytics: true, marketing: 'rejected' } }) },
    '?analytics ?marketing',
  ],
  ['civic', 'a list', { CookieControl: json({ ...civic, optionalCookies: ['accepted'] }) }, 'none'],
  ['civic', 'damage', { CookieControl: json(civic).slice(0, -9) }, 'none'],
  ['civic', 'null', { CookieControl: 'null' }, 'none'],

  [
    'cookiebot',
    'an answer',
    { CookieConsent: botCookie() },
    '+necessary +statistics -marketing -preferences',
  ],
  ['cookiebot', 'going on for a yes', { CookieConsent: botCookie("method:'implied'") }, 'none'],
  [
    'cookiebot',
    'no method',
    { CookieConsent: botCookie('') },
    '-marketing -preferences ?necessary ?statistics',
  ],
  ['cookiebot', 'a country where nobody is asked', { CookieConsent: botCookie(undefined, '-1') }, 'none'],
  ['cookiebot', 'the short form of that', { CookieConsent: '-1' }, 'none'],
  ['cookiebot', 'no answer', { CookieConsent: '0' }, 'none'],
  ['cookiebot', 'a stamp of nobody', { CookieConsent: botCookie(undefined, '0') }, 'none'],
  ['cookiebot', 'half of it', { CookieConsent: botCookie().slice(0, -1) }, 'none'],
  ['cookiebot', 'code', { CookieConsent: bot('{stamp:alert(1),statistics:true,utc:1}') }, 'none'],
  [
    'cookiebot',
    'one member twice',
    { CookieConsent: bot(`{stamp:'a',statistics:false,statistics:true,method:'explicit',utc:${now}}`) },
    'none',
  ],
  ['cookiebot', 'no date', { CookieConsent: bot("{stamp:'a',statistics:true,method:'explicit'}") }, 'none'],

  [
    'onetrust',
    'an answer',
    { OptanonConsent: trust(), OptanonAlertBoxClosed: recent },
    '+C0001 +C0002 -C0004',
  ],
  ['onetrust', 'groups before an answer', { OptanonConsent: trust() }, 'none'],
  [
    'onetrust',
    'an answer that is asked for again',
    { OptanonConsent: trust(undefined, '&AwaitingReconsent=true'), OptanonAlertBoxClosed: recent },
    'none',
  ],
  ['onetrust', 'a date that is none', { OptanonConsent: trust(), OptanonAlertBoxClosed: 'yes' }, 'none'],
  ['onetrust', 'no groups', { OptanonConsent: 'isGpcEnabled=0', OptanonAlertBoxClosed: recent }, 'none'],
  [
    'onetrust',
    'groups that say something else',
    { OptanonConsent: trust('C0002%3A2'), OptanonAlertBoxClosed: recent },
    'none',
  ],
  [
    'onetrust',
    'a group twice',
    { OptanonConsent: trust('C0002%3A0%2CC0002%3A1'), OptanonAlertBoxClosed: recent },
    '?C0002',
  ],
  [
    'onetrust',
    'groups twice',
    { OptanonConsent: trust('C0002%3A0', '&groups=C0002%3A1'), OptanonAlertBoxClosed: recent },
    'none',
  ],

  ['klaro', 'an answer', { klaro: json({ matomo: true, youtube: false }) }, '+matomo -youtube'],
  ['klaro', 'an answer in storage', { 'local:klaro': json({ matomo: true }) }, '+matomo'],
  ['klaro', 'an answer for the session', { 'session:klaro': json({ matomo: false }) }, '-matomo'],
  [
    'klaro',
    'other things than yes and no',
    { klaro: json({ a: 1, b: 'true', c: null, d: {} }) },
    '?a ?b ?c ?d',
  ],
  ['klaro', 'a list', { klaro: json(['matomo']) }, 'none'],
  [
    'klaro',
    'a cookie and storage that differ',
    { klaro: json({ a: true }), 'local:klaro': json({ a: false }) },
    'none',
  ],
  [
    'klaro',
    'a name of the language',
    { klaro: '%7B%22__proto__%22%3Atrue%2C%22constructor%22%3Afalse%7D' },
    '+__proto__ -constructor',
  ],

  ['vanilla-cookieconsent', 'an answer to 3', { cc_cookie: json(vanilla3) }, '+analytics +necessary -ads'],
  [
    'vanilla-cookieconsent',
    'an answer to 3 in storage',
    { 'local:cc_cookie': JSON.stringify(vanilla3) },
    '+analytics +necessary -ads',
  ],
  [
    'vanilla-cookieconsent',
    'one service of several in 3',
    {
      cc_cookie: json({
        ...vanilla3,
        categories: ['necessary', 'analytics', 'media'],
        services: { necessary: ['session'], analytics: ['ga'], media: [], ads: [], maps: ['google'], odd: 1 },
      }),
    },
    '+media -ads ?analytics ?maps ?necessary ?odd',
  ],
  [
    'vanilla-cookieconsent',
    'an answer whose time is over',
    { cc_cookie: json({ ...vanilla3, expirationTime: now - 1 }) },
    'none',
  ],
  [
    'vanilla-cookieconsent',
    'an answer to 2.9',
    {
      cc_cookie: JSON.stringify({
        categories: ['necessary', 'analytics'],
        revision: 0,
        data: null,
        rfc_cookie: false,
        consent_date: recent,
        consent_uuid: 'x',
        last_consent_update: recent,
      }),
    },
    '+analytics +necessary',
  ],
  [
    'vanilla-cookieconsent',
    'an answer to 2.7',
    { cc_cookie: JSON.stringify({ level: ['necessary'], revision: 0, data: null, rfc_cookie: false }) },
    '+necessary',
  ],
  [
    'vanilla-cookieconsent',
    'a word in place of the list',
    { cc_cookie: json({ ...vanilla3, categories: 'all' }) },
    'none',
  ],
  [
    'vanilla-cookieconsent',
    'a list of other things',
    { cc_cookie: json({ ...vanilla3, categories: [true] }) },
    'none',
  ],
  ['vanilla-cookieconsent', 'no list', { cc_cookie: json({ revision: 0 }) }, 'none'],

  [
    'tarteaucitron',
    'an answer',
    { tarteaucitron: '!gtag=true!youtube=false!vimeo=wait' },
    '+gtag -youtube ?vimeo',
  ],
  [
    'tarteaucitron',
    'what it has started unasked',
    { tarteaucitron: '!matomo=true!plausible=false' },
    '-plausible ?matomo',
  ],
  ['tarteaucitron', 'a service twice', { tarteaucitron: '!gtag=true!gtag=false' }, '?gtag'],
  ['tarteaucitron', 'something else', { tarteaucitron: '!gtag=true!youtube=yes' }, 'none'],
  ['tarteaucitron', 'nothing', { tarteaucitron: '' }, 'none'],

  ['orejime', 'an answer to 3', { 'eu-consent': json({ matomo: true, ads: false }) }, '+matomo -ads'],
  ['orejime', 'an answer to 2', { orejime: json({ matomo: false }) }, '-matomo'],
  ['orejime', 'answers to both', { 'eu-consent': json({ a: false }), orejime: json({ a: true }) }, '-a'],
  ['orejime', 'a damaged answer to 3', { 'eu-consent': 'x', orejime: json({ a: true }) }, 'none'],

  [
    'nhsuk',
    'an answer',
    { 'nhsuk-cookie-consent': encodeURI(JSON.stringify(nhs)) },
    '+necessary +statistics -marketing -preferences',
  ],
  ['nhsuk', 'no answer yet', { 'nhsuk-cookie-consent': json({ ...nhs, consented: false }) }, 'none'],
  [
    'nhsuk',
    'an answer to an earlier version',
    { 'nhsuk-cookie-consent': json({ ...nhs, version: 6 }) },
    'none',
  ],
  ['nhsuk', 'no version', { 'nhsuk-cookie-consent': json({ ...nhs, version: undefined }) }, 'none'],

  [
    'govuk',
    'an answer',
    {
      cookies_policy: '{"essential":true,"settings":true,"usage":false,"campaigns":false}',
      cookies_preferences_set: 'true',
    },
    '+essential +settings -campaigns -usage',
  ],
  ['govuk', 'no answer yet', { cookies_policy: '{"essential":true,"usage":true}' }, 'none'],
  [
    'govuk',
    'a message that was seen',
    { cookies_policy: '{"usage":true}', seen_cookie_message: 'true' },
    'none',
  ],

  [
    'goss',
    'a yes to one',
    { gi_consent_saved: '-1250433748', gi_consent_analytics: 'true' },
    '+analytics -advertising -socialmedia',
  ],
  ['goss', 'a no', { gi_consent_saved: '-1250433748' }, '-advertising -analytics -socialmedia'],
  [
    'goss',
    'an answer that is still to be saved',
    { gi_consent_saved: 'false', gi_consent_analytics: 'true' },
    'none',
  ],
  ['goss', 'a yes that nobody saved', { gi_consent_analytics: 'true' }, 'none'],
  [
    'goss',
    'something else',
    { gi_consent_saved: '1', gi_consent_analytics: '1' },
    '-advertising -socialmedia ?analytics',
  ],

  ['drupal-eucc', 'a no', { 'cookie-agreed': '0', 'cookie-agreed-version': '1.0.0' }, 'refuses all'],
  [
    'drupal-eucc',
    'a no after a yes',
    { 'cookie-agreed': '0', 'cookie-agreed-categories': json(['analytics']) },
    'refuses all',
  ],
  ['drupal-eucc', 'a yes', { 'cookie-agreed': '2' }, '+all'],
  [
    'drupal-eucc',
    'a yes that is still to be thanked for',
    { 'cookie-agreed': '1', 'cookie-agreed-categories': json(['analytics']) },
    '+analytics',
  ],
  [
    'drupal-eucc',
    'a yes to damage',
    { 'cookie-agreed': '2', 'cookie-agreed-categories': '[analytics' },
    'none',
  ],
  ['drupal-eucc', 'anything else', { 'cookie-agreed': 'true' }, 'none'],
];

describe('oldTools', () => {
  beforeEach(forget);
  afterEach(forget);

  for (const [from, what, kept, expected] of rows) {
    it(`reads ${what} of ${from}`, () => {
      keep(kept);
      expect(said(from)).to.equal(expected);
    });
  }

  for (const from of ['klaro', 'orejime', 'vanilla-cookieconsent'] as const) {
    it(`says of ${from} that a yes may be to what nobody could refuse`, () => {
      const kept = from === 'vanilla-cookieconsent' ? vanilla3 : { matomo: true, youtube: false };
      keep({ [oldTools[from].cookie]: json(kept) });
      expect(oldTools[from].read(oldTools[from].cookie)?.mayBeRequired).to.equal(true);
    });
  }

  it('finds nothing where nothing is kept', () => {
    for (const from of Object.keys(oldTools) as OldToolName[]) expect(said(from), from).to.equal('none');
  });

  it('reads what a website has named otherwise', () => {
    keep({ 'my-cookies': '2', 'my-cookies-categories': json(['analytics']) });
    expect(said('drupal-eucc', 'my-cookies')).to.equal('+analytics');
    keep({ cookie_agree_saved: '1', cookie_agree_analytics: 'true' });
    expect(said('goss', 'cookie_agree')).to.equal('+analytics -advertising -socialmedia');
  });

  describe('with copies of a cookie on two paths', () => {
    let cookies: FakeCookies;
    beforeEach(() => (cookies = fakeCookies()));
    afterEach(() => cookies.restore());

    const keepTwice = (one: unknown, other: unknown): void => {
      document.cookie = `klaro=${json(one)};path=/`;
      document.cookie = `klaro=${json(other)};path=/news`;
    };

    it('takes two that differ for none', () => {
      keepTwice({ matomo: true }, { matomo: false });
      expect(said('klaro')).to.equal('none');
    });

    it('takes two that are alike for one', () => {
      keepTwice({ matomo: true }, { matomo: true });
      expect(said('klaro')).to.equal('+matomo');
    });
  });

  it('reads nothing that is longer than a cookie can be', () => {
    keep({ 'local:klaro': json({ matomo: true, x: 'x'.repeat(5000) }) });
    expect(keptValue('klaro')).to.equal(undefined);
    expect(said('klaro')).to.equal('none');
  });

  it('never throws, whatever is kept', () => {
    const word = constantFrom(
      'true',
      '1',
      'wait',
      '!gtag=true!',
      '{"a":"true"}',
      '[]',
      '{}',
      '{a:true}',
      '%',
    );
    const anything = oneof(
      word,
      string({ maxLength: 60 }),
      jsonValue().map((value) => JSON.stringify(value)),
    );
    const names = Object.values(oldTools).flatMap((tool) => tool.leaves?.(tool.cookie) ?? [tool.cookie]);
    assert(
      property(dictionary(constantFrom(...names), anything, { maxKeys: 5 }), boolean(), (kept, isEncoded) => {
        forget();
        for (const [name, value] of Object.entries(kept))
          keep({ [name]: isEncoded ? encodeURIComponent(value) : value.replace(/;/g, '') });
        for (const tool of Object.values(oldTools)) tool.read(tool.cookie);
      }),
      { numRuns: 300 },
    );
  });

  /** What is right in a tool's JSON, and what a visitor has granted by it, if it is as it should be. */
  const oracles: readonly (readonly [OldToolName, object, (kept: Loose, name: string) => unknown])[] = [
    [
      'civic',
      civic,
      (kept, name) => kept.interactedWith === true && Object(kept.optionalCookies)[name] === 'accepted',
    ],
    ['klaro', { matomo: true, youtube: true }, (kept, name) => kept[name] === true],
    ['orejime', { matomo: true, youtube: true }, (kept, name) => kept[name] === true],
    [
      'nhsuk',
      nhs,
      (kept, name) => kept.consented === true && Number(kept.version) >= 7 && kept[name] === true,
    ],
    [
      'vanilla-cookieconsent',
      vanilla3,
      (kept, name) => [kept.categories ?? kept.level].flat().includes(name),
    ],
  ];

  for (const [from, right, isGranted] of oracles) {
    it(`takes nothing but a clear yes for one, whatever ${from} has kept beside it`, () => {
      const names = Object.keys(right);
      const junk = oneof(
        constantFrom('true', 1, 'accepted', 'yes', [true], { a: 'accepted' }, false),
        jsonValue(),
      );
      assert(
        property(dictionary(constantFrom(...names), junk, { maxKeys: 3 }), subarray(names), (wrong, left) => {
          forget();
          const rest = Object.entries(right).filter(([name]) => left.includes(name));
          const kept = JSON.parse(JSON.stringify({ ...Object.fromEntries(rest), ...wrong })) as Loose;
          keep({ [`local:${oldTools[from].cookie}`]: JSON.stringify(kept) });
          const answer = oldTools[from].read(oldTools[from].cookie);
          for (const [name, yes] of answer?.choices ?? [])
            if (yes) expect(isGranted(kept, name), name).to.equal(true);
        }),
        { numRuns: 300 },
      );
    });
  }
});

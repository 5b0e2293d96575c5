import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { readRecord } from '../../../src/gate/consent-cookie.js';
import type { ConsentRecord } from '../../../src/types.js';
import { always, patience } from './cases.js';
import { hostileText } from './hostile.js';
import { expectCleanPrototypes } from './oracles.js';
import { begin, settle } from './visit.js';

/** One cookie that the browser has for this page. */
interface Kept {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
}

const ids = ['analytics', 'media', 'marketing'] as const;
const services = [
  { use: 'google-analytics', id: 'G-ABC1234567' },
  { name: 'Videos', category: 'media', src: 'https://vendor.example.test/media.js' },
  { name: 'Adverts', category: 'marketing', src: 'https://vendor.example.test/marketing.js' },
];
const council = { services, onWithdraw: 'stay' as const };
const { config } = resolveConfig(council, [], () => {});

const dates = fc
  .integer({ min: 0, max: 300 })
  .map((days) => new Date(Date.now() - days * 864e5).toISOString());
/** A record that counts. */
const records = fc
  .tuple(dates, fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { noNullPrototype: true }))
  .map(([date, choices]) => encodeURIComponent(JSON.stringify({ version: '1', date, choices })));
const yes = encodeURIComponent(
  JSON.stringify({
    version: '1',
    date: new Date().toISOString(),
    choices: { analytics: true, media: true, marketing: true },
  }),
);

const name = 'consent_choices';
/** What a neighbour may call its cookie: ours, or what might be taken for it. */
const names = fc.oneof(
  { weight: 3, arbitrary: fc.constant(name) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'consent_choices2',
        'xconsent_choices',
        'CONSENT_CHOICES',
        'consent%5Fchoices',
        '__Host-consent_choices',
      ],
      ...[
        '__Secure-consent_choices',
        '__proto__',
        'constructor',
        'toString',
        '',
        'consent_choices ',
        '"consent_choices"',
      ],
      ...[
        'consent-choices',
        'consent_choice',
        'a',
        '_ga',
        'consent_choices[]',
        ' consent_choices',
        'consent_choices\t',
      ],
    ),
  },
  { weight: 1, arbitrary: hostileText.map((text) => text.replace(/[;=\p{Cc}]/gu, '')) },
);
const values = fc.oneof(
  { weight: 4, arbitrary: fc.constant(yes) },
  { weight: 2, arbitrary: records },
  // A cookie without a name is written as its value: it may look like another.
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `${name}=${yes}`,
      `${name}=`,
      `=${yes}`,
      '',
      ' ',
      'x'.repeat(4096 - 15),
      `"${yes}"`,
    ),
  },
  { weight: 1, arbitrary: fc.nat(yes.length).map((length) => yes.slice(0, length)) },
  { weight: 1, arbitrary: hostileText.map((text) => text.replace(/[;\p{Cc}]/gu, '')) },
);
const planted = fc.array(
  fc.record({
    name: names,
    value: values,
    domain: fc.constantFrom('www.testshire.gov.uk', 'testshire.gov.uk'),
    path: fc.constantFrom('/', '/council', '/council/', '/council/tax'),
  }),
  { maxLength: 6 },
);

/** As a browser writes them for a page: each name once for a domain and path, longer paths first. https://www.rfc-editor.org/rfc/rfc6265#section-5.4 */
function written(jar: readonly Kept[]): string[] {
  const kept = new Map(jar.map((cookie) => [`${cookie.name};${cookie.domain};${cookie.path}`, cookie]));
  return [...kept.values()]
    .sort((one, other) => other.path.length - one.path.length)
    .map(({ name, value }) => (name ? `${name}=${value}` : value));
}

/** What those cookies say that bear our name: the texts behind it, each once. */
function copiesIn(pairs: readonly string[]): string[] {
  return [
    ...new Set(pairs.flatMap((pair) => (pair.split('=')[0] === name ? [pair.slice(name.length + 1)] : []))),
  ];
}

function readFrom(pairs: readonly string[]): ConsentRecord | undefined {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => pairs.join('; ') });
  try {
    return readRecord(config);
  } finally {
    Reflect.deleteProperty(document, 'cookie');
  }
}

const granted = (text: string | undefined): string[] => {
  const { choices } = JSON.parse(decodeURIComponent(text!)) as ConsentRecord;
  return ids.filter((id) => Object.entries(choices).some(([key, value]) => key === id && value));
};
const grantedBy = (record: ConsentRecord | undefined): string[] =>
  ids.filter((id) => record?.choices[id] === true);

/** The visitor's own cookie, first or last among those of a neighbour. */
const jarOf = (own: string, others: readonly Kept[], isFirst: boolean): Kept[] => {
  const mine = { name, value: own, domain: '', path: '/' };
  return isFirst ? [mine, ...others] : [...others, mine];
};

describe('whatever cookies a neighbouring host plants', () => {
  it('beside a choice, they change nothing, or the visitor is asked again', () => {
    const seen = { kept: 0, asked: 0 };
    const property = fc.property(records, planted, fc.boolean(), (own, others, isFirst) => {
      const pairs = written(jarOf(own, others, isFirst));
      const record = readFrom(pairs);
      const isAlone = copiesIn(pairs).join() === own;
      expect(record && JSON.stringify(record)).to.equal(isAlone ? decodeURIComponent(own) : undefined);
      seen[isAlone ? 'kept' : 'asked']++;
      expectCleanPrototypes();
    });
    return always(property, 12_000).then((cases) => {
      expect(Math.min(seen.kept, seen.asked)).to.be.above(cases / 10);
    });
  }).timeout(patience);

  it('without a choice, a forged copy counts where it is the only one, and no other cookie does', () => {
    const seen = { forged: 0, not: 0 };
    const property = fc.property(planted, (others) => {
      const pairs = written(others);
      const [copy, another] = copiesIn(pairs);
      const record = readFrom(pairs);
      if (!record) return void seen.not++;
      // The boundary: nobody can tell such a copy from the visitor's own.
      expect([another, grantedBy(record)]).to.deep.equal([undefined, granted(copy)]);
      seen.forged++;
    });
    return always(property, 12_000).then((cases) => {
      expect(Math.min(seen.forged, seen.not)).to.be.above(cases / 20);
    });
  }).timeout(patience);

  it('vendors are asked for nothing that the visitor has not granted', async () => {
    const seen = { before: 0, after: 0 };
    const ours = services.map(({ id, src }) => src ?? `https://www.googletagmanager.com/gtag/js?id=${id}`);
    const property = fc.asyncProperty(records, planted, fc.boolean(), async (own, others, isFirst) => {
      const ownGranted = granted(own);
      const cookies = jarOf(own, others, isFirst).map(
        ({ name, value, path, domain }) => `${name}=${value};path=${path}${domain && `;domain=${domain}`}`,
      );
      const visit = begin(council, cookies);
      try {
        for (const src of visit.head.addresses()) expect(ownGranted).to.include(ids[ours.indexOf(src)]);
        seen.before += visit.head.scripts.length;
        // What the visitor says now holds, whatever else is there.
        const asked = visit.head.scripts.length;
        await visit.gate.rejectAll();
        await settle();
        expect(visit.head.scripts).to.have.length(asked);
        expect(ids.filter((id) => visit.gate.granted(id))).to.deep.equal([]);
        // It is kept where it is the only one of its name that is left.
        const [copy, another] = copiesIn(document.cookie.split('; '));
        const isKept = another === undefined && !!copy && granted(copy).length === 0 && copy !== own;
        expect(visit.gate.kept, document.cookie).to.equal(isKept);
        seen.after += Number(isKept);
      } finally {
        visit.end();
      }
      expectCleanPrototypes();
    });
    const cases = await always(property, 300);
    expect(seen.before).to.be.above(cases / 10);
    expect(seen.after).to.be.above(cases / 10);
  }).timeout(patience);
});

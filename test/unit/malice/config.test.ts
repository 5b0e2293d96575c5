import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { always, patience } from './cases.js';
import { anyJson, asJson, hostileName, hostileText, mostly } from './hostile.js';
import { catchErrors, elementsIn, expectCleanPrototypes, expectOnlyOurs, type Uncaught } from './oracles.js';
import { begin, defineAll, presets, settle } from './visit.js';

const text = mostly(hostileText);
const list = (...values: unknown[]): fc.Arbitrary<unknown> => mostly(fc.constantFrom(...values));
const some = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  mostly(fc.record(model, { requiredKeys: [] }));
const table = (value: fc.Arbitrary<unknown>, name = hostileName): fc.Arbitrary<unknown> =>
  mostly(fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true }));
const listOrTable = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.array(value, { maxLength: 4 }) }, table(value));

const address = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('/cookies', 'https://www.example.org/a', 'notice?a=1', '#there') },
  hostileText,
);
const cookie = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ name: fc.oneof(hostileText, fc.nat(9)), purpose: text, expires: text }),
  },
  some({
    name: text,
    purpose: text,
    expires: text,
    kind: list('cookie', 'local-storage', 'session-storage'),
  }),
);
/** Of a vendor of the page's own, which is understood where nothing in it is wrong. */
const own = fc.record(
  {
    name: fc.oneof(hostileText, fc.nat(9)),
    category: hostileName,
    src: address,
    notice: address,
    cookies: listOrTable(cookie),
  },
  { requiredKeys: ['name', 'category'] },
);
const ids = {
  'google-analytics': 'G-ABC1234567',
  hotjar: '1234567',
  clarity: 'abc123',
  'google-ads': 'AW-12345678',
};
const preset = fc
  .constantFrom(...Object.entries(ids), ...presets.map(({ name }) => [name, '1'] as const))
  .chain(([use, id]) =>
    fc.record(
      {
        use: fc.constant(use),
        id: mostly(fc.constant(id)),
        category: hostileName,
        cookies: listOrTable(cookie),
        name: text,
      },
      { requiredKeys: ['use', 'id'] },
    ),
  );
const words = table(
  text,
  fc.oneof(
    hostileName,
    fc.constantFrom(
      'bannerHeading',
      'askAnalytics',
      'essentialUse',
      'acceptAnalytics',
      'rejectAdditional',
      'changeLater',
    ),
    fc.constantFrom(
      'direction',
      'life',
      'save',
      'tableSummary',
      'ownQuestion',
      'serviceLine',
      'choiceCookie',
      'listAnd',
    ),
    fc.constantFrom(
      'analyticsLabel',
      'mediaPurpose',
      'ownQuestion',
      'embedTitle',
      'mediaAlways',
      'embedWarning',
    ),
  ),
);

/** Anything that JSON can hold where a council has its options. */
const config: fc.Arbitrary<unknown> = fc.record(
  {
    siteName: text,
    cookiesPage: mostly(address),
    privacyPage: mostly(address),
    policyVersion: text,
    language: mostly(
      fc.constantFrom('en', 'cy', 'en-GB', 'valueOf', 'constructor', '__proto__', 'i-klingon', '-'),
    ),
    categories: table(
      some({ label: text, description: text, basis: list('consent', 'objection', 'essential') }),
    ),
    services: listOrTable(fc.oneof({ weight: 3, arbitrary: own }, preset, anyJson)),
    consentMode: list('basic', 'advanced', 'off'),
    googleConsent: some({ signals: table(hostileName), default: anyJson, set: anyJson }),
    banner: list('top', 'bottom', 'dialog', 'none'),
    cookie: some({
      name: text,
      domain: text,
      path: text,
      days: list(1, 365, '30'),
      sameSite: list('Lax', 'None'),
    }),
    gpc: list('object', 'reject', 'ignore'),
    onWithdraw: fc.constant('stay'), // another would load this page again
    messages: table(
      words,
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom('en', 'en-gb', 'cy') }, hostileName),
    ),
    nonce: text,
    debug: text,
    more: anyJson,
  },
  { requiredKeys: ['onWithdraw'] },
);

interface Given {
  readonly consentMode?: unknown;
  readonly categories?: Readonly<Record<string, { readonly basis?: unknown } | null>> | null;
  readonly services?: unknown;
}

/** Categories that run without a yes, as the council itself says: read from its JSON, not from what became of it. */
function alwaysOn({ categories }: Given): ReadonlySet<string> {
  const on = Object.entries(Object(categories) as object)
    .filter(([, given]) => ['essential', 'objection'].includes(Object(given).basis as string))
    .map(([id]) => id);
  return new Set(['essential', ...on]);
}

/** As a script's `src` has it: what can't be read stays as it is, and leads nowhere. */
function hrefOf(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

/** Whether there may be a script from that address before anybody has said yes. */
function mayLoad(given: Given, src: string): boolean {
  const on = alwaysOn(given);
  return Object.values(Object(given.services) as object).some((one: unknown) => {
    const { use, category, src: own } = Object(one) as Record<string, unknown>;
    const known = presets.find(({ name }) => name === use);
    if (!known) return on.has(category as string) && typeof own === 'string' && hrefOf(own) === src;
    return (
      on.has((category ?? known.category) as string) || (given.consentMode === 'advanced' && known.google)
    );
  });
}

describe('whatever is in the config', () => {
  let uncaught: Uncaught;
  before(defineAll);
  beforeEach(() => {
    uncaught = catchErrors();
  });
  afterEach(() => uncaught.restore());

  it('nothing is thrown, kept, or loaded without consent, and there is no markup in it', async () => {
    const seen = { services: 0, links: 0, before: 0, after: 0 };
    const check = async (input: unknown): Promise<void> => {
      const given = asJson(input) as Given;
      const visit = begin(given);
      const { gate, head } = visit;
      try {
        const settings = visit.show('consent-settings');
        const table = visit.show('consent-cookie-table');
        settings.remove();
        const banner = visit.show('consent-banner');
        const embed = visit.show('consent-embed', { src: 'https://user.test/' });
        await settle();
        const all = [settings, table, banner, embed];
        all.forEach(expectOnlyOurs);
        expect(document.cookie).to.equal('');
        for (const src of head.addresses()) expect(mayLoad(given, src), src).to.equal(true);
        const before = head.scripts.length;
        seen.services += gate.services.length;
        seen.links += all.flatMap(elementsIn).filter(({ localName }) => localName === 'a').length;
        seen.before += before;

        await gate.rejectAll();
        expect(head.scripts).to.have.length(before);
        await gate.acceptAll();
        await settle();
        for (const { src, dataset } of head.scripts) {
          const address = src || dataset['src']!;
          if (!URL.canParse(address, document.baseURI)) continue; // nobody is asked
          expect(new URL(address, document.baseURI).protocol).to.match(/^https?:$/);
        }
        all.forEach(expectOnlyOurs);
        seen.after += head.scripts.length - before;
        expect(window).not.to.have.property('ran');
        expectCleanPrototypes();
      } finally {
        visit.end();
      }
      uncaught.check();
    };
    const cases = await always(fc.asyncProperty(config, check), 300);
    // What is all refused shows nothing.
    expect(seen.services).to.be.above(cases / 5);
    expect(seen.links).to.be.above(cases / 2);
    expect(seen.before).to.be.above(cases / 25);
    expect(seen.after).to.be.above(cases / 10);
  }).timeout(patience);
});

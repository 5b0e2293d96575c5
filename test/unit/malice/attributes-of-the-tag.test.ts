import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDataset } from '../../../src/config/read-dataset.js';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import type { ConsentConfig } from '../../../src/types.js';
import { always, patience } from './cases.js';
import { hostileText } from './hostile.js';
import { catchErrors, expectCleanPrototypes, expectOnlyOurs, type Uncaught } from './oracles.js';
import { begin, defineAll, presets, settle } from './visit.js';

const used = presets.map(({ name }) => name);
const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...used) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        'site-name',
        'cookies-page',
        'privacy-page',
        'policy-version',
        'language',
        'banner',
        'consent-mode',
        'gpc',
      ],
      ...[
        'nonce',
        'debug',
        'services',
        'categories',
        'messages',
        'markup',
        'cookie',
        'google-consent',
        'on-withdraw-',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'to-string',
      'hotja',
      'id',
      'use',
      '-',
      'a.b',
      'x:y',
      'é',
      '0',
    ),
  },
);
const values = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '1234567',
      'G-ABC1234567',
      'GTM-ABCD123',
      '/cookies',
      'top',
      'reject',
      'advanced',
      'abc123',
    ),
  },
);
const attributes = fc.dictionary(names, values, { maxKeys: 8, noNullPrototype: true });
const json = fc.constantFrom<ConsentConfig>(
  {},
  { services: [{ use: 'hotjar', id: '7654321' }] },
  { services: [{ use: 'hotjar', id: '7654321' }], siteName: 'Anytown', gpc: 'ignore' },
  { services: [{ use: 'hotjar', id: '7654321' }, null, 5] as never },
  { services: 'hotjar' as never, siteName: 'Anytown' },
  JSON.parse('{"__proto__": {"services": [{"use": "hotjar", "id": "1234567"}]}}') as ConsentConfig,
);

/** A tag with these attributes. A name that markup can't have is left out. */
function tagWith(given: Readonly<Record<string, string>>): HTMLScriptElement {
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries(given)) tag.setAttribute(`data-${name}`, value);
  return tag;
}

describe('whatever attributes the tag has', () => {
  let uncaught: Uncaught;
  before(defineAll);
  beforeEach(() => {
    uncaught = catchErrors();
  });
  afterEach(() => uncaught.restore());

  it('only the services that they name are used, with the ids that they give', () => {
    let understood = 0;
    const property = fc.property(attributes, json, (given, config) => {
      const { dataset } = tagWith(given);
      const resolved = resolveConfig(readDataset(config, dataset, presets), presets, () => {});
      for (const { use, id } of resolved.services) {
        const isInJson = JSON.stringify(config).includes(`"${use}"`);
        expect(isInJson || Object.hasOwn(given, use!), use).to.equal(true);
        if (given[use!]) expect(id).to.equal(given[use!]);
        understood++;
      }
      for (const page of [resolved.config.cookiesPage, resolved.config.privacyPage]) {
        if (page !== undefined && URL.canParse(page, document.baseURI))
          expect(new URL(page, document.baseURI).protocol).to.match(/^https?:$/);
      }
      // No markup has a NUL: a lone one, which script alone can set, counts as a table of one.
      if (given['categories'] !== '\0') expect([...resolved.categories.keys()]).to.have.length(5);
      expectCleanPrototypes();
    });
    return always(property, 5000).then((cases) => expect(understood).to.be.above(cases / 3));
  }).timeout(patience);

  it('nothing is thrown or loaded, and the banner has nothing but words', async () => {
    let banners = 0;
    const property = fc.asyncProperty(attributes, json, async (given, config) => {
      const visit = begin({ ...readDataset(config, tagWith(given).dataset, presets), onWithdraw: 'stay' });
      try {
        const isAsked = !visit.gate.decided;
        const banner = visit.show('consent-banner');
        await settle();
        const isEssential = visit.gate.services.some(({ category }) => category === 'essential');
        if (given['consent-mode'] !== 'advanced' && !isEssential)
          expect(visit.head.scripts).to.deep.equal([]);
        expectOnlyOurs(banner);
        const heading = banner.shadowRoot?.querySelector('h2')?.textContent;
        if (
          isAsked &&
          given['site-name'] &&
          !given['site-name'].startsWith('\0') &&
          given['language'] === undefined
        )
          if (!given['site-name'].includes('\0'))
            expect(heading).to.equal(`Cookies on ${given['site-name']}`);
        banners += Number(isAsked);
        expect(document.cookie).to.equal('');
        expect(window).not.to.have.property('ran');
      } finally {
        visit.end();
      }
      uncaught.check();
    });
    const cases = await always(property, 300);
    expect(banners).to.be.above(cases / 10);
  }).timeout(patience);
});

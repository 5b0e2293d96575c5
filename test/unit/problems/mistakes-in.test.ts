import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { inWords } from '../../../src/problems/in-words.js';
import { mistakesIn } from '../../../src/problems/mistakes-in.js';
import type { CategoryConfig, ConsentConfig } from '../../../src/types.js';

const known = 'essential|functional|analytics|media|marketing';
const signals =
  'ad_personalization|ad_storage|ad_user_data|analytics_storage|functionality_storage|personalization_storage|security_storage';
const regions = 'a list of regions such as ["GB", "US-CA"]';

/** What is told of a page's `googleConsent`. */
function told(googleConsent: unknown, categories: Readonly<Record<string, CategoryConfig>> = {}): string[] {
  const config = { googleConsent, categories } as ConsentConfig;
  return mistakesIn(resolveConfig(config, [], () => {})).map((mistake) => inWords(mistake));
}

describe('googleConsent', () => {
  for (const right of [
    {},
    { signals: {}, default: {}, set: {} },
    { signals: { ad_personalization: 'functional', security_storage: 'essential' } },
    { default: { region: ['GB'], wait_for_update: 500 } },
    { default: { region: ['GB-SCT', 'US-06', 'FR'] } },
    { set: { ads_data_redaction: true, url_passthrough: false, anything: {} } },
  ]) {
    it(`may be ${JSON.stringify(right)}`, () => {
      expect(told(right)).to.deep.equal([]);
    });
  }

  for (const [wrong, sentence] of [
    [
      { signal: { ad_storage: 'marketing' } },
      'googleConsent: "signal" is {"ad_storage":"marketing"}, which does not match an option: default|set|signals',
    ],
    [{ signals: 'ad_storage' }, 'googleConsent: "signals" is "ad_storage", which does not match an object'],
    [
      { default: ['GB', 1] },
      'googleConsent default: "0" is "GB", which does not match an option: region|wait_for_update',
    ],
    [{ set: true }, 'googleConsent: "set" is true, which does not match an object'],
    [
      { signals: { ad_storage: 'statistics' } },
      `googleConsent signals: "ad_storage" is "statistics", which does not match ${known}`,
    ],
    [
      { signals: { ad_storage: 'constructor' } },
      `googleConsent signals: "ad_storage" is "constructor", which does not match ${known}`,
    ],
    [
      { signals: { ad_storage: ['marketing'] } },
      `googleConsent signals: "ad_storage" is ["marketing"], which does not match ${known}`,
    ],
    [
      { signals: { ad_storage: true } },
      `googleConsent signals: "ad_storage" is true, which does not match ${known}`,
    ],
    [
      { signals: { ad_store: 'marketing' } },
      `googleConsent signals: "ad_store" is "marketing", which does not match an option: ${signals}`,
    ],
    [
      { default: { region: 'GB' } },
      `googleConsent default: "region" is "GB", which does not match ${regions}`,
    ],
    [
      { default: { region: ['Britain'] } },
      `googleConsent default: "region" is ["Britain"], which does not match ${regions}`,
    ],
    [
      { default: { region: ['GB', 44] } },
      `googleConsent default: "region" is ["GB",44], which does not match ${regions}`,
    ],
    [
      { default: { region: { 0: 'GB' } } },
      `googleConsent default: "region" is {"0":"GB"}, which does not match ${regions}`,
    ],
    [
      { default: { wait_for_update: 'half a second' } },
      'googleConsent default: "wait_for_update" is "half a second", which does not match a whole number of milliseconds',
    ],
    [
      { default: { ad_storage: 'granted' } },
      'googleConsent default: "ad_storage" is "granted", which does not match an option: region|wait_for_update',
    ],
  ] as const) {
    it(`is told of what is wrong in ${JSON.stringify(wrong)}`, () => {
      expect(told(wrong)[0]).to.equal(sentence);
    });
  }

  it('is told of each mistake, in order', () => {
    expect(
      told({ sets: {}, signals: { ad_storage: 'x', 'ad storage': 'x' }, default: { region: 1 } }),
    ).to.have.length(4);
  });

  it('may name a category of the page’s own, whatever its name', () => {
    expect(told({ signals: { ad_storage: 'a|b(' } }, { 'a|b(': {} })).to.deep.equal([]);
    expect(told({ signals: { ad_storage: 'a' } }, { 'a|b(': {} })).to.have.length(1);
  });

  it('has names that are on every object for what they are: nobody’s', () => {
    expect(
      told(
        JSON.parse('{"__proto__": {}, "constructor": {}, "signals": {"toString": "marketing"}}') as object,
      ),
    ).to.have.length(3);
  });
});

describe('mistakesIn', () => {
  for (const problem of ['a sentence', undefined, null, new Error('boom'), { config: undefined }, 1]) {
    it(`leaves what is one problem as it is: ${String(problem)}`, () => {
      expect(mistakesIn(problem)).to.deep.equal([problem]);
    });
  }
});

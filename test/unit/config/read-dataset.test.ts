import { expect } from '@open-wc/testing';
import { readDataset } from '../../../src/config/read-dataset.js';
import { presetStubs } from '../../../src/gate/preset-stubs.js';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { inWords } from '../../../src/problems/in-words.js';
import { googleAnalytics, hotjar } from '../../../src/services/index.js';
import type { ConsentConfig, Preset } from '../../../src/types.js';

const presets = [googleAnalytics, hotjar];
/** Every preset, as the tag knows them. */
const tagPresets = [...presetStubs(() => new Promise(() => {})), googleAnalytics];

/** The config of a tag with these attributes, over the JSON of the page. */
function read(attributes: string, json: unknown = {}, known: readonly Preset[] = presets): ConsentConfig {
  const holder = document.createElement('template');
  holder.innerHTML = `<script ${attributes}></script>`;
  return readDataset(json as ConsentConfig, holder.content.querySelector('script')!.dataset, known);
}

/** What a council is told of its tag. */
function tell(attributes: string, json?: unknown): string[] {
  const told: string[] = [];
  resolveConfig(read(attributes, json), presets, (mistake) => told.push(inWords(mistake)));
  return told;
}

describe('readDataset', () => {
  for (const [attribute, option, value] of [
    ['data-site-name', 'siteName', 'Anytown Borough Council'],
    ['data-cookies-page', 'cookiesPage', '/cookies'],
    ['data-privacy-page', 'privacyPage', '/privacy'],
    ['data-policy-version', 'policyVersion', '2'],
    ['data-language', 'language', 'cy'],
    ['data-consent-mode', 'consentMode', 'advanced'],
    ['data-banner', 'banner', 'bottom'],
    ['data-gpc', 'gpc', 'reject'],
    ['data-on-withdraw', 'onWithdraw', 'stay'],
    ['data-nonce', 'nonce', 'abc'],
    ['data-debug', 'debug', 'true'],
  ] as const) {
    it(`reads ${attribute}`, () => {
      expect(read(`${attribute}="${value}"`)).to.deep.equal({ [option]: value, services: [] });
      expect(tell(`${attribute}="${value}"`)).to.deep.equal([]);
    });

    it(`puts ${attribute} before the JSON`, () => {
      expect(read(`${attribute}="${value}"`, { [option]: 'other' })).to.include({ [option]: value });
    });
  }

  it('adds services by their presets’ names, after those of the JSON', () => {
    const own = { name: 'GovMetric', category: 'analytics' };
    const { services } = read('data-google-analytics="G-ABC1234567" data-hotjar="1234567"', {
      services: [own],
    });
    expect(services).to.deep.equal([
      own,
      { use: 'google-analytics', id: 'G-ABC1234567' },
      { use: 'hotjar', id: '1234567' },
    ]);
  });

  it('puts a service of the tag in place of the same one in the JSON', () => {
    const json = {
      services: [
        { use: 'google-analytics', id: 'G-OLD1234' },
        { use: 'hotjar', id: '1' },
      ],
    };
    expect(read('data-google-analytics="G-ABC1234567"', json).services).to.deep.equal([
      { use: 'hotjar', id: '1' },
      { use: 'google-analytics', id: 'G-ABC1234567' },
    ]);
  });

  it('adds a service that needs no id by its name alone', () => {
    expect(read('data-reachdeck', {}, tagPresets).services).to.deep.equal([{ use: 'reachdeck' }]);
  });

  it('keeps the id of the JSON where the tag gives none', () => {
    const json = { services: [{ use: 'hotjar', id: '1', name: 'Heatmaps' }] };
    expect(read('data-hotjar', json).services).to.deep.equal(json.services);
  });

  it('keeps what the JSON says and the tag does not', () => {
    const json = { siteName: 'Anytown', cookie: { days: 30 } };
    expect(read('data-banner="none"', json)).to.deep.equal({ ...json, banner: 'none', services: [] });
  });

  it('leaves the JSON as it is', () => {
    const json = Object.freeze({ services: Object.freeze([{ use: 'hotjar', id: '1' }]) });
    read('data-hotjar="2" data-banner="none"', json);
    expect(json).to.deep.equal({ services: [{ use: 'hotjar', id: '1' }] });
  });

  for (const [attribute, sentence] of [
    ['data-google-analytics="UA-1"', 'google-analytics: "id" is "UA-1", which does not match G-XXXXXXX'],
    ['data-google-analytics', 'google-analytics: "id" is missing; it would be G-XXXXXXX'],
    ['data-google-consent="GB"', 'config: "googleConsent" is "GB", which does not match an object'],
    ['data-hotjar="abc"', 'hotjar: "id" is "abc", which does not match 1234567'],
    ['data-banner="left"', 'config: "banner" is "left", which does not match top|bottom|dialog|none'],
    [
      'data-cookies-page="javascript:1"',
      'config: "cookiesPage" is "javascript:1", which does not match a web address',
    ],
  ] as const) {
    it(`tells of a wrong value: ${attribute}`, () => {
      expect(tell(attribute)).to.deep.equal([sentence]);
    });
  }

  for (const [attribute, option] of [
    ['data-sitename', 'sitename'],
    ['data-site-nam', 'siteNam'],
    ['data-cookie-page', 'cookiePage'],
    ['data-cookies-pages', 'cookiesPages'],
    ['data-policyversion', 'policyversion'],
    ['data-google-analytic', 'googleAnalytic'],
    ['data-googleanalytics', 'googleanalytics'],
    ['data-hotjar-id', 'hotjarId'],
    ['data-consentmode', 'consentmode'],
    ['data-on-withdrawal', 'onWithdrawal'],
  ] as const) {
    it(`tells of a slip of the pen: ${attribute}`, () => {
      const told = tell(`${attribute}="x"`);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(new RegExp(`^config: "${option}" is "x", which does not match an option: `));
    });
  }

  for (const attribute of [
    'data-cfasync',
    'data-turbo-track',
    'data-nscript',
    'data-config',
    'data-domain',
    'data-cache',
    'data-wp-strategy',
    'data-rocket-src',
    'data-__proto__',
    'data-has-own-property',
    'data-to-string',
  ]) {
    it(`passes over what another tool has written: ${attribute}`, () => {
      expect(read(`${attribute}="x"`)).to.deep.equal({ services: [] });
      expect(read(`${attribute}="x"`, {}, tagPresets)).to.deep.equal({ services: [] });
    });
  }

  for (const services of [null, undefined, []]) {
    it(`takes services that are ${JSON.stringify(services)} for none`, () => {
      expect(read('data-hotjar="1"', { services }).services).to.deep.equal([{ use: 'hotjar', id: '1' }]);
    });
  }

  it('goes on with the services that are right where others are null', () => {
    const json = { services: [null, { use: 'hotjar', id: '1' }] };
    expect(tell('data-banner="none"', json)).to.deep.equal([
      'services: "0" is null, which does not match an object',
    ]);
  });

  it('tells of services that are a number', () => {
    expect(tell('', { services: 5 })).to.deep.equal(['services: "0" is 5, which does not match an object']);
  });
});

import { expect } from '@open-wc/testing';
import { findingsIn } from '../../../src/debug/findings-in.js';
import type { InspectedName, InspectedRequests, InspectedService, Inspection } from '../../../src/types.js';

type Facts = Parameters<typeof findingsIn>[0];

const nothing: Facts = {
  blocked: [],
  categories: [],
  kept: true,
  missing: [],
  problems: [],
  requests: [],
  services: [],
  stored: [],
};
const service = (given: Partial<InspectedService>): InspectedService => ({
  name: 'Survey',
  category: 'analytics',
  state: 'granted',
  requests: [],
  stored: [],
  ...given,
});
const request = (given: Partial<InspectedRequests> = {}): InspectedRequests => ({
  host: 'a.test',
  count: 2,
  beforeConsent: 0,
  addresses: [],
  ...given,
});
const cookie = (given: Partial<InspectedName> = {}): InspectedName => ({
  name: 'a',
  kind: 'cookie',
  beforeConsent: false,
  gone: false,
  ...given,
});

const rows: readonly (readonly [what: string, facts: Partial<Inspection>, findings: readonly string[]])[] = [
  ['nothing', {}, []],
  ['a problem, as it is', { problems: ['config: wrong'] }, ['config: wrong']],
  [
    'a file that is missing, in place of what has failed because of it',
    {
      missing: [{ name: 'embed.js', address: 'https://a.test/b/embed.js', status: 404 }],
      problems: [
        'TypeError: Failed to fetch dynamically imported module: https://a.test/b/embed.js',
        'config: wrong',
      ],
    },
    ['embed.js is not in the folder https://a.test/b/ (404): upload it from dist/.', 'config: wrong'],
  ],
  [
    'a file that is something else',
    { missing: [{ name: 'services/rajtoh.js', address: 'https://a.test/services/rajtoh.js' }] },
    ['services/rajtoh.js cannot be read in the folder https://a.test/: upload it from dist/.'],
  ],
  [
    'a file that others import, and not of those that can’t be had because of it',
    {
      missing: [
        { name: 'embed.js', address: 'https://a.test/embed.js' },
        { name: 'templates.js', address: 'https://a.test/templates.js' },
        { name: 'cy.js', address: 'https://a.test/cy.js', status: 410 },
      ],
      problems: ['TypeError: https://a.test/embed.js'],
    },
    [
      'templates.js cannot be read in the folder https://a.test/: upload it from dist/.',
      'cy.js cannot be read in the folder https://a.test/ (410): upload it from dist/.',
    ],
  ],
  ['blocked cookies', { blocked: ['cookie'] }, ['The browser lets this page keep nothing: Cookie.']],
  [
    'a choice that is not kept',
    { kept: false },
    ['The last choice counts on this page only, because the browser did not keep it.'],
  ],
  ['a service that was asked with consent', { services: [service({ requests: [request()] })] }, []],
  [
    'a service that was asked before',
    { services: [service({ requests: [request({ beforeConsent: 1 })] })] },
    ['Survey: 1 request to a.test before it was granted.'],
  ],
  [
    'a host that nobody accounts for',
    { requests: [request()] },
    ['a.test: 2 requests. No service accounts for this host.'],
  ],
  [
    'a host whose owner is guessed, asked before',
    { requests: [request({ beforeConsent: 1, likely: 'Meta Pixel' })] },
    ['a.test: 2 requests, 1 before consent. No service accounts for this host. Likely Meta Pixel.'],
  ],
  ['gated markup that was let through', { requests: [request({ categories: ['media'] })] }, []],
  [
    'gated markup that was not',
    { requests: [request({ categories: ['media', 'analytics'], beforeConsent: 2 })] },
    ['a.test: 2 requests before its markup was granted (media, analytics).'],
  ],
  ['a cookie that is declared', { stored: [cookie({ service: 'Survey' })], services: [service({})] }, []],
  [
    'a cookie that came before',
    { stored: [cookie({ service: 'Survey', beforeConsent: true })], services: [service({})] },
    ['Cookie “a” of Survey was there before it was granted.'],
  ],
  [
    'a cookie that came before, and is gone',
    { stored: [cookie({ service: 'Survey', beforeConsent: true, gone: true })] },
    ['Cookie “a” of Survey was there before it was granted, and is gone.'],
  ],
  [
    'a cookie that has stayed',
    { stored: [cookie({ service: 'Survey' })], services: [service({ state: 'refused' })] },
    ['Cookie “a” of Survey is there, and Survey is not granted.'],
  ],
  [
    'a cookie that has gone after a no',
    { stored: [cookie({ service: 'Survey', gone: true })], services: [service({ state: 'refused' })] },
    [],
  ],
  ['our own', { stored: [cookie({ service: 'consent-gate' })] }, []],
  [
    'a key that nobody declares, whose owner is guessed',
    { stored: [cookie({ kind: 'local-storage', likely: 'Hotjar' })] },
    ['Key in local storage “a”: nobody declares it. Likely set by Hotjar.'],
  ],
  [
    'a cookie that nobody declares or knows',
    { stored: [cookie({ beforeConsent: true })] },
    [
      'Cookie “a”: nobody declares it, and it was there before a choice. Not known here: it may be this website’s own.',
    ],
  ],
  [
    'the same on a page with scripts of others',
    { stored: [cookie({ scriptHosts: ['a.test', 'b.test'] })] },
    [
      'Cookie “a”: nobody declares it. Not known here: it may be this website’s own, or set by a script from a.test, b.test.',
    ],
  ],
];

describe('findingsIn', () => {
  for (const [what, facts, findings] of rows)
    it(`tells of ${what}`, () => {
      expect(findingsIn({ ...nothing, ...facts })).to.deep.equal(findings);
    });
});

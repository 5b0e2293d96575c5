import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { resolveConfig, type Resolved } from '../../../src/config/resolve-config.js';
import { inWords } from '../../../src/problems/in-words.js';
import { googleAnalytics, hotjar } from '../../../src/services/index.js';
import type { ConsentConfig, Preset } from '../../../src/types.js';

interface Outcome extends Resolved {
  readonly told: readonly string[];
  /** The service that each sentence is about. */
  readonly about: readonly (string | undefined)[];
}

/** What becomes of a config, of which a page may have made anything. */
function resolve(config: unknown): Outcome {
  const told: string[] = [];
  const about: (string | undefined)[] = [];
  const resolved = resolveConfig(config as ConsentConfig, presets, (mistake, service) => {
    told.push(inWords(mistake, service));
    about.push(service);
  });
  return { ...resolved, told, about };
}

const names = ({ services }: Resolved): string[] => services.map(({ name }) => name);
/** A preset whose options are each right, and not enough together. */
const choosy: Preset = {
  name: 'choosy',
  category: 'analytics',
  options: {},
  optional: { id: '[a-z]+', domain: '[a-z.]+' },
  traces: /^choosy$/,
  refuse: ({ id, domain }, tell) => void (id || domain || tell('it needs an "id" or a "domain"')),
  start: () => undefined,
};
const presets = [googleAnalytics, hotjar, choosy];
const analytics = { use: 'google-analytics', id: 'G-ABC1234567' };
const own = { name: 'GovMetric', category: 'analytics', src: 'https://example.test/gm.js' };

const known = 'essential, functional, analytics, media, marketing';
const options =
  'banner|categories|consentMode|cookie|cookiesPage|debug|googleConsent|gpc|language|' +
  'markup|messages|migrate|nonce|onWithdraw|policyVersion|privacyPage|receipts|services|siteName';
const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Thousands of cases take a busy computer a while. */
const patience = 60_000;

describe('resolveConfig', () => {
  it('fills in what a council need not say', () => {
    const { config, told } = resolve({});
    expect(config.policyVersion).to.equal('1');
    expect(config.cookie).to.deep.equal({ name: 'consent_choices', path: '/', days: 365 });
    expect(told).to.deep.equal([]);
  });

  it('knows five categories, in order, all but one by consent', () => {
    expect([...resolve({}).categories.values()]).to.deep.equal([
      { id: 'essential', basis: 'essential' },
      { id: 'functional', basis: 'consent' },
      { id: 'analytics', basis: 'consent' },
      { id: 'media', basis: 'consent' },
      { id: 'marketing', basis: 'consent' },
    ]);
  });

  it('understands the config of the contract', () => {
    const { config, services, told } = resolve({
      siteName: 'Anytown Borough Council',
      cookiesPage: '/cookies',
      policyVersion: '2',
      services: [
        analytics,
        { use: 'hotjar', id: '1234567' },
        { ...own, cookies: [{ name: 'gm_*', purpose: 'Feedback survey', expires: '1 day' }] },
      ],
    });
    expect(told).to.deep.equal([]);
    expect(services.map(({ name, category, preset }) => [name, category, preset?.name])).to.deep.equal([
      ['google-analytics', 'analytics', 'google-analytics'],
      ['hotjar', 'analytics', 'hotjar'],
      ['GovMetric', 'analytics', undefined],
    ]);
    expect(config.siteName).to.equal('Anytown Borough Council');
  });

  for (const input of [undefined, null, 1, true, []]) {
    it(`goes on with nothing where the config is ${JSON.stringify(input)}`, () => {
      const { services, categories } = resolve(input);
      expect(services).to.deep.equal([]);
      expect(categories.size).to.equal(5);
    });
  }

  it('tells why a config could not be read, in whose place there is no service, and nothing a visitor has answered', () => {
    const error = new SyntaxError('Unexpected token');
    const { config, services, told } = resolve({ error, policyVersion: String(error), banner: 'none' });
    expect(told).to.deep.equal(['config: nothing is loaded. SyntaxError: Unexpected token']);
    expect(services).to.deep.equal([]);
    expect([config.policyVersion, config.banner]).to.deep.equal([String(error), 'none']);
  });

  it('takes nothing that JSON can hold for a config that could not be read', () => {
    const { told } = resolve(JSON.parse('{"error": {"message": "Unexpected token"}}'));
    expect(told).to.deep.equal([
      `config: "error" is {"message":"Unexpected token"}, which does not match an option: ${options}`,
    ]);
  });

  it('leaves the config that it is given as it is', () => {
    const config = Object.freeze({
      services: Object.freeze([Object.freeze({ ...analytics })]),
      cookie: Object.freeze({ days: 30 }),
      categories: Object.freeze({ analytics: Object.freeze({ label: 'Statistics' }) }),
    });
    expect(names(resolve(config))).to.deep.equal(['google-analytics']);
  });
});

describe('an option of the config', () => {
  for (const [option, values] of Object.entries({
    siteName: ['Anytown', '', '<b>&</b>', 7],
    cookiesPage: ['/cookies', 'cookies', '../cookies?a=1#top', '//www.testshire.gov.uk/a', 'https://a.test/'],
    privacyPage: ['http://a.test/', '/a:b', '?page=a:b', '#a:b'],
    policyVersion: ['2', 2, '2026-11-22'],
    language: ['cy', 'en-GB'],
    categories: [{}],
    services: [[]],
    consentMode: ['basic', 'advanced', 'off'],
    googleConsent: [{}, { signals: { ad_storage: 'functional' }, default: { region: ['GB'] }, set: {} }],
    banner: ['top', 'bottom', 'dialog', 'none'],
    cookie: [{}],
    gpc: ['object', 'reject', 'ignore'],
    onWithdraw: ['auto', 'reload', 'stay'],
    messages: [{}, { cy: { yes: 'Ydw' } }],
    nonce: ['abc'],
    debug: [true, false, 'true', 'false', '', null],
  })) {
    for (const value of values as unknown[]) {
      it(`may be ${option}: ${JSON.stringify(value)}`, () => {
        expect(resolve({ [option]: value }).told).to.deep.equal([]);
      });
    }
  }

  for (const [option, value, sentence] of [
    ['consentMode', 'Basic', 'config: "consentMode" is "Basic", which does not match basic|advanced|off'],
    [
      'consentMode',
      'basic|off',
      'config: "consentMode" is "basic|off", which does not match basic|advanced|off',
    ],
    ['banner', 'left', 'config: "banner" is "left", which does not match top|bottom|dialog|none'],
    ['banner', false, 'config: "banner" is false, which does not match top|bottom|dialog|none'],
    ['gpc', 'yes', 'config: "gpc" is "yes", which does not match object|reject|ignore'],
    ['onWithdraw', '', 'config: "onWithdraw" is "", which does not match auto|reload|stay'],
    ['debug', {}, 'config: "debug" is {}, which does not match true or false'],
    ['debug', 'no', 'config: "debug" is "no", which does not match true or false'],
    ['cookiesPage', '', 'config: "cookiesPage" is "", which does not match a web address'],
    ['siteName', ['A'], 'config: "siteName" is ["A"], which does not match text'],
    ['services', 'hotjar', 'config: "services" is "hotjar", which does not match an object'],
    ['services', null, 'config: "services" is null, which does not match an object'],
    ['googleConsent', 'GB', 'config: "googleConsent" is "GB", which does not match an object'],
    ['cookie', 'name', 'config: "cookie" is "name", which does not match an object'],
    ['messages', 1, 'config: "messages" is 1, which does not match an object'],
    ['sitename', 'A', `config: "sitename" is "A", which does not match an option: ${options}`],
    ['', 'A', `config: "" is "A", which does not match an option: ${options}`],
  ] as const) {
    it(`is told and left out: ${option} ${JSON.stringify(value)}`, () => {
      const { told, config } = resolve({ [option]: value });
      expect(told).to.deep.equal([sentence]);
      expect(config).to.deep.equal(resolve({}).config);
    });
  }

  for (const option of hostile) {
    it(`is told and left out: ${option}`, () => {
      const { told, config } = resolve(JSON.parse(`{${JSON.stringify(option)}: {"debug": true}}`));
      expect(told).to.deep.equal([
        `config: "${option}" is {"debug":true}, which does not match an option: ${options}`,
      ]);
      expect(config.debug).to.equal(undefined);
    });
  }

  it('does not take the others down', () => {
    const { config, told } = resolve({ banner: 'left', gpc: 'reject', siteName: 'Anytown' });
    expect([config.banner, config.gpc, config.siteName]).to.deep.equal([undefined, 'reject', 'Anytown']);
    expect(told).to.have.length(1);
  });

  it('is told once for each mistake, in order', () => {
    const { told } = resolve({
      banner: 'left',
      cookie: { days: -1 },
      categories: { analytics: { basis: 'maybe' } },
      services: [{ use: 'hotjar', id: 'x' }],
    });
    expect(told).to.deep.equal([
      'config: "banner" is "left", which does not match top|bottom|dialog|none',
      'cookie: "days" is -1, which does not match a whole number above 0',
      'analytics: "basis" is "maybe", which does not match consent|objection|essential',
      'hotjar: "id" is "x", which does not match 1234567',
    ]);
  });
});

describe('an address in the config', () => {
  const addresses = ['cookiesPage', 'privacyPage'];

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\n:alert(1)',
    'javascript:alert(1)//https://a.test/',
    'data:text/javascript,alert(1)',
    'vbscript:alert(1)',
    'blob:https://a.test/1',
    'file:///etc/passwd',
    'ftp://a.test/',
    'httpsx://a.test/',
    'https ://a.test/',
    '',
    ' ',
  ]) {
    it(`is refused: ${JSON.stringify(address)}`, () => {
      for (const option of addresses) expect(resolve({ [option]: address }).told).to.have.length(1);
      expect(resolve({ services: [{ ...own, src: address }] }).services).to.deep.equal([]);
      expect(resolve({ services: [{ ...own, notice: address }] }).services).to.deep.equal([]);
    });
  }

  for (const address of [
    '/gm.js',
    'gm.js',
    './gm.js',
    '../a/gm.js?v=1#x',
    '//example.test/gm.js',
    'https://example.test/gm.js',
    'http://example.test/gm.js',
    '/a:b.js',
    '?javascript:',
    'https://example.test/javascript:x',
  ]) {
    it(`is accepted: ${address}`, () => {
      expect(resolve({ cookiesPage: address, services: [{ ...own, src: address }] }).told).to.deep.equal([]);
    });
  }

  it('never leads anywhere but to the web, whatever it is', () => {
    const part = fc.constantFrom(
      ...[
        'javascript',
        'data',
        'vbscript',
        'http',
        'https',
        ':',
        '/',
        '//',
        '\n',
        '\t',
        ' ',
        '\u0000',
        '\u001f',
      ],
      ...['JAVA', 'script', 'a', '?', '#', '\\', '@', 'ｊ', '%6a', '&colon;', '\u00a0', '\ufeff'],
    );
    const texts = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (address) => {
        const { services } = resolve({ services: [{ ...own, src: address }] });
        if (services.length === 0 || !URL.canParse(address, 'https://www.testshire.gov.uk/a/')) return;
        expect(new URL(address, 'https://www.testshire.gov.uk/a/').protocol).to.match(/^https?:$/);
      }),
      { numRuns: 5000 },
    );
  }).timeout(patience);
});

describe('the choice cookie in the config', () => {
  for (const cookie of [
    { name: 'choices-2' },
    { domain: 'auto' },
    { domain: 'testshire.gov.uk' },
    { path: '/council' },
    { days: 30 },
    { days: '30' },
    { sameSite: 'Strict' },
    { sameSite: 'None' },
  ]) {
    it(`may have ${JSON.stringify(cookie)}`, () => {
      const { config, told } = resolve({ cookie });
      expect(told).to.deep.equal([]);
      expect(config.cookie).to.include(cookie);
    });
  }

  for (const [option, value, form] of [
    ['name', 'a b', '[\\w-]+'],
    ['name', 'a=b', '[\\w-]+'],
    ['name', 'a;path=/', '[\\w-]+'],
    ['name', '', '[\\w-]+'],
    ['domain', 'a;secure', '[\\w.-]+'],
    ['path', 'council', '/.*'],
    ['days', -1, 'a whole number above 0'],
    ['days', 1.5, 'a whole number above 0'],
    ['days', 'a year', 'a whole number above 0'],
    ['days', null, 'a whole number above 0'],
    ['sameSite', 'lax', 'Lax|Strict|None'],
    ['secure', true, 'an option: days|domain|name|path|sameSite'],
    ['__proto__', 1, 'an option: days|domain|name|path|sameSite'],
  ] as const) {
    it(`is told and left out: ${option} ${JSON.stringify(value)}`, () => {
      const { told, config } = resolve({ cookie: JSON.parse(`{"${option}": ${JSON.stringify(value)}}`) });
      expect(told).to.deep.equal([
        `cookie: "${option}" is ${JSON.stringify(value)}, which does not match ${form}`,
      ]);
      expect(config.cookie).to.deep.equal(resolve({}).config.cookie);
    });
  }
});

describe('a category in the config', () => {
  it('adds to the known ones, after them', () => {
    const { categories, told } = resolve({ categories: { feedback: { label: 'Feedback' } } });
    expect([...categories.keys()].at(-1)).to.equal('feedback');
    expect(categories.get('feedback')).to.deep.equal({ id: 'feedback', basis: 'consent', label: 'Feedback' });
    expect(told).to.deep.equal([]);
  });

  it('changes a known one in its place', () => {
    const { categories } = resolve({ categories: { analytics: { basis: 'objection' } } });
    expect(categories.get('analytics')).to.deep.equal({ id: 'analytics', basis: 'objection' });
    expect([...categories.keys()].join(', ')).to.equal(known);
  });

  for (const basis of ['consent', 'objection']) {
    it(`leaves essential what it is, even where it says ${basis}`, () => {
      expect(resolve({ categories: { essential: { basis } } }).categories.get('essential')!.basis).to.equal(
        'essential',
      );
    });
  }

  it('has the id under which it stands', () => {
    const { categories, told } = resolve({ categories: { analytics: { id: 'essential' } } });
    expect(categories.get('analytics')!.id).to.equal('analytics');
    expect(told).to.deep.equal([
      'analytics: "id" is "essential", which does not match an option: basis|description|label',
    ]);
  });

  for (const [option, value, form] of [
    ['basis', 'legitimate interest', 'consent|objection|essential'],
    ['basis', true, 'consent|objection|essential'],
    ['label', {}, 'text'],
    ['colour', 'red', 'an option: basis|description|label'],
    ['constructor', 1, 'an option: basis|description|label'],
  ] as const) {
    it(`goes on by consent without what is wrong: ${option} ${JSON.stringify(value)}`, () => {
      const { categories, told } = resolve({ categories: { media: { [option]: value } } });
      expect(told).to.deep.equal([
        `media: "${option}" is ${JSON.stringify(value)}, which does not match ${form}`,
      ]);
      expect(categories.get('media')).to.deep.equal({ id: 'media', basis: 'consent' });
    });
  }

  for (const value of [null, 'analytics', 5, true]) {
    it(`is told where it is ${JSON.stringify(value)} instead of an object`, () => {
      const { told, categories } = resolve({ categories: { analytics: value } });
      expect(categories.get('analytics')).to.deep.equal({ id: 'analytics', basis: 'consent' });
      expect(told).not.to.deep.equal([]);
    });
  }

  for (const id of hostile) {
    it(`is none that nobody has written: ${id}`, () => {
      const { categories, services, told } = resolve({ services: [{ ...own, category: id }] });
      expect(categories.has(id)).to.equal(false);
      expect(services).to.deep.equal([]);
      expect(told).to.deep.equal([
        `GovMetric: "category" is "${id}", which does not match ${known.replaceAll(', ', '|')}`,
      ]);
    });

    it(`may have any name, also ${id}`, () => {
      const { categories } = resolve(JSON.parse(`{"categories": {"${id}": {"basis": "objection"}}}`));
      expect(categories.get(id)).to.deep.equal({ id, basis: 'objection' });
      expect(({} as { basis?: string }).basis).to.equal(undefined);
    });
  }

  for (const id of ['(', 'a)', '[', '*', '\\']) {
    it(`may be named ${id} without taking the services down`, () => {
      const { services } = resolve({ categories: { [id]: {} }, services: [{ ...own, category: id }, own] });
      expect(services.map(({ category }) => category)).to.deep.equal([id, 'analytics']);
    });
  }

  it('lets no service into a category that only looks like it', () => {
    const { services } = resolve({
      categories: { 'a.b': {}, '.*': {} },
      services: [{ ...own, category: 'axb' }],
    });
    expect(services).to.deep.equal([]);
  });
});

describe('a service in the config', () => {
  for (const [what, service, sentence, about] of [
    [
      'an id of the wrong form',
      { use: 'google-analytics', id: 'UA-1' },
      'google-analytics: "id" is "UA-1", which does not match G-XXXXXXX',
      'google-analytics',
    ],
    [
      'no id',
      { use: 'google-analytics' },
      'google-analytics: "id" is missing; it would be G-XXXXXXX',
      'google-analytics',
    ],
    [
      'an empty id',
      { use: 'google-analytics', id: '' },
      'google-analytics: "id" is "", which does not match G-XXXXXXX',
      'google-analytics',
    ],
    [
      'a preset’s script from elsewhere',
      { use: 'hotjar', id: '1234567', src: 'https://evil.test/hotjar.js' },
      'hotjar: "src" is "https://evil.test/hotjar.js", which is only for a service without "use"',
      'hotjar',
    ],
    ['no name', { category: 'analytics' }, 'services: "name" is missing; it would be a name', 'services'],
    [
      'no category',
      { name: 'GovMetric', src: '/gm.js' },
      'GovMetric: "category" is missing; it would be essential|functional|analytics|media|marketing',
      'GovMetric',
    ],
    [
      'a cookie without a name',
      { ...own, cookies: [{ purpose: 'Feedback' }] },
      'GovMetric cookies: "name" is missing; it would be a name',
      'GovMetric',
    ],
    [
      'options of which only the preset knows that they are not enough',
      { use: 'choosy' },
      'choosy: it needs an "id" or a "domain"',
      'choosy',
    ],
    [
      'one that is wrong, though without it they would not be enough',
      { use: 'choosy', id: 'X' },
      'choosy: "id" is "X", which does not match [a-z]+',
      'choosy',
    ],
    [
      'an id that is a list',
      { use: 'hotjar', id: ['1234567'] },
      'hotjar: "id" is ["1234567"], which does not match 1234567',
      'hotjar',
    ],
    [
      'an id that is null',
      { use: 'hotjar', id: null },
      'hotjar: "id" is missing; it would be 1234567',
      'hotjar',
    ],
    [
      'a category that nobody knows',
      { ...own, category: 'statistics' },
      'GovMetric: "category" is "statistics", which does not match essential|functional|analytics|media|marketing',
      'GovMetric',
    ],
    [
      'an option that nobody knows',
      { ...own, async: true },
      'GovMetric: "async" is true, which does not match an option: category|cookies|name|notice|src|use',
      'GovMetric',
    ],
    [
      'a script from no web address',
      { ...own, src: 'javascript:alert(1)' },
      'GovMetric: "src" is "javascript:alert(1)", which does not match a web address',
      'GovMetric',
    ],
    [
      'cookies that are a text',
      { ...own, cookies: 'gm_*' },
      'GovMetric: "cookies" is "gm_*", which does not match an object',
      'GovMetric',
    ],
  ] as const) {
    it(`is left out for ${what}, and the rest go on`, () => {
      const outcome = resolve({ services: [service, analytics] });
      expect(outcome.told).to.deep.equal([sentence]);
      expect(outcome.about).to.deep.equal([about]);
      expect(names(outcome)).to.deep.equal(['google-analytics']);
    });
  }

  it('is left out where nobody knows the preset', () => {
    const { told, services } = resolve({
      services: [{ use: 'matomo', category: 'analytics', name: 'Matomo' }],
    });
    expect(services).to.deep.equal([]);
    expect(told).to.deep.equal([
      'matomo: "use" is "matomo", which does not match google-analytics|hotjar|choosy',
    ]);
  });

  for (const name of hostile) {
    it(`is no preset by the name of ${name}`, () => {
      const { services, told } = resolve({ services: [{ use: name, name: 'A', category: 'analytics' }] });
      expect(services).to.deep.equal([]);
      expect(told).to.deep.equal([
        `${name}: "use" is "${name}", which does not match google-analytics|hotjar|choosy`,
      ]);
    });

    it(`is left out for an option by the name of ${name}`, () => {
      const { services } = resolve({
        services: [JSON.parse(`{"name": "A", "category": "analytics", "${name}": {"src": "/a.js"}}`)],
      });
      expect(services).to.deep.equal([]);
    });

    it(`may be called ${name}`, () => {
      expect(names(resolve({ services: [{ ...own, name }] }))).to.deep.equal([name]);
    });
  }

  for (const service of [
    null,
    1,
    true,
    'hotjar',
    [],
    ['hotjar'],
    {},
    { id: '1' },
    { category: 'analytics' },
  ]) {
    it(`is left out and told of where it is ${JSON.stringify(service)}`, () => {
      const outcome = resolve({ services: [service, analytics] });
      expect(names(outcome)).to.deep.equal(['google-analytics']);
      expect(outcome.told).not.to.deep.equal([]);
    });
  }

  for (const cookies of [
    { name: 'gm_*' },
    ['gm_*'],
    [null],
    [{}],
    [{ name: {} }],
    [{ purpose: 'Feedback' }],
  ]) {
    it(`is told of where its cookies are ${JSON.stringify(cookies)}`, () => {
      const outcome = resolve({ services: [{ ...own, cookies }, analytics] });
      expect(names(outcome)).to.include('google-analytics');
      expect(outcome.told).to.have.length(1);
    });
  }

  for (const service of [
    { use: { toString: 1 } },
    { name: { toString: 1, valueOf: 1 }, category: 'analytics' },
  ]) {
    it(`is left out where it can’t be named: ${JSON.stringify(service)}`, () => {
      expect(names(resolve({ services: [service, analytics] }))).to.deep.equal(['google-analytics']);
    });
  }

  it('may move a preset to another category and call it something else', () => {
    const { services } = resolve({
      services: [{ ...analytics, category: 'functional', name: 'Statistics' }],
    });
    expect(services[0]).to.include({ category: 'functional', name: 'Statistics', id: 'G-ABC1234567' });
  });

  it('may be there twice, with another id', () => {
    const second = { ...analytics, id: 'G-XYZ7654321' };
    expect(resolve({ services: [analytics, second] }).services).to.have.length(2);
  });

  it('may have a number for an id', () => {
    expect(names(resolve({ services: [{ use: 'hotjar', id: 1234567 }] }))).to.deep.equal(['hotjar']);
  });
});

describe('any JSON for a config', () => {
  const json = fc.jsonValue({ maxDepth: 2 });
  const words = fc.constantFrom<unknown>(
    ...[
      'google-analytics',
      'hotjar',
      'analytics',
      'essential',
      'G-ABC1234567',
      '1234567',
      '/a.js',
      'javascript:1',
    ],
    ...['top', 'reject', 'consent', 'objection', ...hostile, '(', '.*', '', null, 1, true],
  );
  const anything = fc.oneof(words, json);
  const object = (...keys: string[]): fc.Arbitrary<unknown> =>
    fc.dictionary(fc.constantFrom(...keys, ...hostile), anything, { noNullPrototype: true });
  const fact = fc.oneof(object('name', 'purpose', 'expires', 'kind'), anything);
  const service = fc.oneof(
    { weight: 3, arbitrary: object('use', 'name', 'category', 'src', 'notice', 'cookies', 'id') },
    {
      weight: 1,
      arbitrary: fc.record({ name: words, category: words, cookies: fc.oneof(fc.array(fact), fact) }),
    },
    { weight: 1, arbitrary: anything },
  );
  const config = fc.record(
    {
      ...Object.fromEntries(options.split('|').map((option) => [option, anything])),
      cookie: fc.oneof(object('name', 'domain', 'path', 'days', 'sameSite'), anything),
      categories: fc.oneof(
        fc.dictionary(
          fc.oneof(fc.constantFrom('analytics', 'essential', 'a.b', '(', ...hostile), fc.string()),
          fc.oneof(object('label', 'description', 'basis'), anything),
          { noNullPrototype: true },
        ),
        anything,
      ),
      services: fc.oneof(fc.array(service), anything),
      more: anything,
    },
    { requiredKeys: [] },
  );
  /** What the rest of the code relies on. */
  function checkServices({ services, categories }: Resolved): void {
    for (const { name, category, preset, use, src, id } of services) {
      expect(String(name)).not.to.equal('');
      expect(categories.has(String(category)), `category ${category}`).to.equal(true);
      expect(preset?.name).to.equal(use);
      if (preset)
        expect(String(id)).to.match(
          preset.name === 'hotjar' ? /^\d{1,12}$/ : /^G-[A-Z0-9]{4,20}( G-[A-Z0-9]{4,20})*$/,
        );
      if (src !== undefined && URL.canParse(src, 'https://a.test/'))
        expect(new URL(src, 'https://a.test/').protocol).to.match(/^https?:$/);
    }
  }

  const before = Object.getOwnPropertyNames(Object.prototype).join();

  it('never stops the page, and never yields a service that was not understood', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: config }, { weight: 1, arbitrary: json }), (input) => {
        checkServices(resolve(input));
      }),
      { numRuns: 2500 },
    );
  }).timeout(patience);

  it('never changes Object.prototype', () => {
    fc.assert(
      fc.property(config, (input) => {
        try {
          resolve(JSON.parse(JSON.stringify(input).replaceAll('"more"', '"__proto__"')));
        } catch {
          // another test says that it must not
        }
        expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
      }),
      { numRuns: 2000 },
    );
  }).timeout(patience);

  it('always yields a cookie that can be written', () => {
    const cookie = object('name', 'domain', 'path', 'days', 'sameSite');
    fc.assert(
      fc.property(fc.oneof(cookie, anything), (given) => {
        const { name, path, days, sameSite } = resolve({ cookie: given }).config.cookie;
        expect(String(name)).to.match(/^[\w-]+$/);
        expect(String(path)).to.match(/^\//);
        expect(Number(days)).to.be.at.least(0);
        expect(['Lax', 'Strict', 'None', undefined]).to.include(sameSite);
      }),
      { numRuns: 2000 },
    );
  }).timeout(patience);
});

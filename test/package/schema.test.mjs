/** `config.schema.json`, as an editor holds it against the options that a council writes. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const schema = JSON.parse(await read('dist/config.schema.json'));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** Where it is wrong and what is wrong there, one a line. */
function mistakesIn(config) {
  validate(config);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** What stands between two marks, everywhere in a text. */
const between = (text, pattern) => [...text.matchAll(pattern)].map(([, inside]) => JSON.parse(inside));
const inScripts = /<script type="application\/json" data-consent-gate>(.*?)<\/script>/gs;

const readme = await read('README.md');
// What the choice cookie holds is JSON too.
const isConfig = (example) => !('choices' in example);
const examples = [
  ...between(readme, /^```json\n(.*?)^```$/gms).filter(isConfig),
  ...between(readme, inScripts),
];

test('every example of options in README fits', () => {
  assert.ok(examples.length >= 6);
  for (const example of examples) assert.deepEqual(mistakesIn(example), [], JSON.stringify(example));
});

test('the options of each page of the demo fit', async () => {
  const pages = (await readdir(new URL('demo/', root))).filter((name) => name.endsWith('.html'));
  const configs = (await Promise.all(pages.map((name) => read(`demo/${name}`)))).flatMap((html) =>
    between(html, inScripts),
  );
  assert.ok(configs.length > 5);
  for (const config of configs) assert.deepEqual(mistakesIn(config), []);
});

test('a file may name its schema', () => {
  assert.deepEqual(
    mistakesIn({ $schema: '/assets/consent-gate/config.schema.json', siteName: 'Anytown' }),
    [],
  );
});

test('an editor tells of each value that an option can have', () => {
  assert.deepEqual(schema.properties.banner.enum, ['top', 'bottom', 'dialog', 'none']);
});

for (const [config, mistake] of [
  [{ sitename: 'Anytown' }, '/ must NOT have additional properties'],
  [{ siteName: 1 }, '/siteName must be string'],
  [{ policyVersion: 2 }, '/policyVersion must be string'],
  [{ banner: 'left' }, '/banner must be equal to one of the allowed values'],
  [{ gpc: true }, '/gpc must be string'],
  [{ consentMode: 'Basic' }, '/consentMode must be equal to one of the allowed values'],
  [{ onWithdraw: 'never' }, '/onWithdraw must be equal to one of the allowed values'],
  [{ cookie: { days: '365' } }, '/cookie/days must be number'],
  [{ cookie: { sameSite: 'lax' } }, '/cookie/sameSite must be equal to one of the allowed values'],
  [{ cookie: { expires: 365 } }, '/cookie must NOT have additional properties'],
  [{ migrate: [{}] }, "/migrate/0 must have required property 'from'"],
  [{ migrate: ['civik'] }, '/migrate/0 must be equal to one of the allowed values'],
  [{ receipts: '/receipts' }, '/receipts must be object'],
  [{ receipts: {} }, "/receipts must have required property 'url'"],
  [{ receipts: { url: '/receipts', token: 'a' } }, '/receipts must NOT have additional properties'],
  [{ markup: ['cookibot'] }, '/markup/0 must be equal to one of the allowed values'],
  [{ markup: [{ categories: {} }] }, "/markup/0 must have required property 'from'"],
  [{ markup: [{ from: 'onetrust', categories: { C0004: 4 } }] }, '/markup/0/categories/C0004 must be string'],
  [{ services: { 'google-analytics': 'G-ABC1234567' } }, '/services must be array'],
  [{ services: ['hotjar'] }, '/services/0 must be object'],
  [{ services: [{ name: 'A', category: 1 }] }, '/services/0/category must be string'],
  [
    { services: [{ use: 'hotjar', cookies: [{}] }] },
    "/services/0/cookies/0 must have required property 'name'",
  ],
  [
    { services: [{ use: 'hotjar', cookies: [{ name: 'a', kind: 'localStorage' }] }] },
    '/services/0/cookies/0/kind must be equal to one of the allowed values',
  ],
  [
    { categories: { booking: { basis: 'legitimate interest' } } },
    '/categories/booking/basis must be equal to one of the allowed values',
  ],
  [
    { categories: { booking: { name: 'Booking' } } },
    '/categories/booking must NOT have additional properties',
  ],
  [{ messages: { save: 'Save' } }, '/messages/save must be object'],
  [{ messages: { en: { save: 1 } } }, '/messages/en/save must be string'],
  [{ debug: 'true' }, '/debug must be boolean'],
]) {
  test(`an editor marks ${JSON.stringify(config)}`, () => {
    assert.ok(mistakesIn(config).includes(mistake), mistakesIn(config).join('; ') || 'nothing was found');
  });
}

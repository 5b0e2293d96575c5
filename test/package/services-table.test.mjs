/** What README.md and SERVICES.md would say of services that are made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDetails, writeOverview, writePolicy } from '../helpers/services-table.mjs';

const begin = '<!-- Made by `npm run services`. Changes made here would be lost. -->\n';
const end = '<!-- What follows is written by hand. -->\n';

const facts = { label: 'Counter', provider: 'Example', notice: 'https://example.test/privacy', cookies: [] };

const needs = { basis: 'seen', sources: { script: ['https://example.test'] } };

/** A service like most, but for what a test says. */
function service(preset, ownFacts, ownNeeds) {
  const usual = { name: 'counter', category: 'analytics', options: { id: ['\\d+', '12'] } };
  return {
    exported: 'counter',
    preset: { ...usual, ...preset },
    facts: { ...facts, ...ownFacts },
    needs: { ...needs, ...ownNeeds },
  };
}

/** Cells of its row in README. */
function rowOf(...given) {
  const row = overview([service(...given)]).find((line) => line.startsWith('| ['));
  return row
    .slice(2, -2)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

const overview = (services) => writeOverview(`${begin}${end}`, services).split('\n');

const details = (...given) => writeDetails([service(...given)]).split('\n');

test('what stands before and after the table stays', () => {
  const text = writeOverview(`# Before\n${begin}old\n${end}After\n`, [service()]);
  assert.ok(text.startsWith(`# Before\n${begin}`));
  assert.ok(text.endsWith(`${end}After\n`));
  assert.doesNotMatch(text, /old/);
});

for (const readme of [
  '# No marks',
  begin,
  `${end}${begin}`,
  `${begin}${end}${end}`,
  `${begin}${begin}${end}`,
]) {
  test(`a README without its two marks in order is left alone: ${JSON.stringify(readme)}`, () => {
    assert.throws(() => writeOverview(readme, [service()]), /README\.md must have once/);
  });
}

test('a row has the name, the provider, the options and the category', () => {
  assert.deepEqual(rowOf().slice(0, 3), [
    '[`counter`](SERVICES.md#counter)<br>Counter, [Example](https://example.test/privacy)',
    '`id`: `12`',
    '`analytics`',
  ]);
});

test('a provider of the same name is told once', () => {
  assert.match(rowOf({}, { label: 'Example' })[0], /<br>\[Example\]/);
});

test('an option may be left out, be one of some words, or be an object', () => {
  const options = { config: ['\0', 'an object'] };
  const optional = { load: ['click|always', 'click'], id: 'x|y' };
  assert.deepEqual(rowOf({ options, optional })[1].split('<br>'), [
    '`config`: an object',
    '`load` (optional): `click` or `always`',
    '`id` (optional): `x` or `y`',
  ]);
});

test('a service without options says so', () => {
  assert.equal(rowOf({ options: {} })[1], 'none');
});

test('a long example is cut in README and whole in SERVICES.md', () => {
  const options = { id: ['\\d+', '0123456789012345678901234'] };
  assert.equal(rowOf({ options })[1], '`id`: `01234567890123456789…`');
  assert.ok(details({ options }).includes('- On the tag: `data-counter="0123456789012345678901234"`'));
});

test('an example that would be refused is a mistake', () => {
  for (const id of [['\\d+', 'twelve'], ['\\d+', '12 '], '\\d+']) {
    assert.throws(() => rowOf({ options: { id } }), /counter: the example .* of "id" does not match/);
  }
});

test('a bar in an example does not end its cell', () => {
  assert.equal(rowOf({ options: { id: ['1\\|2', '1|2'] } })[1], '`id`: `1\\|2`');
});

test('cookies and keys are counted and named by their kind', () => {
  const cookies = [
    { name: 'a' },
    { name: 'b_*', kind: 'cookie' },
    { name: 'c', kind: 'session-storage' },
    { name: 'd', kind: 'local-storage' },
  ];
  assert.deepEqual(rowOf({}, { cookies })[3].split('<br>'), [
    '2 cookies: `a`, `b_*`',
    '1 key in local storage: `d`',
    '1 key in session storage: `c`',
  ]);
  assert.equal(rowOf()[3], 'none known');
});

test('what a withdrawal does is told of each service once', () => {
  const services = [
    service({ name: 'a' }),
    service({ name: 'b', stops: true }),
    service({ name: 'c', category: 'essential' }),
    service({ name: 'd', stops: true }),
  ];
  const sentences = overview(services).filter((line) => line.startsWith('- '));
  assert.deepEqual(sentences, [
    '- Essential, so that visitors are not asked: `c`.',
    '- Stops at once when a visitor takes a yes back: `b`, `d`.',
    '- The others cannot be stopped: the page loads again when a visitor takes a yes back.',
  ]);
});

for (const [options, tag, json] of [
  [{}, 'data-counter', '{"use": "counter"}'],
  [{ id: ['\\d+', '12'] }, 'data-counter="12"', '{"use": "counter", "id": "12"}'],
  [{ url: ['.+', '/a'], id: ['\\d+', '12'] }, undefined, '{"use": "counter", "url": "/a", "id": "12"}'],
  [{ config: ['\0', 'an object'] }, undefined, '{"use": "counter", "config": {…}}'],
]) {
  test(`SERVICES.md says how it is written: ${json}`, () => {
    const lines = details({ options });
    assert.equal(
      lines.find((line) => line.startsWith('- On the tag')),
      tag && `- On the tag: \`${tag}\``,
    );
    assert.ok(lines.includes(`- In JSON: \`${json}\``));
  });
}

for (const [cookie, life] of [
  [{ expires: '2 years' }, '2 years'],
  [{ expires: 'session' }, 'until the browser is closed'],
  [{}, 'not known'],
  [{ kind: 'local-storage' }, 'until it is removed'],
  [{ kind: 'local-storage', expires: '4 hours' }, '4 hours'],
  [{ kind: 'session-storage', expires: 'session' }, 'until the tab is closed'],
]) {
  test(`SERVICES.md says how long it is kept: ${life}`, () => {
    const cookies = [{ name: 'a', purpose: 'Counts.', ...cookie }];
    const kind = (cookie.kind ?? 'cookie').replace('-', ' ');
    assert.ok(details({}, { cookies }).includes(`| \`a\` | Counts. | ${life} | ${kind} |`));
  });
}

for (const [given, says] of [
  [{}, '`script-src https://example.test` as seen in the policies of other websites'],
  [
    { basis: 'vendor', from: 'https://example.test/csp' },
    '`script-src https://example.test` as [its vendor says](https://example.test/csp)',
  ],
  [
    { basis: 'script', sources: { script: ['https://a.test'], img: ['https://b.test', 'https://b.test'] } },
    '`script-src https://a.test; img-src https://b.test` as far as can be told from its script: its vendor publishes nothing',
  ],
  [
    { inlineStyles: 'surveys' },
    "`script-src https://example.test` as seen in the policies of other websites. Its surveys need `style-src 'unsafe-inline'` too",
  ],
  [{ sources: {} }, 'nothing, as nothing of it is loaded'],
]) {
  test(`SERVICES.md says what to allow: ${says}`, () => {
    assert.ok(details({}, {}, given).includes(`- In a Content Security Policy: ${says}`));
  });
}

test('what to allow is the host of an option where it is the council’s own', () => {
  const options = { url: ['https:.*', 'https://stats.example.test/matomo'] };
  const optional = { host: ['https:.*', 'https://example.test'] };
  const lines = details({ options, optional }, {}, { sources: { connect: ['{url}', '{host}'] } });
  const says = '`connect-src https://stats.example.test`, and your `host` where you have one, as seen';
  assert.ok(lines.some((line) => line.startsWith(`- In a Content Security Policy: ${says}`)));
});

test('a README without the marks of the policy is left alone', () => {
  assert.throws(() => writePolicy('# No marks'), /README\.md must have once/);
});

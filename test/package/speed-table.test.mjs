/** What README.md would say of measurements that are made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSpeed } from '../helpers/speed-table.mjs';

const begin = '<!-- Made by `node test/bench/write-speed.mjs`. Changes made here would be lost. -->\n';
const end = '<!-- Measured until here. -->\n';

const medians = (numbers) => ({
  row: Object.fromEntries(Object.entries(numbers).map(([name, median]) => [name, { median }])),
});

/** So many visits while others kept so many processors busy. */
const visitsAmong = (others, times) => Array.from({ length: times }, () => ({ load: { others } }));

/** What the bench writes, but for what a test says. */
function results({ summary, scale, visits = { orejime: visitsAmong(0.1, 9) }, ...more } = {}) {
  return {
    when: '2026-01-31T23:59:00.000Z',
    chromium: '1.2.3',
    cpus: 2,
    options: { n: 9, cpu: 4, https: true, others: 0.3 },
    adapters: [
      { name: 'none', reference: true },
      { name: 'ungated', reference: true },
      { name: 'consent-gate', version: '0.1.0', candidate: true },
      { name: 'orejime', version: '3.2.1', candidate: true },
    ],
    summary: { wire: medians({ 'consent-gate': 10_000, orejime: 15_000 }), ...summary },
    runs: { wall: visits, scale },
    ...more,
  };
}

const written = (given) => writeSpeed(`# Before\n${begin}old\n${end}After\n`, results(given));

/** Cells of a library's row in the table with that title. */
function rowOf(text, title, library) {
  const [, table] = text.split(`| ${title} |`);
  const row = table
    ?.split('\n\n')[0]
    .split('\n')
    .find((line) => line.startsWith(`| ${library}`));
  return row?.slice(2, -2).split(' | ');
}

test('what stands before and after the numbers stays', () => {
  const text = written();
  assert.ok(text.startsWith(`# Before\n${begin}`));
  assert.ok(text.endsWith(`${end}After\n`));
  assert.doesNotMatch(text, /old/);
});

for (const readme of ['# No marks', begin, `${end}${begin}`, `${begin}${end}${end}`]) {
  test(`a README without its two marks in order is left alone: ${JSON.stringify(readme)}`, () => {
    assert.throws(() => writeSpeed(readme, results()), /README\.md must have once/);
  });
}

test('results without consent-gate are not written', () => {
  assert.throws(() => written({ summary: { wire: medians({ orejime: 1 }) } }), /have no consent-gate/);
});

test('the day, the browser and the compression are said', () => {
  assert.match(
    written(),
    /on 31 January 2026 in Chromium 1\.2\.3 .* 2 processors, with 9 visits .* brotli\./,
  );
  assert.match(written({ options: { cpu: 4, others: 0.3 } }), / gzip\./);
});

test('a library is compared with consent-gate, which is not compared with itself', () => {
  assert.deepEqual(rowOf(written(), 'The first visit', '**consent-gate**'), ['**consent-gate**', '10.0 kB']);
  assert.deepEqual(rowOf(written(), 'The first visit', 'Orejime'), ['Orejime 3.2.1', '15.0 kB (1.5×)']);
});

test('nothing is compared with next to nothing', () => {
  const text = written({ summary: { tbt: medians({ 'consent-gate': 0, orejime: 80 }) } });
  assert.match(text, /\| Orejime 3\.2\.1 \|.*80 ms \|/);
});

test('a library that was not measured for a column has no number there', () => {
  const wire = medians({ 'consent-gate': 10_000 });
  const requests = medians({ 'consent-gate': 3, orejime: 2 });
  const text = written({ summary: { wire, requests } });
  assert.deepEqual(rowOf(text, 'The first visit', 'Orejime'), ['Orejime 3.2.1', '–', '2 (0.7×)']);
});

test('what was not measured at all has no table, and the page alone no row', () => {
  assert.equal(rowOf(written(), 'Later visits', 'Orejime'), undefined);
  assert.doesNotMatch(written(), /none|ungated/);
});

test('a tag is late by as much as it is later than one that nobody holds back', () => {
  const tagWarm = medians({ ungated: 50, 'consent-gate': 60, orejime: 75 });
  assert.deepEqual(
    rowOf(written({ summary: { wire: results().summary.wire, tagWarm } }), 'Later visits', 'Orejime'),
    ['Orejime 3.2.1', '25 ms (2.5×)'],
  );
});

test('what many services cost is less what the page alone costs, and the median of all visits', () => {
  const visits = (...costs) => ({ '500 services': costs.map((thread) => ({ first: { thread } })) });
  const scale = { none: visits(10), 'consent-gate': visits(20, 40, 30), orejime: visits(40, 60) };
  assert.deepEqual(rowOf(written({ scale }), 'The answer, and large pages', 'Orejime'), [
    'Orejime 3.2.1',
    '40 ms (2.0×)',
  ]);
});

test('as many visits are told as there were, where the bench was stopped', () => {
  const visits = { 'consent-gate': visitsAmong(0, 2), orejime: visitsAmong(0, 1) };
  assert.match(written({ visits }), / with 1 to 2 visits of each kind /);
  assert.match(written({ visits: { orejime: visitsAmong(0, 1) } }), / with 1 visit of each kind /);
});

test('times that a busy computer stretches are left out, and it is said that it was busy', () => {
  const summary = { ...results().summary, tbt: medians({ 'consent-gate': 20, orejime: 80 }) };
  assert.match(written({ summary }), /80 ms \(4\.0×\)/);
  const text = written({ summary, visits: { orejime: visitsAmong(1.5, 9) } });
  assert.match(text, /Other programs kept 1\.5 of the processors busy/);
  assert.deepEqual(rowOf(text, 'The first visit', 'Orejime'), ['Orejime 3.2.1', '15.0 kB (1.5×)']);
});

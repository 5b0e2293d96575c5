/** The documentation that is made from README and the sources has all of it, and no link of it leads nowhere. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { makeDocs } from '../../demo/docs/make-docs.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const docs = await makeDocs();
const pages = [...docs].filter(([name]) => name.endsWith('.html'));
const textOf = (name) =>
  docs
    .get(name)
    .body.replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

test('each heading of README is there', async () => {
  const found = pages.flatMap(([, { body }]) =>
    [...body.matchAll(/<h\d id="[^"]+">(.*?)<\/h\d>/g)].map(([, inner]) => inner.replace(/<[^>]+>/g, '')),
  );
  const lines = (await read('README.md')).replace(/^```.*?^```$/gms, '').split('\n');
  const headings = lines.flatMap((line) => /^##+ (.+)/.exec(line)?.[1] ?? []);
  assert.ok(headings.length > 40);
  for (const heading of headings) {
    const words = heading.replaceAll('`', '').replaceAll('&', '&amp;');
    assert.ok(found.includes(words), `no page has the heading "${heading}"`);
  }
});

test('each link leads to a page that there is, and to a heading on it', () => {
  let links = 0;
  for (const [name, { body }] of pages) {
    for (const [, address] of body.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(https?|mailto|data):/.test(address)) continue;
      const [file, id] = address.split('#');
      const target = docs.get(file || name);
      assert.ok(target, `${name}: there is no ${file}`);
      if (id) assert.ok(target.body.includes(` id="${id}"`), `${name}: ${address} leads to no heading`);
      links += 1;
    }
  }
  assert.ok(links > 1000, `only ${links} links`);
});

test('a link that leads nowhere is not passed over', async () => {
  const sources = [
    { path: 'README.md', name: 'index', group: 'Guide', title: 'Start', text: '# Start\n\n[x](#nowhere)' },
  ];
  await assert.rejects(makeDocs(sources), /README\.md: the link to #nowhere leads nowhere/);
});

test('no page needs a script, and each has one heading of level 1', () => {
  for (const [name, { body }] of pages) {
    assert.doesNotMatch(body, /<script|<[^>]+ (on\w+|style)=/, name);
    assert.equal(body.match(/<h1 /g)?.length, 1, name);
  }
});

test('the elements have each attribute, custom property and part of custom-elements.json', async () => {
  const { modules } = JSON.parse(await read('dist/custom-elements.json'));
  const text = textOf('elements.html');
  const named = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [], cssProperties = [], cssParts = [] }) => [
      tagName,
      ...[...attributes, ...cssProperties, ...cssParts].map(({ name }) => name),
    ]);
  assert.ok(named.length > 40);
  for (const name of named) assert.ok(text.includes(name), name);
});

test('the config has each field of config.schema.json', async () => {
  const { properties, definitions } = JSON.parse(await read('dist/config.schema.json'));
  const all = [properties, ...Object.values(definitions).map((definition) => definition.properties ?? {})];
  const text = textOf('config.html');
  for (const fields of all) {
    for (const name of Object.keys(fields).filter((field) => !field.startsWith('$')))
      assert.ok(text.includes(`<code>${name}</code>`), name);
  }
});

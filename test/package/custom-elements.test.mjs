/** `custom-elements.json` says of each element which properties its styles read, and which parts it draws. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const folder = new URL('../../src/elements/', import.meta.url);
const read = (name) => readFile(new URL(name, folder), 'utf8');
const sources = new Map(
  await Promise.all((await readdir(folder)).map(async (name) => [name, await read(name)])),
);
const manifest = JSON.parse(
  await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const declarations = manifest.modules.flatMap((module) => module.declarations);

/** Sheets that several elements share, and of whose rules some have nothing to match. theming.spec.ts tries it. */
const unmatched = {
  'consent-cookie-table': [
    '--consent-button',
    '--consent-button-text',
    '--consent-focus',
    '--consent-radius',
  ],
};

/** Modules of this folder that a module imports: name → file. */
const importsOf = (source) =>
  [...source.matchAll(/^import (?:type )?\{([^}]*)\} from '\.\/([\w.-]+)\.js';$/gm)].flatMap(
    ([, names, file]) => names.split(',').map((name) => [name.trim().replace(/^type /, ''), `${file}.ts`]),
  );

/** Properties that a sheet reads, each with what it is by default. Brackets may stand within brackets. */
function propertiesIn(css) {
  return [...css.matchAll(/var\((--consent-[\w-]+),\s*/g)].map(({ index, 0: start, 1: name }) => {
    let end = index + start.length;
    for (let depth = 1; depth; end++) depth += { '(': 1, ')': -1 }[css[end]] ?? 0;
    return `${name}: ${css.slice(index + start.length, end - 1)}`;
  });
}

/** The sheets that an element adopts. */
function sheetsOf(source) {
  const [, list] = /static override readonly styles = \[([^\]]+)\]/.exec(source);
  const files = new Map(importsOf(source));
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => sources.get(files.get(name)));
}

/** Parts that a module draws, and those that its helpers do. */
function partsIn(file, seen = new Set()) {
  const source = sources.get(file);
  if (!source || seen.has(file)) return [];
  seen.add(file);
  const own = [...source.matchAll(/\bpart(?:=|: )["']([\w-]+)["']/g)].map(([, part]) => part);
  return [...own, ...importsOf(source).flatMap(([, name]) => partsIn(name, seen))];
}

const unique = (list) => [...new Set(list)].sort();

test('every element is in the manifest', () => {
  const drawn = [...sources.values()].flatMap((source) => / \* @element (\S+)/.exec(source)?.[1] ?? []);
  assert.ok(drawn.length > 3);
  assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), drawn.sort());
});

for (const { tagName, cssProperties = [], cssParts = [], attributes = [] } of declarations) {
  test(`the manifest lists the properties that the styles of ${tagName} read, with what they are by default`, () => {
    const read = sheetsOf(sources.get(`${tagName}.ts`)).flatMap(propertiesIn);
    const isMatched = (property) => !unmatched[tagName]?.includes(property.split(':')[0]);
    const said = cssProperties.map((property) => `${property.name}: ${property.default}`);
    assert.deepEqual(said.sort(), unique(read).filter(isMatched));
  });

  test(`the manifest lists the parts that ${tagName} draws`, () => {
    assert.deepEqual(cssParts.map(({ name }) => name).sort(), unique(partsIn(`${tagName}.ts`)));
  });

  test(`the manifest lists the attributes that ${tagName} watches`, () => {
    const [, list = ''] = /observedAttributes = \[([^\]]+)\]/.exec(sources.get(`${tagName}.ts`)) ?? [];
    const watched = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    assert.deepEqual(attributes.map(({ name }) => name).sort(), watched.sort());
  });

  test(`the manifest says of each property, part and attribute of ${tagName} what it is`, () => {
    for (const { name, description } of [...cssProperties, ...cssParts, ...attributes])
      assert.ok(description, name);
  });
}

test('no property is read without being asked for by a name that begins with --consent', () => {
  for (const [name, source] of sources) {
    if (!name.endsWith('.styles.ts')) continue;
    const others = [...source.matchAll(/var\((--(?!consent-)[\w-]+)/g)].map(([, other]) => other);
    // Room that the gate has kept, which no page sets.
    assert.deepEqual(unique(others.filter((other) => other !== '--gate-room')), [], name);
    const plain = [...source.matchAll(/var\(--consent-[\w-]+\)/g)].map(([call]) => call);
    assert.deepEqual(plain, [], `${name} has properties without a default`);
  }
});

/** What is in dist/, by file: what a bundle must not hold, names, hashes, descriptions. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const read = (name) => readFile(new URL(name, dist), 'utf8');
const readJson = async (name) => JSON.parse(await read(name));
const names = (await readdir(dist, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
/** What a page may fetch. */
const scripts = names.filter((name) => /^(services\/)?[^/]+\.js$/.test(name)).sort();

/** Parts of addresses that ad-block lists take. */
const BLOCKED = [
  'cookie-banner',
  'consent-banner',
  'cookie-consent',
  'cookieconsent',
  'cookie-control',
  'cookie-manager',
  'cookies-manager',
  'cookie-notice',
  'cookie-message',
  'cookie-policy',
  'cookies-policy',
  'consent-manager',
  'consent/cookie',
  'privacy-manager',
  'privacy-banner',
  'gdpr',
  'uk-cookie-',
  'js-cookie-',
  'gtag.js',
];

/** Text that a file must not hold, with the reason. */
const FORBIDDEN = {
  'consent-gate.js': {
    litHtmlVersions: 'Lit',
    '<slot': 'an element',
    'Hide cookie message': 'a message',
  },
  'choices.js': { litHtmlVersions: 'Lit', '<slot': 'an element', 'googletagmanager.com': 'a tag' },
  'index.js': { litHtmlVersions: 'Lit', '<slot': 'an element', 'Hide cookie message': 'a message' },
  'markup.js': { litHtmlVersions: 'Lit', '<slot': 'an element', 'document.cookie': 'a cookie' },
  'old-markup.js': { litHtmlVersions: 'Lit', '<slot': 'an element', 'document.cookie': 'a cookie' },
  'elements.js': { 'document.cookie': 'a cookie', dataLayer: 'a tag', 'googletagmanager.com': 'a tag' },
  'settings.js': {
    'document.cookie': 'a cookie',
    dataLayer: 'a tag',
    litHtmlVersions: 'Lit a second time',
  },
  'embed.js': {
    'document.cookie': 'a cookie',
    '`script`': 'a tag',
    litHtmlVersions: 'Lit a second time',
  },
};

for (const [name, texts] of Object.entries(FORBIDDEN)) {
  test(`${name} holds nothing that belongs elsewhere`, async () => {
    const code = await read(name);
    for (const [text, what] of Object.entries(texts)) assert.ok(!code.includes(text), `${text} is ${what}`);
  });
}

test('no script makes code or markup from strings, and none points to a source map', async () => {
  for (const name of names.filter((name) => /^[^/]+\.js$/.test(name))) {
    const code = await read(name);
    assert.doesNotMatch(
      code,
      /\beval\(|new Function\b|insertAdjacentHTML|document\.write|sourceMappingURL/,
      name,
    );
  }
});

test('the classic scripts need no module loader', async () => {
  for (const filename of ['consent-gate.js', 'consent-gate.full.js']) {
    const code = await read(filename);
    assert.doesNotThrow(() => new Script(code, { filename }));
  }
});

test('no file is named as an ad-block list names its prey', () => {
  for (const name of names) {
    const taken = BLOCKED.find((part) => `/dist/${name}`.includes(part));
    assert.equal(taken, undefined, `${name} holds ${taken}`);
  }
});

test('every preset but Google Analytics has a file of its own, with its name spelled backwards and no facts', async () => {
  const library = await import(new URL('index.js', dist));
  const presets = Object.entries(library).filter(([, { traces }]) => traces instanceof RegExp);
  const apart = presets.filter(([name]) => name !== 'googleAnalytics');
  const files = apart.map(([, preset]) => `services/${[...preset.name].reverse().join('')}.js`);
  assert.deepEqual(scripts.filter((name) => name.startsWith('services/')).sort(), files.sort());
  for (const [name, preset] of apart) {
    const text = await read(`services/${[...preset.name].reverse().join('')}.js`);
    assert.ok(text.includes(preset.name), `${preset.name} is in its file`);
    for (const { purpose } of library[`${name}Facts`].cookies)
      assert.ok(!text.includes(purpose), `${preset.name}: “${purpose}” is for the settings`);
  }
});

test('no preset makes a Trusted Types policy: a page may allow but one of that name, which the gate makes', async () => {
  assert.ok((await read('consent-gate.js')).includes('createPolicy'));
  for (const name of scripts.filter((name) => name.startsWith('services/')))
    assert.ok(!(await read(name)).includes('createPolicy'), name);
});

test('no file knows the machine it was built on', async () => {
  for (const name of names.filter((name) => name.includes('.'))) {
    assert.ok(!(await read(name)).includes(fileURLToPath(root)), name);
  }
});

test('every script has a map beside it, with the sources as they are', async () => {
  const maps = names.filter((name) => name.endsWith('.map')).sort();
  assert.deepEqual(
    maps,
    scripts.map((name) => `${name}.map`),
  );
  for (const name of maps) {
    const { version, sources, sourcesContent } = await readJson(name);
    assert.equal(version, 3);
    assert.ok(sources.length > 0 && sources.length === sourcesContent.length, name);
    for (const [i, source] of sources.entries()) {
      // The door of a preset is made by the build.
      if (source === 'src/preset.ts') continue;
      assert.match(source, /^(src|node_modules)\//, name);
      const kept = sourcesContent[i].replaceAll('\r', '');
      assert.equal(kept, (await readFile(new URL(source, root), 'utf8')).replaceAll('\r', ''), source);
    }
  }
});

test('a map leads from a place in a script to where it was written', async () => {
  for (const [name, place, source] of [
    ['consent-gate.js', 'createPolicy', 'src/lib/trusted.ts'],
    ['consent-gate.full.js', 'createPolicy(`consent-gate`', 'src/lib/trusted.ts'],
    ['choices.js', 'max-age', 'src/lib/remove-cookie.ts'],
    ['markup.js', 'MutationObserver', 'src/markup/watch-markup.ts'],
    ['services/rajtoh.js', '_hjSettings', 'src/services/hotjar.ts'],
  ]) {
    const lines = (await read(name)).split('\n');
    const line = lines.findIndex((text) => text.includes(place));
    const entry = new SourceMap(await readJson(`${name}.map`)).findEntry(line, lines[line]?.indexOf(place));
    assert.equal(entry.originalSource, source, `${place} in ${name}`);
    const original = (await readFile(new URL(source, root), 'utf8')).split('\n')[entry.originalLine];
    assert.ok(original.includes(place.split('(')[0]), `${place} in ${name}: ${original}`);
  }
});

test('every script is listed with its hash', async () => {
  const listed = await readJson('integrity.json');
  assert.deepEqual(Object.keys(listed), scripts);
  for (const name of scripts) {
    const hash = createHash('sha384')
      .update(await readFile(new URL(name, dist)))
      .digest('base64');
    assert.equal(listed[name], `sha384-${hash}`);
  }
});

test('the schema lists every option of the config', async () => {
  const { properties, additionalProperties } = await readJson('config.schema.json');
  const source = await readFile(new URL('src/types.ts', root), 'utf8');
  const [, body] = /export interface ConsentConfig \{(.*?)\n\}/s.exec(source);
  const options = [...body.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name]) => name);
  assert.ok(options.length > 10);
  assert.deepEqual(
    Object.keys(properties).filter((name) => name !== '$schema'),
    options,
  );
  assert.equal(additionalProperties, false);
});

test('the schema explains every option', async () => {
  const { properties } = await readJson('config.schema.json');
  const isSilent = ({ description, $ref, items }) => !description && !$ref && !items;
  const silent = Object.keys(properties).filter((name) => name !== '$schema' && isSilent(properties[name]));
  assert.deepEqual(silent, []);
});

test('the elements are described', async () => {
  const { modules } = await readJson('custom-elements.json');
  const described = modules.flatMap(({ declarations }) => declarations.map(({ name }) => name)).sort();
  assert.deepEqual(described, ['ConsentBanner', 'ConsentCookieTable', 'ConsentEmbed', 'ConsentSettings']);
});

test('the licences of what is bundled are there', async () => {
  const text = await read('THIRD-PARTY.txt');
  for (const name of ['js-cookie', 'lit-html']) assert.match(text, new RegExp(`^${name} \\d`, 'm'));
});

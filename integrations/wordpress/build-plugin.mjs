/**
 * Makes the WordPress plugin of plugin/, of dist/ and of ../server/, as a file to upload: `npm run wordpress`. It needs
 * no package, and the same sources make the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const plugin = new URL('plugin/', import.meta.url);
const read = (path) => readFile(new URL(path, root));

/** What most councils use. */
const common = ['google-analytics', 'google-tag-manager', 'hotjar', 'siteimprove'];

/** Examples of which the preset has only a pattern. */
const examples = { 'google-analytics': 'G-ABC1234567', plausible: 'pa-XXXXX' };

/** @returns {Promise<Map<string, Buffer>>} by the path in the folder of plugins, in the order of the alphabet */
export async function pluginFiles() {
  const { version } = JSON.parse(await read('package.json'));
  const hashes = JSON.parse(await read('dist/integrity.json'));
  const loaded = await loadedFiles();
  const folder = `gate-${version}-${hashOf(loaded).slice(0, 8)}`;
  const built = { version, folder, hashes: {}, languages: languagesIn(loaded), services: await services() };
  for (const [name, content] of loaded)
    if (!name.includes('/') && name.endsWith('.js'))
      built.hashes[name] = hashes[name] ?? integrityOf(content);

  const files = new Map();
  for (const [name, content] of await filesIn(plugin)) {
    if (name.startsWith('assets/')) continue;
    const isMain = name === 'consent-gate.php';
    files.set(name, isMain ? Buffer.from(String(content).replace('0.0.0', version)) : content);
  }
  files.set('built.php', Buffer.from(`<?php\nreturn ${inPhp(built)};\n`));
  files.set('config.schema.json', await read('dist/config.schema.json'));
  files.set('server/keep-choice.php', await read('integrations/server/keep-choice.php'));
  files.set('LICENSE', await read('LICENSE'));
  files.set('THIRD-PARTY.txt', await read('dist/THIRD-PARTY.txt'));
  // Who has only the plugin has none of the documents that the links lead to.
  const readme = String(await read('integrations/wordpress/README.md'));
  files.set(
    'README.md',
    Buffer.from(
      readme.replace(/\[([^\]]+)\]\(\.\.\/\.\.\/README\.md[^)]*\)/g, '$1 (in the README of consent-gate)'),
    ),
  );
  for (const [name, content] of loaded) files.set(`${folder}/${name}`, content);
  return new Map([...files].sort().map(([name, content]) => [`consent-gate/${name}`, content]));
}

/** What browsers load. What only builds and code editors need stays behind. */
async function loadedFiles() {
  const isLoaded = (name) =>
    /^(services\/)?[\w.-]+\.js$/.test(name) && !/^(index|consent-gate\.full)\.js$/.test(name);
  const files = new Map((await filesIn(new URL('dist/', root))).filter(([name]) => isLoaded(name)));
  for (const [name, content] of await filesIn(new URL('assets/', plugin))) files.set(name, content);
  files.set('keep-choice.js', await read('integrations/server/keep-choice.js'));
  return new Map([...files].sort());
}

/** @returns {Promise<[string, Buffer][]>} by the path below the folder */
async function filesIn(folder) {
  const path = fileURLToPath(folder);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`);
  return Promise.all(
    paths.map(async (file) => [relative(path, file).replaceAll(sep, '/'), await readFile(file)]),
  );
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** English names of the languages that there is a file of. */
function languagesIn(loaded) {
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  const codes = ['en', ...[...loaded.keys()].flatMap((name) => /^([a-z]{2})\.js$/.exec(name)?.[1] ?? [])];
  const named = codes.map((code) => [code, names.of(code)]);
  return Object.fromEntries(named.sort(([, one], [, other]) => (one < other ? -1 : 1)));
}

/** What the settings page has to know of the services. */
async function services() {
  const exported = await import(new URL('dist/index.js', root));
  const presets = Object.entries(exported).filter(([, value]) => value?.category && value.traces);
  const entries = presets.map(([name, preset]) => {
    const { [`${name}Facts`]: facts } = exported;
    const options = Object.entries(preset.options).map(([option, form]) => {
      const [pattern, example = examples[preset.name] ?? ''] = [form].flat();
      return [option, [pattern, example]];
    });
    const [pattern, example] = new Map(options).get('id') ?? [preset.optional?.id].flat();
    const about = {
      label: facts.label,
      common: common.includes(preset.name),
      // The others have options that only JSON can say.
      field: options.every(([option]) => option === 'id'),
      pattern: pattern ?? '',
      example: example ?? examples[preset.name] ?? '',
      // An object is for JSON Schema and the page to check.
      options: Object.fromEntries(options.filter(([, [form]]) => form !== '\0')),
    };
    return [preset.name, about];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A value as PHP writes it. */
function inPhp(value) {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, String.raw`\$&`)}'`;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${isList ? '' : `${inPhp(key)} => `}${inPhp(part)}`,
  );
  return `array(${parts.join(', ')})`;
}

/**
 * A ZIP archive, with the first day that one can say in place of the hour.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @param {Map<string, Buffer>} files
 */
export function zip(files) {
  const [bodies, index] = [[], []];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    // Version 2.0, names in UTF-8, deflated, 1 January 1980.
    const shared = Buffer.alloc(26);
    for (const [at, number] of [20, 0x800, 8, 0, 0x21].entries()) shared.writeUInt16LE(number, at * 2);
    for (const [at, number] of [crc32(content), packed.length, content.length].entries())
      shared.writeUInt32LE(number, 10 + at * 4);
    shared.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from('PK\x03\x04'), shared, name, packed);
    const place = Buffer.alloc(14);
    // A file of Unix that everybody may read.
    place.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    place.writeUInt32LE(offset, 10);
    index.push(Buffer.from('PK\x01\x02\x14\x03'), shared, place, name);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(Buffer.concat(index).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...index, Buffer.from('PK\x05\x06'), end]);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('consent-gate.zip', import.meta.url));
  await writeFile(file, zip(await pluginFiles()));
  console.log(
    `Upload this file in WordPress, at Plugins, Add Plugin (before 6.8, Add New), Upload Plugin:\n${file}`,
  );
}

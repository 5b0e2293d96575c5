import { readFile, readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { writeElements, writeOptions } from './write-reference.mjs';

/** Folder of the project, which every path below is in. */
export const root = new URL('../../', import.meta.url);

/**
 * A page of the documentation, as it is before it is HTML.
 *
 * @typedef {object} Source
 * @property {string} path file that its links are relative to
 * @property {string} name of its own file, without an ending
 * @property {string} group heading of the list that it is in
 * @property {string} title
 * @property {string} text Markdown, from its heading on
 */

/** Documents that are a page each, in their order, and the list that they are in. */
const documents = [
  ['SERVICES.md', 'Reference'],
  ['demo/receipts/README.md', 'Recipes'],
  ['ACCESSIBILITY.md', 'About'],
  ['SECURITY.md', 'About'],
  ['CHANGELOG.md', 'About'],
  ['ARCHITECTURE.md', 'For developers'],
  ['CONTRIBUTING.md', 'For developers'],
  ['test/bench/README.md', 'For developers'],
];

const groups = ['Guide', 'Reference', 'Recipes', 'About', 'For developers'];

const read = (path) => readFile(new URL(path, root), 'utf8');

/** Every page, in the order in which they are listed. The first is the start of README. */
export async function readSources() {
  const recipes = (await readdir(new URL('integrations/', root), { recursive: true }))
    .map((path) => posix.join('integrations', path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('/README.md'))
    .sort()
    .map((path) => [path, 'Recipes']);
  const wholes = await Promise.all(
    [...documents, ...recipes].map(async ([path, group]) => wholeOf(path, group, await read(path))),
  );
  const made = [
    ['elements', 'Elements', writeElements(JSON.parse(await read('dist/custom-elements.json')))],
    ['config', 'Config in JSON', writeOptions(JSON.parse(await read('dist/config.schema.json')))],
  ].map(([name, title, text]) => ({ path: 'README.md', name, group: 'Reference', title, text }));
  const all = [...chaptersOf(await read('README.md')), ...made, ...wholes];
  return groups.flatMap((group) => all.filter((source) => source.group === group));
}

/** README, a page for each heading of level 2, with the headings below one level up. */
function chaptersOf(readme) {
  const [start, ...chapters] = readme.split(/^(?=## )/m);
  const of = (name, title, text) => ({ path: 'README.md', name, group: 'Guide', title, text });
  return [
    of('index', 'Start', start),
    ...chapters.map((text) => {
      const [, title] = /^## (.+)/.exec(text);
      return of(nameOf(title), title, raise(text));
    }),
  ];
}

/** A line in a block of code is no heading, even if it begins with `#`. */
const raise = (text) =>
  text
    .split(/(^```.*?^```$)/ms)
    .map((part, i) => (i % 2 ? part : part.replace(/^#(?=#+ )/gm, '')))
    .join('');

function wholeOf(path, group, text) {
  const [, title] = /^# (.+)/m.exec(text);
  const name = path === posix.basename(path) ? path.slice(0, -3) : posix.dirname(path);
  return { path, name: nameOf(name), group, title: title.replaceAll('`', ''), text };
}

const nameOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

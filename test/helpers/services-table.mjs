/**
 * What README.md and SERVICES.md say of the services, made from the presets and facts of src/services/: of the source,
 * not of dist/, so that it is never old. `npm run services` writes it.
 */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { directivesFor, policyFor, serviceHosts } from '../../demo/configure/service-hosts.mjs';

/**
 * A service that consent-gate knows.
 *
 * @typedef {object} KnownService
 * @property {string} exported what the package calls its preset
 * @property {import('../../src/types.js').Preset} preset
 * @property {import('../../src/types.js').ServiceFacts} facts
 * @property {import('../../demo/configure/service-hosts.mjs').Needs} needs
 */

/** What most councils use comes first, and then the others by their names. */
const commonest = ['google-analytics', 'hotjar'];

/** Examples for options of which the preset has only a pattern. */
const examples = { 'google-analytics': { id: 'G-ABC1234567' } };

/** A longer example is cut in the overview, where it would make the column too wide. */
const longestExample = 24;

const kinds = [
  ['cookie', 'cookie', 'cookies'],
  ['local-storage', 'key in local storage', 'keys in local storage'],
  ['session-storage', 'key in session storage', 'keys in session storage'],
  ['foreign', 'cookie of another host, which stays', 'cookies of other hosts, which stay'],
];

const begin = '<!-- Made by `npm run services`. Changes made here would be lost. -->\n';
const end = '<!-- What follows is written by hand. -->\n';
const beginPolicy = '<!-- The policy is made by `npm run services`. Changes made here would be lost. -->\n';
const endPolicy = '<!-- This is the end of the policy. -->\n';

/** @returns {Promise<KnownService[]>} every service of src/services/, in the order of the tables */
export async function readServices() {
  const folder = fileURLToPath(new URL('../../src/services/', import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const contents = names.map((name) => `export * from './${name}';`).join('\n');
  const options = { bundle: true, format: 'esm', write: false, logLevel: 'error' };
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, ...options });
  const found = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.entries(found)
    .filter(([, value]) => value?.traces instanceof RegExp)
    .map(([exported, preset]) => {
      const { [preset.name]: needs } = serviceHosts;
      return { exported, preset, facts: found[`${exported}Facts`], needs };
    })
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

function placeOf({ preset: { name } }) {
  return commonest.includes(name) ? `${commonest.indexOf(name)}` : name;
}

/**
 * README with the overview of the services between its two marks.
 *
 * @param {string} readme
 * @param {readonly KnownService[]} services
 */
export function writeOverview(readme, services) {
  return writeBetween(readme, begin, end, overviewOf(services));
}

/**
 * README with a policy for the two services of its first tag, between its two marks.
 *
 * @param {string} readme
 */
export function writePolicy(readme) {
  const policy = policyFor(commonest.map((use) => ({ use })));
  return writeBetween(readme, beginPolicy, endPolicy, `\`\`\`\n${policy.join(';\n')}\n\`\`\`\n`);
}

function writeBetween(readme, first, last, text) {
  const [before, after] = [readme.split(first), readme.split(last)];
  if (before.length !== 2 || after.length !== 2 || !before[1].includes(last)) {
    throw new Error(`README.md must have once, in this order: ${first}${last}`);
  }
  return `${before[0]}${first}\n${text}\n${last}${after[1]}`;
}

/** One row for each service, and below what is the same for most of them. */
function overviewOf(services) {
  const rows = services.map(({ preset, facts }) => [
    `[${code(preset.name)}](SERVICES.md#${preset.name})<br>${titleOf(facts)}`,
    optionsOf(preset).join('<br>') || 'none',
    code(preset.category),
    cookiesOf(facts),
  ]);
  const head = ['Service', 'Options', 'Category', 'Cookies and storage keys'];
  return `${table(head, rows)}\n${withdrawalsOf(services.map(({ preset }) => preset))}`;
}

/** SERVICES.md: how each service is written, and what visitors read about it. */
export function writeDetails(services) {
  return `${begin}
# Services

What to write for each service that consent-gate knows, and what visitors read about its cookies. More about them is in [README.md](README.md#services).

In a name, \`*\` stands for any characters.
${services.map(detailsOf).join('')}`;
}

function detailsOf({ preset, facts, needs }) {
  const rows = facts.cookies.map((cookie) => [
    code(cookie.name),
    cookie.purpose,
    lifeOf(cookie),
    keptBy(cookie),
  ]);
  const given = Object.entries(preset.options).map(([option, form]) => {
    return [option, exampleOf(preset, option, form)];
  });
  const optional = optionsOf({ name: preset.name, options: {}, optional: preset.optional });
  const lines = [
    `- In JSON: ${code(toJson({ use: preset.name, ...Object.fromEntries(given) }))}`,
    ...optional.map((option) => `- ${option}`),
    `- Category: ${code(preset.category)}`,
    `- ${withdrawals.find(([fits]) => fits(preset))[2]}`,
    `- Provided by ${facts.provider}: [privacy notice](${facts.notice})`,
    `- In a Content Security Policy: ${policyOf(preset, needs, Object.fromEntries(given))}`,
  ];
  if (given.every(([option]) => option === 'id')) {
    const value = given.map(([, example]) => `="${example}"`).join('');
    lines.unshift(`- On the tag: ${code(`data-${preset.name}${value}`)}`);
  }
  const cookies = rows.length
    ? table(['Name', 'What visitors read', 'How long it is kept', 'Kind'], rows)
    : 'No cookies or storage keys of it are known.\n';
  return `\n## ${preset.name}\n\n${facts.label}\n\n${lines.join('\n')}\n\n${cookies}`;
}

/** What to allow for it, and who says so. */
function policyOf({ name, optional = {} }, needs, given) {
  const list = directivesFor([{ use: name, ...given }], [], { [name]: needs });
  if (!list.length) return 'nothing, as nothing of it is loaded';
  const ownHost = 'host' in optional ? ', and your `host` where you have one,' : '';
  const styles = needs.inlineStyles
    ? `. Its ${needs.inlineStyles} need \`style-src 'unsafe-inline'\` too`
    : '';
  return `${code(list.join('; '))}${ownHost} ${bases[needs.basis].replace('{from}', needs.from)}${styles}`;
}

/** How it is said where an entry of the policy comes from. */
const bases = {
  vendor: 'as [its vendor says]({from})',
  seen: 'as seen in the policies of other websites',
  script: 'as far as can be told from its script: its vendor publishes nothing',
};

/** On one line, with room between the parts. An object is for the reader to fill in. */
function toJson(service) {
  const parts = Object.entries(service).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value) ?? '{…}'}`,
  );
  return `{${parts.join(', ')}}`;
}

/** Its name and who is behind it, which may be the same. */
function titleOf({ label, provider, notice }) {
  return `${label === provider ? '' : `${label}, `}[${provider}](${notice})`;
}

function optionsOf(preset) {
  const list = (forms = {}, note) =>
    Object.entries(forms).map(
      ([option, form]) => `${code(option)}${note}: ${valuesOf(preset, option, form)}`,
    );
  return [...list(preset.options, ''), ...list(preset.optional, ' (optional)')];
}

/** Words to choose from, or an example, which is cut where it is long. */
function valuesOf(preset, option, form) {
  const words = wordsOf(form);
  const example = exampleOf(preset, option, form);
  if (words || example === undefined) return words?.map(code).join(' or ') ?? 'an object';
  return code(example.length > longestExample ? `${example.slice(0, 20)}…` : example);
}

/** The words that a pattern such as `click|always` lists. `undefined`: it is another pattern. */
function wordsOf(form) {
  const [pattern] = [form].flat();
  return /^[\w-]+(\|[\w-]+)+$/.test(pattern) ? pattern.split('|') : undefined;
}

/** A value that the option takes. `undefined`: it takes an object. */
function exampleOf({ name }, option, form) {
  const [pattern, right] = [form].flat();
  if (pattern === '\0') return undefined;
  const example = wordsOf(form)?.[0] ?? right ?? examples[name]?.[option];
  if (!new RegExp(`^(${pattern})$`).test(example)) {
    throw new Error(`${name}: the example "${example}" of "${option}" does not match ${pattern}`);
  }
  return example;
}

/** Whom it is about, how it is said of several, and how of one. */
const withdrawals = [
  [
    ({ category }) => category === 'essential',
    (names) => `Essential, so that visitors are not asked: ${names}.`,
    'Essential: visitors are not asked about it',
  ],
  [
    ({ stops }) => stops,
    (names) => `Stops at once when a visitor takes a yes back: ${names}.`,
    'On withdrawal: it stops at once',
  ],
  [
    () => true,
    () => 'The others cannot be stopped: the page loads again when a visitor takes a yes back.',
    'On withdrawal: it cannot be stopped, so that the page loads again',
  ],
];

function withdrawalsOf(presets) {
  const groupOf = (preset) => withdrawals.find(([fits]) => fits(preset));
  const sentences = withdrawals.map((group) => {
    const names = presets.filter((preset) => groupOf(preset) === group).map(({ name }) => code(name));
    return names.length ? `- ${group[1](names.join(', '))}\n` : '';
  });
  return sentences.join('');
}

/** How many of each kind there are, and their names. */
function cookiesOf({ cookies }) {
  const groups = kinds.map(([kind, one, several]) => {
    const names = cookies.filter((cookie) => kindOf(cookie) === kind).map(({ name }) => code(name));
    return names.length ? `${names.length} ${names.length === 1 ? one : several}: ${names.join(', ')}` : '';
  });
  return groups.filter(Boolean).join('<br>') || 'none known';
}

function kindOf({ kind = 'cookie', host = 'self' }) {
  return host === 'self' ? kind : 'foreign';
}

/** What it is, and whether a visitor is told that only the browser can remove it. */
function keptBy({ kind = 'cookie', host }) {
  if (!host) return kind.replace('-', ' ');
  return host === 'self' ? 'cookie that script cannot remove (HttpOnly)' : `cookie of ${host}, which stays`;
}

function lifeOf({ expires, kind }) {
  if (kind === 'session-storage') return 'until the tab is closed';
  if (expires === 'session') return 'until the browser is closed';
  return expires ?? (kind === 'local-storage' ? 'until it is removed' : 'not known');
}

const code = (text) => `\`${text}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return `${line(head)}|${'---|'.repeat(head.length)}\n${rows.map(line).join('')}`;
}

/** What README.md says of speed, made from what the bench has written: see test/bench/README.md. */

const begin = '<!-- Made by `node test/bench/write-speed.mjs`. Changes made here would be lost. -->\n';
const end = '<!-- Measured until here. -->\n';

const ours = 'consent-gate';

/** Names that a reader knows better than those of the bench. */
const titles = {
  [ours]: '**consent-gate**',
  'consent-gate-tag-alone': 'consent-gate, the tag alone',
  'consent-gate-one-file': 'consent-gate in one file',
  orejime: 'Orejime',
  klaro: 'Klaro',
  nhsuk: 'NHS.UK cookie-consent',
  silktide: 'Silktide',
  'osano-cookieconsent': 'Osano',
  'c15t-headless': 'c15t without its interface',
  'c15t-react': 'c15t with React',
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const milliseconds = (ms) => `${ms.toFixed(ms < 9.95 ? 1 : 0)} ms`;
const count = (number) => `${Math.round(number)}`;

/**
 * A column of a table.
 *
 * @typedef {object} Column
 * @property {string} head
 * @property {(value: number) => string} say
 * @property {(results: object, name: string) => number | undefined} read
 * @property {number} least of which a ratio means something
 * @property {boolean} [isSteady] whether it comes out the same where others use the computer
 */

/** A number that the bench has summed up; `undefined` where there is none. */
const summed = (key) => (results, name) => results.summary[key]?.row[name]?.median;

/** How much later than on a page whose tags nobody holds back. */
const later = (key) => (results, name) => {
  const [own, bare] = [summed(key)(results, name), summed(key)(results, 'ungated')];
  return own === undefined || bare === undefined ? undefined : own - bare;
};

/** Of the visits with many tags or services: `cost` less what the page alone costs, where `isNet`. */
const grown = (size, path, isNet) => (results, name) => {
  const own = median(results.runs.scale?.[name]?.[size], path);
  const alone = isNet ? median(results.runs.scale?.none?.[size], path) : 0;
  return own === undefined || alone === undefined ? undefined : own - alone;
};

function median(runs, [part, key]) {
  const values = (runs ?? []).map((run) => run[part]?.[key]).filter(Number.isFinite);
  values.sort((one, other) => one - other);
  const middle = values.length / 2;
  return values.length ? (values[Math.ceil(middle) - 1] + values[Math.floor(middle)]) / 2 : undefined;
}

/** @type {Record<string, Column[]>} */
const tables = {
  'The first visit': [
    { head: 'Download', say: kilobytes, read: summed('wire'), least: 1, isSteady: true },
    { head: 'Files', say: count, read: summed('requests'), least: 1, isSteady: true },
    { head: 'Message on screen, slow 4G', say: seconds, read: summed('banner4g'), least: 1, isSteady: true },
    { head: 'Work of the processor', say: milliseconds, read: summed('thread'), least: 1, isSteady: true },
    { head: 'Page blocked, slow processor', say: milliseconds, read: summed('tbt'), least: 5 },
    {
      head: 'Layout shift',
      say: (value) => value.toFixed(2),
      read: summed('cls'),
      least: Infinity,
      isSteady: true,
    },
  ],
  'Later visits': [
    {
      head: 'Download, if the files were not kept',
      say: kilobytes,
      read: summed('rejectedWire'),
      least: 1,
      isSteady: true,
    },
    {
      head: 'Work, after a no',
      say: milliseconds,
      read: summed('rejectedThreadWarm'),
      least: 1,
      isSteady: true,
    },
    {
      head: 'Work, after a yes',
      say: milliseconds,
      read: summed('acceptedThreadWarm'),
      least: 1,
      isSteady: true,
    },
    { head: 'Tag starts later by, after a yes', say: milliseconds, read: later('tagWarm'), least: 1 },
  ],
  'The answer, and large pages': [
    {
      head: 'Click to next picture, slow processor',
      say: milliseconds,
      read: summed('toPaintSlow'),
      least: 1,
    },
    { head: 'Click to first tag, slow processor', say: milliseconds, read: summed('toVendorSlow'), least: 1 },
    {
      head: 'Work of a yes to 1,000 gated scripts',
      say: milliseconds,
      read: grown('1000 gated', ['click', 'thread'], false),
      least: 1,
    },
    {
      head: 'Work of a first visit with 500 services',
      say: milliseconds,
      read: grown('500 services', ['first', 'thread'], true),
      least: 1,
    },
  ],
};

/**
 * README with what was measured between its two marks.
 *
 * @param {string} readme
 * @param {object} results what the bench wrote to `results.json`
 */
export function writeSpeed(readme, results) {
  const [before, after] = [readme.split(begin), readme.split(end)];
  if (before.length !== 2 || after.length !== 2 || !before[1].includes(end))
    throw new Error(`README.md must have once, in this order: ${begin}${end}`);
  if (!summed('wire')(results, ours)) throw new Error(`The results have no ${ours}`);
  const parts = [conditions(results), ...Object.entries(tables).map((each) => tableOf(results, ...each))];
  return `${before[0]}${begin}\n${parts.filter(Boolean).join('\n')}\n${end}${after[1]}`;
}

function conditions(results) {
  const { when, chromium, cpus, options } = results;
  const day = new Date(when).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const encoding = options.https ? 'brotli' : 'gzip';
  const busy = othersIn(results);
  return (
    `Measured on ${day} in Chromium ${chromium} without a window, on ${cpus} processors, ` +
    `with ${timesIn(results)} of each kind for each library, in turn. Each number is the median. ` +
    `Files are compressed with ${encoding}. Slow 4G is Lighthouse’s; ` +
    `a slow processor is slowed down ${options.cpu} times. ` +
    'In brackets: how many times the number of consent-gate.\n' +
    (busy > options.others
      ? `\nOther programs kept ${busy.toFixed(1)} of the processors busy meanwhile. ` +
        'Times that this stretches are left out, and the others are rough.\n'
      : '')
  );
}

/** Every visit of a kind that the first tables are made of. */
function visitsIn({ runs }) {
  const kinds = ['wall', 'cpu', 'net', 'reject'].map((kind) => runs[kind]).filter(Boolean);
  return kinds.flatMap((libraries) => Object.values(libraries));
}

/** `9 visits`, or from the least to the most where the bench was stopped. */
function timesIn(results) {
  const counts = visitsIn(results).map((visits) => visits.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return `${least === most ? '' : `${least} to `}${most} visit${most === 1 ? '' : 's'}`;
}

/** How many processors others kept busy during the median visit. */
function othersIn(results) {
  const visits = visitsIn(results).flat();
  return median(visits, ['load', 'others']) ?? 0;
}

/** A column that nobody was measured for, and a library without any number, are left out. */
function tableOf(results, title, columns) {
  const libraries = results.adapters.filter(({ reference }) => !reference);
  const isCalm = othersIn(results) <= results.options.others;
  const used = columns.filter(
    ({ read, isSteady }) => (isCalm || isSteady) && read(results, ours) !== undefined,
  );
  const cells = (library) => used.map((column) => cellOf(results, column, library.name));
  const rows = libraries.map((library) => [titleOf(library), ...cells(library)]);
  const told = rows.filter(([, ...numbers]) => numbers.some((number) => number !== '–'));
  if (!used.length) return '';
  const head = [title, ...used.map((column) => column.head)];
  const lines = [head, ...told].map((row) => `| ${row.join(' | ')} |`);
  lines.splice(1, 0, `|${'---|'.repeat(head.length)}`);
  return `${lines.join('\n')}\n`;
}

function titleOf({ name, version, candidate }) {
  const title = titles[name] ?? name;
  return candidate && name.startsWith(ours) ? title : `${title} ${version}`;
}

function cellOf(results, { say, read, least }, name) {
  const [value, own] = [read(results, name), read(results, ours)];
  if (value === undefined) return '–';
  const isCompared = name !== ours && own >= least && value > 0;
  return `${say(value)}${isCompared ? ` (${ratio(value / own)})` : ''}`;
}

const ratio = (times) => `${times.toFixed(times < 9.95 ? 1 : 0)}×`;

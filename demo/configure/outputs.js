import { embedOfPage, embedsIn, frameOrigins, listedEmbeds, wrongEmbedsIn } from './embeds.js';
import { escape } from './escape.js';
import {
  asksVisitors,
  factsOf,
  fitsToo,
  hasChoice,
  hashes,
  languageTags,
  mistakesIn,
  mistakesInAddresses,
  onlyListed,
  presets,
  sectionsOf,
  texts,
  titleOf,
} from './library.js';
import { languageName } from './language-name.js';
import { fields } from './fields.js';
import { contrastWarningsOf, mistakesInLook } from './look.js';
import { pageWords } from './page-words.js';
import { inPlainWords } from './plain-words.js';
import { directivesFor, policyFor } from './service-hosts.mjs';
import { sha256 } from './sha-256.js';
import { configOf, optionsOf, valueOf } from './state.js';

/** @typedef {import('./state.js').State} State */

const attribute = (name, value) => (value === '' ? name : `${name}="${escape(value)}"`);

/** No text in it can end the element that it stands in: `<` begins both `</script>` and `<!--`. */
const toJson = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** The folder of the files, with a slash at its end. */
const folderOf = (state) => valueOf(state, 'folder').trim().replace(/\/*$/, '/');
export const isElsewhere = (address) => /^(https?:)?\/\//.test(address);

/**
 * Everything that is wrong, each in a sentence, with the field that it is about.
 *
 * @param {State} state
 * @returns {{sentence: string, field: string}[]}
 */
export function mistakesOf(state) {
  const used = presets.filter(({ name }) => Object.hasOwn(state.use, name));
  const byLibrary = mistakesIn(configOf(state)).map((mistake) => ({
    ...mistake,
    field: fieldOf(mistake, state, used),
  }));
  const inFile = valueOf(state, 'place') === 'file';
  const isTold = new Set(byLibrary.map(({ field }) => field));
  const addresses = (given, prefix = '') =>
    mistakesInAddresses(given)
      .map((mistake) => ({ ...mistake, field: prefix + mistake.option }))
      .filter(({ field }) => !isTold.has(field));
  const said = (...keys) =>
    Object.fromEntries(keys.map((key) => [key, valueOf(state, key).trim()]).filter(([, value]) => value));
  const receipts = valueOf(state, 'receipts.url').trim();
  const bySnippet = [
    ...addresses({
      folder: valueOf(state, 'folder').trim(),
      ...(inFile && { config: valueOf(state, 'config').trim() }),
      ...said('cookiesPage', 'privacyPage'),
    }),
    ...addresses(receipts ? { url: receipts } : {}, 'receipts.'),
    ...state.own.flatMap(({ src = '', notice = '' }, place) => {
      const given = {
        ...(src.trim() && { src: src.trim() }),
        ...(notice.trim() && { notice: notice.trim() }),
      };
      return addresses(given, `own.${place}.`);
    }),
  ];
  const ids = state.kinds.flatMap(({ id = '' }, place) =>
    /^[\w-]+$/.test(id.trim()) ? [] : [{ option: 'id', field: `kinds.${place}.id` }],
  );
  const byLook = mistakesInLook(state).map(({ option }) => ({ option, field: option }));
  const told = [...bySnippet, ...byLibrary, ...ids, ...byLook].map((mistake) => ({
    sentence: inPlainWords(mistake, state),
    field: mistake.field,
  }));
  const byEmbeds = wrongEmbedsIn(state).map(({ name, provider, example }) => ({
    sentence: `“${state.embeds[name].src}” is no address that can be shown from ${provider}. It has to be like ${example}.`,
    field: `embed.${name}.src`,
  }));
  return once([
    ...told,
    ...(bySnippet.some(({ field }) => field === 'folder') ? [] : mistakesInFolder(state)),
    ...byEmbeds,
  ]);
}

/** Several lines of a field can have the same mistake. */
const once = (mistakes) =>
  mistakes.filter(
    ({ sentence, field }, place) =>
      place === mistakes.findIndex((each) => each.sentence === sentence && each.field === field),
  );

/** What stands behind the name of a folder, or in place of one, would be in the way of the names of the files. */
function mistakesInFolder(state) {
  const value = valueOf(state, 'folder').trim();
  const where = `“${fields.get('folder').label}” is “${value}”`;
  const [path] = value.split(/[?#]/);
  const [, folder] = /^(.*\/)[^/]+\.(?:[cm]?js|json|css|html?)\/*$/i.exec(path) ?? [];
  const right = (folder ?? path).replace(/\/*$/, '/');
  const told = folder
    ? `${where}, which is a file. Name the folder that it is in: ${right}`
    : `${where}. The name of a folder has no ? and no # in it: ${right}`;
  return folder || path !== value ? [{ sentence: told, field: 'folder' }] : [];
}

/**
 * What is allowed and ought to be looked at again, in sentences, by field. None of it is in the way of the snippet.
 *
 * @param {State} state
 * @returns {Record<string, string>}
 */
export function warningsOf(state) {
  const isAlways = (id) =>
    id === 'essential' || state.kinds.findLast((kind) => kind.id?.trim() === id)?.basis === 'essential';
  const unasked = (label) =>
    `${label} then loads for everybody, without being asked. UK law allows this only for what your website cannot do without. Ask your data protection officer first.`;
  const used = presets
    .filter(({ name, category }) => category !== 'essential' && Object.hasOwn(state.use, name))
    .filter(({ name, category }) => isAlways(state.use[name].category || category))
    .map((preset) => [`use.${preset.name}.category`, unasked(factsOf(preset).label)]);
  const own = state.own.flatMap(({ name = '', category, src }, place) =>
    src && isAlways(category) ? [[`own.${place}.category`, unasked(name || 'This service')]] : [],
  );
  const shown = embedsIn(state).length && isAlways('media') ? [['embeds', unasked('Each of these')]] : [];
  const pages = state.own.flatMap(({ src = '' }, place) => {
    const embed = embedOfPage(src.trim());
    return embed
      ? [
          [
            `own.${place}.src`,
            `This is the address of a web page of ${embed.provider}, not of a script. To show it on your pages, choose ${embed.label} under “Videos, maps and posts”, and leave this empty.`,
          ],
        ]
      : [];
  });
  const deleted = configOf({ ...state, use: {}, embeds: {} }).services.flatMap(
    ({ category, cookies = [] }, place) => {
      const wide = cookies.find(({ name = '' }) => fitsToo(name) !== undefined);
      return wide && !isAlways(category)
        ? [
            [
              `own.${place}.cookies`,
              `“${wide.name}” fits too many cookies${fitsToo(wide.name) && `, such as ${fitsToo(wide.name)}`}. All cookies that fit are deleted until the visitor says yes, even those by which your website works. Write more of the name, for example survey_*.`,
            ],
          ]
        : [];
    },
  );
  const byKind = state.kinds.flatMap(({ id = '', basis }, place) =>
    basis === 'objection' && categoriesUsed(state).has(id.trim()) && isLast(state.kinds, place)
      ? [
          [
            `kinds.${place}.basis`,
            'What is of this kind then loads before anybody is asked, until a visitor says no. UK law allows this only for narrow purposes. Ask your data protection officer first.',
          ],
        ]
      : [],
  );
  const others = state.languages.filter((tag) => tag !== 'cy').map(languageName);
  const unspoken =
    valueOf(state, 'file') === 'one' && others.length
      ? [
          [
            'languages',
            `You have chosen to upload one file, which speaks English and Welsh only. Visitors of your pages in ${others.join(', ')} would read English. Upload a folder of files for them: see “More about the files”.`,
          ],
        ]
      : [];
  return {
    ...joined([
      ...unspoken,
      ...used,
      ...shown,
      ...own,
      ...pages,
      ...deleted,
      ...byKind,
      ...warningsOfHosts(state),
      ...warningsOfHttp(state),
    ]),
    ...contrastWarningsOf(state),
  };
}

/** Of several sentences about a field, each is told. */
function joined(entries) {
  const warnings = {};
  for (const [field, sentence] of entries)
    warnings[field] = warnings[field] ? `${warnings[field]} ${sentence}` : sentence;
  return warnings;
}

/** Categories of what was chosen. */
function categoriesUsed(state) {
  const used = presets
    .filter(({ name }) => Object.hasOwn(state.use, name))
    .map(({ name, category }) => state.use[name].category || category);
  const shown = embedsIn(state).length ? ['media'] : [];
  return new Set([...used, ...shown, ...state.own.map(({ category }) => category)]);
}

/** Whether no later one of the list has the same id, and with it the last word. */
const isLast = (kinds, place) =>
  kinds.findLastIndex(({ id = '' }) => id.trim() === kinds[place].id?.trim()) === place;

/** What whoever opens somebody else's link ought to see: other hosts in it, and what loads at Google unasked. */
function warningsOfHosts(state) {
  const words = {
    folder: (host) =>
      `Your pages then run files of ${host}. Whoever keeps them there can change what they do. Upload the files to your own website, unless ${host} is yours.`,
    config: (host) =>
      `${host} then decides what loads on your pages, and what visitors are asked. Keep this file on your own website, unless ${host} is yours.`,
    cookiesPage: (host) =>
      `If ${host} is not the host of your pages, what visitors choose there does not count on your pages. If it is, leave it out of the address, which then begins with /.`,
    'receipts.url': (host) =>
      `Each visitor’s choice is then sent to ${host}. Your privacy notice has to name who that is, unless it is you.`,
  };
  const isUsed = {
    config: valueOf(state, 'place') === 'file',
    cookiesPage: !valueOf(state, 'cookie.domain').trim(),
  };
  const hosts = Object.entries(words).flatMap(([key, say]) => {
    const origins = (isUsed[key] ?? true) ? originOf(valueOf(state, key).trim()) : [];
    return origins.map((origin) => [key, say(new URL(origin).host)]);
  });
  return valueOf(state, 'consentMode') === 'advanced'
    ? [
        ...hosts,
        [
          'consentMode',
          'Google’s tags then load for everybody, and tell Google of each page before anybody is asked. Ask your data protection officer first.',
        ],
      ]
    : hosts;
}

/** What is fetched from http:// by a page at https://, which browsers do not do. */
function warningsOfHttp(state) {
  const isInFile = valueOf(state, 'place') === 'file';
  const keys = ['folder', ...(isInFile ? ['config'] : []), 'receipts.url'];
  const addresses = [
    ...keys.map((key) => [key, valueOf(state, key)]),
    ...state.own.map(({ src = '' }, place) => [`own.${place}.src`, src]),
  ];
  return addresses
    .filter(([, address]) => /^http:/i.test(address.trim()))
    .map(([field]) => [
      field,
      'Browsers block what begins with http:// on pages at https://. Write https://, if that address works.',
    ]);
}

function fieldOf({ about, option, service }, state, used) {
  if (service !== undefined) {
    const preset = used[service];
    if (preset) {
      const known = Object.keys(optionsOf(preset));
      return `use.${preset.name}.${known.includes(option) || option === 'category' ? option : (known[0] ?? 'category')}`;
    }
    const place = service - used.length - listedEmbeds(state).length;
    return `own.${place}.${String(about).endsWith(' cookies') ? 'cookies' : option}`;
  }
  const kind = state.kinds.findIndex(({ id = '' }) => id.trim() === about);
  if (kind >= 0) return `kinds.${kind}.${option}`;
  return about === 'config' ? option : `${about}.${option}`;
}

/** The attributes that say all of a config. `undefined`: some of it needs JSON. */
function attributesFor({ services, ...options }) {
  if (Object.values(options).some((value) => typeof value !== 'string')) return undefined;
  const isShort = ({ use, id, ...more }) =>
    use && !Object.keys(more).length && (id === undefined || typeof id === 'string');
  if (!services.every(isShort)) return undefined;
  const named = Object.entries(options).map(([name, value]) => [
    name.replace(/[A-Z]/g, '-$&').toLowerCase(),
    value,
  ]);
  return [...named, ...services.map(({ use, id = '' }) => [use, id])].map(([name, value]) =>
    attribute(`data-${name}`, value),
  );
}

/**
 * What stands in `<head>`.
 *
 * @param {State} state
 */
export function tagOf(state) {
  const config = configOf(state);
  const folder = folderOf(state);
  const isOne = valueOf(state, 'file') === 'one';
  const file = isOne ? 'consent-gate.full.js' : 'consent-gate.js';
  const checks = valueOf(state, 'hashes') !== 'none';
  const check = (name) => (checks ? [attribute('integrity', hashes[name])] : []);
  const line = (name) =>
    `<link ${['rel="modulepreload"', attribute('href', folder + name), ...check(name)].join(' ')}>`;
  const inFile = valueOf(state, 'place') === 'file';
  const attributes = inFile
    ? [attribute('data-config', valueOf(state, 'config').trim())]
    : attributesFor(config);
  const tag = [
    attribute('src', folder + file),
    ...check(file),
    ...(checks && isElsewhere(folder) ? ['crossorigin'] : []),
    ...(attributes ?? []),
  ];
  const map = importMapOf(state);
  return [
    ...(attributes
      ? []
      : [`<script type="application/json" data-consent-gate>\n${toJson(config)}\n</script>`]),
    ...(map ? [`<script type="importmap">${map}</script>`] : []),
    ...(isOne || !asksVisitors(config) ? [] : [line('elements.js'), line('choices.js')]),
    `<script ${tag.join('\n        ')}></script>`,
  ].join('\n');
}

/** Where the options stand: in attributes of the tag, in JSON before it, or in a file of their own. */
export function whereOptionsStand(state) {
  if (valueOf(state, 'place') === 'file') return 'file';
  return attributesFor(configOf(state)) ? 'tag' : 'json';
}

/** Files of which only a page whose config has an option has need. */
const askedFor = new Map([
  ['receipts.js', 'receipts'],
  ['migrate.js', 'migrate'],
  ['old-markup.js', 'markup'],
  ['debug.js', 'debug'],
]);

/** Scripts to be uploaded, with those of the languages and of what is used. */
export function filesOf(state) {
  if (valueOf(state, 'file') === 'one') return ['consent-gate.full.js'];
  const config = configOf(state);
  const isNeeded = (name) => {
    const [, tag] = /^([a-z]{2,3})(-facts)?\.js$/.exec(name) ?? [];
    if (languageTags.includes(tag)) return state.languages.includes(tag);
    if (askedFor.has(name)) return config[askedFor.get(name)] !== undefined;
    return !/^(index|consent-gate\.full)\.js$/.test(name);
  };
  const [first, ...rest] = [
    'consent-gate.js',
    ...Object.keys(hashes).filter((name) => name !== 'consent-gate.js'),
  ].filter(isNeeded);
  return [first, ...rest];
}

/** Hashes of the files that the tag fetches, for the browser. Empty: nobody wants them, or there are none. */
function importMapOf(state) {
  if (valueOf(state, 'hashes') !== 'all' || valueOf(state, 'file') === 'one') return '';
  const folder = folderOf(state);
  const entries = filesOf(state)
    .filter((name) => name !== 'consent-gate.js')
    .map((name) => [folder + name, hashes[name]]);
  return `\n${toJson({ integrity: Object.fromEntries(entries) })}\n`;
}

/** The file of options. */
export function configFileOf(state) {
  const folder = folderOf(state);
  return `${JSON.stringify({ $schema: `${folder}config.schema.json`, ...configOf(state) }, null, 2)}\n`;
}

/** Origin of an address, where it is another than the page's. Not one that would end a part of a policy. */
function originOf(address) {
  if (!isElsewhere(address ?? '')) return [];
  try {
    const { origin } = new URL(address, 'https://localhost');
    return /[;,\s]/.test(origin) ? [] : [origin];
  } catch {
    return [];
  }
}

/**
 * The directives of a policy under which the snippet works.
 *
 * @param {State} state
 */
export function directivesOf(state) {
  const config = configOf(state);
  const own = config.services.filter(({ use }) => !use);
  const map = importMapOf(state);
  const inFile = valueOf(state, 'place') === 'file';
  const more = {
    script: [
      ...originOf(folderOf(state)),
      ...own.flatMap(({ src }) => originOf(src)),
      ...(map ? [`'sha256-${sha256(map)}'`] : []),
    ],
    connect: [
      ...originOf(config.receipts?.url),
      ...(inFile ? originOf(valueOf(state, 'config').trim()) : []),
    ],
    frame: frameOrigins(state),
  };
  const page = { use: 'page' };
  const hosts = { page: { sources: more } };
  const services = config.services.filter(({ use }) => use);
  return policyFor([...services, page], hosts);
}

/** The policy in one line, as a header has it. */
export const policyOf = (state) => directivesOf(state).join('; ');

/** Hosts of scripts that are no longer what the vendor says to paste, but may be in old templates. */
const formerHosts = { 'google-analytics': ['google-analytics.com'] };

/** Scripts that stand beside posts in pages, where others have a frame. */
const scriptsOfPosts = {
  'x-post': ['platform.twitter.com/widgets.js'],
  'facebook-page': ['connect.facebook.net'],
};

/** Scripts of other services come from there too, such as those of forms and maps, and no tag has it alone. */
const sharedHosts = ['https://www.google.com'];

/** Hosts to look for in old templates: those of the scripts that consent-gate loads in their place. */
export function hostsOf(state) {
  const services = configOf(state).services.filter(({ use }) => !onlyListed.includes(use));
  const [line = ''] = directivesFor(services.filter(({ use }) => use)).filter((each) =>
    each.startsWith('script-src'),
  );
  const own = services.flatMap(({ use, src }) => (use || !src ? [] : [originOf(src)[0] ?? src]));
  const former = services.flatMap(({ use }) => formerHosts[use] ?? []);
  const ofPosts = embedsIn(state).flatMap(({ name }) => scriptsOfPosts[name] ?? []);
  const known = line.split(' ').slice(1);
  const hosts = [...known.filter((origin) => !sharedHosts.includes(origin)), ...former, ...ofPosts, ...own];
  return hosts.map((origin) => origin.replace(/^https?:\/\/(\*\.)?/, ''));
}

/**
 * Services that are only listed, so that pages have to go on loading them.
 *
 * @param {State} state
 * @returns {{title: string, isAsked: boolean}[]} and whether visitors are asked about each
 */
export function keptIn(state) {
  const { services } = configOf(state);
  const own = services.filter(({ use, src }) => !use && !src);
  const isShown = new Set(embedsIn(state).map(({ provider }) => provider));
  const kept = [
    ...services.filter(({ use }) => onlyListed.includes(use)),
    ...own.filter(({ name }) => !isShown.has(name)),
  ];
  return kept.map((service) => ({
    title: service.use ? titleOf(presets.find(({ name }) => name === service.use)) : service.name,
    isAsked: hasChoice({ ...configOf(state), services: [service] }),
  }));
}

/**
 * A link to the cookies page for the foot of every page, or where there is none a button that opens the settings.
 *
 * @param {State} state
 * @param {'en' | 'cy'} language
 */
export function settingsLinkOf(state, language) {
  const { cookiesPage } = configOf(state);
  const words = pageWords[language];
  return cookiesPage
    ? `<a href="${escape(cookiesPage)}">${escape(words.title)}</a>\n`
    : `<button type="button" data-consent-open>${escape(words.open)}</button>\n`;
}

/**
 * A text for the cookies page, with the settings in it.
 *
 * @param {State} state
 * @param {'en' | 'cy'} language
 */
export function pageOf(state, language) {
  const words = pageWords[language];
  const lang = ` lang="${language}"`;
  return `<div${lang}>
  <p>${escape(words.intro)}</p>
  <p>${escape(words.asked)}</p>
  <consent-settings>
    <p>${escape(words.noScript)}</p>
  </consent-settings>
</div>
`;
}

/**
 * The cookies in plain HTML, for a page from which a content management system removes elements that it does not know.
 *
 * @param {State} state
 * @param {'en' | 'cy'} language
 */
export function tableOf(state, language) {
  const { columnName, columnPurpose, columnExpires } = texts[language];
  const { cookiesPage } = configOf(state);
  const link = cookiesPage ? `a href="${escape(cookiesPage)}"` : 'button type="button"';
  const words = pageWords[language];
  const sections = sectionsOf(configOf(state), language).map(({ label, description, services, groups }) =>
    [
      `<h3>${escape(label)}</h3>`,
      ...(description ? [`<p>${escape(description)}</p>`] : []),
      ...(services.length ? [`<ul>\n${services.map(item).join('\n')}\n</ul>`] : []),
      ...groups.map(
        (group) => `<table>
  <caption>${escape(group.label)}</caption>
  <thead>
    <tr>
      <th scope="col">${escape(columnName)}</th>
      <th scope="col">${escape(columnPurpose)}</th>
      <th scope="col">${escape(columnExpires)}</th>
    </tr>
  </thead>
  <tbody>
${group.rows.map(row).join('\n')}
  </tbody>
</table>`,
      ),
    ].join('\n'),
  );
  return `<div lang="${language}">
<h2>${escape(words.table)}</h2>
${sections.join('\n')}
<p><${link} data-consent-open>${escape(words.open)}</${cookiesPage ? 'a' : 'button'}></p>
</div>
`;
}

const item = ({ words, notice, link }) =>
  `  <li>${escape(words)}${notice ? ` (<a href="${escape(notice)}">${escape(link)}</a>)` : ''}</li>`;

/** Long names would make the table wider than a phone. */
const breakable = (name) =>
  name
    .split(/(?<=[A-Za-z\d*][_.:-]+)(?=[^_.:-])|(?<=[a-z])(?=[A-Z])/)
    .map(escape)
    .join('<wbr>');

const row = ({ name, purpose, purposeIn, expires, note }) => {
  const lang = purposeIn ? ` lang="${escape(purposeIn)}"` : '';
  const what = purposeIn ? `<span${lang}>${escape(purpose)}</span>` : escape(purpose);
  return `    <tr>
      <th scope="row">${breakable(name)}</th>
      <td>${what}${note ? `<br>${escape(note)}` : ''}</td>
      <td>${escape(expires)}</td>
    </tr>`;
};

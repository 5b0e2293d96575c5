import { embeds, listedEmbeds } from './embeds.js';
import { fields, initial, lists } from './fields.js';
import { languageTags, presets } from './library.js';

/**
 * What was chosen on the page. All of it is text, as somebody has typed it: right or wrong.
 *
 * @typedef {object} State
 * @property {Readonly<Record<string, string>>} values field → text. What is as at first is left out
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} use preset → its options
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} embeds video, map or post → `src` and `title` of one
 * @property {readonly Readonly<Record<string, string>>[]} own
 * @property {readonly Readonly<Record<string, string>>[]} kinds
 * @property {readonly string[]} languages besides English
 */

/** @type {State} */
export const empty = { values: {}, use: {}, embeds: {}, own: [], kinds: [], languages: [] };

/** The text of a field, its first one where the state has none. */
export const valueOf = ({ values }, key) => values[key] ?? initial(fields.get(key));

/** Options of a preset that can be said here: its own, and the category. */
export const optionsOf = ({ options, optional = {} }) => ({ ...options, ...optional });

/** The config that a state stands for, with whatever mistakes are in it. */
export function configOf(state) {
  const said = (key) => {
    const value = valueOf(state, key).trim();
    return value && value !== (fields.get(key).choices?.[0][0] ?? '') ? value : undefined;
  };
  const plain = [...fields.keys()].filter((key) => !key.includes('.') && !own.has(key));
  const group = (prefix) =>
    withValues(
      [...fields.keys()]
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key.slice(prefix.length), numberOf(key, said(key))]),
    );
  const categories = state.kinds.map(({ id = '', ...words }) => [
    id.trim(),
    withValues(Object.entries(words).map(trimmed)),
  ]);
  return withValues([
    ...plain.map((key) => [key, said(key)]),
    ['cookie', some(group('cookie.'))],
    ['receipts', some(group('receipts.'))],
    ['categories', some(Object.fromEntries(categories))],
    ['services', [...usedIn(state), ...listedEmbeds(state), ...state.own.map(ownService)]],
  ]);
}

/** Fields that say how the snippet is made, and nothing to the library. */
const own = new Set(['folder', 'file', 'place', 'config', 'hashes']);

const some = (object) => (Object.keys(object).length ? object : undefined);
const trimmed = ([key, value]) => [key, value.trim()];

/** Without what is empty. */
const withValues = (entries) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));

const numberOf = (key, value) =>
  key === 'cookie.days' && /^\d{1,9}$/.test(value ?? '') ? Number(value) : value;

/** The presets that were chosen, in the order of the page. */
function usedIn({ use }) {
  return presets
    .filter(({ name }) => Object.hasOwn(use, name))
    .map((preset) => {
      const entries = Object.entries(use[preset.name]).map(trimmed);
      const options = entries.map(([option, value]) => [
        option,
        [optionsOf(preset)[option]].flat()[0] === '\0' ? parsed(value) : value,
      ]);
      return { use: preset.name, ...withValues(options) };
    });
}

/** An option that is an object is written as JSON. What can't be read stays text, which the library then tells of. */
function parsed(text) {
  try {
    return text && JSON.parse(text);
  } catch {
    return text;
  }
}

function ownService({ cookies = '', ...rest }) {
  const list = cookies
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [name, expires = '', ...purpose] = line.split(';');
      return withValues(Object.entries({ name, purpose: purpose.join(';'), expires }).map(trimmed));
    });
  const fitting = withValues(Object.entries(rest).map(trimmed));
  return { ...fitting, ...(list.length && { cookies: list }) };
}

const version = '1';

// What is over one of these is not written, as it could not be read: every browser takes an address of that length.
const longestAddress = 200_000;
const mostOfAList = 500;

/** Whether what stands after `#` in an address is a state, whole or damaged, and not the name of a part of a page. */
export const isState = (text) => /^\d+\./.test(text);

/** The state as it stands after `#` in the address. Empty: nothing was chosen. `undefined`: it is too long for one. */
export function writeState({ values, use, embeds, own: services, kinds, languages }) {
  const state = { values, use, embeds, own: services, kinds, languages };
  const filled = Object.entries(state).filter(([, part]) => Object.keys(part).length);
  if (!filled.length) return '';
  if (services.length > mostOfAList || kinds.length > mostOfAList) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(filled)));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const code = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const text = `${version}.${code}`;
  return text.length > longestAddress ? undefined : text;
}

/**
 * Reads an address that anybody may have written.
 *
 * @param {string} text what stands after `#`
 * @returns {{state: State, problem?: string}} the problem in a sentence, where not all of it was understood
 */
export function readState(text) {
  if (!text) return { state: empty };
  const damaged = {
    state: empty,
    problem: 'The link is damaged, so that nothing of it could be used. Ask for it again, or clear the form.',
  };
  const [, asked, code] = /^(\d+)\.([\w-]+)$/.exec(text) ?? [];
  if (!asked || text.length > longestAddress) return damaged;
  if (asked !== version)
    return {
      state: empty,
      problem: `The link was made by another version of this page (${asked.slice(0, 9)}), which this one cannot read.`,
    };
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isObject(given)) return damaged;
    const state = fitting(given);
    const isWhole = sameParts(given, state);
    return {
      state,
      ...(!isWhole && {
        problem: 'Something in the link is not known here, and was left out. Look at all that was chosen.',
      }),
    };
  } catch {
    return damaged;
  }
}

const isObject = (value) => Object.prototype.toString.call(value) === '[object Object]';

/** What is known and is text; the rest is left out. */
function fitting(given) {
  const texts = (object, isKnown) =>
    Object.fromEntries(
      Object.entries(isObject(object) ? object : {}).filter(
        ([key, value]) => isKnown(key) && typeof value === 'string',
      ),
    );
  const list = (name) => {
    const keys = lists[name].fields.map(({ key }) => key);
    return Array.isArray(given[name])
      ? given[name].slice(0, mostOfAList).map((each) => texts(each, (key) => keys.includes(key)))
      : [];
  };
  const uses = isObject(given.use) ? given.use : {};
  const use = presets
    .filter(({ name }) => Object.hasOwn(uses, name) && isObject(uses[name]))
    .map((preset) => [
      preset.name,
      texts(uses[preset.name], (key) => key === 'category' || Object.hasOwn(optionsOf(preset), key)),
    ]);
  const framed = isObject(given.embeds) ? given.embeds : {};
  const shown = embeds
    .filter(({ name }) => Object.hasOwn(framed, name) && isObject(framed[name]))
    .map(({ name }) => [name, texts(framed[name], (key) => ['src', 'title'].includes(key))]);
  return {
    values: Object.fromEntries(
      Object.entries(texts(given.values, (key) => fields.has(key))).filter(([key, value]) => {
        const { choices } = fields.get(key);
        return !choices || choices.some(([choice]) => choice === value);
      }),
    ),
    use: Object.fromEntries(use),
    embeds: Object.fromEntries(shown),
    own: list('own'),
    kinds: list('kinds'),
    languages: languageTags.filter((tag) => Array.isArray(given.languages) && given.languages.includes(tag)),
  };
}

/** Whether nothing was left out. Languages and presets may come in another order. */
function sameParts(given, state) {
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, part]) => Object(part) !== part || Object.keys(part).length),
  );
  const kept = Object.fromEntries(Object.entries(state).filter(([, part]) => Object.keys(part).length));
  return sorted(filled) === sorted(kept);
}

const sorted = (value) =>
  JSON.stringify(value, (key, part) => {
    if (isObject(part)) return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    return key === 'languages' && Array.isArray(part) ? [...part].sort() : part;
  });

import { fields, lists } from './fields.js';
import { exampleOf, factsOf, presets, wordsOf } from './library.js';
import { optionsOf, valueOf } from './state.js';

/**
 * What would be right in a field, so that it ends “It has to be …”, and an example of it. The library says it in
 * patterns, and calls each field by the name of its option.
 */
const address = 'an address that begins with / or https://';
const colour = 'a colour';
const length = 'a length';
const right = {
  cookiesPage: [address, '/cookies'],
  privacyPage: [address, '/privacy'],
  folder: [address, '/assets/consent-gate/'],
  config: [address, '/assets/cookies.json'],
  'receipts.url': [address, '/receipts'],
  'cookie.domain': ['auto or a domain, without https://', 'anytown.gov.uk'],
  'cookie.name': ['made of letters, digits, _ and -', 'cookie_choices'],
  'cookie.path': ['a path that begins with /', '/'],
  'cookie.days': ['a whole number above 0', '365'],
  'look.button': [colour, '#00538a'],
  'look.buttonText': [colour, '#ffffff'],
  'look.surface': [colour, '#f2f6f7'],
  'look.text': [colour, '#0b0c0c'],
  'look.darkSurface': [colour, '#12191c'],
  'look.darkText': [colour, '#ffffff'],
  'look.focus': [colour, '#ffdd00'],
  'look.radius': [length, '4px'],
  'look.maxWidth': [length, '1140px'],
  'look.gutter': [length, '15px'],
  'look.font': ['the size and the name of a font, without quotes', '1.1875rem/1.5 Arial, sans-serif'],
  'own.name': ['a name', 'Visitor survey'],
  'own.category': [],
  'own.src': [address, 'https://survey.example.org/survey.js'],
  'own.notice': [address, 'https://survey.example.org/privacy'],
  'kinds.id': ['made of letters, digits, _ and -', 'booking'],
  'kinds.basis': [],
};

/** What more there is to say of a value that is often entered. */
const hints = {
  'use.google-analytics.id': (value) =>
    /^UA-/i.test(value)
      ? ' Ids that begin with UA- are of the old kind of Google Analytics, which Google switched off in 2023. Yours begins with G-: in Google Analytics, look under Admin, Data streams.'
      : '',
};

/**
 * A mistake in a sentence for whoever fills in the form, with the label of its field, what is in it and an example.
 *
 * @param {{field: string, option?: string, sentence: string, value?: unknown, right?: string}} mistake
 * @param {import('./state.js').State} state
 * @returns {string} the sentence of the library, where the page knows no such field
 */
export function inPlainWords(mistake, state) {
  const { field, option, sentence } = mistake;
  const [part, name, key] = field.split('.');
  if (part === 'use') return ofPreset(mistake, name, key, state) ?? sentence;
  if (Object.hasOwn(lists, part)) return ofList(mistake, part, Number(name), key, state) ?? sentence;
  if (['migrate', 'markup'].includes(field)) return ofTools(mistake);
  const { label } = fields.get(field) ?? {};
  if (!label || !option || !right[field]) return sentence;
  return told(`“${label}”`, valueOf(state, field).trim(), right[field]);
}

/** Empty: what to fill in. Otherwise: what is there, and what it has to be. No description: it is chosen from a list. */
function told(where, value, [what, example]) {
  if (!what)
    return value ? `${where} is “${value}”, which is not in the list. Choose another.` : `Choose ${where}.`;
  if (!value) return `Fill in ${where}, for example ${example}.`;
  return `${where} is “${value}”. It has to be ${what}, for example ${example}.`;
}

function ofPreset({ option: wrong }, name, key, state) {
  const preset = presets.find((each) => each.name === name);
  const options = optionsOf(preset);
  const { label } = factsOf(preset);
  const where = (option) => `“${label}: ${option}”`;
  if (!wrong) return `Fill in ${Object.keys(options).map(where).join(' or ')}.`;
  const value = state.use[name][key]?.trim() ?? '';
  if (key === 'category') return told(`“${label}: kind of cookies”`, value, []);
  if (!Object.hasOwn(options, key)) return undefined;
  if (wordsOf(options[key])) return told(where(key), value, []);
  const example = exampleOf(preset, key, options[key]);
  if (example === undefined)
    return `${value ? '' : 'Fill in '}${where(key)}${value ? ' has to be' : ':'} an object, as JSON with its braces.`;
  if (!value) return told(where(key), value, ['like it', example]);
  return `${where(key)} is “${value}”. It has to be like ${example}.${hints[`use.${name}.${key}`]?.(value) ?? ''}`;
}

function ofList({ option }, list, place, key, state) {
  const field = lists[list].fields.find((each) => each.key === key);
  if (!field || !option) return undefined;
  const given = state[list][place];
  const title = list === 'own' && given.name?.trim();
  const where = `“${field.label}” of ${title ? `“${title}”` : `${lists[list].one.toLowerCase()} ${place + 1}`}`;
  if (key === 'cookies')
    return `In ${where}, a line has no name. Each begins with that of a cookie, for example: survey_*; 1 day; Remembers that you have seen our survey.`;
  return right[`${list}.${key}`] && told(where, given[key]?.trim() ?? '', right[`${list}.${key}`]);
}

/** Of a list of tools, the one that is wrong is told, with all that there are. */
function ofTools({ field, sentence, value, right: known }) {
  const { label } = fields.get(field);
  return known
    ? `“${label}” has “${value}” in it, which is none of those that are known: ${known.split('|').join(', ')}.`
    : `“${label}”: ${sentence.replace(`${field}: `, '')}.`;
}

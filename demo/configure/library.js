/**
 * What the snippet page knows of the library: its own presets, forms, facts, texts and checks, from the sources, so that
 * nothing is said twice. The build of the page puts them into one file.
 */
import hashes from '../../dist/integrity.json';
import { configForms, receiptForms } from '../../src/config/forms.ts';
import { keepFitting } from '../../src/config/keep-fitting.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { categoryWords } from '../../src/elements/category-words.ts';
import { choiceGroup, cookieGroups } from '../../src/elements/cookie-rows.ts';
import { describeService, factFiles, learnFacts } from '../../src/elements/describe-service.ts';
import { embedServices } from '../../src/elements/embed-services.ts';
import { readEmbed } from '../../src/elements/read-embed.ts';
import { format } from '../../src/messages/format.ts';
import { messages as cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { enBanner } from '../../src/messages/en-banner.ts';
import { languages } from '../../src/messages/languages.ts';
import { readOptions } from '../../src/migrate/read-options.ts';
import { readTools } from '../../src/old-markup/read-tools.ts';
import { inWords } from '../../src/problems/in-words.ts';
import * as services from '../../src/services/index.ts';
import { matchName } from '../../src/traces/match-name.ts';

export { configForms, embedServices, hashes };

/** What most councils use comes first, and then the others by their names. */
const commonest = ['google-analytics', 'hotjar'];
const placeOf = ({ name }) => (commonest.includes(name) ? `${commonest.indexOf(name)}` : name);

/** Every preset, in the order of the page. */
export const presets = Object.values(services)
  .filter((each) => 'start' in each)
  .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

const exportedAs = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** What a visitor reads about a preset. */
export const factsOf = ({ name }) => services[`${exportedAs(name)}Facts`];

/** The same with who it comes from, in a few words. */
export function titleOf(preset) {
  const { label, provider } = factsOf(preset);
  return label === provider ? label : `${label} (${provider})`;
}

/** Presets that start nothing: pages go on loading what they stand for. */
export const onlyListed = ['goss', 'granicus', 'recaptcha'];

/** Cookies that websites cannot do without, by their usual names. */
const needed = [
  'PHPSESSID',
  'JSESSIONID',
  'ASP.NET_SessionId',
  'session',
  'sessionid',
  'connect.sid',
  'csrftoken',
  'XSRF-TOKEN',
  'AWSALB',
  '__cf_bm',
];

/**
 * A cookie that a pattern fits and that is seldom meant by it, or an empty text where it just says too little. `undefined`:
 * it is a name, or says enough of one.
 *
 * @param {string} pattern in which `*` stands for any characters
 */
export function fitsToo(pattern) {
  if (!pattern.includes('*')) return undefined;
  const short = pattern.replace(/\*+/g, '*');
  const isVague = short.replace(/[^\p{L}\d]/gu, '').length < 2;
  return needed.find((name) => matchName(short, name)) ?? (isVague ? '' : undefined);
}

/** Tags of the languages that have a file. */
export const languageTags = Object.keys(languages);

/** Where a preset gives only a pattern. */
const examples = { 'google-analytics': { id: 'G-ABC1234567' } };

/** What to write for an option of a preset. `undefined`: an object, which has no short example. */
export function exampleOf({ name }, option, form) {
  const [pattern, example] = [form].flat();
  return pattern === '\0' ? undefined : (example ?? examples[name]?.[option]);
}

/** The words that a pattern lists, such as `click|always`. `undefined`: it is another pattern. */
export function wordsOf(form) {
  const [pattern] = [form].flat();
  return /^[\w-]+(\|[\w-]+)+$/.test(pattern) ? pattern.split('|') : undefined;
}

/**
 * A mistake as the library tells it.
 *
 * @typedef {object} Mistake
 * @property {string} sentence
 * @property {string} about `config`, `cookie`, `receipts`, the name of a service or the id of a category
 * @property {string} [option] the field that is wrong. `undefined`: it is about more than one
 * @property {unknown} [value] of a tool that nobody knows
 * @property {string} [right] the tools that there are
 * @property {number} [service] its place in the list. `undefined`: it is about no service
 */

/**
 * All that the library itself would tell of a config: by its own checks, in its own sentences.
 *
 * @returns {Mistake[]}
 */
export function mistakesIn(config) {
  const found = [];
  const collector = (service) => (problem, name) => {
    const [about, option] = Array.isArray(problem) ? problem : [name];
    if (about === 'config' && option === '$schema') return;
    found.push({ sentence: inWords(problem, name), about, option, service });
  };
  const { services: list = [], ...options } = config;
  const resolved = resolveConfig(options, presets, collector());
  for (const [option, read] of Object.entries({ migrate: readOptions, markup: readTools })) {
    if (options[option] === undefined) continue;
    read(resolved, (problem) => {
      const [, , value, right] = Array.isArray(problem) ? problem : [];
      found.push({ sentence: inWords(problem), about: 'config', option, value, right });
    });
  }
  keepFitting(options.receipts, receiptForms, 'receipts', collector());
  list.forEach((service, place) => {
    resolveConfig({ ...only(options), services: [service] }, presets, collector(place));
  });
  return found;
}

/** The options that a service is held against. What is wrong in them was told already. */
const only = ({ categories = {} }) => ({
  categories: Object.fromEntries(Object.keys(categories).map((id) => [id, {}])),
});

/**
 * An address that is the same on every page of a website. The library takes others too, which are seldom meant:
 * `www.council.gov.uk` and `cookies` lead somewhere else from each page.
 */
const lastingAddress = '(https?://[^/\\s\0]|/)[^\\s\0]*';

/** Mistakes in addresses that only the page looks for: fields, by their names. */
export function mistakesInAddresses(given) {
  const found = [];
  const forms = Object.fromEntries(Object.keys(given).map((name) => [name, lastingAddress]));
  keepFitting(given, forms, '', ([, option]) => found.push({ option }));
  return found;
}

/**
 * What `<consent-embed>` makes of its attributes, by the code that reads them on a page.
 *
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {{address: string, ratio: string} | undefined} `undefined`: it is refused
 */
export function embedOf(attributes) {
  const element = {
    hasAttribute: (name) => Object.hasOwn(attributes, name),
    getAttribute: (name) => attributes[name] ?? null,
  };
  return readEmbed(element, () => undefined, 'https:');
}

/** The config as the gate would use it. */
const resolve = (config) => resolveConfig(config, presets, () => undefined);

/** Whether anything in a config is for visitors to decide. */
export function hasChoice(config) {
  const { categories, services: used } = resolve(config);
  return used.some(({ category }) => categories.get(category).basis !== 'essential');
}

/** Whether visitors are asked about anything by the message. */
export const asksVisitors = (config) => config.banner !== 'none' && hasChoice(config);

/** Words of the two languages that a cookies page can be written in. */
export const texts = { en: { ...enBanner, ...en }, cy };

/** Fetches what is told about every preset, in Welsh too. Comes before {@link sectionsOf}. */
export async function learn() {
  await learnFacts({ services: presets.map(({ name }) => ({ use: name })) });
  await factFiles.cy();
}

/** What visitors read about the categories in use, as in the settings. */
export function sectionsOf(config, language) {
  const resolved = resolve(config);
  const words = { texts: texts[language], language };
  return [...resolved.categories.values()]
    .map((category) => ({
      ...categoryWords(category, words.texts),
      basis: category.basis,
      services: resolved.services
        .filter((service) => service.category === category.id)
        .map((service) => lineOf(service, words)),
      groups: [
        ...(category.id === 'essential'
          ? [{ ...choiceGroup(resolved.config, words), label: words.texts.tableOfAll }]
          : []),
        ...cookieGroups(
          resolved.services.filter((service) => service.category === category.id).map(atHome(language)),
          words,
        ),
      ],
    }))
    .filter(({ services, groups }) => services.length || groups.length);
}

/** With its cookies as visitors read of them. A host that is `self` is not the one that this page is on. */
const atHome = (language) => (service) => ({
  ...service,
  cookies: describeService(service, language).cookies.map((cookie) =>
    cookie.host === 'self' ? { ...cookie, host: texts[language].siteUnnamed } : cookie,
  ),
});

function lineOf(service, words) {
  const { label, provider, notice } = describeService(service, words.language);
  const { serviceLine, noticeLink } = words.texts;
  return {
    words: provider ? format(serviceLine, { service: label, provider }) : label,
    notice,
    link: format(noticeLink, { provider: provider ?? label }),
  };
}

/**
 * A choice, as it is kept.
 *
 * @typedef {object} Receipt
 * @property {string} id
 * @property {number} seq
 * @property {string} version
 * @property {string} date
 * @property {string} choices as JSON
 * @property {string} source
 * @property {string} language
 * @property {string} page
 * @property {string | null} texts
 * @property {string} library
 */

/** What each field has to match, and what that is in words. */
const fields = {
  id: [/^[\da-z]{16,64}$/, 'a random id of 16 to 64 small letters and digits'],
  version: [/^.{0,4000}$/s, 'the version of a policy, of at most 4,000 characters'],
  date: [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a date such as 2026-11-22T09:30:00Z'],
  source: [/^(banner|settings|embed|api)$/, 'banner, settings, embed or api'],
  language: [/^[\w-]{0,35}$/, 'a language such as en or cy'],
  page: [/^(\/[^?#]{0,1999}|srcdoc)$/, 'the path of a page, without its query, of at most 2,000 characters'],
  texts: [/^sha-256:[\da-f]{64}$/, '"sha-256:" and 64 hexadecimal digits'],
  library: [/^\d+\.\d+\.\d+[\w.+-]{0,50}$/, 'the version of consent-gate'],
};

/**
 * Reads what a page has sent. What is no field of a receipt is passed over and never kept. What a page may honestly have,
 * such as a policy's version with a line's end in it, is no reason to lose a choice. Throws a sentence that says
 * what is wrong.
 *
 * @param {string} body
 * @returns {Receipt}
 */
export function readReceipt(body) {
  const given = parse(body);
  if (!isTable(given)) throw new Error('The body is not a JSON object.');
  if (given.date !== undefined && Number.isNaN(Date.parse(given.date))) throw wrong('date', given.date);
  for (const [name, [form, meaning]] of Object.entries(fields)) {
    const value = given[name];
    if (name === 'texts' && value === undefined) continue; // a choice that was made by code
    if (value === undefined) throw new Error(`"${name}" is missing; it would be ${meaning}.`);
    if (typeof value !== 'string' || !form.test(value)) throw wrong(name, value);
  }
  const { id, seq, version, date, choices, source, language, page, texts = null, library } = given;
  if (!Number.isInteger(seq) || seq < 1 || seq > 2 ** 31 - 1)
    throw new Error(`"seq" is ${shown(seq)}, which is not a whole number above 0.`);
  return {
    ...{ id, seq, version: clean(version), date, choices: readChoices(choices) },
    ...{ source, language, page: clean(page), texts, library },
  };
}

function readChoices(choices) {
  const text = JSON.stringify(choices);
  const isRight = isTable(choices) && Object.values(choices).every((choice) => typeof choice === 'boolean');
  if (!isRight || text.length > 8000)
    throw new Error(`"choices" is ${shown(choices)}, which is not a table such as {"analytics": true}.`);
  return text;
}

const wrong = (name, value) => new Error(`"${name}" is ${shown(value)}, which is not ${fields[name][1]}.`);

/** Enough of a value to know it by. */
const shown = (value) => (JSON.stringify(value) ?? 'missing').slice(0, 100);

const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without control characters, of which PostgreSQL keeps no `\0`, and half characters. */
const clean = (text) => text.replace(/\p{Cc}|\p{Cs}/gu, '\uFFFD');

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

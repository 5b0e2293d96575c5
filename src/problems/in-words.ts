import { address, none, object, some, text, type Forms } from '../config/forms.js';
import type { Mistake } from '../config/keep-fitting.js';

/** Where nothing is right: the address of a script, which presets know. */
const only = 'is only for a service without "use"';

/** What a pattern of the gate means, where the pattern itself says little. */
const examples: Readonly<Record<string, string>> = {
  [object]: 'an object',
  [text]: 'text',
  [some]: 'a name',
  [address]: 'a web address',
  '[1-9]\\d*': 'a whole number above 0',
  '|true|false': 'true or false',
  'G-[A-Z0-9]{4,20}( G-[A-Z0-9]{4,20})*': 'G-XXXXXXX',
};

/**
 * A mistake in one sentence that names the thing, the value and what would be right; anything else as it is, with the
 * service that it is about.
 */
export function inWords(problem: unknown, service?: string): string {
  if (!Array.isArray(problem)) return service ? `${service}: ${String(problem)}` : String(problem);
  const [about, name, value, right, known] = problem as unknown as Mistake;
  // What stands for a config that could not be read: see startFromTag. JSON has no errors.
  if (name === 'error' && isError(value)) return `config: nothing is loaded. ${String(value)}`;
  const expected = right === undefined ? `an option: ${names(known)}` : (examples[right] ?? right);
  // JSON may have anything where a service has its name.
  const whose = `${typeof about === 'string' ? about : 'services'}: "${name}" is`;
  if (value === undefined && 'name' in known) return `${whose} missing; it would be ${expected}`;
  return `${whose} ${asJson(value)}, which ${right === none ? only : `does not match ${expected}`}`;
}

/** Whether it is an error, also of another frame. No JSON is one. */
function isError(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Error]';
}

/** The options that there are, by the alphabet: their tables are in the order that compresses best. */
function names(known: Forms): string {
  return Object.keys(known)
    .filter((name) => known[name] !== none)
    .sort()
    .join('|');
}

/** What goes round in circles has no JSON. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

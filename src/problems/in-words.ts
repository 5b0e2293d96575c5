import { address, object, some, text } from '../config/forms.js';
import type { Mistake } from '../config/keep-fitting.js';

/** What a pattern of the gate means, where the pattern itself says little. */
const examples: Readonly<Record<string, string>> = {
  [object]: 'an object',
  [text]: 'text',
  [some]: 'a name',
  [address]: 'a web address',
  '[1-9]\\d*': 'a whole number above 0',
  'G-[A-Z0-9]{4,20}( G-[A-Z0-9]{4,20})*': 'G-XXXXXXX',
};

/**
 * A mistake in one sentence that names the thing, the value and what would be right; anything else as it is, with the
 * service that it is about.
 */
export function inWords(problem: unknown, service?: string): string {
  if (!Array.isArray(problem)) return service ? `${service}: ${String(problem)}` : String(problem);
  const [about, name, value, right, known] = problem as unknown as Mistake;
  // What stands for a config that could not be read: see startFromTag.
  if (about === 'config' && name === 'error' && value === Object(value))
    return `config: nothing is loaded. ${String(value)}`;
  const expected =
    right === undefined ? `an option: ${Object.keys(known).join('|')}` : (examples[right] ?? right);
  // JSON may have anything where a service has its name.
  const whose = typeof about === 'string' ? about : 'services';
  return `${whose}: "${name}" is ${asJson(value)}, which does not match ${expected}`;
}

/** What goes round in circles has no JSON. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

import { attempt } from '../lib/attempt.js';
import type { Choices, ConsentRecord, ResolvedConfig } from '../types.js';

const day = 864e5;

/**
 * Reads what the choice cookie holds. `undefined`, which is "undecided", where it is damaged, too long to be ours, of
 * another version, older than `days` days, or more than a day ahead of this device's clock.
 */
export function parseRecord(
  text: string | undefined,
  { policyVersion, cookie: { days } }: ResolvedConfig,
  now = Date.now(),
): ConsentRecord | undefined {
  return attempt(() => {
    const record = JSON.parse(decodeURIComponent(text!)) as ConsentRecord;
    const { version, date, choices } = record;
    const age = now - Date.parse(date.trim()); // what is no text throws
    const isOurs = version === policyVersion && text!.length < 4097;
    const isTable = JSON.stringify(choices).startsWith('{');
    return isOurs && age > -day && age < days * day && isTable && isChoices(choices) ? record : undefined;
  });
}

/** Whether there is nothing but true and false in it. Throws for `null` and `undefined`. */
export function isChoices(value: object): value is Choices {
  return Object.values(value).every((choice) => choice === !!choice);
}

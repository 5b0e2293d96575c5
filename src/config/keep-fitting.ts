import type { Forms } from './forms.js';

/** Told of each mistake, in a sentence, and of the service it is about. */
export type Report = (sentence: string, service?: string) => void;

/** The options that are known and fit. The others are left out and reported. */
export function keepFitting(
  input: object | null | undefined,
  forms: Forms,
  about: string,
  report: Report,
): Readonly<Record<string, unknown>> {
  const fitting = Object.entries(input ?? {}).filter(([name, value]) => {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    const [pattern, example = pattern] = [form].flat();
    const isObject = Object(value) === value;
    if (pattern ? !isObject && new RegExp(`^(${pattern})$`).test(String(value)) : form === '' && isObject)
      return true;
    const right = example ?? `an option: ${Object.keys(forms).join('|')}`;
    report(`${about}: "${name}" is ${JSON.stringify(value)}, which does not match ${right || 'an object'}`);
    return false;
  });
  return Object.fromEntries(fitting);
}

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
  const unknown = ['$.', `an option: ${Object.keys(forms).join('|')}`];
  const fitting = Object.entries(input ?? {}).filter(([name, value]) => {
    const form = forms[Object.hasOwn(forms, name) ? name : '*'];
    const [pattern, example = pattern] = [form ?? unknown].flat();
    const fits = new RegExp(`^(${pattern})$`).test(Object(value) === value ? '\n' : String(value));
    if (!fits) report(`${about}: "${name}" is ${JSON.stringify(value)}, which does not match ${example}`);
    return fits;
  });
  return Object.fromEntries(fitting);
}

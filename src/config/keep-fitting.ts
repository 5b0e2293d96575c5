import type { Forms } from './forms.js';

/**
 * An option that is wrong: whose it is, its name and value (`undefined`: it is missing), the pattern or example that it
 * does not match (`undefined`: nobody knows the option), and a table of the options that are known.
 */
export type Mistake = readonly [
  about: string,
  name: string,
  value: unknown,
  right: string | undefined,
  known: Forms,
];

/** Told of each mistake, or of one in words, and of the service that it is about. */
export type Report = (mistake: Mistake | string, service?: string) => void;

/** The options that are known and fit. The others are left out and reported. */
export function keepFitting(
  input: object | null | undefined,
  forms: Forms,
  about: string,
  report: Report,
): Readonly<Record<string, unknown>> {
  const fitting = Object.entries(input ?? {}).filter(([name, value]) => {
    const form = forms[Object.hasOwn(forms, name) ? name : '*'];
    const [pattern, right = pattern] = [form].flat();
    const text = Object(value) === value ? '\0' : String(value ?? '');
    const fits = pattern !== undefined && new RegExp(`^(${pattern})$`).test(text);
    if (!fits) report([about, name, value, right, forms]);
    return fits;
  });
  return Object.fromEntries(fitting);
}

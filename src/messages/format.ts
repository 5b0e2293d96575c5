/**
 * A message with its placeholders filled in: `format('Cookies on {siteName}', {siteName: 'Anytown'})`. A placeholder
 * without a value stays, so that a slip in a translation is seen.
 */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/{(\w+)}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

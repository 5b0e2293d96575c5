/** Text as a pattern that only that text fits. JSON may have a number in its place. */
export function escapePattern(text: string | number): string {
  return String(text).replace(/\W/g, '\\$&');
}

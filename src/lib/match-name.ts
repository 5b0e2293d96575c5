/** Whether a name fits a pattern, in which `*` stands for any characters, also none. */
export function matchName(pattern: string, name: string): boolean {
  const form = pattern.replace(/\W/g, '\\$&').replaceAll('\\*', '[^]*');
  return new RegExp(`^${form}$`).test(name);
}

import { escapePattern } from '../lib/escape-pattern.js';

/** Whether a name fits a pattern, in which `*` stands for any characters, also none. */
export function matchName(pattern: string | number, name: string): boolean {
  return new RegExp(`^${escapePattern(pattern).replaceAll('\\*', '[^]*')}$`).test(name);
}

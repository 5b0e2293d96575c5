import type { Report } from '../config/keep-fitting.js';
import { readOldTools } from '../config/read-old-tools.js';
import type { Resolved } from '../config/resolve-config.js';
import { unknown } from '../markup/read-categories.js';
import type { MarkupTool } from '../types.js';
import { dialects } from './dialects.js';

/** A tool whose markup is in the page. */
export interface Tool {
  readonly name: MarkupTool;
  /** What the config says that its names, in small letters, need. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** Tools that hold nothing back by markup: their pages call functions of theirs, or their servers leave things out. */
const without: readonly unknown[] = ['civic', 'drupal-eucc', 'goss', 'govuk'];

/** The tools of `markup`. The markup of one that has a mistake stays asleep. */
export function readTools(
  { config, categories }: Pick<Resolved, 'config' | 'categories'>,
  report: Report,
): readonly Tool[] {
  const from = [...Object.keys(dialects), 'tarteaucitron'].sort().join('|');
  const tell: Report = (mistake) => {
    const [, , name] = mistake as readonly unknown[];
    report(
      without.includes(name) ? `markup: ${String(name)} holds nothing back by markup: leave it out` : mistake,
    );
  };
  return readOldTools('markup', config.markup, () => ({ from }), categories.keys(), tell)
    .filter(({ from, categories }) => {
      const several = [...categories].filter(([, ours]) => from === 'tarteaucitron' && ours.length > 1);
      for (const [name, ours] of several)
        report(
          `markup ${from}: "${name}" is ${JSON.stringify(ours)}, and a video, map or post needs one category: name one`,
        );
      return !several.length;
    })
    .map((tool) => ({
      name: tool.from as MarkupTool,
      given: new Map(
        [...tool.categories].map(([name, ours]) => [name.toLowerCase(), ours.length ? ours : [unknown]]),
      ),
    }));
}

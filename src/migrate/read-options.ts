import type { Forms } from '../config/forms.js';
import type { Report } from '../config/keep-fitting.js';
import { readOldTools } from '../config/read-old-tools.js';
import type { Resolved } from '../config/resolve-config.js';
import type { OldTool } from './old-tool.js';
import { oldTools } from './old-tools.js';
import type { CategoriesOf } from './to-choices.js';

/** A tool whose choices are to be taken over. */
export interface Source {
  readonly tool: OldTool;
  readonly cookie: string;
  readonly categories: CategoriesOf;
}

/** The tools of `migrate`. What one keeps that has a mistake is neither counted nor removed. */
export function readOptions(
  { config, categories }: Pick<Resolved, 'config' | 'categories'>,
  report: Report,
): readonly Source[] {
  const formsFor = (): Forms & { readonly from: string } => ({
    from: Object.keys(oldTools).join('|'),
    cookie: ['[\\w.-]+', 'the name of a cookie of that tool'],
  });
  const { name } = config.cookie;
  const named = readOldTools('migrate', config.migrate, formsFor, categories.keys(), report);
  const sources = named.map(({ from, cookie, categories }) => {
    const tool = oldTools[from as keyof typeof oldTools];
    return { tool, cookie: cookie ?? tool.cookie, categories };
  });
  // Ours is never taken for that of another.
  return sources.filter((source) => {
    const isOurs = leftBy(source).includes(name);
    if (isOurs)
      report(
        `migrate: "${name}" is the cookie of this website's own choices, so the other tool of that name is left out`,
      );
    return !isOurs;
  });
}

/** Names of the cookies and storage keys that a tool leaves. */
export function leftBy({ tool, cookie }: Source): readonly string[] {
  return tool.leaves?.(cookie) ?? [cookie];
}

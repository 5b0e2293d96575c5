import { none, object, type Forms } from './forms.js';
import { keepFitting, type Report } from './keep-fitting.js';

/** An older consent tool, as an option names it. */
export interface NamedTool {
  readonly from: string;
  /** `undefined`: as the tool names it itself. */
  readonly cookie: string | undefined;
  /** What its names for categories and services are here; nothing for `false`. A Map: `constructor` is none of them. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
}

/**
 * The older consent tools that an option names, as a list or, from the tag, as words. One with a mistake is left out
 * whole, which is reported.
 *
 * @param option Its name, for sentences.
 * @param formsFor What an entry may have beside `categories`. Its `from` lists the tools.
 * @param known Ids of our categories.
 */
export function readOldTools(
  option: string,
  given: unknown,
  formsFor: (entry: Readonly<Record<string, unknown>>) => Forms & { readonly from: string },
  known: Iterable<string>,
  report: Report,
): readonly NamedTool[] {
  const list = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : [given].flat();
  const ids = [...known]; // an iterator goes on where it has stopped
  return list.flatMap((each: unknown) => {
    const entry = (Object(each) === each ? each : { from: each }) as Readonly<Record<string, unknown>>;
    const forms = formsFor(entry);
    let mistakes = 0;
    const tell: Report = (mistake) => {
      mistakes++;
      report(mistake);
    };
    if (entry.from === undefined) tell(`${option}: "from" is missing; it would be ${forms.from}`);
    const { from, cookie, categories } = keepFitting(
      entry,
      { categories: object, ...forms },
      option,
      tell,
    ) as Readonly<Record<string, string | undefined>>;
    const own = Object.entries((categories ?? {}) as Readonly<Record<string, unknown>>);
    keepFitting(Object.fromEntries(own), formsOf(own, ids), `${option} ${from}`, tell);
    const listOf = (ours: unknown): string[] => (ours === false ? [] : [ours as string].flat());
    return mistakes
      ? []
      : { from: from!, cookie, categories: new Map(own.map(([name, ours]) => [name, listOf(ours)])) };
  });
}

/** Each name may stand for one of our categories, several, or `false`. */
function formsOf(own: readonly (readonly [string, unknown])[], known: readonly string[]): Forms {
  const right = `false|${known.join('|')}`;
  const isRight = (ours: unknown): boolean => {
    const list = [ours].flat();
    return ours === false || (list.length > 0 && list.every((each) => known.includes(each as string)));
  };
  return Object.fromEntries(own.map(([name, ours]) => [name, [isRight(ours) ? '[^]*' : none, right]]));
}

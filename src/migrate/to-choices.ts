import type { OldAnswer } from './old-tool.js';
import { usualCategory } from '../lib/usual-names.js';

/** Name in the old tool → our categories. */
export type CategoriesOf = ReadonlyMap<string, readonly string[]>;

/**
 * What an old answer says of our categories. One is granted if all that is mapped to it was granted, also what the config
 * maps and the answer does not have; refused, if all that the answer has of it was refused. About any other nothing is
 * said, and the visitor is asked. Where nobody may have been asked about what was granted, a yes counts if everything was
 * granted, or if the config maps it.
 *
 * @param own What the config maps, over the usual names.
 * @param categories Ours, without `essential`.
 * @param unasked Those that run until somebody objects: one no of several is a no to them.
 */
export function toChoices(
  { choices, listsGranted, mayBeRequired, refusesAll }: OldAnswer,
  own: CategoriesOf,
  categories: readonly string[],
  unasked: readonly string[] = [],
): ReadonlyMap<string, boolean> {
  const categoriesOf = (name: string): readonly string[] => {
    const usual = usualCategory(name);
    return own.get(name) ?? (usual === undefined ? [] : [usual]);
  };
  const isEssential = (name: string): boolean => categoriesOf(name).join() === 'essential';
  // Who has granted nothing but what can't be refused has refused the rest, whatever it was called.
  if (refusesAll || (listsGranted && [...choices].every(([name, yes]) => yes === false || isEssential(name))))
    return new Map(categories.map((category) => [category, false]));
  const isToAll = !listsGranted && [...choices].every(([name, yes]) => yes === true || isEssential(name));
  const isInDoubt = (listsGranted || mayBeRequired) && !isToAll;
  const missing = [...own.keys()].filter((name) => !choices.has(name));
  const decided = categories.map((category) => {
    const isOf = (name: string): boolean => categoriesOf(name).includes(category);
    const answers = [...choices]
      .filter(([name]) => isOf(name))
      .map(([name, answer]) => (answer && isInDoubt && !own.has(name) ? undefined : answer));
    const absent = missing.filter(isOf);
    if (listsGranted) answers.push(...absent.map(() => false));
    const isGranted = answers.every((answer) => answer === true) && (listsGranted || !absent.length);
    const isNo = (answer?: boolean): boolean => answer === false;
    const isRefused = unasked.includes(category) ? answers.some(isNo) : answers.every(isNo);
    return [
      category,
      answers.length && isGranted ? true : answers.length && isRefused ? false : undefined,
    ] as const;
  });
  return new Map(decided.filter((entry): entry is readonly [string, boolean] => entry[1] !== undefined));
}

import type { GateState } from '../gate/gate-state.js';
import { plain, usualCategory } from '../lib/usual-names.js';
import { unknown } from '../markup/read-categories.js';
import { dialects } from './dialects.js';
import type { Tool } from './read-tools.js';

/**
 * What a tool's name for a category, or for a service, needs here: what the config says, else the category of a service
 * of that name, or our category of that name, or what is usually meant. `undefined`: nobody knows. That nobody has to be
 * asked is never taken from the name of a service, nor from what a category of ours happens to be.
 */
export function meaningOf(
  { name, given }: Tool,
  word: string,
  { services, categories }: GateState,
): readonly string[] | undefined {
  const said = given.get(word.toLowerCase());
  const isAfterNo = word.startsWith('!');
  if (said && (!isAfterNo || said.includes(unknown))) return said;
  if (isAfterNo) return undefined;
  const namesServices = !dialects[name]?.namesCategories;
  const isNamed = (its: string | undefined): boolean => !!its && !!plain(its) && plain(its) === plain(word);
  const service = namesServices
    ? services.find((each) => isNamed(each.name) || isNamed(each.use))
    : undefined;
  if (service) return [service.category];
  const isAsked = (id: string): boolean => categories.get(id)?.basis !== 'essential';
  if (categories.has(word) && isAsked(word)) return [word];
  const usual = usualCategory(word);
  const isUnknown = usual === undefined || (usual === 'essential' ? namesServices : !isAsked(usual));
  return isUnknown ? undefined : [usual];
}

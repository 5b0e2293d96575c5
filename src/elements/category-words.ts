import { format } from '../messages/format.js';
import type { SettingsMessages } from '../messages/settings-messages.js';
import type { Category } from '../types.js';

/** A category that a visitor reads about, in use or not. */
export type NamedCategory = Pick<Category, 'id'> & Partial<Pick<Category, 'label' | 'description'>>;

/** What a visitor reads about a category. */
export interface CategoryWords {
  readonly label: string;
  /** Empty where the config says nothing about a category of its own. */
  readonly description: string;
  /** Asks for a yes or a no. */
  readonly question: string;
}

/**
 * The config's words over ours; the id where there are none. A site with two languages may give the words of a category
 * of its own as the messages `<id>Label`, `<id>Description` and `<id>Question`.
 */
export function categoryWords(
  { id, label, description }: NamedCategory,
  texts: SettingsMessages,
): CategoryWords {
  const own = texts as SettingsMessages &
    Partial<Record<`${string}${'Label' | 'Description' | 'Question'}`, string>>;
  const heading = label ?? own[`${id}Label`] ?? id;
  const question = label === undefined ? own[`${id}Question`] : undefined;
  return {
    label: heading,
    description: description ?? own[`${id}Description`] ?? '',
    question: question ?? format(texts.ownQuestion, { label: heading }),
  };
}

/** The category as the config has it. One that is not in use is known by its id alone. */
export function findCategory(categories: readonly Category[], id: string): NamedCategory {
  return categories.find((category) => category.id === id) ?? { id };
}

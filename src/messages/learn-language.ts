import type { Messages } from './messages.js';

/** Language tag → what fetches its texts, or more that is said in it. */
export type LanguageFiles = Readonly<Record<string, () => Promise<{ readonly messages?: Messages }>>>;

type File = LanguageFiles[string];

const files = new Map<string, Set<File>>();
const fetched = new Set<File>();
const learning = new Map<string, Promise<void>>();
const learned = new Map<string, Messages>();

/** Says which languages there are besides English, and how to get them. */
export function offerLanguages(offered: LanguageFiles): void {
  for (const [language, file] of Object.entries(offered))
    files.set(language, (files.get(language) ?? new Set()).add(file));
}

/** Tags of the languages there are. */
export function knownLanguages(): string[] {
  return ['en', ...files.keys()];
}

/**
 * Fetches what there is of a language. `undefined`: nothing has to be fetched any more. What can't be had is told on the
 * console and said in English.
 */
export function learnLanguage(language: string): Promise<void> | undefined {
  const missing = [...(files.get(language) ?? [])].filter((file) => !fetched.has(file));
  const coming = learning.get(language);
  if (coming ?? !missing.length) return coming;
  const all = missing.map(async (file) => {
    await file()
      .then(({ messages }) => messages && learned.set(language, messages))
      .catch(console.warn);
    fetched.add(file);
  });
  const done = Promise.all(all).then(() => {
    learning.delete(language);
    if (!learned.has(language)) files.delete(language);
  });
  learning.set(language, done);
  return done;
}

/** What was fetched of a language. */
export function textsIn(language: string): Messages | undefined {
  return learned.get(language);
}

import { serviceFacts } from '../services/facts.js';
import type { LanguageFiles } from '../messages/learn-language.js';
import type { CookieFact, Gate, Service, ServiceFacts } from '../types.js';

/** What a visitor reads about a service: the config's words over those of the preset. */
export interface ServiceDescription {
  readonly label: string;
  /** The company behind it. `undefined` for a service of the page's own. */
  readonly provider: string | undefined;
  /** Address of the privacy notice, where one is known. */
  readonly notice: string | undefined;
  readonly cookies: readonly CookieFact[];
  /** Language of their purposes, where it was not to be had in that asked for. */
  readonly purposesIn: string | undefined;
}

const known: Record<string, ServiceFacts> = { ...serviceFacts };

/** What a visitor reads about the presets in another language than English. */
interface Translation {
  /** Preset → cookie or key → what it is for. */
  readonly purposes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Preset → its name, where that is more than a brand's. */
  readonly labels: Readonly<Record<string, string>>;
}

const translations: Partial<Record<string, Translation>> = {};

/** What fetches the words of a language about the presets. Other languages tell of them in English. */
export const factFiles: LanguageFiles = {
  cy: () =>
    import('../services/cy-facts.js').then(({ factsInWelsh }) => {
      translations.cy = factsInWelsh;
      return {};
    }),
};

/** Fetches what is to be told about the page's services, where it is not here. Without it their names are told. */
export async function learnFacts({ services }: Gate): Promise<void> {
  if (services.every(({ use }) => use === undefined || Object.hasOwn(known, use))) return;
  await import('../services/more-facts.js').then(({ moreFacts }) => {
    Object.assign(known, moreFacts);
  }, console.warn);
}

/** Joins what the config says about a service with what the preset knows, in this language as far as it is known. */
export function describeService(service: Service, language: string): ServiceDescription {
  const { name, use = '', notice, cookies } = service;
  const facts = Object.hasOwn(known, use) ? known[use] : undefined;
  const { purposes, labels } = translations[language] ?? {};
  const own = facts?.cookies.map((cookie) => ({
    ...cookie,
    purpose: purposes?.[use]?.[cookie.name] ?? cookie.purpose,
  }));
  return {
    label: facts && name === use ? (labels?.[use] ?? facts.label) : name,
    provider: facts?.provider,
    notice: notice ?? facts?.notice,
    cookies: Object.values(cookies ?? own ?? []),
    purposesIn: cookies || purposes || language === 'en' ? undefined : 'en',
  };
}

import { serviceFacts } from '../services/facts.js';
import type { CookieFact, Gate, Service, ServiceFacts } from '../types.js';

/** What a visitor reads about a service: the config's words over those of the preset. */
export interface ServiceDescription {
  readonly label: string;
  /** The company behind it. `undefined` for a service of the page's own. */
  readonly provider: string | undefined;
  /** Address of the privacy notice, where one is known. */
  readonly notice: string | undefined;
  readonly cookies: readonly CookieFact[];
}

const known: Record<string, ServiceFacts> = { ...serviceFacts };

/** Fetches what is to be told about the page's services, where it is not here. Without it their names are told. */
export async function learnFacts({ services }: Gate): Promise<void> {
  if (services.every(({ use }) => use === undefined || Object.hasOwn(known, use))) return;
  await import('../services/more-facts.js').then(({ moreFacts }) => {
    Object.assign(known, moreFacts);
  }, console.warn);
}

/** Joins what the config says about a service with what the preset knows. */
export function describeService({ name, use, notice, cookies }: Service): ServiceDescription {
  const facts = use !== undefined && Object.hasOwn(known, use) ? known[use] : undefined;
  return {
    label: facts && name === use ? facts.label : name,
    provider: facts?.provider,
    notice: notice ?? facts?.notice,
    cookies: Object.values(cookies ?? facts?.cookies ?? []),
  };
}

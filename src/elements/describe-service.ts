import { serviceFacts } from '../services/facts.js';
import type { CookieFact, Service } from '../types.js';

/** What a visitor reads about a service: the config's words over those of the preset. */
export interface ServiceDescription {
  readonly label: string;
  /** The company behind it. `undefined` for a service of the page's own. */
  readonly provider: string | undefined;
  /** Address of the privacy notice, where one is known. */
  readonly notice: string | undefined;
  readonly cookies: readonly CookieFact[];
}

/** Joins what the config says about a service with what the preset knows. */
export function describeService({ name, use, notice, cookies }: Service): ServiceDescription {
  const facts = use !== undefined && Object.hasOwn(serviceFacts, use) ? serviceFacts[use] : undefined;
  return {
    label: facts && name === use ? facts.label : name,
    provider: facts?.provider,
    notice: notice ?? facts?.notice,
    cookies: Object.values(cookies ?? facts?.cookies ?? []),
  };
}

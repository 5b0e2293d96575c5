import type { OptionForm } from '../types.js';

/**
 * What each option has to match, with an example for a sentence where the pattern is hard to read. `*` stands for every
 * option that is not named.
 */
export type Forms = Readonly<Record<string, string | OptionForm>>;

/** A line's end, which no text can begin with, marks an object or a list: see {@link keepFitting}. */
export const object = '\0';

export const text = '[^\0]*';

/** A name for a person to read. */
export const some = '[^\0]+';

/** A web address, absolute or not: never `javascript:`, `data:` or any other scheme than http and https. */
export const address = '(https?:|(?![^/?#]*:))[^\\s\0]+';

export const configForms: Forms = {
  siteName: text,
  cookiesPage: address,
  privacyPage: address,
  policyVersion: text,
  language: text,
  categories: object,
  services: object,
  consentMode: 'basic|advanced|off',
  googleConsent: object,
  banner: 'top|bottom|dialog|none',
  cookie: object,
  gpc: 'object|reject|ignore',
  onWithdraw: 'auto|reload|stay',
  messages: object,
  nonce: text,
  debug: text,
};

export const cookieForms: Forms = {
  name: '[\\w-]+',
  domain: '[\\w.-]+',
  path: '/.*',
  days: '[1-9]\\d*',
  sameSite: 'Lax|Strict|None',
};

export const categoryForms: Forms = { label: text, description: text, basis: 'consent|objection|essential' };

export const serviceForms: Forms = { name: some, notice: address, cookies: object };

/** What nothing matches. */
export const none = '(?!)';

/** Of one cookie of a service. */
export const factForms: Forms = {
  name: some,
  purpose: text,
  expires: text,
  kind: 'cookie|local-storage|session-storage',
};

/** Of a list or table of objects. */
export const objectForms: Forms = { '*': object };

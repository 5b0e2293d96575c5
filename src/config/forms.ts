import type { OptionForm } from '../types.js';

/**
 * What each option has to match, with an example for a sentence where the pattern is hard to read. `*` stands for every
 * option that is not named.
 */
export type Forms = Readonly<Record<string, string | OptionForm>>;

// The options of each table are in the order that compresses best: 10 bytes.

/** A line's end, which no text can begin with, marks an object or a list: see {@link keepFitting}. */
export const object = '\0';

export const text = '[^\0]*';

/** A name for a person to read. */
export const some = '[^\0]+';

/** A web address, absolute or not: never `javascript:`, `data:` or any other scheme than http and https. */
export const address = '(https?:|(?![^/?#]*:))[^\\s\0]+';

export const configForms: Forms = {
  nonce: text,
  cookiesPage: address,
  cookie: object,
  receipts: object,
  googleConsent: object,
  consentMode: 'basic|advanced|off',
  siteName: text,
  messages: object,
  markup: '[^]*', // which its own part looks into
  migrate: '[^]*', // a list, or on the tag words
  gpc: 'object|reject|ignore',
  privacyPage: address,
  onWithdraw: 'auto|reload|stay',
  policyVersion: text,
  language: text,
  debug: '|true|false', // an attribute without a value is a yes
  categories: object,
  services: object,
  banner: 'top|bottom|dialog|none',
};

export const cookieForms: Forms = {
  name: '[\\w-]+',
  domain: '[\\w.-]+',
  days: '[1-9]\\d*',
  path: '/.*',
  sameSite: 'Lax|Strict|None',
};

export const categoryForms: Forms = { basis: 'consent|objection|essential', description: text, label: text };

export const serviceForms: Forms = { name: some, notice: address, cookies: object };

/** What nothing matches. */
export const none = '(?!)';

/** Of one cookie of a service. */
export const factForms: Forms = {
  name: some,
  expires: text,
  purpose: text,
  host: text,
  kind: 'cookie|local-storage|session-storage',
};

export const receiptForms: Forms = { url: address };

/** Of a list or table of objects. */
export const objectForms: Forms = { '*': object };

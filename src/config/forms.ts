import type { OptionForm } from '../types.js';

/** What each option has to match, with an example for a sentence about a mistake; an object or a list, where empty. */
export type Forms = Readonly<Record<string, string | OptionForm>>;

const text = '.*';

/** A web address, absolute or not: never `javascript:`, `data:` or any other scheme than http and https. */
const address: OptionForm = ['(https?:|(?![^/?#]*:))\\S+', 'a web address'];

export const configForms: Forms = {
  siteName: text,
  cookiesPage: address,
  privacyPage: address,
  policyVersion: text,
  language: text,
  categories: '',
  services: '',
  consentMode: 'basic|advanced|off',
  banner: 'top|bottom|dialog|none',
  cookie: '',
  gpc: 'object|reject|ignore',
  onWithdraw: 'auto|reload|stay',
  messages: '',
  nonce: text,
  debug: 'true|false',
};

export const cookieForms: Forms = {
  name: '[\\w-]+',
  domain: '[\\w.-]+',
  path: '/.*',
  days: '\\d+',
  sameSite: 'Lax|Strict|None',
};

export const categoryForms: Forms = { label: text, description: text, basis: 'consent|objection|essential' };

export const serviceForms: Forms = { name: '.+', src: address, notice: address, cookies: '' };

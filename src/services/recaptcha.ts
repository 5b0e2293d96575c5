import type { CookieFact, Preset, ServiceFacts } from '../types.js';

/**
 * Google reCAPTCHA on forms. Declared only: nothing is loaded, and its cookies are essential, so never removed. That it
 * is necessary is what Google says; whether it is for you, you decide. https://cloud.google.com/recaptcha/docs/faq
 */
export const recaptcha: Preset = {
  name: 'recaptcha',
  category: 'essential',
  options: {},
  traces: /^(_GRECAPTCHA|_grecaptcha|rc::[abc])$/,
  start() {
    return undefined;
  },
};

const purpose = 'Tells people from automated programs, to protect our forms.';
const inSession: Pick<CookieFact, 'kind' | 'expires'> = { kind: 'session-storage', expires: 'session' };

/** The cookie is Google's own word, the storage keys are from websites' notices. */
export const recaptchaFacts: ServiceFacts = {
  label: 'Google reCAPTCHA',
  provider: 'Google',
  notice: 'https://policies.google.com/privacy',
  cookies: [
    { name: '_GRECAPTCHA', purpose, expires: '6 months' },
    { name: '_grecaptcha', purpose, kind: 'local-storage' },
    { name: 'rc::a', purpose, kind: 'local-storage' },
    { name: 'rc::b', purpose, ...inSession },
    { name: 'rc::c', purpose, ...inSession },
  ],
};

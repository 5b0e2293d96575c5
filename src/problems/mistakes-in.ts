import { none, object, text, type Forms } from '../config/forms.js';
import { googleSignals } from '../config/google-signals.js';
import { keepFitting } from '../config/keep-fitting.js';
import type { Resolved } from '../config/resolve-config.js';
import type { GoogleConsent } from '../types.js';

/** A country, or a part of one: https://www.iso.org/iso-3166-country-codes.html */
const region = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

const consentForms: Forms = { signals: object, default: object, set: object };

/** The mistakes in a config that the gate has not looked for; anything else is one problem, as it is. */
export function mistakesIn(problem: unknown): readonly unknown[] {
  const { config, categories } = (problem ?? {}) as Partial<Resolved>;
  return config && categories ? mistakesOf(config.googleConsent, [...categories.keys()]) : [problem];
}

/** Nothing is granted by any of them: Google is told that a signal of an unknown category is denied. */
function mistakesOf(consent: GoogleConsent | undefined, categories: readonly string[]): readonly unknown[] {
  const mistakes: unknown[] = [];
  const check = (about: string, input: object | undefined, forms: Forms): object =>
    keepFitting(input, forms, about, (mistake) => mistakes.push(mistake));
  const { signals, default: byDefault } = check('googleConsent', consent, consentForms) as GoogleConsent;
  check('googleConsent signals', signals, signalForms(signals, categories));
  check('googleConsent default', byDefault, defaultForms(byDefault));
  return mistakes;
}

/** Each signal that Google has may follow any category. */
function signalForms(signals: GoogleConsent['signals'], categories: readonly string[]): Forms {
  const right = categories.join('|');
  const isRight = (name: string): boolean => categories.includes(signals?.[name] ?? '');
  const forms = Object.keys(googleSignals).map((name) => [name, [isRight(name) ? text : none, right]]);
  return Object.fromEntries(forms) as Forms;
}

function defaultForms(byDefault: GoogleConsent['default']): Forms {
  const regions = byDefault?.region;
  const isRight =
    Array.isArray(regions) && regions.every((each) => typeof each === 'string' && region.test(each));
  return {
    region: [isRight ? object : none, 'a list of regions such as ["GB", "US-CA"]'],
    wait_for_update: ['\\d+', 'a whole number of milliseconds'],
  };
}

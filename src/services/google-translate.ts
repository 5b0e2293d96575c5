import type { Preset, ServiceFacts } from '../types.js';

type TranslateElement = new (options: { pageLanguage: string }, id: string) => unknown;

interface TranslateWindow {
  googleTranslateElementInit?: () => void;
}

/**
 * Google Translate’s list of languages, in the element with the id `google_translate_element` or with yours. A page's
 * own `googleTranslateElementInit` is kept. A page that is translated stays so until it loads again.
 * https://developers.google.com/search/blog/2020/05/google-translates-website-translator
 */
export const googleTranslate: Preset = {
  name: 'google-translate',
  category: 'functional',
  options: {},
  optional: { id: ['[A-Za-z][\\w-]*', 'google_translate_element'] },
  traces: /^googtrans$/,
  start({ id }) {
    const page = window as TranslateWindow;
    const pageLanguage = document.documentElement.lang.split('-')[0] || 'en';
    if (typeof page.googleTranslateElementInit !== 'function') {
      page.googleTranslateElementInit = () => {
        // The build shortens the name `google` of presets: written as a member, it would not be found.
        const google = Reflect.get(window, 'google') as { translate: { TranslateElement: TranslateElement } };
        new google.translate.TranslateElement({ pageLanguage }, (id ?? 'google_translate_element') as string);
      };
    }
    return 'https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit';
  },
};

/** Its name and use are known from many websites' code; Google publishes no list. */
export const googleTranslateFacts: ServiceFacts = {
  label: 'Google Translate',
  provider: 'Google',
  notice: 'https://policies.google.com/privacy',
  cookies: [{ name: 'googtrans', purpose: 'Remembers the language you have chosen.', expires: 'session' }],
};

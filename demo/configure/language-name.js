const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Name of a language in English. */
export const languageName = (tag) => names.of(tag) ?? tag;

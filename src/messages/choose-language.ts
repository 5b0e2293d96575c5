/**
 * The language to speak in at `element`, out of `available`: the one asked for, else the nearest `lang`, each first as
 * it is and then shortened (`cy-GB`, `cy`). `en` when there is none of them.
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function chooseLanguage(
  element: Element,
  asked: string | number | undefined,
  available: readonly string[],
): string {
  const parts = String(asked ?? nearestLanguage(element))
    .toLowerCase()
    .split(/[-_]/);
  for (; parts.length; parts.pop()) {
    const found = available.find(
      (language) => language.toLowerCase() === parts.join('-') && isLanguage(language),
    );
    if (found) return found;
  }
  return 'en';
}

/** Whether it is a well-formed tag, which `Intl` takes. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false; // a slip of the pen in the config
  }
}

/** `closest` ends at a shadow root; the language of the page stands in for that of its host. */
function nearestLanguage(element: Element): string {
  return (element.closest<HTMLElement>('[lang]') ?? document.documentElement).lang;
}

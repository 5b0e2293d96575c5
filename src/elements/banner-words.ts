import type { BannerMessages } from '../messages/banner-messages.js';
import { format } from '../messages/format.js';
import type { Category } from '../types.js';

/** Ending of the message keys that name what is asked about. */
export type Asked = 'Analytics' | 'Additional';

/** `Analytics` when nothing else is asked about, so that the banner can call the cookies by their name. */
export function askedAbout(categories: readonly Category[]): Asked {
  return categories.every(({ id, basis }) => id === 'analytics' || basis === 'essential')
    ? 'Analytics'
    : 'Additional';
}

/** What is asked, with the purposes and with what runs already unless the visitor objects. */
export function questionOf(categories: readonly Category[], texts: BannerMessages, language: string): string {
  const asked = categories.filter(({ basis }) => basis !== 'essential');
  const on = asked.filter(({ basis }) => basis === 'objection').length;
  const isAllOn = on === asked.length;
  const question = texts[`${isAllOn ? 'use' : 'ask'}${askedAbout(categories)}`];
  const aside = isAllOn ? texts.allOn : on ? texts.someOn : '';
  return `${format(question, { purposes: purposesOf(asked, texts, language) })} ${aside}`;
}

/** A site may add the purpose of a category of its own as the message `<id>Purpose`. */
function purposesOf(asked: readonly Category[], texts: BannerMessages, language: string): string {
  const own = texts as BannerMessages & Partial<Record<string, string>>;
  const purposes = asked.flatMap(({ id }) => (own[`${id}Purpose`] ?? texts.otherPurpose).split('; '));
  // Without a region, English gets the comma that British English leaves out before "and".
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(new Set(purposes));
}

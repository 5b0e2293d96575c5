import type { BannerMessages } from '../messages/banner-messages.js';
import { format } from '../messages/format.js';
import type { Category, Gate } from '../types.js';

/** Ending of the message keys that name what is asked about. */
export type Asked = 'Analytics' | 'Additional';

/** `Analytics` when nothing else is asked about, so that the banner can call the cookies by their name. */
export function askedAbout(categories: readonly Category[]): Asked {
  return categories.every(({ id, basis }) => id === 'analytics' || basis === 'essential')
    ? 'Analytics'
    : 'Additional';
}

/** What is asked, with the purposes and with what runs already unless the visitor objects. */
export function questionOf({ categories, granted }: Gate, texts: BannerMessages): string {
  const asked = categories.filter(({ basis }) => basis !== 'essential');
  // Not where the browser has objected by its signal.
  const on = asked.filter(({ id, basis }) => basis === 'objection' && granted(id)).length;
  const isAllOn = on === asked.length;
  const question = texts[`${isAllOn ? 'use' : 'ask'}${askedAbout(categories)}`];
  const aside = isAllOn ? texts.allOn : on ? texts.someOn : '';
  return `${format(question, { purposes: purposesOf(asked, texts) })} ${aside}`;
}

/**
 * A site may add the purpose of a category of its own as the message `<id>Purpose`. Joined by our own words: browsers
 * know no lists in Welsh, Irish or Gaelic, and would say "and".
 */
function purposesOf(asked: readonly Category[], texts: BannerMessages): string {
  const own = texts as BannerMessages & Partial<Record<string, string>>;
  const purposes = asked.flatMap(({ id }) => (own[`${id}Purpose`] ?? texts.otherPurpose).split('; '));
  const parts = [...new Set(purposes)];
  const last = parts.pop()!;
  return parts.length ? parts.join(texts.listComma) + texts.listAnd + last : last;
}

import { draftKey } from '../lib/receipt-draft.js';
import { format } from '../messages/format.js';
import type { SettingsMessages } from '../messages/settings-messages.js';
import type { CookieFact, ResolvedConfig, Service } from '../types.js';
import { describeService } from './describe-service.js';
import { lifeInWords } from './life-in-words.js';

/** One cookie or storage key, as told to a visitor. */
export interface CookieRow {
  readonly name: string;
  readonly purpose: string;
  /** Language of the purpose, where that is another than the table's. */
  readonly purposeIn: string | undefined;
  readonly expires: string;
  /** Who sets it and how to be rid of it, where no script of the page can remove it. */
  readonly note: string | undefined;
}

/** The cookies of one service, or of the site itself. */
export interface CookieGroup {
  /** Who sets them. */
  readonly label: string;
  readonly rows: readonly CookieRow[];
}

/** Texts and their language, as an element has them. */
export interface Words {
  readonly texts: SettingsMessages;
  readonly language: string;
}

/** The cookies of some services, without services that have none. */
export function cookieGroups(services: readonly Service[], words: Words): CookieGroup[] {
  return services
    .map((service) => describeService(service, words.language))
    .map(({ label, cookies, purposesIn }) => ({
      label,
      rows: cookies.map((cookie) => rowOf(cookie, words, purposesIn)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The cookie that holds the visitor's choices, and the keys in which their receipts wait to be sent. */
export function choiceGroup({ siteName, cookie, receipts }: ResolvedConfig, words: Words): CookieGroup {
  const { name, days } = cookie;
  const expires = days % 365 ? `${days} days` : `${days / 365} years`;
  const purpose = words.texts.choiceCookie;
  const facts: CookieFact[] = [{ name, purpose, expires }];
  if (receipts) facts.push({ name: `${draftKey} *`, purpose, kind: 'local-storage' });
  return {
    label: siteName || words.texts.tableOfAll,
    rows: facts.map((fact) => rowOf(fact, words)),
  };
}

/** A config may have a number where a text is meant. */
function rowOf(
  { name, purpose, expires, kind, host }: CookieFact,
  words: Words,
  purposeIn?: string,
): CookieRow {
  const life: string | number = expires ?? '';
  return {
    name: [name].join(),
    purpose: purpose ?? '',
    purposeIn,
    expires: endOf([life].join(), kind, words),
    note: host && format(words.texts.setElsewhere, { host: host === 'self' ? location.hostname : host }),
  };
}

function endOf(expires: string, kind: CookieFact['kind'], { texts, language }: Words): string {
  const life = lifeInWords(expires, language, texts.life);
  if (kind === 'session-storage') return texts.expiresTab;
  if (kind === 'local-storage') return life ? format(texts.expiresStored, { life }) : texts.expiresNever;
  return expires === 'session' ? texts.expiresSession : life;
}

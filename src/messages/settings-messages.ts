import type { Written } from './written.js';

/** Units of the time for which a cookie is kept. */
export type LifeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * One phrase in the forms that the plural rules of its language tell apart, `{count}` in each. `other` stands in for
 * what is missing. https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * What a visitor reads in the cookie settings and in cookie tables. Plain text, never markup. Text in braces is filled
 * in: keep it as it is, anywhere in the sentence.
 */
export interface SettingsMessages extends Written {
  /** Heading and name of the dialog, when the settings open over a page. */
  readonly settingsHeading: string;
  /** Button that closes the dialog without saving. */
  readonly close: string;
  /** Heading of the cookies that nobody is asked about. */
  readonly essentialLabel: string;
  /** Sentence under that heading. */
  readonly essentialDescription: string;
  /** Heading. */
  readonly functionalLabel: string;
  /** What they are for, in one or two sentences. */
  readonly functionalDescription: string;
  /** Question above the answers `no` and `yes`. */
  readonly functionalQuestion: string;
  /** Heading. */
  readonly analyticsLabel: string;
  /** What they are for. */
  readonly analyticsDescription: string;
  /** Question above the answers. */
  readonly analyticsQuestion: string;
  /** Heading, for cookies of videos, maps and other content from elsewhere. */
  readonly mediaLabel: string;
  /** What they are for. */
  readonly mediaDescription: string;
  /** Question above the answers. */
  readonly mediaQuestion: string;
  /** Heading. */
  readonly marketingLabel: string;
  /** What they are for. */
  readonly marketingDescription: string;
  /** Question above the answers. */
  readonly marketingQuestion: string;
  /** Question about a category that the site named itself. `{label}` is its heading. */
  readonly ownQuestion: string;
  /** Said of cookies that the law lets run until the visitor objects. Names the answer as `no` does, and the saving. */
  readonly onUntilRefused: string;
  /** Said of cookies that are off because the browser sends the signal Global Privacy Control. Names `yes` likewise. */
  readonly gpcRefused: string;
  /** Answer, to each of the questions above and to those of the site's own. */
  readonly yes: string;
  /** Answer to the same, always the first. */
  readonly no: string;
  /** Who is behind a service: `{service}` is its name, `{provider}` the company. */
  readonly serviceLine: string;
  /** Link to the privacy notice of the company or service `{provider}`. */
  readonly noticeLink: string;
  /** Opens the table. `{label}` is the heading of the category, `{count}` the number of rows. */
  readonly tableSummary: string;
  /** Caption of a table that holds the cookies of every category; in it, heads the site's own if the site has no name. */
  readonly tableOfAll: string;
  /** Caption of a table that holds those of one service, `{service}`. */
  readonly tableOfService: string;
  /** Column: name of the cookie. */
  readonly columnName: string;
  /** Column: what it is for. */
  readonly columnPurpose: string;
  /** Column: how long it is kept. */
  readonly columnExpires: string;
  /** Purpose of the cookie that holds the visitor's choices, under the heading `columnPurpose`. */
  readonly choiceCookie: string;
  /** Below the purpose of a cookie that the page can't remove: `{host}`, such as "bing.com", has set it. */
  readonly setElsewhere: string;
  /** How long a cookie is kept that ends with the session. This one and the next three stand under `columnExpires`. */
  readonly expiresSession: string;
  /** How long a key in session storage is kept. */
  readonly expiresTab: string;
  /** How long a key in local storage is kept, when nothing removes it. */
  readonly expiresNever: string;
  /** How long a key in local storage is kept that has an end; `{life}` is such as "1 year". */
  readonly expiresStored: string;
  /** "2 years" and the like, only in languages that some browser has no words for: else the browser says it. */
  readonly life?: Readonly<Record<LifeUnit, PluralForms>>;
  /** Instead of questions, when there are only essential cookies. */
  readonly nothingToChoose: string;
  /** Link to the site's own privacy notice. */
  readonly privacyLink: string;
  /** Button. */
  readonly save: string;
  /** Title of the notice after saving. */
  readonly savedTitle: string;
  /** The notice after saving. */
  readonly saved: string;
  /** Link in that notice. */
  readonly goBack: string;
  /** Title of the notice when the browser did not keep the choices. */
  readonly lostTitle: string;
  /** What happened then, and what the visitor can do. */
  readonly lost: string;
}

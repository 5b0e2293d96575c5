import type { Written } from './written.js';

/**
 * What a visitor reads in the banner. Plain text, never markup. Text in braces is filled in: keep it as it is,
 * anywhere in the sentence. Wording in English: https://design-system.service.gov.uk/components/cookie-banner/
 */
export interface BannerMessages extends Written {
  /**
   * Heading, and the name a screen reader gives the banner. `{siteName}` is `siteUnnamed`, or the council's name as it
   * is: choose words that need no other form of it.
   */
  readonly bannerHeading: string;
  /** Stands for the name of a site that has not said it, in `bannerHeading` only. */
  readonly siteUnnamed: string;
  /** First sentence: essential cookies are used and not asked about. */
  readonly essentialUse: string;
  /** Asks for analytics cookies, when nothing else is asked about. */
  readonly askAnalytics: string;
  /**
   * Asks for cookies of several kinds. `{purposes}` is a list such as "remember your settings and make improvements":
   * the parts below that apply, in their order. One part may stand alone.
   */
  readonly askAdditional: string;
  /** Says that analytics cookies are used already, when the law lets them run until the visitor objects. */
  readonly useAnalytics: string;
  /** Says the same of cookies of several kinds. `{purposes}` as above. */
  readonly useAdditional: string;
  /** Follows `useAnalytics` or `useAdditional`: they run until rejected. */
  readonly allOn: string;
  /** Follows `askAdditional` when only some of the cookies run until rejected. */
  readonly someOn: string;
  /** Stands between the parts of `{purposes}`, with its blanks: `, `. */
  readonly listComma: string;
  /**
   * Stands before the last part of `{purposes}` instead, with its blanks: ` and `. It is the same whatever follows: any
   * part may, but the first of `functionalPurpose`.
   */
  readonly listAnd: string;
  /** Part of `{purposes}`, for functional cookies: "so we can remember your settings". `; ` stands between several. */
  readonly functionalPurpose: string;
  /** Part of `{purposes}`, for analytics cookies. */
  readonly analyticsPurpose: string;
  /** Part of `{purposes}`, for media cookies. */
  readonly mediaPurpose: string;
  /** Part of `{purposes}`, for marketing cookies. */
  readonly marketingPurpose: string;
  /** Part of `{purposes}`, for cookies of the site's own kind. */
  readonly otherPurpose: string;
  /** Button. As long as `rejectAnalytics`, or nearly: neither may look the weaker. */
  readonly acceptAnalytics: string;
  /** Button. */
  readonly rejectAnalytics: string;
  /** Button, when cookies of several kinds are asked about. */
  readonly acceptAdditional: string;
  /** Button, when cookies of several kinds are asked about. */
  readonly rejectAdditional: string;
  /** Link or button that leads to the settings. */
  readonly viewCookies: string;
  /** Confirmation, read out as soon as it appears. */
  readonly acceptedAnalytics: string;
  /** Confirmation. */
  readonly rejectedAnalytics: string;
  /** Confirmation. */
  readonly acceptedAdditional: string;
  /** Confirmation. */
  readonly rejectedAdditional: string;
  /** Second sentence of the confirmation. `{link}` is where `changeLink` stands. */
  readonly changeLater: string;
  /** Words of the link in `changeLater`. */
  readonly changeLink: string;
  /** Button that takes the confirmation away. Starts with the word for "hide". */
  readonly hideMessage: string;
}

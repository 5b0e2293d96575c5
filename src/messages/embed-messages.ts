import type { Written } from './written.js';

/**
 * What a visitor reads where a video, a map or a post waits for consent. Plain text, never markup. Text in braces is
 * filled in: keep it as it is, anywhere in the sentence.
 */
export interface EmbedMessages extends Written {
  /** Heading, and the name of the frame, where the page gives no title. `{provider}` is who the content comes from. */
  readonly embedTitle: string;
  /** What happens when it is shown. `{provider}` as above, and it may stand there several times. */
  readonly embedWarning: string;
  /** Link to the privacy notice of `{provider}`. */
  readonly embedNotice: string;
  /** Link to the cookies page, or button that opens the settings. */
  readonly embedSettings: string;
  /** Button: shows this one now, and saves nothing. Comes first. */
  readonly showOnce: string;
  /** Button: allows functional cookies from now on, as in the settings. */
  readonly functionalAlways: string;
  /** Button: the same for analytics cookies. */
  readonly analyticsAlways: string;
  /** Button: the same for whatever media cookies are for. This is the usual one. */
  readonly mediaAlways: string;
  /** Button: the same for marketing cookies. */
  readonly marketingAlways: string;
  /** Button: the same for a category that the site named itself. `{label}` is its heading. */
  readonly ownAlways: string;
}

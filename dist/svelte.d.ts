/*! consent-gate 0.1.0, MIT */
import type {
  ConsentCookieTable,
  ConsentEmbed,
  ConsentSettings,
} from './elements.js';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'consent-cookie-table': HTMLAttributes<ConsentCookieTable> & {
      /** Id of a category, whose cookies are listed. */
      category?: string | undefined;
      /** `name` or `use` of a service, whose cookies are listed. With neither, every cookie is. */
      service?: string | undefined;
    };
    'consent-embed': HTMLAttributes<ConsentEmbed> & {
      /** Id of the category that has to be allowed. */
      category?: string | undefined;
      /** Who it comes from, where there is no `service`. Default: the host of `src`. */
      name?: string | undefined;
      /** Width to height, such as `16/9` or `4:3`. Default: what suits the service. */
      ratio?: string | undefined;
      /** Where it comes from: `youtube`, `vimeo`, `google-maps`, `openstreetmap`, `x-post`, `facebook-page`, `spotify` or `soundcloud`. Without it, `src` is the address of the frame. */
      service?: string | undefined;
      /** Address of the video, map, post or page. */
      src?: string | undefined;
      /** What it is, for the frame's title. A visitor with a screen reader needs it. */
      title?: string | undefined;
      /** Id of a video. */
      video?: string | undefined;
    };
    'consent-settings': HTMLAttributes<ConsentSettings> & {
      /** Level of the headings, to go on from the page's own. */
      'heading-level'?: number | string | undefined;
      /** Opens over the page. The gate sets it. */
      modal?: boolean | undefined;
    };
  }
}

/** Door `consent-gate/elements`: the elements. Importing it defines nothing. */
import { defineBanner } from './elements/define-banner.js';
import { whenOnPage } from './elements/when-on-page.js';
import { languages } from './messages/languages.js';
import { offerLanguages } from './messages/learn-language.js';
import type { Gate } from './types.js';

export { ConsentBanner } from './elements/consent-banner.js';
export type { ConsentCookieTable } from './elements/consent-cookie-table.js';
export type { ConsentEmbed } from './elements/consent-embed.js';
export type { ConsentSettings } from './elements/consent-settings.js';
export type { Messages } from './messages/messages.js';
export { defineBanner };

/** Fetches what a part is drawn by beside it, not after it. Where that can't be had, the part can't either. */
function fetchBoth<Part>(part: Promise<Part>): Promise<Part> {
  import('./elements/template-element.js').catch(() => undefined);
  return part;
}

/**
 * Defines the elements: the banner as soon as its language is here, the settings and tables, and the embeds, when the page has some and they
 * have been fetched. What a page gets later is defined then.
 */
export async function defineElements(gate: Gate): Promise<void> {
  offerLanguages(languages);
  await Promise.all([
    defineBanner(gate),
    whenOnPage('consent-settings,consent-cookie-table', () =>
      fetchBoth(import('./elements/define-settings.js'))
        .then((part) => part.defineSettings(gate))
        .catch((error: unknown) => {
          document.querySelector('consent-settings[modal]')?.remove(); // it could never be closed
          throw error;
        }),
    ),
    // Without it there are the links, and the banner goes on.
    whenOnPage('consent-embed', () =>
      fetchBoth(import('./elements/define-embed.js'))
        .then((part) => part.defineEmbed(gate))
        .catch(gate.tell),
    ),
  ]);
}

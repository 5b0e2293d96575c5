/** Door `consent-gate/elements`: the elements. Importing it defines nothing. */
import { defineBanner } from './elements/define-banner.js';
import type { Gate } from './types.js';

export { ConsentBanner } from './elements/consent-banner.js';
export type { ConsentCookieTable } from './elements/consent-cookie-table.js';
export type { ConsentSettings } from './elements/consent-settings.js';
export type { Messages } from './messages/messages.js';
export { defineBanner };

/** Defines every element: the banner at once, the settings and tables when they have been fetched. */
export async function defineElements(gate: Gate): Promise<void> {
  defineBanner(gate);
  (await import('./elements/define-settings.js')).defineSettings(gate);
}

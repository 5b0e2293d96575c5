import { noTraces } from '../lib/no-traces.js';
import type { Choices, Preset, ServiceFacts } from '../types.js';
import { dataLayer } from './google-tag.js';

/**
 * Google Tag Manager. The container decides which tags run, so each tag in it needs a consent check, or a trigger that
 * listens to the event `consent-change` below. Nothing stops a container, so withdrawal loads the page again. What its
 * tags leave is theirs: list those tags as services too, so that visitors are told and it is removed.
 * https://developers.google.com/tag-platform/tag-manager/web
 */
export const googleTagManager: Preset = {
  name: 'google-tag-manager',
  category: 'analytics',
  options: { id: ['GTM-[A-Z0-9]{4,12}', 'GTM-XXXXXXX'] },
  traces: noTraces,
  google: true,
  start({ id }, choices) {
    dataLayer().push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    let isTold = false;
    document.addEventListener('consent-change', (change) => {
      isTold = true;
      tell(change.choices);
    });
    // The choices that a page load begins with. Where a choice has just started the container, it is told of that above.
    setTimeout(() => {
      if (!isTold && choices) tell(choices);
    });
    return `https://www.googletagmanager.com/gtm.js?id=${id as string}`;
  },
};

/** Triggers listen to the event, and variables read the choices. `undefined`: the visitor is asked again. */
function tell(consent: Choices | undefined): void {
  dataLayer().push({ event: 'consent-change', consent });
}

/** The container sets no cookies. Its tags may. */
export const googleTagManagerFacts: ServiceFacts = {
  label: 'Google Tag Manager',
  provider: 'Google',
  notice: 'https://policies.google.com/privacy',
  cookies: [],
};

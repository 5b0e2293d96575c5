import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SettingsMessages } from '../messages/settings-messages.js';

/**
 * `kept`: the browser has the choices. `seen`: as well, and the page is about to be loaded again and says so there, so
 * that it is only to be seen. `lost`: it kept nothing, as where cookies are blocked.
 */
export type Outcome = 'kept' | 'seen' | 'lost';

/**
 * Says what came of saving. It is an alert and gets the focus, as either alone is missed by some screen readers.
 * https://design-system.service.gov.uk/components/notification-banner/
 */
export function savedNotice(
  outcome: Outcome,
  texts: SettingsMessages,
  level: number,
  back: string | undefined,
): TemplateResult {
  const isKept = outcome !== 'lost';
  return html`<div
    class="notice ${outcome}"
    part="notice"
    role=${outcome === 'seen' ? nothing : 'alert'}
    tabindex="-1"
    aria-labelledby="notice"
  >
    <h2 id="notice" aria-level=${level}>${isKept ? texts.savedTitle : texts.lostTitle}</h2>
    <p>${isKept ? texts.saved : texts.lost}</p>
    ${isKept && back ? html`<p><a href=${back}>${texts.goBack}</a></p>` : nothing}
  </div>`;
}

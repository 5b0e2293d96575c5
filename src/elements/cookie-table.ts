import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SettingsMessages } from '../messages/settings-messages.js';
import type { CookieGroup } from './cookie-rows.js';

/** A table of cookies. Says who sets them where there is more than one to tell apart. */
export function cookieTable(
  groups: readonly CookieGroup[],
  caption: string,
  texts: SettingsMessages,
): TemplateResult {
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columnName}</th>
        <th scope="col">${texts.columnPurpose}</th>
        <th scope="col">${texts.columnExpires}</th>
      </tr>
    </thead>
    ${groups.map(
      ({ label, rows }) =>
        html`<tbody>
          ${
            groups.length > 1
              ? html`<tr>
                  <th colspan="3" scope="rowgroup">${label}</th>
                </tr>`
              : nothing
          }
          ${rows.map(
            ({ name, purpose, purposeIn, expires, note }) =>
              html`<tr>
                <th scope="row" aria-label=${name}><bdi>${breakable(name)}</bdi></th>
                <td>
                  <bdi lang=${purposeIn ?? nothing}>${purpose}</bdi>${note ? html`<p>${note}</p>` : nothing}
                </td>
                <td>${expires}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/**
 * A name that may go on in a new line where a part of it begins, such as `consent_` and `choices`. Chromium puts a blank
 * there into what a screen reader is told, so that it needs a label. JSON may have a number for a name.
 */
function breakable(name: string | number): unknown {
  const parts = `${name}`.split(/(?<=[^\W_][_.:])(?=\w)|(?<=[a-z])(?=[A-Z])/);
  return parts.map((part, i) => (i ? html`<wbr />${part}` : part));
}

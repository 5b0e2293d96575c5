import { html, type TemplateResult } from 'lit/html.js';
import type { SettingsMessages } from '../messages/settings-messages.js';

/**
 * A question with two answers, No first, of the values `false` and `true`, by which consent programs tell them apart.
 * The browser groups radios of one name within their form.
 */
export function yesNoQuestion(
  name: string,
  question: string,
  answer: boolean,
  onAnswer: (answer: boolean) => void,
  texts: SettingsMessages,
): TemplateResult {
  const radio = (value: boolean): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name=${name}
        .checked=${answer === value}
        value=${value}
        @change=${() => onAnswer(value)}
      />
      ${value ? texts.yes : texts.no}
    </label>`;
  return html`<fieldset part="question">
    <legend>${question}</legend>
    ${radio(false)}${radio(true)}
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SettingsMessages } from '../messages/settings-messages.js';

/** A question that a yes or a no answers. */
export interface Question {
  /** Of the radios: consent programs know the category by it. */
  readonly name: string;
  readonly question: string;
  /** What is to be known before answering. `undefined`: nothing. */
  readonly aside: string | undefined;
  /** Id of the aside, in the shadow root. */
  readonly asideId: string;
  readonly answer: boolean;
  onAnswer(answer: boolean): void;
}

/**
 * A question with two answers, No first, of the values `false` and `true`, by which consent programs tell them apart.
 * The browser groups radios of one name within their form. The aside describes the group: who goes from field to field
 * hears it with the question.
 */
export function yesNoQuestion(
  { name, question, aside, asideId, answer, onAnswer }: Question,
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
  return html`<fieldset part="question" aria-describedby=${aside ? asideId : nothing}>
    <legend>${question}</legend>
    ${aside ? html`<p id=${asideId}>${aside}</p>` : nothing}${radio(false)}${radio(true)}
  </fieldset>`;
}

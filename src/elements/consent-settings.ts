import { html, nothing, type TemplateResult } from 'lit/html.js';
import { attempt } from '../lib/attempt.js';
import { en } from '../messages/en.js';
import type { SettingsMessages } from '../messages/settings-messages.js';
import type { Category, Gate } from '../types.js';
import { backAddress } from './back-address.js';
import { categorySection } from './category-section.js';
import { categoryWords } from './category-words.js';
import { settingsStyles } from './consent-settings.styles.js';
import { cookieTableStyles } from './cookie-table.styles.js';
import { TemplateElement } from './template-element.js';
import { refusedBySignal } from './refused-by-signal.js';
import { savedNotice, type Outcome } from './saved-notice.js';
import { noticeStyles } from './saved-notice.styles.js';
import { sharedStyles } from './shared.styles.js';
import { whenDone } from './when-done.js';
import { yesNoQuestion } from './yes-no-question.js';
import { questionStyles } from './yes-no-question.styles.js';

/** Gates whose choice that loaded the page again was confirmed: once is enough, in the settings that were used. */
const confirmed = new WeakSet<Gate>();

/**
 * What cookies a site uses, and a yes or no to each kind that needs one. Nothing is saved before the button. What is
 * inside the tag is what a visitor without script reads.
 * https://design-system.service.gov.uk/patterns/cookies-page/
 *
 * @element consent-settings
 * @attr {number} [heading-level=2] - Level of the headings, to go on from the page's own.
 * @attr {boolean} modal - Opens over the page. The gate sets it.
 * @csspart heading - The name of a category.
 * @csspart question - A question with its answers.
 * @csspart notice - What came of saving.
 * @csspart dialog - The dialog, when `modal`.
 * @csspart table - A table of cookies.
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of the place.
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background of the dialog.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike, and colour of the notice.
 * @cssprop [--consent-button-text=#fff] - Text of every button, and of the title of the notice.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 */
export class ConsentSettings extends TemplateElement<SettingsMessages> {
  static override readonly styles = [
    sharedStyles,
    cookieTableStyles,
    questionStyles,
    settingsStyles,
    noticeStyles,
  ];
  static readonly observedAttributes = ['heading-level', 'modal'];

  protected override readonly english = en;

  #outcome: Outcome | undefined;
  /** Whether these settings are being saved: they are drawn once, with what came of it. */
  #saving = false;
  /** Answers not saved yet, by category. */
  readonly #picked = new Map<string, boolean>();

  /** Level of the headings, to go on from the page's own. Default 2. In a dialog that of its title. */
  get headingLevel(): number {
    return Number(this.getAttribute('heading-level')) || 2;
  }

  set headingLevel(level: number) {
    this.setAttribute('heading-level', String(level));
  }

  /** Whether to open over the page, and to go away when closed. The gate sets it. */
  get modal(): boolean {
    return this.hasAttribute('modal');
  }

  set modal(modal: boolean) {
    this.toggleAttribute('modal', modal);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.modal) document.querySelector('consent-banner')?.remove();
    const { gate } = this;
    const [source, , place = 0] = gate.confirming?.split(' ') ?? [];
    const isOurs = !this.modal && source === 'settings' && Number(place) === this.#place;
    if (!isOurs || !gate.decided || confirmed.has(gate)) return;
    confirmed.add(gate);
    this.#tell('kept');
  }

  /** How many settings the page has before these. */
  get #place(): number {
    return [...document.querySelectorAll('consent-settings')].indexOf(this);
  }

  protected override template(): unknown {
    const { gate, texts, language } = this;
    const level = this.headingLevel;
    if (!this.modal)
      return html`<div lang=${language} dir=${texts.direction}>${this.#renderContent(gate, level)}</div>`;
    // Close is the first control: the focus starts at the top, and with the way out.
    return html`<dialog
      part="dialog"
      lang=${language}
      dir=${texts.direction}
      aria-labelledby="title"
      @close=${() => this.remove()}
    >
      <header role="none">
        <h2 id="title" aria-level=${level}>${texts.settingsHeading}</h2>
        <form method="dialog"><button class="button">${texts.close}</button></form>
      </header>
      ${this.#renderContent(gate, level + 1)}
    </dialog>`;
  }

  protected override render(): void {
    super.render();
    const dialog = this.shadowRoot!.querySelector('dialog');
    if (this.isConnected && dialog && !dialog.open) dialog.showModal();
  }

  #renderContent(gate: Gate, level: number): TemplateResult {
    const { texts } = this;
    const { privacyPage } = gate.config;
    const back = this.modal ? undefined : backAddress(this.#cameFrom(), location);
    return html`${this.#outcome ? savedNotice(this.#outcome, texts, level, back) : nothing}
      <form @submit=${this.#handleSubmit}>
        ${gate.categories.map(
          (category, place) =>
            html`${categorySection(category, gate, this, level)}
            ${this.#renderQuestion(gate, category, place)}`,
        )}
        ${
          gate.categories.some(isAsked)
            ? html`<button class="button">${texts.save}</button>`
            : html`<p>${texts.nothingToChoose}</p>`
        }
      </form>
      ${privacyPage ? html`<p><a href=${privacyPage}>${texts.privacyLink}</a></p>` : nothing}`;
  }

  #renderQuestion(gate: Gate, category: Category, place: number): unknown {
    if (!isAsked(category)) return nothing;
    const { texts } = this;
    const { id, basis } = category;
    const { question } = categoryWords(category, texts);
    const isRefused = refusedBySignal(category, gate.config.gpc) && gate.choices?.[id] === undefined;
    const isOn = basis === 'objection' && gate.granted(id);
    return yesNoQuestion(
      {
        name: id,
        question,
        aside: isRefused ? texts.gpcRefused : isOn ? texts.onUntilRefused : undefined,
        asideId: `aside${place}`, // an id of a category may have blanks in it
        answer: this.#answerTo(gate, id),
        onAnswer: (answer) => this.#pick(id, answer),
      },
      texts,
    );
  }

  /** A reload makes the page its own referrer; the gate has kept what it was. */
  #cameFrom(): string {
    return this.gate.confirming?.split(' ')[1] ?? document.referrer;
  }

  #pick(id: string, answer: boolean): void {
    this.#picked.set(id, answer);
    this.draw();
  }

  #answerTo(gate: Gate, id: string): boolean {
    return this.#picked.get(id) ?? gate.granted(id);
  }

  /** A choice made elsewhere counts for more than one that was not saved here. */
  protected override choiceMade(): boolean {
    this.#picked.clear();
    this.#outcome = undefined;
    return !this.#saving;
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    const { gate } = this;
    const asked = gate.categories.filter(isAsked);
    const answers = Object.fromEntries(asked.map(({ id }) => [id, this.#answerTo(gate, id)]));
    this.#saving = true;
    const saved = gate.update(answers, 'settings');
    this.#saving = false;
    whenDone(saved, () => {
      this.#sign();
      this.#tell(!gate.kept ? 'lost' : this.leaving() ? 'seen' : 'kept');
    });
  };

  /** Where the choice loads the page again, it is to be confirmed where it was made. */
  #sign(): void {
    attempt(() => {
      const { 'consent-gate': confirming } = sessionStorage as { 'consent-gate'?: string };
      if (confirming) sessionStorage['consent-gate'] = `${confirming} ${this.#place}`;
    });
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.draw();
    const notice = this.shadowRoot!.querySelector<HTMLElement>('[role=alert]'); // none where it is only to be seen
    notice?.focus();
    notice?.scrollIntoView();
  }
}

function isAsked({ basis }: Category): boolean {
  return basis !== 'essential';
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-settings': ConsentSettings;
  }
}

import { html, render, type TemplateResult } from 'lit/html.js';
import type { BannerMessages } from '../messages/banner-messages.js';
import { enBanner } from '../messages/en-banner.js';
import { format } from '../messages/format.js';
import type { ChoiceSource } from '../types.js';
import { askedAbout, questionOf } from './banner-words.js';
import { bannerStyles } from './consent-banner.styles.js';
import { ConsentElement } from './consent-element.js';
import { whenDone } from './when-done.js';
import { sharedStyles } from './shared.styles.js';

type Answer = 'accepted' | 'rejected';

/**
 * Asks for consent, first in `<body>`, then confirms the answer until it is hidden. Put there by the gate, and gone by
 * itself when the question is answered elsewhere. Its buttons are children of the host, so that a visitor's own
 * consent program finds them. https://design-system.service.gov.uk/components/cookie-banner/
 *
 * @element consent-banner
 * @csspart banner - The region, as wide as the content.
 * @csspart heading - "Cookies on …".
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background: dark where the page's `color-scheme` is.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike.
 * @cssprop [--consent-button-text=#fff] - Text of every button.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 * @cssprop [--consent-max-width=960px] - Width of the content, as the page's own.
 */
export class ConsentBanner extends ConsentElement<BannerMessages> {
  static override readonly styles = [bannerStyles, sharedStyles];

  protected override readonly builtIn = { en: enBanner };

  #answer: Answer | undefined;

  override connectedCallback(): void {
    // What stock rules of consent programs look for; `govuk-cookie-banner` itself is on ad-block lists.
    this.classList.add('govuk-cookie-banner__message');
    this.dataset.nosnippet = '';
    const { style } = this;
    // The gate reserved room, at the width of now. Our own style sheet lets only a custom property through.
    if (style.minBlockSize) style.setProperty('--gate-room', style.minBlockSize);
    matchMedia(`(width:${innerWidth}px)`).onchange = this.#dropRoom;
    super.connectedCallback();
    const { gate } = this;
    if ((gate.decided && !gate.confirming) || document.querySelector('consent-settings:not([modal])'))
      this.remove();
    else if (gate.decided)
      this.#confirm(Object.values(gate.choices ?? {}).includes(true) ? 'accepted' : 'rejected');
  }

  protected override render(): TemplateResult {
    const { texts, language } = this;
    const { categories, config } = this.gate;
    const heading = format(texts.bannerHeading, { siteName: config.siteName || texts.siteUnnamed });
    const [before, after] = texts.changeLater.split('{link}');
    return html`<section part="banner" lang=${language} aria-label=${heading}>
      ${
        this.#answer
          ? html`<div role="alert" tabindex="-1" @blur=${this.#handleBlur}>
              <p>
                ${texts[`${this.#answer}${askedAbout(categories)}`]}
                ${before}${this.#renderLink(texts.changeLink)}${after}
              </p>
            </div>`
          : html`<h2 part="heading">${heading}</h2>
              <p>${texts.essentialUse}</p>
              <p>${questionOf(categories, texts, language)}</p>`
      }
      <slot></slot>
    </section>`;
  }

  protected override draw(): void {
    super.draw();
    render(this.#renderButtons(), this);
  }

  /** Yes and no from one line, so that they stay alike. */
  #renderButtons(): unknown {
    const { gate, texts } = this;
    if (this.#answer) return this.#renderButton(texts.hideMessage, () => this.remove());
    const button = (verb: 'accept' | 'reject'): TemplateResult =>
      this.#renderButton(texts[`${verb}${askedAbout(gate.categories)}`], () => {
        whenDone(gate[`${verb}All`]('banner'), () => this.#confirm(`${verb}ed`));
      });
    return [button('accept'), button('reject'), this.#renderLink(texts.viewCookies)];
  }

  #renderButton(text: string, onClick: () => void, className = 'govuk-button'): TemplateResult {
    return html`<button type="button" class=${className} lang=${this.language} @click=${onClick}>
      ${text}
    </button>`;
  }

  /** To the cookies page, or without one a button that opens the settings here. */
  #renderLink(text: string): TemplateResult {
    const { gate } = this;
    const { cookiesPage } = gate.config;
    return cookiesPage
      ? html`<a href=${cookiesPage} lang=${this.language}>${text}</a>`
      : this.#renderButton(text, () => void gate.openSettings(), '');
  }

  /** The answer is drawn even where the browser kept no cookie: it holds for this page. */
  #confirm(answer: Answer): void {
    this.#answer = answer;
    this.draw();
    this.#dropRoom();
    this.shadowRoot!.querySelector('div')!.focus();
  }

  protected override choiceMade(source: ChoiceSource): void {
    if (source === 'banner') return;
    if (this.gate.decided) this.remove();
    else this.#answer = undefined;
  }

  readonly #dropRoom = (): void =>
    ['display', 'min-block-size', '--gate-room'].forEach((name) => this.style.removeProperty(name));

  #handleBlur({ currentTarget }: FocusEvent): void {
    (currentTarget as HTMLElement).removeAttribute('tabindex');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}

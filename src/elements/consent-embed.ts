import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { EmbedMessages } from '../messages/embed-messages.js';
import { enEmbed } from '../messages/en-embed.js';
import { format } from '../messages/format.js';
import type { ChoiceSource } from '../types.js';
import { embedStyles } from './consent-embed.styles.js';
import { TemplateElement } from './template-element.js';
import { sheetOf } from './css.js';
import { readEmbed, type Embed } from './read-embed.js';
import { sharedStyles } from './shared.styles.js';

/**
 * A video, a map or a post from elsewhere, which waits until the visitor wants it: this once, or always. Until then it
 * says who it comes from and what they would learn. The link inside the tag is there without script, too.
 *
 * @element consent-embed
 * @attr {string} service - Where it comes from: `youtube`, `vimeo`, `google-maps`, `openstreetmap`, `x-post`, `facebook-page`, `spotify` or `soundcloud`. Without it, `src` is the address of the frame.
 * @attr {string} video - Id of a video.
 * @attr {string} src - Address of the video, map, post or page.
 * @attr {string} title - What it is, for the frame's title. A visitor with a screen reader needs it.
 * @attr {string} [category=media] - Id of the category that has to be allowed.
 * @attr {string} name - Who it comes from, where there is no `service`. Default: the host of `src`.
 * @attr {string} ratio - Width to height, such as `16/9` or `4:3`. Default: what suits the service.
 * @slot - A plain link to the same thing.
 * @csspart placeholder - The box that waits.
 * @csspart frame - The box around the frame.
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of the place.
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background of the box that waits.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike.
 * @cssprop [--consent-button-text=#fff] - Text of every button.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 */
export class ConsentEmbed extends TemplateElement<EmbedMessages> {
  static override readonly styles = [sharedStyles, embedStyles];
  static readonly observedAttributes = ['category', 'name', 'ratio', 'service', 'src', 'title', 'video'];

  protected override readonly english = enEmbed;

  /** Whether the visitor has asked for this one, whatever was chosen for its category. */
  #once = false;
  /** Keeps the shape, as far as the style sheets are concerned. */
  #shape: CSSStyleSheet | undefined;

  /**
   * Address of the frame, shown or not. `undefined`: there is none.
   *
   * @internal
   */
  get address(): string | undefined {
    return readEmbed(this, () => undefined)?.address;
  }

  get #category(): string {
    return this.getAttribute('category') || 'media';
  }

  /** While it was not on the page, a no may have been said. */
  override connectedCallback(): void {
    this.choiceMade('tab');
    super.connectedCallback();
  }

  /** A frame that is put back into a page loads at once, before anybody is asked whether it still may. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    render(nothing, this.shadowRoot!);
  }

  override attributeChangedCallback(name?: string): void {
    if (name !== 'title' && name !== 'ratio') this.#once = false;
    super.attributeChangedCallback();
  }

  protected override template(): TemplateResult {
    const embed = readEmbed(this, this.gate.tell);
    if (embed) this.#askFor(this.#category); // which also has it reported, where nobody knows it
    if (!embed || !this.#isKnown(this.#category)) return html`<slot></slot>`;
    this.#keepShape(embed.ratio);
    const { gate, title, texts } = this;
    const name = title || format(texts.embedTitle, { provider: embed.provider });
    return this.#once || gate.granted(this.#category)
      ? this.#renderFrame(embed, name)
      : this.#renderPlaceholder(embed, name);
  }

  /** The whole frame comes and goes at once: an emptied one would still be a page of the third party's. */
  #renderFrame({ address }: Embed, name: string): TemplateResult {
    return html`<div class="frame" part="frame" tabindex="-1">
        <iframe
          src=${address}
          title=${name}
          loading="lazy"
          allow="encrypted-media; picture-in-picture"
          allowfullscreen
          referrerpolicy="strict-origin-when-cross-origin"
        ></iframe>
      </div>
      <slot></slot>`;
  }

  #renderPlaceholder({ provider, notice }: Embed, name: string): TemplateResult {
    const { texts, language, gate } = this;
    const { notice: own } = gate.services.find((service) => service.name === provider) ?? {};
    const address = own ?? notice;
    return html`<div
      class="placeholder"
      part="placeholder"
      role="group"
      aria-labelledby="name"
      dir=${texts.direction}
    >
      <p id="name" class="title" lang=${this.title ? nothing : language}>${name}</p>
      <p lang=${language}>${format(texts.embedWarning, { provider })}</p>
      <div class="buttons" lang=${language}>
        <button type="button" class="button" @click=${() => this.#show()}>${texts.showOnce}</button>
        <button type="button" class="button" @click=${() => this.#allow()}>${this.#alwaysText()}</button>
      </div>
      <div class="links" lang=${language}>
        ${address ? html`<a href=${address}>${format(texts.embedNotice, { provider })}</a>` : nothing}
        ${this.#renderSettingsLink()}
      </div>
      <slot></slot>
    </div>`;
  }

  /** Whoever says "always" is told where it can be taken back. */
  #renderSettingsLink(): TemplateResult {
    const { gate, texts } = this;
    const { cookiesPage } = gate.config;
    return cookiesPage
      ? html`<a href=${cookiesPage}>${texts.embedSettings}</a>`
      : html`<button type="button" @click=${() => gate.openSettings()}>${texts.embedSettings}</button>`;
  }

  /** The config's words over ours, as in the settings. A site may give the message `<id>Always`. */
  #alwaysText(): string {
    const id = this.#category;
    const { label } = this.gate.categories.find((category) => category.id === id) ?? {};
    const own: Partial<Record<string, string>> = { ...this.texts };
    const text = label === undefined ? own[`${id}Always`] : undefined;
    return text ?? format(this.texts.ownAlways, { label: label ?? own[`${id}Label`] ?? id });
  }

  /** The focus goes into the frame when it has loaded, and until then to its box: Chromium would lose it on the way. */
  #show(): void {
    this.#once = true;
    this.draw();
    const root = this.shadowRoot!;
    const box = root.querySelector<HTMLElement>('.frame')!;
    const frame = root.querySelector('iframe')!;
    // The box stands where the button was, so nothing needs to be scrolled.
    const preventScroll = true;
    box.focus({ preventScroll });
    const enter = (): void => {
      if (root.activeElement === box) frame.contentWindow?.focus();
    };
    frame.addEventListener('load', enter, { once: true });
  }

  /** Shown first: saving may have to wait for a file, and the visitor need not. */
  #allow(): void {
    this.#show();
    void this.gate.update({ [this.#category]: true }, 'embed');
  }

  /** A no that comes after "once" counts for more. A choice about another embed says nothing about this one. */
  protected override choiceMade(source: ChoiceSource): void {
    const { choices } = this.gate;
    if (source !== 'embed' && (!choices || choices[this.#category] === false)) this.#once = false;
  }

  /** One that nobody knows is never allowed, and "always" could not be kept. */
  #isKnown(category: string): boolean {
    const { categories, config } = this.gate;
    const known = ['functional', 'analytics', 'media', 'marketing', ...Object.keys(config.categories ?? {})];
    return known.includes(category) || categories.some(({ id }) => id === category);
  }

  #keepShape(ratio: string): void {
    const root = this.shadowRoot!;
    const shape = sheetOf(`@media screen{[part]{aspect-ratio:${ratio}}}`);
    if (shape === this.#shape) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#shape);
    root.adoptedStyleSheets = [...others, shape];
    this.#shape = shape;
  }

  /**
   * Where no service of the config is in the category, the visitor has to be asked because of this page. The gate looks
   * for such markup whenever nodes come or go, so one does.
   */
  #askFor(category: string): void {
    if (this.dataset.consent === category || this.gate.categories.some(({ id }) => id === category)) return;
    this.dataset.consent = category;
    this.append('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}

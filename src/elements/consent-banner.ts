import type { BannerMessages } from '../messages/banner-messages.js';
import { enBanner } from '../messages/en-banner.js';
import { format } from '../messages/format.js';
import type { Category, ChoiceSource } from '../types.js';
import { askedAbout, questionOf } from './banner-words.js';
import { bannerStyles } from './consent-banner.styles.js';
import { ConsentElement } from './consent-element.js';
import { dress, make } from '../lib/make.js';
import { whenDone } from './when-done.js';
import { sharedStyles } from './shared.styles.js';

/** What the page keeps clear of its foot: one sheet for all banners that a page has, one after the other. */
let footSheet: CSSStyleSheet | undefined;

type Answer = 'accepted' | 'rejected';

/**
 * Keeps the words out of what Google shows of the page. It heeds this on `div`, `section` and `span`, of the page with
 * its shadow roots unfolded. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
const noSnippet = { 'data-nosnippet': '' };

/**
 * Asks for consent, first in `<body>`, then confirms the answer until it is hidden. Put there by the gate, and gone by
 * itself when the question is answered elsewhere. Its buttons are children of the host, so that a visitor's own
 * consent program finds them. https://design-system.service.gov.uk/components/cookie-banner/
 *
 * @element consent-banner
 * @csspart banner - The region, as wide as the content; in the form `dialog` the dialog.
 * @csspart heading - "Cookies on …".
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of `<body>`.
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background: dark where the page's `color-scheme` is.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike.
 * @cssprop [--consent-button-text=#fff] - Text of every button.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 * @cssprop [--consent-max-width=960px] - Width of the content, as that of the page's own.
 * @cssprop [--consent-gutter=clamp(15px, 4%, 30px)] - Space beside the content, where the window is narrower.
 */
export class ConsentBanner extends ConsentElement<BannerMessages> {
  static override readonly styles = [bannerStyles, sharedStyles];

  protected override readonly english = enBanner;

  #answer: Answer | undefined;
  /** What was asked about when the words were drawn: no answer is about more. */
  #asked: readonly Category[] = [];
  /** The region, and in the form `dialog` a modal one. */
  #box: HTMLElement | undefined;
  /** Where the focus was before it came here. */
  #cameFrom: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget as Node))
        this.#cameFrom = relatedTarget as HTMLElement;
    });
  }

  override connectedCallback(): void {
    if (document.querySelector('consent-settings:not([modal])')) {
      this.remove();
      return;
    }
    const placement = this.gate.config.banner ?? 'top';
    dress(this, { ...noSnippet, placement });
    if (placement === 'bottom') new ResizeObserver(this.#keepClear).observe(this);
    const { style } = this;
    // The gate reserved room, at the width of now. Our own style sheet lets only a custom property through.
    if (style.minBlockSize) {
      style.setProperty('--gate-room', style.minBlockSize);
      // Whoever listens there is never forgotten, so only the one that the page has waited for does.
      matchMedia(`(width:${innerWidth}px)`).onchange = this.#dropRoom;
    }
    const { gate } = this;
    const isConfirming = gate.decided && gate.confirming;
    if (isConfirming)
      this.#answer = Object.values(gate.choices ?? {}).includes(true) ? 'accepted' : 'rejected';
    super.connectedCallback();
    if (isConfirming) this.#dropRoom();
  }

  protected override render(): void {
    const { texts, language } = this;
    if (!this.#answer && this.gate.decided) {
      this.remove();
      return;
    }
    if (this.hidden) return;
    const heading = format(texts.bannerHeading, { siteName: this.gate.config.siteName || texts.siteUnnamed });
    const isModal = this.gate.config.banner === 'dialog';
    // A confirmation gets the focus when it comes. Else it stays where it was, as where the language has changed.
    const isNews = this.#answer && !this.shadowRoot!.querySelector('[role]');
    const at = isNews ? 0 : this.#stops().findIndex((stop) => stop.matches(':focus'));
    if (!this.#box) {
      this.#box = make(isModal ? 'dialog' : 'section', { part: 'banner' });
      this.#box.onclose = this.#hide;
      this.shadowRoot!.append(this.#box);
    }
    const box = this.#box as HTMLDialogElement;
    dress(box, { ...noSnippet, lang: language, dir: texts.direction, 'aria-label': heading });
    if (!this.#answer || !this.#asked.length) this.#asked = this.gate.categories;
    const words = [...(this.#answer ? [this.#confirmation()] : this.#question(heading)), make('slot', {})];
    box.replaceChildren(...(isModal ? [make('div', noSnippet, ...words)] : words));
    const buttons = this.#buttons();
    this.replaceChildren(...(isModal ? [this.#row(buttons)] : buttons));
    // What autoconsent's rule for GOV.UK looks for. Where it can't read our buttons it would press the page's own.
    // `govuk-cookie-banner` is on ad-block lists.
    if (this.textContent.includes('Reject')) this.classList.add('govuk-cookie-banner__message');
    if (isModal && !box.open) {
      box.showModal();
      box.focus(); // on the first button it would make yes look the stronger
      box.scrollTop = 0; // which showing has left where that button is
    }
    this.#stops()[at]?.focus();
  }

  /** What can have the focus, in an order that is the same in each language. */
  #stops(): HTMLElement[] {
    return [this.shadowRoot!, this].flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>('[role],a,button'),
    ]);
  }

  #question(heading: string): Node[] {
    const { texts, gate } = this;
    return [
      make('h2', { part: 'heading' }, heading),
      make('p', {}, texts.essentialUse),
      make('p', {}, questionOf(gate, texts)),
    ];
  }

  #confirmation(): Node {
    const { texts } = this;
    const [before, after] = texts.changeLater.split('{link}');
    const said = texts[`${this.#answer!}${askedAbout(this.#asked)}`];
    const sentences = make('p', {}, `${said} ${before!}`, this.#link(texts.changeLink), after ?? '');
    const alert = make('div', { role: 'alert', tabindex: '-1' }, sentences);
    alert.onblur = () => alert.removeAttribute('tabindex');
    return alert;
  }

  /**
   * Yes and no from one line, so that they stay alike. `gate-accept` and `gate-reject` are how consent programs tell
   * them apart in any language: `integrations/consent-clients/`.
   */
  #buttons(): Node[] {
    const { gate, texts } = this;
    if (this.#answer) return [this.#button(texts.hideMessage, this.#hide)];
    const asked = this.#asked.filter(({ basis }) => basis !== 'essential');
    const answer = {
      accept: () => gate.update(Object.fromEntries(asked.map(({ id }) => [id, true])), 'banner'),
      reject: () => gate.rejectAll('banner'),
    };
    const button = (verb: 'accept' | 'reject'): Node =>
      this.#button(
        texts[`${verb}${askedAbout(this.#asked)}`],
        () => {
          whenDone(answer[verb](), () => this.leaving() || this.#confirm(`${verb}ed`));
        },
        `govuk-button gate-${verb}`,
      );
    return [button('accept'), button('reject'), this.#link(texts.viewCookies)];
  }

  /**
   * A row of the page's own for the buttons in a dialog, with a shadow root of its own to pin them. Only beneath such
   * has a button in front of the page an `offsetParent`, without which autoconsent takes it for hidden.
   */
  #row(buttons: readonly Node[]): Node {
    const row = make('div', noSnippet, ...buttons);
    const root = row.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.shadowRoot!.adoptedStyleSheets;
    root.append(make('slot', {}));
    return row;
  }

  #button(text: string, onClick: () => void, className = 'govuk-button'): Node {
    const button = make('button', { type: 'button', class: className, lang: this.language }, text);
    button.onclick = onClick;
    return button;
  }

  /** To the cookies page, or without one a button that opens the settings here. */
  #link(text: string): Node {
    const { gate } = this;
    const { cookiesPage } = gate.config;
    return cookiesPage
      ? make('a', { href: cookiesPage, lang: this.language }, text)
      : this.#button(text, () => void gate.openSettings(), '');
  }

  /** The answer is drawn even where the browser kept no cookie: it holds for this page. */
  #confirm(answer: Answer): void {
    this.#answer = answer;
    this.draw();
    this.#dropRoom();
  }

  /** Who came from somewhere on the page goes back there; for others it goes on after the banner, which is the first. */
  readonly #hide = (): void => {
    // A dialog that is closed without an answer stays in the page, closed, so that no new one is put there.
    if (this.#answer) this.remove();
    else this.hidden = true;
    this.#cameFrom?.focus();
  };

  /** Its own choice is confirmed instead. One made elsewhere leaves nothing to ask, or all to be asked anew. */
  protected override choiceMade(source: ChoiceSource): boolean {
    if (source === 'banner') return false;
    this.#answer = undefined;
    this.hidden = false;
    return true;
  }

  /**
   * In the form `bottom` it covers nothing that gets the focus, nor the end of the page. On paper it isn't there. Also
   * called when it is gone. https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
   */
  readonly #keepClear = (): void => {
    const isOver = this.isConnected && getComputedStyle(this).position === 'fixed';
    const room = `padding-block-end:${this.offsetHeight}px!important`;
    if (!footSheet) document.adoptedStyleSheets.push((footSheet = new CSSStyleSheet()));
    footSheet.replaceSync(isOver ? `@media screen{:root{scroll-${room};${room}}}` : '');
  };

  /** What style it has of its own is the gate's. */
  readonly #dropRoom = (): void => this.removeAttribute('style');
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}

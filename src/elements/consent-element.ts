import { render } from 'lit/html.js';
import { attempt } from '../lib/attempt.js';
import { chooseLanguage } from '../messages/choose-language.js';
import type { Languages } from '../messages/messages.js';
import type { ChoiceSource, Gate } from '../types.js';
import { sheetOf } from './css.js';

let handed: Gate;

/**
 * Gives every element, those on the page and those to come, the gate to ask, and with it what is to be confirmed, which
 * the next page must not confirm again. Comes before any is defined.
 */
export function handGate(gate: Gate): void {
  handed = gate;
  attempt(() => sessionStorage.removeItem('consent-gate'));
}

/** Node has no elements; importing must work there all the same. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * What every element has: a shadow root drawn by Lit's templates, the gate, and texts in the language of the place. It
 * is drawn when it is connected, when an attribute changes and when a choice was made anywhere. Lit's own base class
 * does more, and would make every first visit nearly a third heavier: see ARCHITECTURE.md.
 */
export abstract class ConsentElement<Texts extends object> extends Base {
  /** Style sheets of the shadow root. */
  static readonly styles: readonly string[] = [];

  /** Every message, in {@link language}. Chosen anew for each drawing. */
  texts!: Texts;
  /** Language of {@link texts}, for the `lang` attribute: it may not be the page's. */
  language!: string;

  /** Texts at hand: at least English, which stands in for what another language lacks. */
  protected abstract readonly builtIn: Languages<Texts> & { readonly en: Texts };

  /** The gate that was handed over. */
  protected get gate(): Gate {
    return handed;
  }

  /** Called before the element is drawn because of a choice, with where it was made. */
  protected choiceMade?(source: ChoiceSource): void;

  /** The template of the shadow root. */
  protected abstract render(): unknown;

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    const { adoptedStyleSheets } = this.shadowRoot!;
    const { styles } = this.constructor as typeof ConsentElement;
    this.shadowRoot!.adoptedStyleSheets = [...new Set([...styles.map(sheetOf), ...adoptedStyleSheets])];
    document.addEventListener('consent-change', this);
    this.draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('consent-change', this);
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot) this.draw();
  }

  /** @internal */
  handleEvent(event: Event): void {
    this.choiceMade?.((event as Event & { readonly source: ChoiceSource }).source);
    if (this.isConnected) this.draw();
  }

  /** Draws the element anew, at once. */
  protected draw(): void {
    const { language, messages } = this.gate.config;
    const own = (messages ?? {}) as Languages<object | null>;
    this.language = chooseLanguage(this, language, Object.keys({ ...this.builtIn, ...own }));
    this.texts = {
      ...this.builtIn.en,
      ...this.builtIn[this.language],
      ...textsOnly(own[this.language]),
    };
    render(this.render(), this.shadowRoot!);
  }
}

/** What the config gives for texts may be anything: what is no text stands back for the built-in one. */
function textsOnly(texts: object | null | undefined): object {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => typeof text === 'string'));
}

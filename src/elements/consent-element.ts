import { attempt } from '../lib/attempt.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { knownLanguages, learnLanguage, textsIn } from '../messages/learn-language.js';
import type { Written } from '../messages/written.js';
import type { ChoiceSource, Gate } from '../types.js';
import { sheetOf } from './css.js';

let handed: Gate;

/** What elements ask the page for. */
const needed = ['addEventListener', 'createElement', 'querySelector', 'querySelectorAll'] as const;

/**
 * Gives every element, those on the page and those to come, the gate to ask, and with it what is to be confirmed, which
 * the next page must not confirm again. Comes before any is defined. Throws where none could be drawn, because an element
 * of the page has the name of what they need: https://html.spec.whatwg.org/#dom-document-nameditem
 */
export function handGate(gate: Gate): void {
  const taken = needed.find((name) => typeof document[name] !== 'function');
  if (taken) throw new Error(`document.${taken} is an element of that name, so nothing can be asked`);
  handed = gate;
  attempt(() => sessionStorage.removeItem('consent-gate'));
}

/** Fetches the languages that these elements of the page speak, so that they can be drawn as soon as they are defined. */
export async function learnLanguages(selector: string): Promise<void> {
  await Promise.all(
    [...document.querySelectorAll(selector)].map((element) =>
      Promise.resolve(learnLanguage(languageAt(element))),
    ),
  );
}

/** The language to speak in at this place, out of those that we have a file of and those that the config brings. */
function languageAt(element: Element): string {
  const { language, messages } = handed.config;
  return chooseLanguage(element, language, [...knownLanguages(), ...Object.keys(messages ?? {})]);
}

/** Node has no elements; importing must work there all the same. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * What every element has: a shadow root, the gate, and texts in the language of the place. It is drawn when it is
 * connected, when an attribute or the language of the place changes and when a choice was made anywhere.
 */
export abstract class ConsentElement<Texts extends object> extends Base {
  /** Style sheets of the shadow root. */
  static readonly styles: readonly string[] = [];

  /** Every message, in {@link language}. Chosen anew for each drawing. */
  texts!: Texts & Written;
  /** Language of {@link texts}, for the `lang` attribute: it may not be the page's. */
  language!: string;

  /** English, which stands in for what another language lacks. */
  protected abstract readonly english: Texts & Written;

  /** The gate that was handed over. */
  protected get gate(): Gate {
    return handed;
  }

  /**
   * Whether the page is about to be loaded again because of a choice, and confirms it there: whoever hears the page would
   * hear it twice, and be cut short the first time.
   */
  protected leaving(): unknown {
    return attempt(() => sessionStorage['consent-gate'] as unknown);
  }

  /** Looks for a change of the language around. */
  #watcher: MutationObserver | undefined;

  /** Called before the element is drawn because of a choice, with where it was made. False: it is not to be drawn. */
  protected choiceMade?(source: ChoiceSource): unknown;

  /** Draws the element. */
  protected abstract render(): void;

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    const { adoptedStyleSheets } = this.shadowRoot!;
    const { styles } = this.constructor as typeof ConsentElement;
    this.shadowRoot!.adoptedStyleSheets = [...new Set([...styles.map(sheetOf), ...adoptedStyleSheets])];
    document.addEventListener('consent-change', this);
    this.#watcher ??= new MutationObserver(() => {
      if (languageAt(this) !== this.language) this.draw();
    });
    this.#watcher.observe(document, { attributeFilter: ['lang'], subtree: true });
    this.draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('consent-change', this);
    this.#watcher?.disconnect(); // none where it has gone before it was drawn
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot) this.draw();
  }

  /** @internal */
  handleEvent(event: Event): void {
    const { source } = event as Event & { readonly source: ChoiceSource };
    if (this.choiceMade?.(source) !== false && this.isConnected) this.draw();
  }

  /** Draws the element anew: at once, or where its language has to be fetched first, when that has come. */
  protected draw(): void {
    const language = languageAt(this);
    const learning = learnLanguage(language);
    if (learning) {
      void learning.then(() => {
        if (this.isConnected) this.draw();
      });
      return;
    }
    this.language = language;
    const { messages } = this.gate.config;
    this.texts = { ...this.english, ...textsIn(language), ...textsOnly(messages?.[language]) };
    this.render();
  }
}

/** What the config gives for texts may be anything: what is no text stands back for the built-in one. */
function textsOnly(texts: object | null | undefined): object {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => typeof text === 'string'));
}

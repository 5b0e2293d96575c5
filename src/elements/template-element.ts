import { render } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';

/** An element that is drawn by Lit's templates. They come with the first one that a page has: the banner goes without. */
export abstract class TemplateElement<Texts extends object> extends ConsentElement<Texts> {
  /** The template of the shadow root. */
  protected abstract template(): unknown;

  protected override render(): void {
    render(this.template(), this.shadowRoot!);
  }
}

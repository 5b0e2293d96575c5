import { html, nothing } from 'lit/html.js';
import { en } from '../messages/en.js';
import { format } from '../messages/format.js';
import type { Gate, Service } from '../types.js';
import type { SettingsMessages } from '../messages/settings-messages.js';
import { categoryWords, findCategory } from './category-words.js';
import { TemplateElement } from './template-element.js';
import { choiceGroup, cookieGroups } from './cookie-rows.js';
import { cookieTable } from './cookie-table.js';
import { cookieTableStyles } from './cookie-table.styles.js';
import { describeService } from './describe-service.js';
import { sharedStyles } from './shared.styles.js';

/**
 * The cookies that a site uses, in a table: of one category, of one service, or all of them. Always what the config
 * says, so that the page about cookies can't grow old. What is inside the tag is what a visitor without script reads, and
 * who reads a page that names what there is not.
 *
 * @element consent-cookie-table
 * @attr {string} category - Id of a category, whose cookies are listed.
 * @attr {string} service - `name` or `use` of a service, whose cookies are listed. With neither, every cookie is.
 * @csspart table - The table.
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of the place.
 */
export class ConsentCookieTable extends TemplateElement<SettingsMessages> {
  static override readonly styles = [sharedStyles, cookieTableStyles];
  static readonly observedAttributes = ['category', 'service'];

  protected override readonly english = en;

  /** Only cookies of this category, such as `analytics`. */
  get category(): string | null {
    return this.getAttribute('category');
  }

  set category(category: string | null) {
    this.setAttribute('category', category ?? '');
  }

  /** Only cookies of this service: its name in the config, or its preset. */
  get service(): string | null {
    return this.getAttribute('service');
  }

  set service(service: string | null) {
    this.setAttribute('service', service ?? '');
  }

  protected override template(): unknown {
    const { gate } = this;
    const services = gate.services.filter((service) => this.#isShown(service));
    const groups = cookieGroups(services, this);
    if (!this.service && (!this.category || this.category === 'essential')) {
      groups.unshift(choiceGroup(gate.config, this));
    }
    if (!groups.length) return services.length ? nothing : this.#renderNone();
    const { texts, language } = this;
    return html`<div lang=${language} dir=${texts.direction}>
      ${cookieTable(groups, this.#captionFor(gate, services), texts)}
    </div>`;
  }

  /** Nothing for what has no cookies; for what there is not, what is inside the tag, and the gate tells of it. */
  #renderNone(): unknown {
    const { gate, texts, category, service } = this;
    const { categories, config, services } = gate;
    const isCategory =
      !category || `${category}Label` in texts || Object.hasOwn(config.categories ?? {}, category);
    if (isCategory && (!service || services.some(({ name, use }) => [name, use].includes(service))))
      return nothing;
    const attribute = isCategory ? 'service' : 'category';
    const names = isCategory ? services.map(({ name }) => name) : categories.map(({ id }) => id);
    gate.tell(['consent-cookie-table', attribute, this[attribute], names.join('|') || 'any']);
    return html`<slot></slot>`;
  }

  #isShown({ category, name, use }: Service): boolean {
    return (
      (!this.category || category === this.category) &&
      (!this.service || name === this.service || use === this.service)
    );
  }

  #captionFor({ categories }: Gate, [service]: readonly Service[]): string {
    const { texts } = this;
    if (this.service) {
      return format(texts.tableOfService, {
        service: service ? describeService(service, this.language).label : this.service,
      });
    }
    return this.category
      ? categoryWords(findCategory(categories, this.category), texts).label
      : texts.tableOfAll;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-cookie-table': ConsentCookieTable;
  }
}

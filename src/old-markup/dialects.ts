import type { MarkupTool } from '../types.js';

/** How one tool marks what has to wait. */
export interface Dialect {
  /** Elements that it marks. */
  readonly selector: string;
  /** What tells an author which one is meant, where an element has no address. */
  readonly attribute: string;
  /** Their names of the categories, or of the services, that an element needs. Empty: it is none of theirs. */
  needs(element: Element, given: ReadonlyMap<string, unknown>): readonly string[];
  /** Whether its names are those of categories. `undefined`: they are those of services, or of whatever its author likes. */
  readonly namesCategories?: true;
  /** Whether nothing but this tool marks elements in that way, so that one which does not wait is a mistake. */
  readonly isDistinct?: true;
}

const loading = ['iframe', 'embed', 'img', 'link', 'audio', 'video', 'source', 'track'];

/** What can wait, marked in that way. */
const marked = (mark: string): string => ['script', ...loading].map((name) => name + mark).join();

/** What stands in an attribute, whole. */
const named =
  (...attributes: string[]) =>
  (element: Element): readonly string[] =>
    attributes.map((name) => element.getAttribute(name)?.trim() ?? '').filter(Boolean);

/**
 * Both: https://support.cookiebot.com/hc/en-us/articles/4405978132242-Manual-Markup-Guide and
 * https://github.com/nhsuk/cookie-consent. What is marked with `ignore` is not to wait.
 */
const cookiebot: Dialect = {
  selector: marked('[data-cookieconsent]'),
  attribute: 'data-cookieconsent',
  needs: (element) =>
    element
      .getAttribute('data-cookieconsent')!
      .split(/[\s,]+/)
      .filter((name) => name && !/^ignore$/i.test(name)),
  namesCategories: true,
  isDistinct: true,
};

/** The tools that have markup of their own. */
export const dialects: Readonly<Partial<Record<MarkupTool, Dialect>>> = {
  cookiebot,
  nhsuk: cookiebot,
  // https://my.onetrust.com/articles/en_US/Knowledge/UUID-518074a1-a6da-81c3-be52-bae7685d9c94. Several ids stand
  // behind each other in one class. In older pages they are
  // digits.
  onetrust: {
    selector: marked('[class*="optanon-category-"]'),
    attribute: 'class',
    needs: (element) =>
      element.hasAttribute('data-ot-ignore')
        ? []
        : [...element.classList]
            .flatMap((name) => /^optanon-category-(.+)/.exec(name)?.[1]?.split(/[-,]/).filter(Boolean) ?? [])
            .map((id) => id.replace(/^[1-4]$/, 'C000$&')),
    namesCategories: true,
    isDistinct: true,
  },
  // https://cookieconsent.orestbida.com/advanced/manage-scripts.html; the other attribute is that of its version 2. A
  // service has a switch of its own there. What begins with "!" runs after a no.
  'vanilla-cookieconsent': {
    selector: 'script[data-category],script[data-cookiecategory]',
    attribute: 'data-category',
    needs(element, given) {
      const isMeant = (service: string): boolean =>
        service.startsWith('!') || given.has(service.toLowerCase());
      return [
        ...named('data-category', 'data-cookiecategory')(element),
        ...named('data-service')(element).filter(isMeant),
      ];
    },
    namesCategories: true,
  },
  // https://github.com/klaro-org/klaro-js. Each name is that of a service.
  klaro: {
    selector: marked('[data-name]'),
    attribute: 'data-name',
    needs: named('data-name'),
  },
  // https://github.com/boscop-fr/orejime, from version 3 a template, before it as in Klaro.
  orejime: {
    selector: `template[data-purpose],${marked('[data-name]')}`,
    attribute: 'data-purpose',
    needs: named('data-purpose', 'data-name'),
  },
};

import { expect } from '@open-wc/testing';

const shared = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const keysOf = (prototype: object): string => Reflect.ownKeys(prototype).map(String).join();
const before = shared.map(keysOf);

/** Asserts that no prototype has got or lost a member. */
export function expectCleanPrototypes(): void {
  expect(shared.map(keysOf)).to.deep.equal(before);
}

/** Every element that our templates make, and no other. */
const made = new Set(
  (
    'section dialog div header h2 p a button slot form ul li bdi details summary table caption thead tbody tr th td wbr ' +
    'fieldset legend label input iframe consent-banner consent-settings consent-cookie-table consent-embed'
  ).split(' '),
);

/** Attributes with an address. */
const addresses = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href'];

/** Elements below a node, in shadow roots too. */
export function elementsIn(node: Element | ShadowRoot): Element[] {
  const roots = node instanceof Element && node.shadowRoot ? [...elementsIn(node.shadowRoot)] : [];
  return [...roots, ...[...node.children].flatMap((child) => [child, ...elementsIn(child)])];
}

/**
 * Asserts that in an element of ours there is nothing but what the templates make, and that no address of it is
 * anything but one of the web, as the browser reads it. One that it can't read leads nowhere.
 */
export function expectOnlyOurs(host: Element): void {
  for (const element of elementsIn(host)) {
    const { localName } = element;
    if (!made.has(localName) || element.id === 'made') throw new Error(`<${localName}> is none of ours`);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$/.test(name)) throw new Error(`<${localName} ${name}="${value}">`);
      if (addresses.includes(name) && URL.canParse(value, document.baseURI))
        expect(new URL(value, document.baseURI).protocol, `${localName} ${name}=${value}`).to.match(
          /^https?:$/,
        );
    }
  }
}

/** Errors that no code has caught, in place of ending the test: fast-check looks for the smallest case that has one. */
export interface Uncaught {
  /** Throws the first one since the last time, if there was one. */
  check(): void;
  restore(): void;
}

/** Listens to the page in place of the test runner. */
export function catchErrors(): Uncaught {
  const { onerror } = window;
  let first: { readonly error: unknown } | undefined;
  const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    // Of no error: what has another size is told of in the next frame.
    if ('message' in event && event.message.startsWith('ResizeObserver loop')) return;
    first ??= { error: 'reason' in event ? event.reason : (event.error ?? event.message) };
  };
  window.onerror = null;
  window.addEventListener('error', listen);
  window.addEventListener('unhandledrejection', listen);
  return {
    check() {
      const found = first;
      first = undefined;
      if (found) throw found.error;
    },
    restore() {
      window.onerror = onerror;
      window.removeEventListener('error', listen);
      window.removeEventListener('unhandledrejection', listen);
    },
  };
}

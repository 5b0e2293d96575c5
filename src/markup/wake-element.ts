import type { Trusted } from '../lib/trusted.js';

/** What keeps a browser from running a script. */
export const inertType = 'text/plain';

/** Attributes that make an element load, and the inert ones that hold their values until then. */
const addresses = [
  ['src', 'data-src'],
  ['srcset', 'data-srcset'],
  ['href', 'data-href'],
] as const;

/** Lets an `<iframe>`, `<img>` or `<link>` load, and answers with it. */
export function wakeElement(element: Element): Element {
  for (const [attribute, inert] of addresses) {
    const value = element.getAttribute(inert);
    if (value !== null && element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  }
  return element;
}

/**
 * Empties it again, and answers with what stands there now: a frame is replaced by a fresh one, as taking its address
 * away does not empty it everywhere.
 */
export function emptyElement(element: Element): Element {
  const loaded = addresses.filter(
    ([attribute, inert]) => element.hasAttribute(inert) && element.hasAttribute(attribute),
  );
  for (const [attribute] of loaded) element.removeAttribute(attribute);
  if (!loaded.length || element.localName !== 'iframe') return element;
  const fresh = element.cloneNode() as Element;
  element.replaceWith(fresh);
  return fresh;
}

/** Where a script is fetched from. `null`: it stands in the page itself. */
export function addressOf(script: HTMLScriptElement): string | null {
  return script.getAttribute('src') ?? script.getAttribute('data-src');
}

/** Whether a script is fetched and takes its turn: neither `async`, nor data, nor one for browsers without modules. */
export function isOrdered(script: HTMLScriptElement): boolean {
  const type = script.dataset.type ?? '';
  return (
    addressOf(script) !== null &&
    !script.hasAttribute('async') &&
    (type === 'module' || (/^$|script$/i.test(type) && !script.hasAttribute('nomodule')))
  );
}

/** Puts a script that runs in place of an inert one, with every attribute it has. */
export function wakeScript(
  inert: HTMLScriptElement,
  nonce: string | undefined,
  trusted: Trusted,
): HTMLScriptElement {
  const script = document.createElement('script');
  // A page's HTML may have names that `setAttribute` does not take, such as `@load`.
  for (const attribute of inert.attributes) {
    if (!/^(type|src|nonce|data-src|data-type)$/.test(attribute.name))
      script.setAttributeNode(attribute.cloneNode() as Attr);
  }
  const type = inert.getAttribute('data-type');
  if (type) script.type = type;
  script.nonce = inert.nonce || nonce || '';
  script.async = inert.hasAttribute('async');
  const src = addressOf(inert);
  if (src === null) script.text = trusted('createScript', inert.text);
  else script.src = trusted('createScriptURL', src);
  inert.replaceWith(script);
  return script;
}

import type { Trusted } from '../lib/trusted.js';

/** Attributes that make an element load, and the inert ones that hold their values until then. */
const addresses = [
  ['src', 'data-src'],
  ['srcset', 'data-srcset'],
  ['href', 'data-href'],
] as const;

/** Lets an `<iframe>`, `<img>` or `<link>` load. */
export function wakeElement(element: Element): void {
  for (const [attribute, inert] of addresses) {
    const value = element.getAttribute(inert);
    if (value !== null && element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  }
}

/** Empties it again. A frame is replaced by a fresh one: taking its address away does not empty it everywhere. */
export function emptyElement(element: Element): void {
  const loaded = addresses.filter(
    ([attribute, inert]) => element.hasAttribute(inert) && element.hasAttribute(attribute),
  );
  for (const [attribute] of loaded) element.removeAttribute(attribute);
  if (loaded.length && element.localName === 'iframe') element.replaceWith(element.cloneNode());
}

/** Where a script is fetched from. `null`: it stands in the page itself. */
export function addressOf(script: HTMLScriptElement): string | null {
  return script.getAttribute('src') ?? script.getAttribute('data-src');
}

/** Whether a script is fetched and takes its turn: neither `async` nor one that no browser with modules runs. */
export function isOrdered(script: HTMLScriptElement): boolean {
  const isModule = script.dataset.type === 'module';
  return (
    addressOf(script) !== null &&
    !script.hasAttribute('async') &&
    (isModule || !script.hasAttribute('nomodule'))
  );
}

/** Puts a script that runs in place of an inert one, with every attribute it has. */
export function wakeScript(
  inert: HTMLScriptElement,
  nonce: string | undefined,
  trusted: Trusted,
): HTMLScriptElement {
  const script = document.createElement('script');
  for (const { name, value } of inert.attributes) {
    if (!/^(type|src|nonce|data-src|data-type)$/.test(name)) script.setAttribute(name, value);
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

import { attempt } from '../lib/attempt.js';
import type { Trusted } from '../lib/trusted.js';

/** What keeps a browser from running a script. */
export const inertType = 'text/plain';

/** Whether that keeps it from running. Of one in SVG nobody would be told that it ran: it is never woken. */
export function isInert(element: Element): boolean {
  return element instanceof HTMLScriptElement && /^\s*text\/plain\s*$/i.test(element.type);
}

/**
 * Attributes that make an element load, in the order in which they are given. Until then their values stand behind
 * `data-`. WebKit fetches a picture at once: its `src` too, where `srcset` comes after that, or goes before it.
 */
export const addresses = ['srcset', 'src', 'href', 'srcdoc'];

/** Elements that do nothing with an address but load it, unlike `<a>` and `<base>`. */
export const loading = 'iframe,embed,link,img,audio,video,source,track';

/**
 * Whether an element may be given an address. Whoever can put no more than `data-` attributes into a page, past a filter
 * of markup, must not have script of it by an address. What may write `data-srcdoc` on a frame may write a document.
 */
export function mayHave(element: Element, address: string): boolean {
  const { protocol } = attempt(() => new URL(address, element.baseURI)) ?? {};
  const isUnfit = element.matches('iframe,embed,link') && /^(javascript|data):/.test(protocol ?? '');
  return element.matches(loading) && !isUnfit;
}

/**
 * Lets an `<iframe>`, `<img>` or `<link>` load, or empties it again, and answers with what stands there now: on a page a
 * frame is replaced by a fresh one, as taking its address away does not empty it everywhere. One without the inert
 * attribute gets it then. Nothing is done with an address that it may not have.
 */
export function settleElement(element: HTMLElement, isOn: boolean, trusted: Trusted): HTMLElement {
  const isFrame = !isOn && element.matches('iframe,embed');
  const fresh = isFrame && element.isConnected ? (element.cloneNode() as HTMLElement) : element;
  let isChanged = false;
  for (const address of isOn ? addresses : [...addresses].reverse()) {
    const value = fresh.getAttribute(address);
    const inert = fresh.dataset[address] ?? (isFrame ? value : null);
    if (inert === null || value === (isOn ? inert : null) || (isOn && !mayHave(fresh, inert))) continue;
    isChanged = true;
    // What an `<embed>` shows counts as a script: https://www.w3.org/TR/trusted-types/
    if (isOn) fresh.setAttribute(address, fresh.matches('embed') ? trusted('createScriptURL', inert) : inert);
    else {
      fresh.dataset[address] ??= inert;
      fresh.removeAttribute(address);
    }
  }
  if (!isChanged) return element;
  if (fresh !== element) element.replaceWith(fresh);
  // A player takes no notice of a source that changes, and goes on with what it has when its address is taken away.
  if (!fresh.matches('track')) fresh.closest<HTMLMediaElement>('audio,video')?.load();
  return fresh;
}

/** Where a script is fetched from. `null`: it stands in the page itself. */
export function addressOf(script: HTMLScriptElement): string | null {
  return script.getAttribute('src') ?? script.getAttribute('data-src');
}

/** Whether a browser runs a script of that type: https://mimesniff.spec.whatwg.org/#javascript-mime-type, and modules. */
export function isRunning(type: string | null | undefined): boolean {
  return /^(|module|(application|text)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|(j|live)script))$/i.test(
    (type ?? '').trim(),
  );
}

/** Whether a script is fetched and takes its turn: neither `async`, nor data, nor one for browsers without modules. */
export function isOrdered(script: HTMLScriptElement): boolean {
  const { type } = script.dataset;
  return (
    addressOf(script) !== null &&
    !script.hasAttribute('async') &&
    isRunning(type) &&
    (/^\s*module\s*$/i.test(type ?? '') || !script.hasAttribute('nomodule'))
  );
}

/**
 * Whether a script has that nonce of its own, as a policy means it: a tag that is left open takes that of the next
 * script, whose beginning is then among its attributes. https://www.w3.org/TR/CSP3/#is-element-nonceable
 */
export function hasNonce(script: HTMLScriptElement, nonce: string): boolean {
  const isTaken = [...script.attributes].some(({ name, value }) => /<s(cript|tyle)/i.test(name + value));
  return script.nonce === nonce && !isTaken;
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
    if (!/^((data-)?(src|type)|nonce)$/.test(attribute.name))
      script.setAttributeNode(attribute.cloneNode() as Attr);
  }
  const { type } = inert.dataset;
  if (type) script.type = type;
  script.nonce = inert.nonce || nonce || '';
  script.async = inert.hasAttribute('async');
  const src = addressOf(inert);
  if (src === null) script.text = trusted('createScript', inert.text);
  else script.src = trusted('createScriptURL', src);
  inert.replaceWith(script);
  return script;
}

import { addresses, isRunning, loading, mayHave } from './wake-element.js';

/** What the page has done wrong with an element that is to wait, in a sentence. `undefined`: nothing. */
export function mistakeIn(element: Element): string | undefined {
  if (!/[^\s,]/.test(element.getAttribute('data-consent') ?? '?'))
    return `${nameOf(element, 'data-consent')} names no category, so it stays asleep`;
  if (element.localName === 'script') {
    const runs = isRunning(element.getAttribute('type'));
    return runs ? `${nameOf(element, 'src')} runs before consent: write type="text/plain"` : undefined;
  }
  const isLoading = element.matches(loading);
  for (const address of addresses) {
    const inert = element.getAttribute(`data-${address}`);
    if (inert === null && isLoading && element.hasAttribute(address))
      return `${nameOf(element, address)} loads before consent: write data-${address}`;
    if (inert !== null && !mayHave(element, inert)) {
      const why = isLoading
        ? 'is not loaded: write an address of the web'
        : 'loads nothing, so it gets no address';
      return `${nameOf(element, `data-${address}`)} ${why}`;
    }
  }
  return undefined;
}

/** An element as its author will know it again: by an attribute, or where it has none by how its text begins. */
export function nameOf(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute);
  const text = value ?? element.textContent.trim();
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const { localName } = element;
  return value === null ? `<${localName}> ${short}` : `<${localName} ${attribute}="${short}">`;
}

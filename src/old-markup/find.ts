/** All that fits, with what it is looked for in. Forms, and fields in them, may be named like members of either. */
export function find(within: Element | Document | DocumentFragment, selector: string): readonly Element[] {
  const isElement = within instanceof Element;
  const { prototype } = isElement ? Element : within instanceof Document ? Document : DocumentFragment;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its overloads for tags that are
  const below = prototype.querySelectorAll.call(within, selector);
  return isElement && Element.prototype.matches.call(within, selector) ? [within, ...below] : [...below];
}

/** Of every node, also of a form with a field of that name. */
const childrenOf = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')!.get!;

/**
 * The words of an element in the order in which a visitor meets them: those of its shadow root, with what is slotted in its
 * place. Every piece is trimmed, with one blank between. What came of an earlier choice is left out.
 */
export function wordsOf(node: Node): string {
  return piecesOf(node).join(' ').replace(/\s+/g, ' ').trim();
}

function piecesOf(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element || node instanceof ShadowRoot)) return [];
  const isElement = node instanceof Element;
  if (isElement && Element.prototype.matches.call(node, 'style, script, template, [part=notice]')) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = isElement && !(node instanceof HTMLFormElement) ? (node.shadowRoot ?? node) : node;
  const children = slotted.length ? slotted : (childrenOf.call(inside) as NodeListOf<ChildNode>);
  return [...children].flatMap(piecesOf);
}

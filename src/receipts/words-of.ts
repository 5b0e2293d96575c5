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
  if (node instanceof Element && node.matches('style, script, template, [part=notice]')) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = slotted.length ? slotted : ((node as Partial<Element>).shadowRoot ?? node).childNodes;
  return [...children].flatMap(piecesOf);
}

import type { Trusted } from '../lib/trusted.js';
import { addresses, inertType, isInert, loading, mayHave } from './wake-element.js';
import { gated } from './watch-markup.js';

/** What loads anew when a page takes it off and puts it back, before anybody could see to it. */
export const loadsAnew = 'iframe,embed,link';

/** What has its turn in a template as it has on the page. */
const hasTurn = `${gated},script`;

/**
 * What has it there though it is not gated of its own, as far as its address can be given later: not one that nothing
 * gated may have, nor a document in an attribute.
 */
const canWait = (element: Element): boolean => {
  const address = element.getAttribute('src') ?? element.getAttribute('href');
  return address !== null && !element.hasAttribute('srcdoc') && mayHave(element, address);
};

/**
 * Fills templates. The function returned puts the content after its template where it is granted, and answers with
 * what in it is gated, which has its turn now. Else it takes away what it has put into the page, wherever that has
 * been moved since, with what templates in it have put there.
 *
 * @param settled Scripts that were woken and frames made anew, by what they stand for.
 * @param trusted Marks the text of scripts, which a copy of a script has to be told anew.
 */
export function fillTemplates(
  settled: WeakMap<Node, ChildNode | boolean>,
  trusted: Trusted,
): (template: ChildNode, isGranted: boolean) => readonly Element[] | undefined {
  const filled = new WeakMap<Node, readonly ChildNode[]>();

  return function fill(template, isGranted) {
    const nodes = filled.get(template);
    if (isGranted && !nodes) {
      const content = document.importNode((template as HTMLTemplateElement).content, true);
      const found = [...content.querySelectorAll<HTMLElement>(`${hasTurn},${loadsAnew}`)]
        .filter((element) => element.matches(hasTurn) || canWait(element))
        .map((element) => makeInert(element, template as HTMLElement, trusted));
      filled.set(template, [...content.childNodes, ...content.querySelectorAll('*')]);
      template.after(content);
      return found;
    }
    if (!nodes || isGranted) return undefined;
    filled.delete(template);
    const gone = new DocumentFragment();
    for (const node of nodes) {
      fill(node, false);
      for (let last: ChildNode | boolean | undefined = node; last instanceof Node; last = settled.get(last))
        gone.append(last); // a form may have a field that is named "remove"
    }
    return undefined;
  };
}

/**
 * What is in a template needs what that needs, too. There nothing has loaded yet, also of what has its address in plain.
 * Scripts wait for their turn, which they would not keep; those in SVG are left out: see {@link isInert}. Answers with
 * what stands there now.
 */
function makeInert(element: HTMLElement, template: HTMLElement, trusted: Trusted): HTMLElement {
  const { dataset } = element;
  dataset.consent = `${template.dataset.consent!} ${dataset.consent ?? ''}`;
  if (element.localName === 'script') return makeScriptInert(element, trusted);
  if (!element.matches(loading)) return element;
  for (const address of addresses) {
    const value = element.getAttribute(address);
    if (value === null) continue;
    dataset[address] ??= value;
    element.removeAttribute(address);
  }
  return element;
}

/** By a fresh copy: Firefox never trusts the text of one that was imported with it, whatever it is told. */
function makeScriptInert(element: HTMLElement, trusted: Trusted): HTMLElement {
  const fresh = element.cloneNode() as HTMLElement;
  if (fresh instanceof HTMLScriptElement) {
    if (!isInert(element)) fresh.dataset.type = fresh.type;
    fresh.type = inertType;
    fresh.text = trusted('createScript', (element as HTMLScriptElement).text);
    element.replaceWith(fresh);
  } else element.remove();
  return fresh;
}

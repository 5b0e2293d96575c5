import type { GateState } from '../gate/gate-state.js';
import { addressOf, emptyElement, isOrdered, wakeElement, wakeScript } from './wake-element.js';

const inertType = 'text/plain';

/** The categories in a `data-consent` attribute. */
const listed = (attribute: string): string[] => attribute.split(/[\s,]+/).filter(Boolean);

/**
 * Gates the page's `data-consent` markup. The function returned goes over the page in document order, wakes what is
 * granted and empties what is not, and says whether a script was woken that may no longer run.
 */
export function activateMarkup(
  { categories, inUse, config: { nonce }, report, trusted }: GateState,
  granted: (ids: readonly string[]) => boolean,
): () => boolean {
  /** `data-consent` attributes of the scripts that were woken. */
  const ran = new Set<string>();
  const inserted = new WeakMap<Element, Comment>();
  /** How many ordered scripts are on their way: inline ones after them wait. */
  let pending = 0;
  let waits = false;

  function activate(element: Element): void {
    const attribute = element.getAttribute('data-consent')!;
    const ids = listed(attribute);
    for (const id of ids) use(id);
    const isGranted = granted(ids);
    if (element instanceof HTMLTemplateElement) fillTemplate(element, isGranted);
    else if (!(element instanceof HTMLScriptElement)) (isGranted ? wakeElement : emptyElement)(element);
    else if (isGranted && element.type === inertType && !waits) run(element, attribute);
  }

  function use(id: string): void {
    if (categories.has(id)) inUse.add(id);
    else if (categories.size)
      report(`data-consent: "${id}" is not a category, which are ${[...categories.keys()].join(', ')}`);
  }

  function run(inert: HTMLScriptElement, attribute: string): void {
    waits = pending > 0 && addressOf(inert) === null;
    if (waits) return;
    ran.add(attribute);
    const ordered = isOrdered(inert);
    const script = wakeScript(inert, nonce, trusted);
    if (!ordered) return;
    pending++;
    for (const end of ['load', 'error']) {
      script.addEventListener(end, () => {
        if (!--pending) scan();
      });
    }
  }

  /** What a template put into the page stands between it and a mark: scripts that were woken, frames made anew. */
  function fillTemplate(template: HTMLTemplateElement, isGranted: boolean): void {
    const end = inserted.get(template);
    if (end && !isGranted) {
      while (template.nextSibling && template.nextSibling !== end) template.nextSibling.remove();
      end.remove();
      inserted.delete(template);
    }
    if (end || !isGranted) return;
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) makeInert(script, template);
    const mark = document.createComment('');
    inserted.set(template, mark);
    template.after(content, mark);
  }

  function scan(): boolean {
    waits = false;
    for (const element of document.querySelectorAll('[data-consent]')) {
      try {
        // one that was there may have left the page with its template
        if (element.isConnected) activate(element);
      } catch (error) {
        report(error);
      }
    }
    return [...ran].some((attribute) => !granted(listed(attribute)));
  }

  return scan;
}

/** Makes a script from a template wait for its turn: inserted as it is, it would not keep it. */
function makeInert(script: HTMLScriptElement, template: HTMLTemplateElement): void {
  if (!script.dataset.consent) script.setAttribute('data-consent', template.getAttribute('data-consent')!);
  if (script.type === inertType) return;
  if (script.type) script.dataset.type = script.type;
  script.type = inertType;
}

import { granted, type GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { InspectedMarkup } from '../types.js';
import { addresses, isRunning, loading } from '../markup/wake-element.js';
import { addressOf } from './address-of.js';

/** Gated markup, and the hosts that it may ask for something. */
export interface GatedMarkup extends InspectedMarkup {
  readonly hosts: readonly string[];
}

const attributes = ['src', 'data-src', 'href', 'data-href', 'srcset', 'data-srcset'];
const withAddress = attributes.map((name) => `[${name}]`).join();

/** What stands in the page with `data-consent`. */
export function inspectMarkup(state: GateState): readonly GatedMarkup[] {
  return [...document.querySelectorAll<HTMLElement>('[data-consent]:not(form)')].map((element) => {
    const categories = (element.dataset.consent ?? '').split(/[\s,]+/).filter(Boolean);
    const urls = urlsIn(element);
    const isOn = granted(state, categories);
    const live = !isOn && isLive(element);
    return {
      tag: element.localName,
      categories,
      ...(urls[0] && { address: addressOf(urls[0]) }),
      waiting: !isOn && !live,
      live,
      hosts: urls.map(({ host }) => host),
    };
  });
}

/** Whether it ran or loaded whatever was decided, because it is not written so that it waits. */
function isLive(element: Element): boolean {
  return element.localName === 'script'
    ? isRunning(element.getAttribute('type'))
    : element.matches(loading) && addresses.some((name) => element.hasAttribute(name));
}

/** Of the element itself, of what is in a template, and of the frame of an embed. */
function urlsIn(element: Element): readonly URL[] {
  const inner = element instanceof HTMLTemplateElement ? element.content : element.shadowRoot;
  return [element, ...(inner?.querySelectorAll(withAddress) ?? [])].flatMap((each) =>
    attributes.flatMap((name) => {
      const value = each.getAttribute(name);
      // The first of a set, without its size.
      const address = name.endsWith('srcset') ? value?.trim().split(/[\s,]/)[0] : value;
      const url = address && attempt(() => new URL(address, document.baseURI));
      return url && url.protocol.startsWith('http') ? [url] : [];
    }),
  );
}

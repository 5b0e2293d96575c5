import { granted, type GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { InspectedMarkup } from '../types.js';
import { addresses, isRunning, loading } from '../markup/wake-element.js';
import { addressOf } from './address-of.js';

/** Markup that waits for a yes, and what it may ask for. */
export interface GatedMarkup extends InspectedMarkup {
  /** Where its frames lead, as {@link placeOf} has it: a frame asks for its own page and for nothing else. */
  readonly frames: readonly string[];
  /** Hosts of the rest: a script may ask its own for more. */
  readonly hosts: readonly string[];
}

const attributes = ['src', 'data-src', 'href', 'data-href', 'srcset', 'data-srcset', 'data', 'poster'];
const withAddress = attributes.map((name) => `[${name}]`).join();

/** What stands in the page with `data-consent`, and embeds, which wait without it too. */
export function inspectMarkup(state: GateState): readonly GatedMarkup[] {
  const found = document.querySelectorAll<HTMLElement>('[data-consent]:not(form),consent-embed');
  return [...found].map((element) => {
    const isEmbed = element.matches(embed);
    const needed = isEmbed ? element.getAttribute('category') || 'media' : element.dataset.consent;
    const categories = (needed ?? '').split(/[\s,]+/).filter(Boolean);
    const urls = urlsIn(element);
    // A visitor may have asked for this one embed, whatever was chosen for its category.
    const isOn = isEmbed ? !!element.shadowRoot?.querySelector('iframe') : granted(state, categories);
    const live = !isEmbed && !isOn && isLive(element);
    return {
      tag: element.localName,
      categories,
      ...(urls[0] && { address: addressOf(urls[0].url) }),
      waiting: !isOn && !live,
      live,
      frames: urls.flatMap(({ url, isFrame }) => (isFrame ? placeOf(url) : [])),
      hosts: urls.flatMap(({ url, isFrame }) => (isFrame ? [] : url.host)),
    };
  });
}

/** The element that shows a frame only where its category is granted, or where a visitor has asked for this one. */
export const embed = 'consent-embed';

/** An address as two that ask for the same page share it: a policy may turn http into https. */
export function placeOf({ host, pathname, search }: URL): string {
  return host + pathname + search;
}

/** Whether it ran or loaded whatever was decided, because it is not written so that it waits. */
function isLive(element: Element): boolean {
  return element.localName === 'script'
    ? isRunning(element.getAttribute('type'))
    : element.matches(loading) && addresses.some((name) => element.hasAttribute(name));
}

interface Asked {
  readonly url: URL;
  readonly isFrame: boolean;
}

/** Of the element itself, and of what is in a template. An embed says what it shows, whether or not it does. */
function urlsIn(element: Element): readonly Asked[] {
  const { address } = element as { address?: string };
  if (element.matches(embed)) return address ? [{ url: new URL(address), isFrame: true }] : [];
  const inner = element instanceof HTMLTemplateElement ? element.content : undefined;
  return [element, ...(inner?.querySelectorAll(withAddress) ?? [])].flatMap((each) =>
    attributes.flatMap((name) => {
      const value = each.getAttribute(name);
      // The first of a set, without its size.
      const address = name.endsWith('srcset') ? value?.trim().split(/[\s,]/)[0] : value;
      const url = address && attempt(() => new URL(address, document.baseURI));
      return url && url.protocol.startsWith('http')
        ? [{ url, isFrame: each.matches('iframe,embed,object') }]
        : [];
    }),
  );
}

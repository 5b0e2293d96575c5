import { defineElements } from '../../src/elements.js';
import type { FakeGate } from './fake-gate.js';

/** An element on the page as a visitor gets it: handed the gate, defined and drawn. */
export async function renderElement<
  Tag extends 'consent-banner' | 'consent-settings' | 'consent-cookie-table',
>(tag: Tag, gate: FakeGate, attributes: Record<string, string> = {}): Promise<HTMLElementTagNameMap[Tag]> {
  await defineElements(gate);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.prepend(element);
  return element;
}

/** Takes every element off the page again. */
export function removeElements(): void {
  for (const element of document.querySelectorAll('consent-banner, consent-settings, consent-cookie-table')) {
    element.remove();
  }
  document.documentElement.lang = 'en-GB';
}

/** What a visitor reads, with white space as it is shown. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

import { defineElements } from '../../src/elements.js';
import { defineEmbed } from '../../src/elements/define-embed.js';
import { defineSettings } from '../../src/elements/define-settings.js';
import type { FakeGate } from './fake-gate.js';

const tags = ['consent-banner', 'consent-settings', 'consent-cookie-table', 'consent-embed'] as const;

/** An element on the page as a visitor gets it: handed the gate, defined and drawn. */
export async function renderElement<Tag extends (typeof tags)[number]>(
  tag: Tag,
  gate: FakeGate,
  attributes: Record<string, string> = {},
  ...children: Node[]
): Promise<HTMLElementTagNameMap[Tag]> {
  // Not to wait until the page has one.
  await defineSettings(gate);
  await defineEmbed(gate);
  await defineElements(gate);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  document.body.prepend(element);
  return element;
}

/** Takes every element off the page again. */
export function removeElements(): void {
  for (const element of document.querySelectorAll(tags.join())) element.remove();
  document.documentElement.lang = 'en-GB';
}

/** What a visitor reads, with white space as it is shown. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

import { createRequire } from 'node:module';

const { iso } = createRequire(import.meta.url)('playwright-core/lib/coreBundle');
const { escapeForAttributeSelector, escapeForTextSelector } = iso;

/** Playwright's selectors, as its own locators write them. */

/** Between a frame's element and what is in the frame. */
export const intoFrame = ' >> internal:control=enter-frame >> ';

export function roleSelector(role, { name, exact = false, ...states } = {}) {
  const attributes = Object.entries(states).map(([key, value]) => [
    key === 'includeHidden' ? 'include-hidden' : key,
    value,
  ]);
  if (name !== undefined) attributes.push(['name', escapeForAttributeSelector(name, exact)]);
  return `internal:role=${role}${attributes.map(([key, value]) => `[${key}=${value}]`).join('')}`;
}

export const textSelector = (text, { exact = false } = {}) =>
  `internal:text=${escapeForTextSelector(text, exact)}`;

export const labelSelector = (text, { exact = false } = {}) =>
  `internal:label=${escapeForTextSelector(text, exact)}`;

export function filterSelector({ hasText, hasNotText, has, hasNot, visible }) {
  const parts = [];
  if (hasText !== undefined) parts.push(`internal:has-text=${escapeForTextSelector(hasText, false)}`);
  if (hasNotText !== undefined)
    parts.push(`internal:has-not-text=${escapeForTextSelector(hasNotText, false)}`);
  if (has) parts.push(`internal:has=${JSON.stringify(has._selector)}`);
  if (hasNot) parts.push(`internal:has-not=${JSON.stringify(hasNot._selector)}`);
  if (visible !== undefined) parts.push(`visible=${visible}`);
  return parts.join(' >> ');
}

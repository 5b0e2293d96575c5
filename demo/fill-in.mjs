const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Makes a visitor's words safe to stand in HTML, in an attribute too.
 *
 * @param {string} text
 */
export const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => entities[character]);

/**
 * Puts values in the place of `{{name}}`.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values HTML, so escape what a visitor wrote
 */
export function fillIn(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

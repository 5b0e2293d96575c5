/**
 * An element with its attributes and what is in it. Texts stay texts.
 *
 * @param {string} name
 * @param {Readonly<Record<string, unknown>>} [attributes] `true`: there without a value. `false`, `undefined`: not there. A function is a handler
 * @param {...(Node | string)} children
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** An id that is one word: fields are called `use.google-analytics.id`. */
export const idOf = (field) => `field-${field.replaceAll('.', '-')}`;

import { make } from './make.js';

/** A page that is opened as a file has no website around it. */
const isFile = location.protocol === 'file:';

/**
 * Leads to a page of the documentation. Beside a file there is none, but the document that it is made of.
 *
 * @param {string} path below `/docs/`
 * @param {string} title
 * @param {string} [document] of which the page is made
 */
export const docsLink = (path, title, document = 'README.md') =>
  isFile ? `“${title}” in ${document}` : make('a', { href: `/docs/${path}` }, title);

/** Takes the links to the website around it out of a page that is opened as a file: their words stay, in a list nothing. */
export function withoutWebsite() {
  if (!isFile) return;
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const place = link.closest('nav li');
    if (place) place.remove();
    else link.replaceWith(...link.childNodes);
  }
}

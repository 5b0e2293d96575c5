/** Door: what gates markup. The gate fetches it for a page that has some. */
export { beginMarkup as activate } from './markup/begin-markup.js';

/** Door: what gates markup. The gate fetches it for a page that has some. */
export { activateMarkup as activate } from './markup/activate-markup.js';

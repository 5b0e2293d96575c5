/** Door: what understands the markup of other consent tools. `markup.js` fetches it where the config has `markup`. */
export { markupTranslator as translator } from './old-markup/markup-translator.js';

import { libraryPath } from '../../demo/site.mjs';

/**
 * What a test says about its page.
 *
 * @typedef {object} PageParts
 * @property {string} [head] HTML at the start of `<head>`, right after charset, viewport and title
 * @property {string} [top] HTML right after `<body>`
 * @property {string} [body] HTML at the end of `<main>`
 * @property {string} [bottom] HTML right before `</body>`
 * @property {string} [html] the whole document instead
 * @property {string} [title] also the heading. Default: the path's
 * @property {string} [lang] default `en`
 * @property {string} [dir] `rtl` for a page that is read from right to left. Default: none
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {number} [status] default 200
 */

/**
 * The config and the tag, as a council pastes them.
 *
 * @param {object} [config] `undefined`: no JSON
 * @param {string} [attributes] of the tag, such as `defer` or `data-hotjar="1234567"`
 * @param {string} [file]
 */
export function gateTag(config, attributes = '', file = 'consent-gate.js') {
  // "<" is written so that no value can close the element.
  const json = config && JSON.stringify(config).replaceAll('<', '\\u003c');
  return `${json ? `<script type="application/json" data-consent-gate>${json}</script>\n` : ''}<script src="${libraryPath}${file}" ${attributes}></script>`;
}

/**
 * The two lines that README has before the tag, by which the message comes sooner.
 *
 * @param {(file: string) => string} [attributesOf] a file, such as a `nonce`, or its hash
 */
export function soonerLines(attributesOf = () => '') {
  const line = (file) => `<link rel="modulepreload" href="${libraryPath}${file}" ${attributesOf(file)}>`;
  return [line('elements.js'), line('choices.js')].join('\n');
}

/**
 * A council's page around what a test needs.
 *
 * @param {PageParts} parts
 */
export function councilPage({
  head = '',
  top = '',
  body = '',
  bottom = '',
  html,
  title = 'Council tax',
  lang = 'en',
  dir,
}) {
  return (
    html ??
    `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  ${head}
  <link rel="icon" href="data:,">
</head>
<body>
${top}
<a class="skip-link" href="#content">Skip to main content</a>
<header><a href="/">Testshire County Council</a></header>
<nav aria-label="Main">
  <ul>
    <li><a href="/">Home</a></li>
    <li><a id="next" href="/next">Next page</a></li>
    <li><a href="/cookies">Cookies</a></li>
  </ul>
</nav>
<main id="content">
  <h1>${title}</h1>
  <p>Your bill shows what you owe for the year, how we worked it out, and the days on which payments fall due.</p>
  <p>You can pay by Direct Debit, by card, or at any shop that shows the yellow sign.</p>
  ${body}
</main>
<footer><a href="/privacy">Privacy</a></footer>
${bottom}
</body>
</html>
`
  );
}

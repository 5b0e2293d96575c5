const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A page around what a source says.
 *
 * @param {{file: string, title: string, group: string, headings: {id: string, words: string, level: number}[]}} page
 * @param {readonly {file: string, title: string, group: string}[]} pages
 * @param {string} body HTML, which begins with the heading
 */
export function layOut(page, pages, body) {
  const at = pages.indexOf(page);
  const title = at ? `${page.title} – consent-gate` : 'consent-gate: cookie consent for council websites';
  return `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)}</title>
  <link rel="stylesheet" href="docs.css">
  <link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">Skip to main content</a>
<header>
  <a href="index.html">consent-gate</a>
  <a class="to-pages" href="#pages">All pages</a>
</header>
<main id="content" tabindex="-1">
${body.replace('</h1>', () => `</h1>${onThisPage(page)}`)}
<nav class="beside" aria-label="Pages beside this one">
${links([
  [pages[at - 1], 'prev', 'Previous: '],
  [pages[at + 1], 'next', 'Next: '],
])}
</nav>
</main>
<nav id="pages" class="pages" aria-labelledby="pages-heading" tabindex="-1">
<h2 id="pages-heading">All pages</h2>
${[...new Set(pages.map(({ group }) => group))].map((group) => listOf(group, pages, page)).join('\n')}
</nav>
</body>
</html>
`;
}

const item = (link) => `<li>${link}</li>\n`;
const list = (links) => `<ul>\n${links.map(item).join('')}</ul>`;

/** Headings of level 2, where there are some to choose from. */
function onThisPage({ headings }) {
  const below = headings.filter(({ level }) => level === 2);
  if (below.length < 3) return '';
  const links = below.map(({ id, words }) => `<a href="#${id}">${escape(words)}</a>`);
  return `\n<nav class="contents" aria-labelledby="contents">\n<h2 id="contents">On this page</h2>\n${list(links)}\n</nav>`;
}

const links = (beside) =>
  list(
    beside
      .filter(([page]) => page)
      .map(([{ file, title }, rel, word]) => `<a href="${file}" rel="${rel}">${word}${escape(title)}</a>`),
  );

function listOf(group, pages, current) {
  const links = pages
    .filter((page) => page.group === group)
    .map((page) => {
      const isHere = page === current ? ' aria-current="page"' : '';
      return `<a href="${page.file}"${isHere}>${escape(page.title)}</a>`;
    });
  return `<h3>${group}</h3>\n${list(links)}`;
}

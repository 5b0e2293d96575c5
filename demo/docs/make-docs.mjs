import { readFile } from 'node:fs/promises';
import { extname, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { layOut } from './lay-out.mjs';
import { readSources, root } from './read-sources.mjs';

/** Files that a document shows or links to, and as what they are sent. All others are text. */
const pictures = { '.png': 'image/png', '.svg': 'image/svg+xml' };

const markdown = new MarkdownIt({ html: true });

/**
 * Makes the documentation of README.md and the documents that it links to, of what dist/ tells code editors, and of the
 * recipes: pages of HTML that need no script, and the files that they link to. Throws a sentence where a link leads
 * nowhere.
 *
 * @param {readonly import('./read-sources.mjs').Source[]} [given] in place of all that there is
 * @returns {Promise<Map<string, {type: string, body: string | Buffer}>>} by the name of the file: `options.html`
 */
export async function makeDocs(given) {
  const sources = given ?? (await readSources());
  const pages = sources.map((source) => ({ ...source, file: `${source.name}.html`, ...parse(source.text) }));
  const files = new Map();
  const made = new Map();
  for (const page of pages) {
    relink(page, pages, files);
    const body = wrapTables(markdown.renderer.render(page.tokens, markdown.options, {}));
    made.set(page.file, { type: 'text/html; charset=utf-8', body: layOut(page, pages, body) });
  }
  made.set('docs.css', {
    type: 'text/css; charset=utf-8',
    body: await readFile(new URL('docs.css', import.meta.url)),
  });
  for (const [name, path] of files) {
    const type = pictures[extname(path)] ?? 'text/plain; charset=utf-8';
    made.set(name, { type, body: await readFile(new URL(path, root)) });
  }
  return made;
}

/** Tokens of a text, and the headings in it, each with an id as GitHub gives it. */
function parse(text) {
  const tokens = markdown.parse(text.replace(/^<!--.*?-->\n/gms, ''), {});
  const slugger = new GithubSlugger();
  const headings = tokens.flatMap((token, i) => {
    if (token.type !== 'heading_open') return [];
    const words = tokens[i + 1].children.map(({ content }) => content).join('');
    const id = slugger.slug(words);
    token.attrSet('id', id);
    return [{ id, words, level: Number(token.tag.slice(1)) }];
  });
  return { tokens, headings };
}

/** Has the links and pictures of a page lead to other pages, or to a copy of the file that they name. */
function relink(page, pages, files) {
  const here = posix.dirname(page.path);
  const all = page.tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  for (const token of all) {
    const attribute = { link_open: 'href', image: 'src' }[token.type];
    const address = attribute && token.attrGet(attribute);
    if (!address || /^(https?|mailto):/.test(address)) continue;
    const [path, id] = address.split('#');
    const file = path ? posix.join(here, path) : page.path;
    const target = pageWith(pages, page, file, id);
    if (target)
      token.attrSet(
        attribute,
        `${target.file === page.file ? '' : target.file}${id ? `#${id}` : ''}` || target.file,
      );
    else if (id || file.endsWith('.md'))
      throw new Error(`${page.path}: the link to ${address} leads nowhere`);
    else {
      const name = `files/${file.replaceAll('/', '-')}${extname(file) in pictures ? '' : '.txt'}`;
      files.set(name, file);
      token.attrSet(attribute, name);
    }
  }
}

/** The page that a link leads to: of those that a document was divided into, the one with the heading. */
function pageWith(pages, from, file, id) {
  const of = pages.filter(({ path }) => path === file);
  if (!id) return of[0];
  const has = ({ headings }) => headings.some((heading) => heading.id === id);
  return has(from) && from.path === file ? from : of.find(has);
}

/** A table that is wider than the page is scrolled by itself, with the keyboard too. */
const wrapTables = (html) =>
  html
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">')
    .replaceAll('<pre>', '<pre tabindex="0">');

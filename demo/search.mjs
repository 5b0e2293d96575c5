import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml, fillIn } from './fill-in.mjs';

/** Address → file of each page that can be found. */
const pages = new Map([
  ['/services', 'services.html'],
  ['/news', 'news.html'],
  ['/embeds', 'embeds.html'],
  ['/privacy', 'privacy.html'],
  ['/cookies', 'cookies.html'],
  ['/accessibility', 'accessibility.html'],
]);

/**
 * Finds the pages that hold every word of `?q=`, and answers with the page of results. Sets no cookie.
 *
 * @param {string} folder where the pages are
 * @param {string} address path and query of the request
 */
export async function findPages(folder, address) {
  const query = new URL(address, 'http://localhost').searchParams.get('q')?.trim().slice(0, 200) ?? '';
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [];
  for (const [path, file] of pages) {
    const { title, text } = readable(await readFile(join(folder, file), 'utf8'));
    if (words.length > 0 && words.every((word) => text.toLowerCase().includes(word)))
      found.push({ path, title });
  }
  const html = fillIn(await readFile(join(folder, 'search.html'), 'utf8'), {
    query: escapeHtml(query),
    summary: summaryOf(query, found.length),
    results: found.length > 0 ? `<ul>\n${found.map(resultItem).join('\n')}\n</ul>` : '',
  });
  return { html };
}

function readable(html) {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return {
    title: /<h1[^>]*>([^<]*)/.exec(main)?.[1] ?? '',
    text: main.replace(/<[^>]*>/g, ' '),
  };
}

function summaryOf(query, count) {
  if (!query) return 'What are you looking for?';
  const pagesFound = count === 0 ? 'No pages' : count === 1 ? '1 page' : `${count} pages`;
  return `${pagesFound} found for “${escapeHtml(query)}”`;
}

const resultItem = ({ path, title }) => `  <li><a href="${path}">${title}</a></li>`;

import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReports } from './report.mjs';
import { findPages } from './search.mjs';

const demoFolder = fileURLToPath(new URL('.', import.meta.url));
const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/** Where the built library is served. */
export const libraryPath = '/assets/consent-gate/';

const docsPath = '/docs/';

/** The snippet page asks nobody for anything, and makes no markup out of what is typed into it. */
const snippetPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The news are served under a strict policy, to show that all goes on under one. See README.md. */
const policies = {
  '/configure': snippetPolicy,
  '/configure.html': snippetPolicy,
  '/news': [
    "default-src 'none'",
    "script-src 'self' https://www.googletagmanager.com https://*.hotjar.com",
    "style-src 'self' https://*.hotjar.com",
    "img-src 'self' https://*.google-analytics.com https://www.googletagmanager.com https://*.hotjar.com",
    "font-src 'self' https://*.hotjar.com",
    "connect-src 'self' https://*.google-analytics.com https://*.hotjar.com https://*.hotjar.io wss://*.hotjar.com",
    'frame-src https://*.hotjar.com',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** The documentation has no script. */
const docsPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** What may be sent, and as what. A file of any other kind is not found. */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Sends a file of the demo or of `dist/`.
 * `no-cache` and not `no-store`, which would keep pages out of the back/forward cache.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} path the decoded path of an address: `/`, `/cookies`, `/assets/site.css`
 * @param {number} [status]
 * @param {(html: string) => string} [change] of a page
 * @returns {Promise<boolean>} false, with nothing sent, when there is no such file
 */
export async function serveFile(response, path, status = 200, change = (html) => html) {
  const file = fileOf(path);
  const type = file && contentTypes[extname(file)];
  if (!type) return false;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return false;
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    // For developer tools: nothing else fetches it.
    ...(path.startsWith(libraryPath) &&
      type === contentTypes['.js'] && { sourcemap: `${basename(file)}.map` }),
    ...(Object.hasOwn(policies, path) && { 'content-security-policy': policies[path] }),
  });
  response.end(extname(file) === '.html' ? change(body.toString()) : body);
  return true;
}

/**
 * Answers requests for Anytown Borough Council's site: its pages, its search and its pothole form, and under `/docs/` the
 * documentation of the library.
 *
 * @returns {import('node:http').RequestListener}
 */
export function createSite() {
  /** Made when the first of it is asked for. */
  let docs;
  const sendDocs = async (response, name) => {
    docs ??= import('./docs/make-docs.mjs').then(({ makeDocs }) => makeDocs());
    const found = (await docs).get(name) ?? (await docs).get(`${name}.html`);
    if (!found) return serveFile(response, '/not-found', 404);
    response.writeHead(200, {
      'content-type': found.type,
      'cache-control': 'no-cache',
      'content-security-policy': docsPolicy,
    });
    response.end(found.body);
  };
  const takeReport = createReports((name) => readFile(join(demoFolder, name), 'utf8'));
  const answer = async (request, response) => {
    const path = pathOf(request);
    if (path === undefined) return sendText(response, 400, 'This address cannot be read.');
    if (path === '/report' && request.method === 'POST') return sendPage(response, await takeReport(request));
    if (path === '/report') return response.writeHead(303, { location: '/services' }).end();
    if (!['GET', 'HEAD'].includes(request.method))
      return sendText(response, 405, 'This address can only be read.');
    if (path === '/docs') return response.writeHead(301, { location: '/docs/' }).end();
    if (path.startsWith(docsPath)) return sendDocs(response, path.slice(docsPath.length) || 'index.html');
    if (path === '/search') return sendPage(response, await findPages(demoFolder, request.url));
    const change = new URL(request.url, 'http://localhost').searchParams.has('debug') ? withDebug : undefined;
    if (await serveFile(response, path, 200, change)) return;
    if (path.startsWith(libraryPath))
      return sendText(response, 404, `There is no dist/${path.slice(libraryPath.length)}.`);
    await serveFile(response, '/not-found', 404);
  };
  return (request, response) =>
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, 'Something went wrong on our side.');
    });
}

/** A page with the panel of `data-debug`, in place of the demonstration's own: `/?debug`. */
function withDebug(html) {
  return html
    .replace('consent-gate.js"></script>', 'consent-gate.js" data-debug></script>')
    .replace('<script type="module" src="/assets/panel.js"></script>', '');
}

/** The path of a request's address, decoded. `undefined`: it cannot be decoded. */
export function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return undefined; // A stray "%", say.
  }
}

/** The file behind a path. `undefined`: the path leads out of its folder. */
function fileOf(path) {
  const inLibrary = path.startsWith(libraryPath);
  const folder = inLibrary ? distFolder : demoFolder;
  const name = path === '/' ? 'index' : path.slice(inLibrary ? libraryPath.length : 1);
  const file = normalize(join(folder, extname(name) ? name : `${name}.html`));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) && !file.includes('\0')
    ? file
    : undefined;
}

function sendPage(response, { status = 200, headers = {}, html }) {
  response.writeHead(status, {
    'content-type': contentTypes['.html'],
    'cache-control': 'no-cache',
    ...headers,
  });
  response.end(html);
}

function sendText(response, status, sentence) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(`${sentence}\n`);
}

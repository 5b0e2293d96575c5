import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createSite, pathOf } from '../../demo/site.mjs';
import { councilPage } from './council-page.mjs';

/**
 * A request that reached the site.
 *
 * @typedef {object} SiteRequest
 * @property {string} method
 * @property {string} host without the port
 * @property {string} path decoded, without the query
 * @property {string} query with its `?`, or empty
 * @property {string} cookie the `Cookie` header, or empty
 */

/**
 * Serves the demo, the built library and the pages that tests make, on a free port of 127.0.0.1, for any host.
 * What a test registered comes before the demo's own.
 */
export async function startSite() {
  const answers = new Map();
  const waits = new Map();
  const requests = [];
  const demo = createSite();

  const server = createServer(async (request, response) => {
    const entry = describe(request);
    if (entry.path === '/settled') return response.writeHead(204).end(); // asked by `settle`, of no interest
    requests.push(entry);
    await waits.get(entry.path)?.();
    const answer = answers.get(entry.path);
    if (!answer) return demo(request, response);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();

  return {
    port,
    /** @type {SiteRequest[]} every request since the start or the last reset, in order */
    requests,
    /** An address on a host: `site.url('www.testshire.gov.uk', '/next')`. */
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    /**
     * Makes a page, or the same page at several paths.
     *
     * @param {string | readonly string[]} paths
     * @param {import('./council-page.mjs').PageParts} [parts]
     */
    page(paths, parts = {}) {
      for (const path of [paths].flat()) {
        const { status = 200, headers = {}, title = titleOf(path) } = parts;
        answers.set(
          path,
          ready(councilPage({ ...parts, title }), status, 'text/html; charset=utf-8', headers),
        );
      }
    },
    /** Answers a path with something else than a page, or than the file it has. */
    replace(path, { body = '', status = 200, type = 'text/javascript; charset=utf-8', headers = {} } = {}) {
      answers.set(path, ready(body, status, type, headers));
    },
    /** Answers a path with the file it has again. */
    restore: (path) => void answers.delete(path),
    /** Lets every answer at a path wait so many milliseconds. */
    delay: (path, ms) => void waits.set(path, () => pause(ms)),
    /** Holds every answer at a path back until the function it returns is called. */
    hold(path) {
      let release = () => {};
      const held = new Promise((resolve) => (release = resolve));
      waits.set(path, () => held);
      return () => release();
    },
    /**
     * Paths that were asked for on a host, or on every host.
     *
     * @param {string} [host]
     * @returns {string[]}
     */
    paths: (host) =>
      requests.filter((request) => !host || request.host === host).map((request) => request.path),
    /** Forgets what a test registered, and the log. */
    reset() {
      answers.clear();
      waits.clear();
      requests.length = 0;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @returns {SiteRequest} */
function describe(request) {
  // A browser behind a proxy sends whole addresses.
  const url = new URL(request.url, `http://${request.headers.host}`);
  return {
    method: request.method,
    host: url.hostname,
    path: pathOf(request) ?? url.pathname,
    query: url.search,
    cookie: request.headers.cookie ?? '',
  };
}

// "no-cache", so that each load is seen here; "no-store" would keep pages out of the back/forward cache.
function ready(body, status, type, headers) {
  return {
    body,
    status,
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      ...headers,
    },
  };
}

function titleOf(path) {
  const word = path.split('/').at(-1)?.replace(/\W+/g, ' ').trim();
  return word ? word[0].toUpperCase() + word.slice(1) : 'Home';
}

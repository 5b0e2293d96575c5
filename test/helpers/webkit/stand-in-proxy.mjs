import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ownCertificate } from './own-certificate.mjs';
import { placeScripts } from './place-scripts.mjs';

/** A host that no page knows of, by which scripts of a test tell it something. */
export const earHost = 'ear-of-the-test.invalid';

/** A document with nothing in it, on any host. */
export const blankPath = '/blank-page-of-the-test';

/** Playwright's names of what a request is for. https://fetch.spec.whatwg.org/#concept-request-destination */
const types = {
  document: 'document',
  iframe: 'document',
  frame: 'document',
  style: 'stylesheet',
  empty: 'fetch',
};

/**
 * A request that has come from the browser.
 *
 * @typedef {object} Asked
 * @property {string} url
 * @property {string} method
 * @property {string} type as Playwright calls it
 * @property {string} posted its body, as text
 * @property {import('node:http').IncomingHttpHeaders} headers
 */

/**
 * What a proxy is for at the moment.
 *
 * @typedef {object} Ears
 * @property {(asked: Asked) => Promise<{status: number, headers: Record<string, string>, body: string | Buffer}>} answer
 *   for a host of somebody else: one without a port
 * @property {(asked: Asked) => void} seen every request
 * @property {(asked: Asked, status: number, headers: Record<string, string>) => void} answered every answer
 * @property {() => readonly string[]} scripts that go before everything else of each page
 * @property {(message: object) => Promise<unknown>} heard what a script tells the test
 * @property {(url: string) => void} cookieSet an answer has set a cookie
 */

/**
 * A proxy on this computer, by which a browser finds every host: one with a port is the server of that port here, and
 * all others are answered by the test. Secure ones too, with a certificate of our own.
 */
export async function startProxy() {
  /** @type {Ears | undefined} */
  let ears;
  const sockets = new Set();
  const inOrder = keepOrder();

  const answer = async (request, response, origin) => {
    const url = new URL(request.url, origin);
    const posted = await bodyOf(request);
    if (origin.startsWith('https:')) await inOrder.first(request.socket.remotePort);
    const asked = {
      url: url.href,
      method: request.method,
      posted: posted.toString(),
      headers: request.headers,
    };
    asked.type = typeOf(request.headers);
    if (url.hostname === earHost) return hear(response, asked);
    if (url.pathname === blankPath) return send(response, blank);
    ears?.seen(asked);
    if (!url.port) return send(response, await ears?.answer(asked), asked, ears);
    // What a page has told on the way here comes first.
    if (url.pathname === '/settled') await pause(20);
    const own = await fetchHere(url, request, posted, goneBy(response));
    send(response, own, asked, ears);
  };
  const hear = async (response, { method, posted, headers }) => {
    const open = {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-headers': 'content-type',
    };
    const said = method === 'POST' ? await ears?.heard(JSON.parse(posted)) : undefined;
    send(response, { status: 200, headers: open, body: JSON.stringify(said ?? null) });
  };
  const listen = (origin) => (request, response) =>
    void answer(request, response, origin(request)).catch(() => response.destroy()); // The page may have gone.

  const secure = createSecureServer(
    ownCertificate(),
    listen(({ headers }) => `https://${headers.host}`),
  );
  const proxy = createServer(listen(({ headers }) => `http://${headers.host}`));
  for (const server of [secure, proxy]) {
    server.on('connection', (socket) => {
      sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));
    });
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  proxy.on('connect', (_request, socket) => {
    const opened = inOrder.asked();
    const inner = connect(secure.address().port, '127.0.0.1', () => {
      opened(inner.localPort);
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(inner).pipe(socket);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy()).on('close', () => inner.destroy());
  });

  return {
    port: proxy.address().port,
    /** @param {Ears | undefined} next */
    serve: (next) => void (ears = next),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([proxy, secure].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/**
 * A browser opens a line for each host, and which is ready first is chance. Holds the first request on a line back until
 * those on the lines that were opened before have come, or do not come.
 */
function keepOrder(patience = 250) {
  const lines = new Map();
  const waiting = new Set();
  return {
    /** A line is asked for. Gives back what is to be told when it is open: the port by which it comes. */
    asked() {
      const earlier = [...waiting];
      let begin;
      const begun = new Promise((resolve) => (begin = resolve));
      waiting.add(begun);
      void begun.then(() => waiting.delete(begun));
      setTimeout(begin, patience);
      return (port) => void lines.set(port, { begin, earlier });
    },
    async first(port) {
      const line = lines.get(port);
      if (!line) return;
      lines.delete(port);
      await Promise.all(line.earlier);
      line.begin();
    },
  };
}

const blank = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Blank</title><link rel="icon" href="data:,">',
};

/** A page at http says less of what it asks for. */
function typeOf({ 'sec-fetch-dest': destination, accept = '' }) {
  if (destination) return types[destination] ?? destination;
  return accept.startsWith('text/html') ? 'document' : 'other';
}

async function bodyOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Tells when the browser does not wait for an answer any more. */
function goneBy(response) {
  const gone = new AbortController();
  response.on('close', () => response.writableEnded || gone.abort());
  return gone.signal;
}

/** Asks the server on the port of an address, which is on this computer whatever the host. */
function fetchHere(url, { method, headers }, posted, signal) {
  return new Promise((resolve, reject) => {
    const path = url.pathname + url.search;
    const options = { host: '127.0.0.1', port: url.port, path, method, headers, setHost: false, signal };
    ask(options, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, body: await bodyOf(answer) });
    })
      .on('error', reject)
      .end(posted);
  });
}

function send(response, { status, headers, body = '' }, asked, ears) {
  const scripts = ears?.scripts() ?? [];
  const isPage = /^text\/html/i.test(headers['content-type'] ?? '');
  if (headers['set-cookie']) ears?.cookieSet(asked.url);
  if (asked) ears?.answered(asked, status, headers);
  const made =
    isPage && scripts.length ? placeScripts({ headers, body: body.toString() }, scripts) : { headers, body };
  const ofTheLine = ['transfer-encoding', 'connection', 'keep-alive', 'content-length'];
  const rest = Object.fromEntries(Object.entries(made.headers).filter(([name]) => !ofTheLine.includes(name)));
  const isEmpty = status === 204 || status === 304;
  const length = isEmpty ? {} : { 'content-length': Buffer.byteLength(made.body) };
  response.writeHead(status, { ...rest, ...length });
  response.end(isEmpty ? undefined : made.body);
}

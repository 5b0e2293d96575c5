import { createServer } from 'node:http';
import { readReceipt } from '../../demo/receipts/read-receipt.mjs';

/**
 * A receipt as it came.
 *
 * @typedef {object} Taken
 * @property {import('../../src/types.js').ConsentReceipt} receipt
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} address with its query
 */

/** Takes receipts from pages of any website on a free port of 127.0.0.1, reads each as the real receiver does, and writes down what came. */
export async function startTaker() {
  /** @type {Taken[]} */
  const taken = [];
  let answer = { status: 204, body: '', type: 'text/plain' };
  /** Answers that are held back. */
  let held;
  const server = createServer(async (request, response) => {
    const { origin = '*' } = request.headers;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    readReceipt(body); // throws where a page sends what the receiver would refuse
    taken.push({ receipt: JSON.parse(body), headers: request.headers, address: request.url });
    const { status, type, body: text } = answer;
    await held?.promise;
    response.writeHead(status, text ? { 'content-type': type } : {}).end(text);
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address();
  const stop = async () => {
    const stopped = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await stopped;
  };

  return {
    port,
    taken,
    url: (host = 'localhost') => `http://${host}:${port}/receipts`,
    /** What came so far, each in the order in which it was first sent. */
    receipts: () => taken.map(({ receipt }) => receipt),
    /** Answers all from now on with this. */
    answer: (status, body = '', type = 'text/html') => void (answer = { status, body, type }),
    /** Holds every answer back until the function it returns is called. */
    hold() {
      let release = () => {};
      held = { promise: new Promise((resolve) => (release = resolve)) };
      return () => {
        held = undefined;
        release();
      };
    },
    /** Nobody is there, until `restart`. */
    stop,
    restart: () => listen(port),
    close: () => stop().catch(() => {}),
  };
}

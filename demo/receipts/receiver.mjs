import { readReceipt } from './read-receipt.mjs';

/** A receipt has some 500 bytes. */
const longestBody = 16_384;

/**
 * Takes receipts at `POST /receipts`: 204 when one is kept, also where it was before, so that a page that has not heard the
 * answer may send it again. Of who sent it nothing is looked at, kept or logged.
 *
 * @param {Awaited<ReturnType<typeof import('./open-store.mjs').openStore>>} store
 * @param {ReadonlySet<string>} origins websites that may send from another host
 * @param {(sentence: string) => void} tell what went wrong, without a word about the visitor
 */
export function createReceiver(store, origins, tell) {
  const count = { kept: 0, repeated: 0, refused: 0 };

  const take = async (request, response) => {
    if (request.url.split('?')[0] !== '/receipts') return answer(response, 404, 'Receipts go to /receipts.');
    if (request.method === 'OPTIONS') return answer(response, 204);
    if (request.method !== 'POST')
      return answer(response, 405, 'A receipt is sent by POST.', { allow: 'POST' });
    // Other types are sent by any website without asking first.
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return refuse(response, 415, 'The content type is not application/json.');
    const body = await readBody(request);
    if (body === undefined)
      return refuse(response, 413, `The body is longer than ${longestBody} bytes.`, { connection: 'close' });
    let receipt;
    try {
      receipt = readReceipt(body);
    } catch (error) {
      return refuse(response, 400, error.message);
    }
    const isNew = await store.add(receipt);
    count[isNew ? 'kept' : 'repeated'] += 1;
    answer(response, 204);
  };

  const refuse = (response, status, sentence, headers) => {
    count.refused += 1;
    tell(`A receipt was refused (${status}).`); // what is wrong with it goes to who has sent it
    answer(response, status, sentence, headers);
  };

  return {
    /** How many were kept, had been kept before, and were refused. */
    count,
    /** @type {import('node:http').RequestListener} */
    listener(request, response) {
      allowOrigin(request, response, origins);
      take(request, response).catch((error) => {
        if (request.errored || response.destroyed) return; // the page has gone in the middle
        tell(`A receipt could not be kept: ${error.message}`);
        // The page keeps it, and sends it again later.
        if (!response.headersSent)
          answer(response, 503, 'The receipt could not be kept: send it again later.');
      });
    },
  };
}

/** Lets pages of the websites that are known send from another host. https://fetch.spec.whatwg.org/#http-cors-protocol */
function allowOrigin({ headers: { origin }, method }, response, origins) {
  response.setHeader('vary', 'origin');
  if (!origins.has(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  if (method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'POST');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-max-age', '86400');
}

function answer(response, status, sentence, headers = {}) {
  const type = sentence && {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  response.writeHead(status, { 'cache-control': 'no-store', ...type, ...headers });
  response.end(sentence && `${sentence}\n`);
}

/** `undefined`: it is too long. */
async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > longestBody) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

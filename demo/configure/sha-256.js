/**
 * The hash of a text for a Content Security Policy, at once: `crypto.subtle` has to be awaited, and is missing where a
 * page is opened at http from another computer. https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 *
 * @param {string} text
 * @returns {string} in base64
 */
export function sha256(text) {
  const state = firstParts(8, (prime) => Math.sqrt(prime));
  const message = padded(new TextEncoder().encode(text));
  for (let start = 0; start < message.byteLength; start += 64) addBlock(state, message, start);
  const bytes = state.flatMap((word) =>
    [word >>> 24, word >>> 16, word >>> 8, word].map((byte) => byte & 255),
  );
  return btoa(String.fromCharCode(...bytes));
}

/** The first 32 bits behind the point of a root of each of the first primes. */
function firstParts(count, root) {
  const primes = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}

const rounds = firstParts(64, (prime) => Math.cbrt(prime));

function padded(bytes) {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 128;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 4, bytes.length * 8);
  return view;
}

const turn = (word, by) => (word >>> by) | (word << (32 - by));

function addBlock(state, message, start) {
  const words = Array.from({ length: 16 }, (_, i) => message.getInt32(start + i * 4));
  for (let i = 16; i < 64; i++) {
    const [a, b] = [words[i - 15], words[i - 2]];
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words.push((words[i - 16] + small + words[i - 7] + large) | 0);
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + rounds[i] + words[i]) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] + word) | 0));
}

import { expect } from '@open-wc/testing';
import { hashWords } from '../../../src/receipts/hash-words.js';

describe('hashWords', () => {
  for (const [words, hash] of [
    ['test', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['Derbyn – cwcis dadansoddol', 'ec6cc57c8dcf372549ace8eef9fac78b4f6838f7e0c7ae34b6479a02bafa1e1a'],
  ] as const) {
    it(`is what sha256sum prints: ${words}`, async () => {
      expect(await hashWords(words)).to.equal(`sha-256:${hash}`);
    });
  }

  it('is none of no words, and none where the page is not at https', async () => {
    expect(await hashWords(undefined)).to.equal(undefined);
    expect(await hashWords('')).to.equal(undefined);
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, value: undefined });
    const hash = await hashWords('test');
    Object.defineProperty(Crypto.prototype, 'subtle', own);
    expect(hash).to.equal(undefined);
  });

  it('is none where the browser refuses to hash', async () => {
    const own = Object.getOwnPropertyDescriptor(SubtleCrypto.prototype, 'digest')!;
    Object.defineProperty(SubtleCrypto.prototype, 'digest', {
      configurable: true,
      value: () => Promise.reject(new DOMException('no', 'OperationError')),
    });
    const hash = await hashWords('test');
    Object.defineProperty(SubtleCrypto.prototype, 'digest', own);
    expect(hash).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import type { Trusted } from '../../../src/lib/trusted.js';

let copies = 0;

/** The module as on a page that has just been loaded. */
async function freshTrusted(): Promise<Trusted> {
  const address = new URL(`../../../src/lib/trusted.ts?copy=${copies++}`, import.meta.url).href;
  return ((await import(address)) as { trusted: Trusted }).trusted;
}

describe('trusted', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'trustedTypes')!;
  const setTypes = (value: unknown): void =>
    void Object.defineProperty(window, 'trustedTypes', { configurable: true, value });
  afterEach(() => Object.defineProperty(window, 'trustedTypes', own));

  /** A browser with Trusted Types that tells which policies were made. */
  function fakeTypes(): string[] {
    const made: string[] = [];
    setTypes({
      createPolicy(name: string, rules: object) {
        made.push(name);
        return rules;
      },
    });
    return made;
  }

  it('passes text through where the browser has no Trusted Types', async () => {
    setTypes(undefined);
    expect((await freshTrusted())('createScript', '1 + 1')).to.equal('1 + 1');
  });

  it('makes no policy before it is needed', async () => {
    const made = fakeTypes();
    await freshTrusted();
    expect(made).to.deep.equal([]);
  });

  it('makes one policy on a page, and changes no text', async () => {
    const made = fakeTypes();
    const trusted = await freshTrusted();
    expect([trusted('createScript', 'a()'), trusted('createScriptURL', '/a.js')]).to.deep.equal([
      'a()',
      '/a.js',
    ]);
    expect(made).to.deep.equal(['consent-gate']);
  });

  it('gives the browser what it asks for', async () => {
    const address: unknown = (await freshTrusted())('createScriptURL', '/a.js');
    expect(Object.prototype.toString.call(address)).to.equal('[object TrustedScriptURL]');
    expect(String(address)).to.equal('/a.js');
  });
});

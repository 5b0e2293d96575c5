import { expect } from '@open-wc/testing';
import { pageNonce } from '../../../src/lib/page-nonce.js';

describe('pageNonce', () => {
  it('is that of the page’s scripts', () => {
    expect(pageNonce()).to.equal(undefined);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('nonce', 'abc');
    document.head.append(script);
    expect(pageNonce()).to.equal('abc');
    script.remove();
  });
});

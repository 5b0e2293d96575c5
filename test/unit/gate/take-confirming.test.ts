import { expect } from '@open-wc/testing';
import { takeConfirming } from '../../../src/gate/take-confirming.js';

describe('takeConfirming', () => {
  afterEach(() => sessionStorage.clear());

  it('says where the choice was made that loaded this page again', () => {
    sessionStorage.setItem('consent-gate', 'banner');
    expect(takeConfirming()).to.equal('banner');
  });

  it('says so once', () => {
    sessionStorage.setItem('consent-gate', 'banner');
    takeConfirming();
    expect(takeConfirming()).to.equal(undefined);
    expect(sessionStorage).to.have.length(0);
  });

  it('confirms nothing where storage is blocked', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
    expect(takeConfirming()).to.equal(undefined);
    Object.defineProperty(window, 'sessionStorage', own);
  });
});

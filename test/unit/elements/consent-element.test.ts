import { expect } from '@open-wc/testing';
import { handGate } from '../../../src/elements/consent-element.js';
import { fakeGate } from '../../helpers/fake-gate.js';

describe('handGate', () => {
  afterEach(() => sessionStorage.clear());

  it('leaves nothing that the next page would confirm once more', () => {
    sessionStorage.setItem('consent-gate', 'banner ');
    sessionStorage.setItem('basket', '1');
    handGate(fakeGate({ confirming: 'banner' }));
    expect(Object.keys(sessionStorage)).to.deep.equal(['basket']);
  });

  it('goes on where storage is blocked', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
    try {
      expect(() => handGate(fakeGate())).not.to.throw();
    } finally {
      Object.defineProperty(window, 'sessionStorage', own);
    }
  });
});

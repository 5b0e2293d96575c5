import { expect } from '@open-wc/testing';
import { kinds, storedNames } from '../../../src/debug/stored-names.js';
import { fakeCookies, forbidCookies } from '../../helpers/fake-cookies.js';

describe('storedNames', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('has the names of each kind, and no values', () => {
    const { restore } = fakeCookies();
    document.cookie = 'basket=a=b';
    document.cookie = '_ga=1';
    localStorage.setItem('map', 'x');
    sessionStorage.setItem('tab', 'x');
    const names = Object.fromEntries(kinds.map((kind) => [kind, storedNames(kind)]));
    restore();
    expect(names).to.deep.equal({
      cookie: ['basket', '_ga'],
      'local-storage': ['map'],
      'session-storage': ['tab'],
    });
  });

  it('has none where there is nothing', () => {
    const { restore } = fakeCookies();
    expect(kinds.map(storedNames)).to.deep.equal([[], [], []]);
    restore();
  });

  it('says so where the browser forbids it', () => {
    const { restore } = forbidCookies();
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const names = kinds.map(storedNames);
    Object.defineProperty(window, 'localStorage', own);
    restore();
    expect(names).to.deep.equal([undefined, undefined, []]);
  });

  it('says so of cookies where the browser keeps none, and throws nothing', () => {
    Object.defineProperty(navigator, 'cookieEnabled', { configurable: true, value: false });
    const names = storedNames('cookie');
    delete (navigator as { cookieEnabled?: boolean }).cookieEnabled;
    expect(names).to.equal(undefined);
  });
});

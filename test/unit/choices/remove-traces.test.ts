import { expect } from '@open-wc/testing';
import { removeTraces } from '../../../src/choices/remove-traces.js';
import { cookieNames, forbidCookies } from '../../helpers/fake-cookies.js';
import { removeCookie } from '../../../src/choices/remove-cookie.js';

describe('removeTraces', () => {
  beforeEach(() => {
    for (const name of ['gm_visit', 'basket']) {
      document.cookie = `${name}=1;path=/`;
      localStorage.setItem(name, '1');
      sessionStorage.setItem(name, '1');
    }
  });
  afterEach(() => {
    for (const name of cookieNames()) removeCookie(name);
    localStorage.clear();
    sessionStorage.clear();
  });

  it('removes the cookies of these names, and keeps the others', () => {
    removeTraces(['gm_visit']);
    expect(cookieNames()).to.deep.equal(['basket']);
  });

  for (const area of ['localStorage', 'sessionStorage'] as const) {
    it(`removes the keys of these names from ${area}, and keeps the others`, () => {
      removeTraces(['gm_visit']);
      expect(Object.keys(window[area])).to.include('basket').and.not.include('gm_visit');
    });

    it(`removes several keys in a row from ${area}`, () => {
      const names = ['gm_1', 'gm_2', 'gm_3', 'gm_4'];
      for (const name of names) window[area].setItem(name, '1');
      removeTraces(names);
      expect(names.filter((name) => window[area].getItem(name))).to.deep.equal([]);
    });

    it(`goes on where ${area} is blocked`, () => {
      const own = Object.getOwnPropertyDescriptor(window, area)!;
      const get = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, area, { configurable: true, get });
      const other = area === 'localStorage' ? 'sessionStorage' : 'localStorage';
      removeTraces(['gm_visit']);
      Object.defineProperty(window, area, own);
      expect(Object.keys(window[other])).not.to.include('gm_visit');
      expect(cookieNames()).to.deep.equal(['basket']);
    });
  }

  it('removes a cookie that has a name and no value', () => {
    document.cookie = 'gm_empty=;path=/';
    removeTraces(['gm_empty']);
    expect(cookieNames()).not.to.include('gm_empty');
  });

  it('clears storage where cookies are blocked', () => {
    const cookies = forbidCookies();
    removeTraces(['gm_visit']);
    cookies.restore();
    expect(Object.keys(localStorage)).not.to.include('gm_visit');
  });
});

import { expect } from '@open-wc/testing';
import { removeTraces } from '../../../src/lib/remove-traces.js';
import { cookieNames, forbidCookies } from '../../helpers/fake-cookies.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';

const isGovMetric = (name: string): boolean => name.startsWith('gm_');

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

  it('removes the cookies whose names fit, and keeps the others', () => {
    removeTraces(isGovMetric);
    expect(cookieNames()).to.deep.equal(['basket']);
  });

  for (const area of ['localStorage', 'sessionStorage'] as const) {
    it(`removes the keys whose names fit from ${area}, and keeps the others`, () => {
      removeTraces(isGovMetric);
      expect(Object.keys(window[area])).to.include('basket').and.not.include('gm_visit');
    });

    it(`removes several keys in a row from ${area}`, () => {
      for (const name of ['gm_1', 'gm_2', 'gm_3', 'gm_4']) window[area].setItem(name, '1');
      removeTraces(isGovMetric);
      expect(Object.keys(window[area]).filter(isGovMetric)).to.deep.equal([]);
    });

    it(`goes on where ${area} is blocked`, () => {
      const own = Object.getOwnPropertyDescriptor(window, area)!;
      const get = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, area, { configurable: true, get });
      const other = area === 'localStorage' ? 'sessionStorage' : 'localStorage';
      removeTraces(isGovMetric);
      Object.defineProperty(window, area, own);
      expect(Object.keys(window[other])).not.to.include('gm_visit');
      expect(cookieNames()).to.deep.equal(['basket']);
    });
  }

  it('removes a cookie that has a name and no value', () => {
    document.cookie = 'gm_empty=;path=/';
    removeTraces(isGovMetric);
    expect(cookieNames()).not.to.include('gm_empty');
  });

  it('clears storage where cookies are blocked', () => {
    const cookies = forbidCookies();
    removeTraces(isGovMetric);
    cookies.restore();
    expect(Object.keys(localStorage)).not.to.include('gm_visit');
  });
});

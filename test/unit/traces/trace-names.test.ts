import { expect } from '@open-wc/testing';
import { traceNames } from '../../../src/traces/trace-names.js';
import { forbidCookies } from '../../helpers/fake-cookies.js';

describe('traceNames', () => {
  beforeEach(() => {
    document.cookie = 'trace_cookie=a=b;path=/';
    document.cookie = 'trace_empty=;path=/';
    localStorage.setItem('trace_local', '1');
    sessionStorage.setItem('trace_session', '1');
  });
  afterEach(() => {
    for (const name of ['trace_cookie', 'trace_empty']) document.cookie = `${name}=;path=/;max-age=0`;
    localStorage.removeItem('trace_local');
    sessionStorage.removeItem('trace_session');
  });
  const traces = (): string[] => traceNames().filter((name) => name.startsWith('trace_'));

  it('has the names of cookies and of the keys of both storages', () => {
    expect(traces()).to.have.members(['trace_cookie', 'trace_empty', 'trace_local', 'trace_session']);
  });

  it('has the others where cookies are blocked', () => {
    const cookies = forbidCookies();
    const found = traces();
    cookies.restore();
    expect(found).to.have.members(['trace_local', 'trace_session']);
  });

  for (const [area, left] of [
    ['localStorage', 'trace_session'],
    ['sessionStorage', 'trace_local'],
  ] as const) {
    it(`has the others where ${area} is blocked`, () => {
      const own = Object.getOwnPropertyDescriptor(window, area)!;
      const get = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, area, { configurable: true, get });
      const found = traces();
      Object.defineProperty(window, area, own);
      expect(found).to.have.members(['trace_cookie', 'trace_empty', left]);
    });
  }
});

import { expect } from '@open-wc/testing';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import { cookieNames, fakeCookies } from '../../helpers/fake-cookies.js';
import { openPage, type FakePage } from '../../helpers/fake-page.js';
import { itWhere } from '../../helpers/it-where.js';

const itCan = itWhere(import.meta.url);

describe('removeCookie', () => {
  let page: FakePage & { exports: { removeCookie: typeof removeCookie } };
  const names = (): string[] => cookieNames(page.window.document);
  before(async () => {
    page = await openPage('lib/remove-cookie.ts');
  });
  after(() => page.close());

  for (const attributes of [
    'path=/',
    'path=/test',
    'path=/test/',
    'path=/test/helpers',
    'path=/test/helpers/',
    'path=/test/helpers/find-browser.mjs',
    '',
    `path=/;domain=${location.hostname}`,
    'path=/;secure',
    'path=/;samesite=strict',
    'path=/;max-age=1000',
    'path=/;secure;samesite=none;partitioned',
    `path=/test;domain=${location.hostname};secure;samesite=none;partitioned`,
  ]) {
    itCan(`removes a cookie that was set with "${attributes}"`, () => {
      page.window.document.cookie = `_ga=1;${attributes}`;
      expect(names()).to.deep.equal(['_ga']);
      page.exports.removeCookie('_ga');
      expect(names()).to.deep.equal([]);
    });
  }

  it('removes every copy', () => {
    for (const path of ['/', '/test', '/test/helpers']) page.window.document.cookie = `_ga=1;path=${path}`;
    expect(names()).to.have.length(3);
    page.exports.removeCookie('_ga');
    expect(names()).to.deep.equal([]);
  });

  it('keeps the others', () => {
    document.cookie = '_ga=1;path=/';
    document.cookie = '_gab=1;path=/';
    removeCookie('_ga');
    expect(cookieNames()).to.deep.equal(['_gab']);
    removeCookie('_gab');
  });

  it('tries no domain, and this host', () => {
    const cookies = fakeCookies();
    removeCookie('_ga');
    cookies.restore();
    const domains = new Set(cookies.written.map((text) => /domain=([^;]*)/.exec(text)![1]));
    expect([...domains]).to.deep.equal(['', location.hostname]);
  });
});

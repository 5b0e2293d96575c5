import { expect } from '@open-wc/testing';
import { cookiePaths } from '../../../src/lib/cookie-paths.js';

describe('cookiePaths', () => {
  it('lists every path above a page, with and without a slash', () => {
    expect(cookiePaths('/a/b')).to.deep.equal(['', '/', '/a', '/a/', '/a/b', '/a/b/']);
  });

  it('knows the root on the home page', () => {
    expect(cookiePaths('/')).to.include('/').and.include('');
  });

  it('knows a folder by both of its names', () => {
    expect(cookiePaths('/bins/')).to.include('/bins').and.include('/bins/');
  });

  it('leaves escapes as the browser has them', () => {
    expect(cookiePaths('/a%20b')).to.include('/a%20b');
  });
});

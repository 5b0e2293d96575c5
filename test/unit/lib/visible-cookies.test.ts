import { expect } from '@open-wc/testing';
import { visibleCookies } from '../../../src/lib/visible-cookies.js';
import { fakeCookies, forbidCookies } from '../../helpers/fake-cookies.js';

describe('visibleCookies', () => {
  it('lists each cookie with its value', () => {
    const cookies = fakeCookies();
    document.cookie = 'a=1';
    document.cookie = 'b=2=3';
    expect(visibleCookies()).to.deep.equal(['a=1', 'b=2=3']);
    cookies.restore();
  });

  it('sees none in a frame that may have none', () => {
    const cookies = forbidCookies();
    expect(visibleCookies()).to.deep.equal([]);
    cookies.restore();
  });
});

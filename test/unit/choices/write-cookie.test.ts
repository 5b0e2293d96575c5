import { expect } from '@open-wc/testing';
import { writeCookie } from '../../../src/choices/write-cookie.js';
import { fakeCookies, forbidCookies, type FakeCookies } from '../../helpers/fake-cookies.js';

const cookie = { name: 'consent_choices', path: '/', days: 365 };
const value = '{"version":"1","choices":{"analytics":true}}';

describe('writeCookie', () => {
  let cookies: FakeCookies;
  afterEach(() => cookies.restore());

  /** The attributes of the cookies that were written, in small letters, each of the last first. */
  const written = (): string[] => cookies.written.filter((text) => !/max-age=0/.test(text));
  const attributes = (text = written().at(-1)!): string[] => text.toLowerCase().split('; ').slice(1).sort();

  it('is kept for a year, for the whole host and for no other site', () => {
    cookies = fakeCookies();
    expect(writeCookie(cookie, value)).to.equal(true);
    expect(attributes()).to.deep.equal(['max-age=31536000', 'path=/', 'samesite=lax']);
  });

  it('is written as the config says', () => {
    cookies = fakeCookies();
    writeCookie(
      { name: 'c', path: '/council', days: 30, sameSite: 'Strict', domain: 'testshire.gov.uk' },
      value,
    );
    expect(written()[0]).to.match(/^c=/);
    expect(attributes()).to.deep.equal([
      'domain=testshire.gov.uk',
      'max-age=2592000',
      'path=/council',
      'samesite=strict',
    ]);
  });

  it('takes days that are a text, as a tag has them', () => {
    cookies = fakeCookies();
    writeCookie({ ...cookie, days: '30' as unknown as number }, value);
    expect(attributes()).to.include('max-age=2592000');
  });

  it('can be read by a server', () => {
    cookies = fakeCookies();
    writeCookie(cookie, value);
    const [pair] = written()[0]!.split('; ');
    expect(decodeURIComponent(pair!.slice('consent_choices='.length))).to.equal(value);
  });

  it('is written once, and again in the same place', () => {
    cookies = fakeCookies();
    writeCookie(cookie, 'old');
    writeCookie(cookie, value);
    expect(cookies.written).to.have.length(2);
  });

  for (const domain of ['auto', undefined]) {
    it(`takes the place of copies elsewhere, with the domain ${domain}`, () => {
      cookies = fakeCookies();
      document.cookie = 'consent_choices=old;path=/';
      document.cookie = `consent_choices=old;path=/;domain=${location.hostname}`;
      document.cookie = 'other=1;path=/';
      expect(writeCookie({ ...cookie, ...(domain && { domain }) }, value)).to.equal(true);
      const [other, copy, ...more] = document.cookie.split('; ');
      expect(decodeURIComponent(copy!)).to.equal(`consent_choices=${value}`);
      expect([other, ...more]).to.deep.equal(['other=1']);
    });
  }

  it('is kept beside a cookie whose name is the same only when it is decoded, as a neighbour may plant one', () => {
    cookies = fakeCookies();
    document.cookie = 'consent%5Fchoices=planted;path=/council';
    expect(writeCookie(cookie, value)).to.equal(true);
  });

  it('tries the widest domain first where the browser is to find it', () => {
    cookies = fakeCookies();
    writeCookie({ ...cookie, domain: 'auto' }, value);
    expect(attributes()).to.include(`domain=${location.hostname}`);
  });

  it('is written for this host where the browser refuses the domain', () => {
    cookies = fakeCookies((text) => !text.includes('domain'));
    expect(writeCookie({ ...cookie, domain: 'gov.uk' }, value)).to.equal(true);
    expect(written()).to.have.length(2);
    expect(attributes()).to.deep.equal(['max-age=31536000', 'path=/', 'samesite=lax']);
  });

  it('says so where the browser keeps no cookies', () => {
    cookies = fakeCookies(() => false);
    expect(writeCookie(cookie, value)).to.equal(false);
  });

  it('says so in a frame that may have none', () => {
    cookies = forbidCookies();
    expect(writeCookie(cookie, value)).to.equal(false);
  });
});

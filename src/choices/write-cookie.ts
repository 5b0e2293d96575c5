import Cookies from 'js-cookie';
import { cookieDomains } from '../lib/cookie-domains.js';
import { removeCookie } from '../lib/remove-cookie.js';
import type { ResolvedConfig } from '../types.js';

/**
 * Removes the choice cookie. Where another tool's choice is taken over, which may still be there, an empty one takes its
 * place: there that is what keeps an old yes from being read again.
 */
export function forgetCookie({ cookie, migrate }: ResolvedConfig): void {
  removeCookie(cookie.name);
  if (migrate) writeCookie(cookie, '');
}

/**
 * Writes the choice cookie in place of every earlier copy: on the domain that is wanted, and where the browser refuses
 * it on this host only. False where the browser does not keep it at all.
 */
export function writeCookie(
  { name, path, days, sameSite = 'Lax', domain }: ResolvedConfig['cookie'],
  value: string,
): boolean {
  const wanted = domain === 'auto' ? cookieDomains(location.hostname).reverse() : [domain ?? '', ''];
  const secure = location.protocol === 'https:';
  const write = (): boolean =>
    wanted.some((domain) => {
      const written = Cookies.set(name, value, {
        path,
        domain,
        sameSite,
        secure,
        'max-age': String(days * 86400),
      });
      const [copy, another] = document.cookie.split('; ').filter((cookie) => cookie.startsWith(`${name}=`));
      // Not as js-cookie reads them: to it, another name that is decoded may be this one.
      return !another && copy === written?.split(';')[0];
    });
  try {
    if (write()) return true;
    // Copies on other domains and paths. Only now: to remove what may be there takes two dozen writes, and time.
    removeCookie(name);
    return write();
  } catch {
    return false; // a frame that may have no cookies
  }
}

import { cookieDomains } from './cookie-domains.js';
import { cookiePaths } from './cookie-paths.js';

/**
 * Removes a cookie from this host, every domain above it and every path of this page, once more from where cookies are
 * `Partitioned` (https://privacycg.github.io/CHIPS/): script can't tell with which it was set. What is `HttpOnly`, or
 * belongs to another site, is out of reach.
 */
export function removeCookie(name: string): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  for (const path of cookiePaths(location.pathname)) {
    for (const domain of cookieDomains(location.hostname)) {
      const removal = `${name}=;max-age=0;path=${path};domain=${domain}`;
      document.cookie = removal + secure;
      document.cookie = `${removal};secure;partitioned`;
    }
  }
}

import { cookieDomains } from './cookie-domains.js';
import { cookiePaths } from './cookie-paths.js';

/**
 * Removes a cookie from this host, every domain above it and every path of this page: script can't tell with which it
 * was set. What is `HttpOnly`, or belongs to another site, is out of reach.
 */
export function removeCookie(name: string): void {
  const secure = isSecureContext ? ';secure' : '';
  for (const path of cookiePaths(location.pathname)) {
    for (const domain of cookieDomains(location.hostname)) {
      document.cookie = `${name}=;max-age=0;path=${path};domain=${domain}${secure}`;
    }
  }
}

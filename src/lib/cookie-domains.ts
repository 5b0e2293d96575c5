/**
 * What the `Domain` of a cookie on this host can be, narrowest first: none, the host, and every domain above it. Which
 * of them the browser takes is for it to say: no list of public suffixes is kept here.
 */
export function cookieDomains(host: string): string[] {
  return ['', ...host.split('.').map((_, i, labels) => labels.slice(i).join('.'))];
}

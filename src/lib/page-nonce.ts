/** The CSP nonce of the page's scripts, for a script that is added after a click. `undefined`: there is none. */
export function pageNonce(): string | undefined {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
}

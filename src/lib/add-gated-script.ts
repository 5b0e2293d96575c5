import { pageNonce } from './page-nonce.js';

const mark = 'consentGate';

/** Whether a script was put on the page by {@link addGatedScript}: no markup can say so of itself. */
export function isOwnScript(script: HTMLScriptElement): boolean {
  return mark in script;
}

/**
 * Puts a script on the page as gated markup: for one that comes later than its service, or with attributes. The gate
 * wakes it, and knows that it goes on when it no longer may.
 *
 * @param data Its `data-` attributes, by their names in `dataset`. `consent` is what it waits for, `src` its address.
 */
export function addGatedScript(data: Readonly<{ consent: string; src: string; domain?: string }>): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.async = true;
  script.nonce = pageNonce() ?? '';
  Object.assign(script, { [mark]: true });
  Object.assign(script.dataset, data);
  document.head.append(script);
}

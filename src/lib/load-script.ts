import { trusted } from './trusted.js';

/** Adds a script to the page. It does not hold the parser up and runs as soon as it is there. */
export function loadScript(src: string, nonce: string | undefined): HTMLScriptElement {
  const script = document.createElement('script');
  if (nonce) script.nonce = nonce;
  script.async = true;
  script.src = trusted('createScriptURL', src);
  document.head.append(script);
  return script;
}

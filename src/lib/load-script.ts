import { trusted } from './trusted.js';

/** Adds a script to the page. As every script that is made by script, it is `async`. */
export function loadScript(src: string, nonce: string | undefined): HTMLScriptElement {
  const script = document.createElement('script');
  script.nonce = nonce ?? '';
  script.src = trusted('createScriptURL', src);
  document.head.append(script);
  return script;
}

import { attempt } from './attempt.js';

/**
 * The cookies that script can see here, as `name=value`. None in a sandboxed frame, where reading them throws:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie
 */
export function visibleCookies(): string[] {
  return attempt(() => document.cookie.split('; ')) ?? [];
}

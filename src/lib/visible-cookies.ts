/** The cookies that script can see here, as `name=value`. None in a frame that may have none. */
export function visibleCookies(): string[] {
  try {
    return document.cookie.split('; ');
  } catch {
    return []; // sandboxed: https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie
  }
}

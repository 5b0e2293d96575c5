/**
 * What a script has made in `window` under that name. `undefined`: nothing, though an element may have it for an id, as
 * the heading of a service on a page about cookies has. https://html.spec.whatwg.org/#named-access-on-the-window-object
 */
export function ownGlobal<Page extends object, Name extends keyof Page>(
  page: Page,
  name: Name,
): Page[Name] | undefined {
  return Object.hasOwn(page, name) ? page[name] : undefined;
}

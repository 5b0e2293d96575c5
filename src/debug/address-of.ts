/** An address without what stands behind `?` or `#`, where there may be something about the visitor. */
export function addressOf({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

/** The same for each address in a text: a whole one, or a path that the text is. */
export function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#"]*|^\/[^\s?#]*)[?#][^\s"]*/g, '$1');
}

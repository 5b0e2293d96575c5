/** What the `Path` of a cookie seen at this path can be: for `/a/b` none, `/`, `/a`, `/a/`, `/a/b` and `/a/b/`. */
export function cookiePaths(path: string): string[] {
  return path.split('/').flatMap((_, i, names) => {
    const parent = names.slice(0, i + 1).join('/');
    return [parent, `${parent}/`];
  });
}

/** Keeps things in the browser as another tool does, until {@link forget}. What is in storage begins with `local:` or `session:`. */
export function keep(kept: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(kept)) {
    const [, where, key] = /^(local|session):(.*)$/.exec(name) ?? [];
    if (where) window[`${where as 'local' | 'session'}Storage`].setItem(key!, value);
    else document.cookie = `${name}=${value};path=/`;
  }
}

/** Removes every cookie and storage key of the page. */
export function forget(): void {
  for (const cookie of document.cookie.split('; ')) {
    const name = cookie.split('=')[0]!;
    for (const path of ['/', location.pathname]) document.cookie = `${name}=;max-age=0;path=${path}`;
  }
  localStorage.clear();
  sessionStorage.clear();
}

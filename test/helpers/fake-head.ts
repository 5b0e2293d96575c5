/** A `<head>` that takes scripts and never loads them. */
export interface FakeHead {
  readonly scripts: HTMLScriptElement[];
  /** The addresses of the scripts, in order. */
  addresses(): string[];
  restore(): void;
}

/** Keeps scripts that are appended to `<head>` from the network. */
export function fakeHead(): FakeHead {
  const scripts: HTMLScriptElement[] = [];
  document.head.append = (...nodes) => void scripts.push(...(nodes as HTMLScriptElement[]));
  return {
    scripts,
    addresses: () => scripts.map((script) => script.src),
    restore: () => void delete (document.head as { append?: unknown }).append,
  };
}

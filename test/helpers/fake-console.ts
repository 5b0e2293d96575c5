/** What was said on the console, and not shown among the results of the tests. */
export interface FakeConsole {
  readonly warnings: string[];
  restore(): void;
}

/** Listens to `console.warn`. */
export function fakeConsole(): FakeConsole {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => void warnings.push(text);
  return { warnings, restore: () => void (console.warn = warn) };
}

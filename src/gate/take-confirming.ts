/** Where the choice was made that loaded this page again. `undefined` otherwise. Answers once. */
export function takeConfirming(): string | undefined {
  try {
    const source = sessionStorage['consent-gate'] as string | undefined;
    if (source) sessionStorage.removeItem('consent-gate');
    return source;
  } catch {
    return undefined; // storage is blocked
  }
}

/**
 * SHA-256 of words in UTF-8, as `sha-256:` and 64 digits. `undefined`: there are none, or they can't be hashed, as on a
 * page at http.
 */
export async function hashWords(words: string | undefined): Promise<string | undefined> {
  if (!words) return undefined;
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
    return `sha-256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  } catch {
    return undefined;
  }
}

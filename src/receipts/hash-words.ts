/** SHA-256 of words in UTF-8, as `sha-256:` and 64 digits. `undefined`: there are none, or the page is not at https. */
export async function hashWords(words: string | undefined): Promise<string | undefined> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!words || !subtle) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return `sha-256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

import type { InspectedFile } from '../types.js';
import { addressOf } from './address-of.js';
import type { PageRequest } from './watch-page.js';

/** The modules of ours that a page may fetch: nothing else in their folder is looked at. */
const ours =
  /^((old-)?markup|elements|choices|templates|settings|embed|problems|traces|(cy-|)facts|receipts|migrate|[a-z]{2}|services\/[a-z-]+)\.js$/;

/** What watches the files of ours that a page asks for. */
export interface FilesWatch {
  /** Looks at those that it has asked for since. Settles when each is known to be there or not. */
  look(requests: readonly PageRequest[]): Promise<void>;
  /** Those that it could not have. */
  readonly missing: readonly InspectedFile[];
}

/**
 * Watches the files of ours. Few browsers say of every one what it was answered with, and a server may answer with a page
 * that says “not found” as if that were it: so each is imported, which fetches nothing anew where it was there.
 *
 * @param door Address of `debug.js`. Where a bundler has given it another name, the others have other names too.
 */
export function watchFiles(
  door = import.meta.url,
  load = (address: string): Promise<unknown> => import(address),
): FilesWatch {
  const seen = new Map<string, Promise<void>>();
  const missing: InspectedFile[] = [];
  const folder = new URL('.', door).href;

  async function tryFile(name: string, { url, status = 0 }: PageRequest): Promise<void> {
    const isThere = status < 400 && (await load(url.href).then(Boolean, () => false));
    if (!isThere) missing.push({ name, address: addressOf(url), ...(status >= 400 && { status }) });
  }

  return {
    async look(requests) {
      for (const request of door.endsWith('/debug.js') ? requests : []) {
        const { href } = request.url;
        const name = href.startsWith(folder) ? href.slice(folder.length) : '';
        if (ours.test(name) && !seen.has(name)) seen.set(name, tryFile(name, request));
      }
      await Promise.all(seen.values());
    },
    missing,
  };
}

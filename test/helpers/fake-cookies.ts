/** What a page's cookies do in place of the browser's. */
export interface FakeCookies {
  /** Everything that was written, word for word. */
  readonly written: string[];
  /** Gives the page its own cookies back. */
  restore(): void;
}

/**
 * Stands in for `document.cookie`, with a copy of a cookie for each domain and path it was written with.
 *
 * @param keeps Which of the texts that are written the browser takes. Default: every one.
 */
export function fakeCookies(keeps: (text: string) => boolean = () => true): FakeCookies {
  const jar = new Map<string, string>();
  const written: string[] = [];
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => [...jar.values()].join('; '),
    set(text: string) {
      written.push(text);
      const [pair = ''] = text.split(';');
      const place = /;\s*(?:domain|path)=([^;]+)/gi;
      const key = [pair.split('=')[0], ...[...text.matchAll(place)].map(([, value]) => value).sort()].join();
      if (/max-age=0/i.test(text)) jar.delete(key);
      else if (keeps(text)) jar.set(key, pair);
    },
  });
  return { written, restore };
}

/** Makes the page one that may have no cookies, as in a sandboxed frame: reading and writing throw. */
export function forbidCookies(): FakeCookies {
  const forbidden = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  Object.defineProperty(document, 'cookie', { configurable: true, get: forbidden, set: forbidden });
  return { written: [], restore };
}

/** The names of the cookies that script sees on a page. */
export function cookieNames(page = document): string[] {
  return page.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!);
}

function restore(): void {
  delete (document as { cookie?: string }).cookie;
}

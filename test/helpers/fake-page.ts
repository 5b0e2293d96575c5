import { oneEvent } from '@open-wc/testing';

/** A page of this site in a frame, whose own modules a test may call. */
export interface FakePage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  close(): void;
}

/** A file of this repository that stands for a page: it has a path of several folders and nothing in it runs. */
export const deepPath = '/test/helpers/find-browser.mjs';

/** Opens a page that has a path of its own, and hangs what a module of src/ exports on its window. */
export async function openPage<Exports extends object>(
  module: string,
  path = deepPath,
): Promise<FakePage & { readonly exports: Exports }> {
  const frame = document.createElement('iframe');
  frame.src = path;
  document.body.append(frame);
  await oneEvent(frame, 'load');
  const page = frame.contentWindow as unknown as Window & typeof globalThis & { exports: Exports };
  const loaded = new Promise((resolve) => page.addEventListener('exported', resolve));
  const script = page.document.createElement('script');
  script.type = 'module';
  script.text = `import * as exports from '/src/${module}';
Object.assign(window, { exports });
dispatchEvent(new Event('exported'));`;
  page.document.head.append(script);
  await loaded;
  return { frame, window: page, exports: page.exports, close: () => frame.remove() };
}

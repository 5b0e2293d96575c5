import type { Page } from '@playwright/test';

/** What a screen reader is given to say by itself: an alert that comes onto the page, or the focus that it gets. */
export interface Heard {
  readonly how: 'alert' | 'focus';
  readonly text: string;
  /** Number of the document, from 1 for the first that the page opens from now on. */
  readonly page: number;
}

/** Listens to every document that the page opens from now on, into shadow roots too. */
export async function listen(page: Page): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  let documents = 0;
  await page.exposeFunction('beginDocument', () => ++documents);
  await page.exposeFunction('hear', (said: Heard) => void heard.push(said));
  await page.addInitScript(() => {
    const { beginDocument, hear } = window as unknown as {
      beginDocument(): Promise<number>;
      hear(said: Heard): void;
    };
    const number = beginDocument();
    const say = (how: Heard['how'], { textContent }: Element): void => {
      void number.then((page) => hear({ how, text: textContent.replace(/\s+/g, ' ').trim(), page }));
    };
    const known = new WeakSet<Element>();
    const look = (root: ShadowRoot): void => {
      for (const alert of root.querySelectorAll('[role=alert]')) {
        if (!known.has(alert)) say('alert', alert);
        known.add(alert);
      }
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      new MutationObserver(() => look(root)).observe(root, {
        attributes: true,
        childList: true,
        subtree: true,
      });
      root.addEventListener('focusin', ({ target }) => {
        if ((target as Element).matches('div')) say('focus', target as Element);
      });
      return root;
    };
  });
  return heard;
}

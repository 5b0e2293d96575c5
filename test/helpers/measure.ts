import type { Page } from '@playwright/test';

/** What runs in the page looks at these, their shadow roots and their children. */
const ours = 'consent-banner, consent-settings, consent-embed, consent-cookie-table';

/**
 * Controls of ours that are smaller than 24 by 24 pixels and not a link in the middle of a sentence, such as
 * `a "Read our privacy notice" 170×18`. https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const all = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const hosts = [...document.querySelectorAll<HTMLElement>(selector)];
    // The buttons of the banner are its children; those of the others are the page's own.
    const controls = hosts
      .flatMap((host) => [...(host.matches('consent-banner') ? all(host) : []), ...all(host.shadowRoot!)])
      .filter((element) => element.matches('a, button, input, summary, [tabindex="0"]'));
    const isInSentence = (element: HTMLElement): boolean =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement!.innerText.trim() !== element.innerText.trim();
    return controls.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      // A fraction is lost where the page is zoomed.
      const isSmall = width > 0 && Math.min(width, height) < 23.99 && !isInSentence(element);
      return isSmall
        ? [`${element.localName} "${element.innerText.trim()}" ${Math.round(width)}×${Math.round(height)}`]
        : [];
    });
  }, ours);
}

/**
 * Words of ours that can't be read: beyond the sides of the window or of the box that they are in, or overlapped by the
 * words of another box.
 */
export async function clippedText(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const textsIn = (root: Node): Text[] =>
      [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsIn(node)));
    const hosts = [...document.querySelectorAll<HTMLElement>(selector)];
    const texts = hosts
      .flatMap((host) => [...textsIn(host), ...textsIn(host.shadowRoot!)])
      .filter(
        (text) =>
          text.data.trim() && text.parentElement?.checkVisibility() && !text.parentElement.matches('caption'),
      );
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() as Partial<ShadowRoot>).host ??
      null;
    const wordsOf = (text: Text): string => `"${text.data.trim().slice(0, 40)}"`;
    const boxes = texts.map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return { text, rects: [...range.getClientRects()] };
    });
    const outside = boxes.flatMap(({ text, rects }) => {
      const said: string[] = [];
      for (const rect of rects) {
        if (rect.left < -1 || rect.right > innerWidth + 1) said.push(`${wordsOf(text)} is beyond the window`);
        for (
          let box: Element | null = text.parentElement;
          box && box !== document.body;
          box = parentOf(box)
        ) {
          const { display, overflowX, overflowY } = getComputedStyle(box);
          if (/^(inline|contents)$/.test(display)) continue;
          const around = box.getBoundingClientRect();
          const isBeside = rect.left < around.left - 1 || rect.right > around.right + 1;
          // Letters may need more room than their line has; a line that is out of its box is out by more.
          const spare = rect.height / 4;
          const isBelow = rect.top < around.top - spare || rect.bottom > around.bottom + spare;
          if ((isBeside && overflowX !== 'auto') || (isBelow && overflowY !== 'auto')) {
            said.push(`${wordsOf(text)} is beyond its ${box.localName}`);
          }
          if (overflowY === 'auto') break; // what is scrolled away can be scrolled back
        }
      }
      return said;
    });
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);
    const overlapped = boxes.flatMap(({ text, rects }, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => rects.some((a) => other.rects.some((b) => overlap(a, b))))
        .map((other) => `${wordsOf(text)} and ${wordsOf(other.text)} overlap`),
    );
    return [...new Set([...outside, ...overlapped])];
  }, ours);
}

/** What has to be scrolled sideways to be read: the page, or a box of ours. */
export async function scrolledSideways(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)].flatMap((host) => [
      host,
      ...host.shadowRoot!.querySelectorAll('*'),
    ]);
    return [document.documentElement, ...boxes]
      .filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1)
      .filter((box) => box === document.documentElement || getComputedStyle(box).overflowX !== 'visible')
      .map(
        ({ localName, scrollWidth, clientWidth }) => `${localName}: ${scrollWidth} in ${clientWidth} pixels`,
      );
  }, ours);
}

/**
 * What has the focus, such as `button "Save"`, and how much of it is in sight, from 0 to 1: neither covered by anything
 * else nor outside of the window. `undefined`: nothing has it.
 */
export async function focusShown(page: Page): Promise<{ what: string; shown: number } | undefined> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    if (element === document.body) return undefined;
    const isInside = (node: Node | null): boolean =>
      !!node &&
      (element.contains(node) || isInside((node.getRootNode() as Partial<ShadowRoot>).host ?? null));
    const deepest = (x: number, y: number): Element | null => {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const inner = found?.shadowRoot?.elementFromPoint(x, y);
        if (!inner || inner === found) return found;
        found = inner;
      }
    };
    const parts = [0.2, 0.5, 0.8]; // a radio is round
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      parts.flatMap((x) => parts.map((y) => [left + x * width, top + y * height] as const)),
    );
    const shown = points.filter(([x, y]) => isInside(deepest(x, y))).length / points.length;
    return { what: `${element.localName} "${element.innerText.trim().split('\n')[0]}"`, shown };
  });
}

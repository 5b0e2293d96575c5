import type { Page } from '@playwright/test';

/** Where a page says what the surface of our elements, and the text on it, look like. */
const themed = ['--consent-surface', '--consent-text'];

/**
 * Looks at the page while every colour is a number. Alfa and Equal Access can't read `color-mix()`, and take the
 * colours of the system for those of a light one; so the surface of each of our elements, and the text on it, are set
 * to what the browser has made of them. To the eye nothing changes. Throws where a colour is left that can't be read.
 */
export async function inPlainColours<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  const unreadable = await page.evaluate(write, themed);
  if (unreadable.length)
    throw new Error(`Not every engine can read the colours of ${unreadable.join(', ')}.`);
  try {
    return await look();
  } finally {
    await page.evaluate((names) => {
      for (const host of document.querySelectorAll<HTMLElement>(':defined')) {
        if (host.shadowRoot) names.forEach((name) => host.style.removeProperty(name));
      }
    }, themed);
  }
}

/** Runs in the page. Answers which elements have colours that are no numbers even then. */
function write([surface, text]: readonly string[]): string[] {
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const inNumbers = (colour: string): string => {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
    return `rgb(${red} ${green} ${blue})`;
  };
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const isUnreadable = (element: Element): boolean => {
    const { color, backgroundColor } = getComputedStyle(element);
    return ![color, backgroundColor].every((colour) => colour.startsWith('rgb'));
  };
  const isOpaque = (element: Element): boolean =>
    getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
  for (const host of all(document).filter(({ shadowRoot }) => shadowRoot)) {
    const parts = [host, ...all(host.shadowRoot!)];
    const painted = parts.find(isUnreadable) ?? parts.find(isOpaque);
    if (!painted) continue;
    const { color, backgroundColor } = getComputedStyle(painted);
    host.style.setProperty(surface!, inNumbers(backgroundColor));
    host.style.setProperty(text!, inNumbers(color));
  }
  return all(document)
    .filter(isUnreadable)
    .map(({ localName }) => localName);
}

import type { Page } from '@playwright/test';

/** What our words stand on: how light it is, from 0 to 1, and by how much they stand out. Each text that can be seen. */
export async function groundsOfWords(page: Page): Promise<{ light: number; contrast: number }[]> {
  return page.evaluate(() => {
    const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const luminance = (colours: readonly string[]): number => {
      for (const colour of ['#fff', ...colours]) {
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const parentOf = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const grounds = (element: Element | null): string[] =>
      element ? [...grounds(parentOf(element)), getComputedStyle(element).backgroundColor] : [];
    const hosts = ['banner', 'settings', 'embed', 'cookie-table'].map((name) => `consent-${name}`);
    return [...document.querySelectorAll(hosts.join())]
      .flatMap((host) => [...host.shadowRoot!.querySelectorAll('h2, p, li, legend, summary, td')])
      .filter((text) => text.checkVisibility() && !text.closest('.notice'))
      .map((text) => {
        const ground = luminance(grounds(text));
        const ink = luminance([...grounds(text), getComputedStyle(text).color]);
        const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        return { light: ground, contrast };
      });
  });
}

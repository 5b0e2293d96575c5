import type { Locator, Page } from '@playwright/test';

/** How well a control of ours can be seen, as ratios from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export interface Contrasts {
  /** Such as `button "Close"`. */
  readonly what: string;
  /** Its words, while a mouse points at it. 21 where it has none. */
  readonly pointed: number;
  /** Its words, while it has the focus. 21 where it has none. */
  readonly focused: number;
  /** What shows that it has the focus, its ring or its own surface, against what it stands on. */
  readonly indicator: number;
}

/** What is left of a control of ours when the system says what the colours are. */
export interface Edges {
  readonly what: string;
  readonly isPlainLink: boolean;
  /** Its border, against its own surface. 1: none. */
  readonly border: number;
  /** The ring around it while it has the focus, against what it stands on. 1: none. */
  readonly ring: number;
  /** The dot of a radio that is chosen, against its surface. `undefined`: it is none. */
  readonly dot?: number;
}

/** Measures every control of ours under the pointer and with the focus. */
export async function contrasts(page: Page): Promise<Contrasts[]> {
  const found: Contrasts[] = [];
  for (const control of await page.locator(controls).all()) {
    if (!(await control.isVisible())) continue;
    await control.hover();
    const pointed = await control.evaluate(measure);
    await page.mouse.move(0, 0);
    await focusLikeAKey(control);
    const focused = await control.evaluate(measure);
    found.push({
      what: focused.what,
      pointed: pointed.words,
      focused: focused.words,
      indicator: Math.max(focused.ring, focused.surface),
    });
  }
  return found;
}

/** Measures every control of ours at rest, and the ring around it. */
export async function edges(page: Page): Promise<Edges[]> {
  const found: Edges[] = [];
  for (const control of await page.locator(controls).all()) {
    if (!(await control.isVisible())) continue;
    const { what, isPlainLink, border, dot } = await control.evaluate(measure);
    await focusLikeAKey(control);
    const { ring } = await control.evaluate(measure);
    found.push({ what, isPlainLink, border, ring, ...(dot === undefined ? {} : { dot }) });
  }
  return found;
}

const controls = ['banner', 'settings', 'embed']
  .flatMap((name) => ['a', 'button', 'input', 'summary'].map((kind) => `consent-${name} ${kind}`))
  .join(', ');

async function focusLikeAKey(control: Locator): Promise<void> {
  await control.evaluate((element: HTMLElement) => {
    element.blur(); // Who has the focus already keeps it as it came.
    element.focus({ focusVisible: true } as FocusOptions);
  });
}

/** Runs in the page. */
function measure(element: HTMLElement | SVGElement) {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const read = (colour: string): Colour => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = paint.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  };
  const over = ([red, green, blue, alpha]: Colour, under: Colour): Colour => {
    const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
    return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const [r, g, b] = [red, green, blue].map((part) =>
      part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const parentOf = (part: Element): Element | null =>
    part.assignedSlot ?? part.parentElement ?? (part.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const behind = (part: Element | null): Colour => {
    if (!part) return read('white');
    const colour = read(getComputedStyle(part).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, behind(parentOf(part)));
  };

  const style = getComputedStyle(element);
  const around = behind(parentOf(element));
  const brightness = Number(/brightness\(([\d.]+)\)/.exec(style.filter)?.[1] ?? 1);
  const dim = ([red, green, blue, alpha]: Colour): Colour => [
    red * brightness,
    green * brightness,
    blue * brightness,
    alpha,
  ];
  const own = read(style.backgroundColor);
  const surface = over(dim(own), around);
  const line = (kind: string, width: string, colour: string, on: Colour): number =>
    kind === 'none' || Number.parseFloat(width) < 2 ? 1 : contrast(over(read(colour), on), on);
  const words = (element as HTMLElement).innerText?.trim() ?? '';
  const dot = getComputedStyle(element, '::before');
  return {
    what: `${element.localName} "${words.split('\n')[0]}"`,
    isPlainLink: style.textDecorationLine.includes('underline'),
    words: words ? contrast(over(dim(read(style.color)), surface), surface) : 21,
    surface: contrast(surface, around),
    border: line(style.borderTopStyle, style.borderTopWidth, style.borderTopColor, surface),
    ring: line(style.outlineStyle, style.outlineWidth, style.outlineColor, around),
    dot: element.matches(':checked')
      ? line(dot.borderTopStyle, dot.borderTopWidth, dot.borderTopColor, surface)
      : undefined,
  };
}

import type { Locator, Page } from '@playwright/test';

/** Something that a visitor has to see or to press, and what it is called in a sentence. */
export interface Piece {
  readonly what: string;
  readonly at: Locator;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page says about a piece: sentences, where it stands on the screen, and whether that has been scrolled. */
interface Look {
  readonly wrong: string[];
  readonly box: Box;
  readonly scrolled: boolean;
}

/**
 * What keeps a visitor from pressing controls and reading texts: sentences, none where all is well. Each piece has to
 * be wholly on the screen once it is scrolled to, seen, and what a press in its middle meets; a control large enough to
 * hit. Letters have to be of 12 pixels at least, and to stand out 4.5 to 1: by the styles, and on the screen itself,
 * which shows what filters, layers and blending have made of them.
 */
export async function findObstacles(
  page: Page,
  { controls = [], texts = [] }: { readonly controls?: readonly Piece[]; readonly texts?: readonly Piece[] },
): Promise<string[]> {
  const found: string[] = [];
  let picture: string | undefined;
  for (const { what, at } of [...controls, ...texts]) {
    if ((await at.count()) !== 1) {
      found.push(`${what} is not there, or more than once`);
      continue;
    }
    const least = controls.some((control) => control.at === at) ? 24 : 10;
    const { wrong, box, scrolled } = await at.evaluate(lookAt, least);
    found.push(...wrong.map((sentence) => `${what} ${sentence}`));
    if (wrong.length) continue;
    if (scrolled) picture = undefined;
    picture ??= (await page.screenshot({ animations: 'allow' })).toString('base64');
    const contrast = await page.evaluate(contrastIn, { picture, box });
    if (!(contrast >= 4.5)) found.push(`${what} stands out ${contrast.toFixed(2)} to 1 on the screen`);
  }
  return found;
}

/** Runs in the page. */
function lookAt(element: Element, least: number): Look {
  const wrong: string[] = [];

  const deepestAt = (x: number, y: number): Element | null => {
    let hit: Element | null = null;
    for (let root: DocumentOrShadowRoot | null = document; root;) {
      const inner: Element | null = root.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
      root = inner.shadowRoot;
    }
    return hit;
  };
  const problemOfPlace = (): string | undefined => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) return `reaches from ${left} to ${right} across`;
    if (top < -1 || bottom > innerHeight + 1) return `reaches from ${top} to ${bottom} down`;
    const hit = deepestAt((left + right) / 2, (top + bottom) / 2);
    return hit && element.contains(hit) ? undefined : `is under ${hit?.localName ?? 'nothing'}`;
  };
  const scrolled = problemOfPlace() !== undefined;
  if (scrolled) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const misplaced = problemOfPlace();
  if (misplaced) wrong.push(misplaced);

  const box = element.getBoundingClientRect();
  if (box.width < least || box.height < least) wrong.push(`is ${box.width} by ${box.height}`);
  const whole = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!element.checkVisibility(whole)) wrong.push('is not visible');

  const ancestry: Element[] = [];
  for (let at: Element | null = element; at;) {
    ancestry.unshift(at);
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const opacity = ancestry.reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
  if (opacity < 0.99) wrong.push(`has an opacity of ${opacity}`);

  // A canvas knows colours in every notation.
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const luminanceOf = (colours: readonly string[]): number => {
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = ancestry.map((at) => getComputedStyle(at).backgroundColor);

  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent!.trim();
    if (!text) continue;
    letters += text.length;
    const style = getComputedStyle(node.parentElement!);
    const size = parseFloat(style.fontSize);
    if (size < 12) wrong.push(`has letters of ${size} pixels`);
    if (parseFloat(style.lineHeight) < size) wrong.push(`has lines of ${style.lineHeight}`);
    if (parseFloat(style.letterSpacing) < -0.1 * size) wrong.push('has letters one over the other');
    if (style.unicodeBidi.includes('override')) wrong.push('is written backwards');
    const fill = style.webkitTextFillColor || style.color;
    const [ink, ground] = [luminanceOf([...grounds, fill]), luminanceOf(grounds)];
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (!(contrast >= 4.5)) wrong.push(`stands out ${contrast.toFixed(2)} to 1 by its styles`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const isOutside = ({ left, right }: DOMRect) => left < box.left - 2 || right > box.right + 2;
    if ([...range.getClientRects()].some(isOutside)) wrong.push('has words outside of it');
  }
  if (!letters) wrong.push('says nothing');
  const { x, y, width, height } = box;
  return { wrong: [...new Set(wrong)], box: { x, y, width, height }, scrolled };
}

/** Runs in the page. The largest contrast, in a part of a picture, between what mostly fills it and anything else. */
async function contrastIn({ picture, box }: { picture: string; box: Box }): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = devicePixelRatio;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) =>
    Math.round(length * scale),
  ) as [number, number, number, number];
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(whole, -x, -y);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const luminance = (colour: number): number => {
    const [r = 0, g = 0, b = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [[most] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  const ground = luminance(most);
  // Fewer pixels than this may be the edge of something else.
  const inks = [...counts].filter(([, count]) => count > 3).map(([colour]) => luminance(colour));
  return Math.max(...inks.map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)));
}

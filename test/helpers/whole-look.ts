import type { Locator, Page } from '@playwright/test';

/** What can be done to a control before it is looked at. */
export const states = ['at rest', 'pointed at', 'pressed', 'focused'] as const;

/** Brings a control into a state. */
export async function enter(page: Page, control: Locator, state: (typeof states)[number]): Promise<void> {
  if (state === 'pointed at' || state === 'pressed') await control.hover();
  if (state === 'pressed') await page.mouse.down();
  if (state === 'focused')
    await control.evaluate((element: HTMLElement) => element.focus({ focusVisible: true } as FocusOptions));
}

/** Lets go of it, without pressing it. */
export async function leave(page: Page, control: Locator): Promise<void> {
  await page.mouse.move(5, 700);
  await page.mouse.up();
  await control.evaluate((element: HTMLElement) => element.blur());
}

/**
 * Every property of a control as the browser has computed it, and of what its style may put before and after it. With a
 * second argument, without those that follow from the length of its words.
 */
export async function lookOf(
  control: Locator,
  whatever?: 'whatever its width',
): Promise<Readonly<Record<string, string>>> {
  return control.evaluate((element, isNarrowed) => {
    const look: Record<string, string> = {};
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part || undefined);
      // What has no content is not there, whatever is said of it.
      if (part && style.content === 'none') continue;
      for (const property of style) {
        const followsWidth = /width$|inline-size$|-origin$/.test(property) && !property.includes('border');
        if (isNarrowed && followsWidth) continue;
        if (!property.startsWith('--')) look[property + part] = style.getPropertyValue(property);
      }
    }
    return look;
  }, !!whatever);
}

/**
 * Looks at the message while the framework's style sheet is off. What the message has from the page by right stays: its
 * letters, its colours and our custom properties.
 */
export async function withoutFramework<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('consent-banner')!;
    const { font, color, letterSpacing, wordSpacing, colorScheme } = getComputedStyle(document.body);
    const own = getComputedStyle(host);
    const names = ['surface', 'text', 'button', 'button-text', 'focus', 'radius', 'max-width', 'gutter'];
    const properties = names.map((name) => [`--consent-${name}`, own.getPropertyValue(`--consent-${name}`)]);
    Object.assign(document.body.style, { font, color, letterSpacing, wordSpacing, colorScheme, margin: '0' });
    for (const [name, value] of properties) if (value) host.style.setProperty(name!, value);
    for (const sheet of document.styleSheets) sheet.disabled = !!sheet.href?.endsWith('/framework.css');
  });
  try {
    return await look();
  } finally {
    await page.evaluate(() => {
      document.body.removeAttribute('style');
      document.querySelector('consent-banner')!.removeAttribute('style');
      for (const sheet of document.styleSheets) sheet.disabled = false;
    });
  }
}

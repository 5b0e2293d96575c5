import type { Page } from '@playwright/test';

/**
 * Spaces the page's text as a visitor's own style sheet may, shadow roots included: it must still be readable.
 * https://www.w3.org/WAI/WCAG22/Understanding/text-spacing
 */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const spacing = `line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;`;
    const rules = `*, :host, ::slotted(*) { ${spacing} } p { margin-block-end: 2em !important }`;
    const space = (root: Document | ShadowRoot): void => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      // Last, so that it counts for more than our own, as a visitor's does.
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) space(shadowRoot);
    };
    space(document);
  });
}

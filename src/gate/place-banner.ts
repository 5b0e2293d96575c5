/**
 * Puts an empty `<consent-banner>` first in `<body>`, before the skip link. Where a frame is painted before its
 * definition is there, room for it is kept in that frame, so that nothing moves afterwards.
 *
 * @param asked How many categories the banner asks about: its text grows with them.
 */
export function placeBanner(body: HTMLElement, asked: number): void {
  const banner = document.createElement('consent-banner');
  body.prepend(banner);
  requestAnimationFrame(() => {
    if (banner.shadowRoot) return;
    const room = new CSSStyleSheet();
    room.replaceSync(`:host{display:block!important;min-block-size:calc(${roomFor(asked)}em)!important}`);
    banner.attachShadow({ mode: 'open' }).adoptedStyleSheets = [room];
  });
}

/**
 * The banner's height, estimated from its style sheet and from how long its texts are, for letters of 19 pixels: more
 * often a line too high than too low. What is left over goes between the paragraphs.
 */
function roomFor(asked: number): string {
  const buttons = innerWidth < 640 ? 3 : 1;
  const lines = (ems: number): number => Math.ceil(ems / Math.min(innerWidth / 21, 40));
  return `${25 + 41 * buttons}px + ${2.6 + 1.5 * (2.25 * lines(28) + lines(42 + 14 * asked) + buttons)}`;
}

/**
 * Puts an empty `<consent-banner>` first in `<body>`, before the skip link. Where a frame is painted before its
 * definition is there, room for it is kept in that frame, so that nothing moves afterwards; not on a page with
 * settings, where it takes itself away.
 *
 * @param asked How many categories the banner asks about: its text grows with them. 0: no room is to be kept.
 */
export function placeBanner(body: HTMLElement, asked: number): void {
  const banner = document.createElement('consent-banner');
  body.prepend(banner);
  requestAnimationFrame(() => {
    if (!asked || banner.shadowRoot || document.querySelector('consent-settings')) return;
    banner.style.display = 'flex';
    banner.style.minBlockSize = `${roomFor(asked)}em`;
  });
}

/**
 * The banner's height in letters, estimated from its style sheet and from how long its texts are, for letters of 16 to
 * 19 pixels: more often a line too high than too low. What is left over goes between the paragraphs.
 */
function roomFor(asked: number): number {
  const lines = (ems: number): number => Math.ceil(ems / Math.min(innerWidth / 21, 40));
  return (innerWidth < 640 ? 16.5 : 8.3) + 3.4 * lines(28) + 1.5 * lines(41 + 14 * asked);
}

/**
 * Queues a command for Google's tag. It wants the `arguments` object itself, not an array.
 * https://developers.google.com/tag-platform/gtagjs/reference
 */
export const gtag: (...command: unknown[]) => void = function () {
  // eslint-disable-next-line prefer-rest-params -- the vendor's form
  dataLayer().push(arguments);
};

/** The queue that Google's tags share. Made anew where a page's element with that id stands in its place. */
export function dataLayer(): unknown[] {
  return (window.dataLayer = Array.isArray(window.dataLayer) ? window.dataLayer : []);
}

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: typeof gtag;
  }
}

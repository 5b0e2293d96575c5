/** Acts once the page has such an element: now, or when one is added. Resolves when what can be done now is done. */
export function whenOnPage(selector: string, act: () => Promise<void>): Promise<void> | undefined {
  if (document.querySelector(selector)) return act();
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    act().catch(console.warn);
  }).observe(document, { childList: true, subtree: true });
  return undefined;
}

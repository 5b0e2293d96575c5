/** Has the banner ask about what is in use now, where there is one and it was drawn. */
export function redrawBanner(): void {
  const banner: (Partial<Record<'attributeChangedCallback', () => void>> & Element) | null =
    document.querySelector('consent-banner');
  banner?.attributeChangedCallback?.();
}

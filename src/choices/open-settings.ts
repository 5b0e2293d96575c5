/** Takes the visitor to the settings: those on the page, else a dialog that the element makes of itself. */
export function openSettings(): void {
  const here = document.querySelector<HTMLElement>('consent-settings');
  if (here) {
    here.tabIndex = -1;
    here.focus();
  } else {
    const settings = document.createElement('consent-settings');
    settings.setAttribute('modal', '');
    document.body.append(settings);
  }
}

/** Makes the browser send Global Privacy Control, or not. `undefined`: it doesn't know of it. */
export function fakeSignal(globalPrivacyControl: boolean | undefined): void {
  delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  if (globalPrivacyControl === undefined) return;
  Object.defineProperty(navigator, 'globalPrivacyControl', {
    configurable: true,
    value: globalPrivacyControl,
  });
}

import { removeCookie } from './remove-cookie.js';
import { visibleCookies } from './visible-cookies.js';

/** Removes the cookies, and the keys in local and session storage, whose names fit. */
export function removeTraces(fits: (name: string) => boolean): void {
  for (const cookie of visibleCookies()) {
    const [name] = cookie.split('=');
    if (fits(name!)) removeCookie(name!);
  }
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[area])) if (fits(key)) window[area].removeItem(key);
    } catch {
      // storage is blocked, so there is nothing in it
    }
  }
}

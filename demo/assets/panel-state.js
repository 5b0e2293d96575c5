/** What the live panel shows, read from the page and from nothing else. Demo code, not part of consent-gate. */

/** The gate. `undefined`: consent-gate has not loaded, or something else has taken its name. */
export const gateOf = () =>
  typeof window.consentGate?.granted === 'function' ? window.consentGate : undefined;

/** The choices in a few words, for the panel's closed state. */
export function choiceOf(gate) {
  if (!gate) return 'consent-gate not loaded';
  if (!gate.choices) return 'No choice made yet';
  const choices = Object.entries(gate.choices).map(
    ([category, allowed]) => `${category} ${allowed ? 'yes' : 'no'}`,
  );
  return choices.join(', ') || 'Nothing to choose';
}

/** The choice cookie as the browser has it, and as what it means. */
export function choiceCookie(gate) {
  const name = gate?.config.cookie.name ?? 'consent_choices';
  const raw = cookiePairs().find((pair) => pair.startsWith(`${name}=`));
  if (!raw) return { raw: 'None', record: 'None' };
  try {
    return {
      raw,
      record: JSON.stringify(JSON.parse(decodeURIComponent(raw.slice(name.length + 1))), null, 2),
    };
  } catch {
    return { raw, record: 'It cannot be read.' };
  }
}

/** Names of the cookies that a script can see. */
export const cookieNames = () => cookiePairs().map((pair) => pair.split('=')[0]);

/** Names of the storage keys, and where each is. */
export function storageKeys() {
  return [...keysIn('localStorage', 'local'), ...keysIn('sessionStorage', 'session')];
}

/**
 * Tells of each address of another origin that the page asked for, whether or not an answer came.
 *
 * @param {(address: string) => void} tell
 */
export function watchOtherOrigins(tell) {
  const consider = (address) => {
    const url = URL.parse?.(address) ?? new URL(address, location.href);
    if (url.protocol.startsWith('http') && url.origin !== location.origin) tell(url.origin + url.pathname);
  };
  for (const script of document.querySelectorAll('script[src]')) consider(script.src); // Also one that never arrives.
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => consider(entry.name))).observe({
    type: 'resource',
    buffered: true,
  });
}

function cookiePairs() {
  try {
    return document.cookie.split('; ').filter(Boolean);
  } catch {
    return []; // A sandboxed frame has no cookies.
  }
}

function keysIn(storage, place) {
  try {
    return Object.keys(window[storage]).map((key) => `${key} (${place})`);
  } catch {
    return []; // The browser blocks storage.
  }
}

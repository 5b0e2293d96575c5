import { loadScript } from '../lib/load-script.js';
import { pageNonce } from '../lib/page-nonce.js';
import { visibleCookies } from '../lib/visible-cookies.js';
import { whenLoaded } from '../lib/when-loaded.js';
import type { Preset, ServiceFacts } from '../types.js';

interface ReciteWindow {
  Recite?: {
    load(options: object): void;
    enable(): void;
    Event: { subscribe(event: string, act: () => void): void };
  };
}

/** Of the toolbar's script. `undefined`: it may not run. */
let address: string | undefined;

/** Whether the script was asked for and is still to come. */
let coming = false;

/** Whether the visitor has asked for the toolbar on this page. */
let wanted = false;

/** The toolbar that was made ready. */
let ready: ReciteWindow['Recite'];

/**
 * Recite Me toolbar. Nothing is fetched until the visitor clicks an element with `data-recite-me`. With `load: always`
 * it is fetched on every page, and opens where the visitor has left it open. A toolbar that is open can't be stopped.
 * https://reciteme.com/policies/cookie-statement
 */
export const reciteMe: Preset = {
  name: 'recite-me',
  category: 'functional',
  options: { id: ['[\\da-f]{40}', '0123456789abcdef0123456789abcdef01234567'] },
  optional: { load: ['click|always', 'click'] },
  traces: /^Recite[._]/,
  allow(allowed) {
    if (allowed) return;
    address = undefined;
    wanted = false;
    document.removeEventListener('click', openOnClick);
  },
  start({ id, load }) {
    address = `https://api.reciteme.com/asset/js?key=${id as string}`;
    document.addEventListener('click', openOnClick);
    if (load !== 'always') return undefined;
    coming = true;
    whenLoaded(address, arrive);
    return address;
  },
};

function openOnClick(event: Event): void {
  const isButton = (node: EventTarget): boolean =>
    node instanceof Element && node.matches('[data-recite-me]');
  if (!event.composedPath().some(isButton)) return;
  event.preventDefault();
  wanted = true;
  if ((window as ReciteWindow).Recite) open();
  else if (address && !coming) fetchToolbar(address);
}

/** Where it does not come, the next click tries again. */
function fetchToolbar(src: string): void {
  const script = loadScript(src, pageNonce());
  coming = true;
  script.onload = arrive;
  script.onerror = () => void (coming = false);
}

function arrive(): void {
  coming = false;
  if (address && (wanted || visibleCookies().includes('Recite.Persist=true'))) open();
}

/** It is made ready once, and says when it can be shown. */
function open(): void {
  const { Recite } = window as ReciteWindow;
  if (!Recite || ready === Recite) return Recite?.enable();
  ready = Recite;
  Recite.load({});
  Recite.Event.subscribe('Recite:load', () => Recite.enable());
}

/** https://www.cambridge.gov.uk/cookies: Recite Me publishes no names. */
export const reciteMeFacts: ServiceFacts = {
  label: 'Recite Me',
  provider: 'Recite Me',
  notice: 'https://reciteme.com/policies/cookie-statement',
  cookies: [
    {
      name: 'Recite.Persist',
      purpose: 'Keeps the accessibility toolbar open from page to page.',
      expires: 'session',
    },
    { name: 'Recite_Session', purpose: 'Lets the accessibility toolbar work.', expires: 'session' },
  ],
};

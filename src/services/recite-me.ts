import { addGatedScript } from '../lib/add-gated-script.js';
import { attempt } from '../lib/attempt.js';
import { visibleCookies } from '../lib/visible-cookies.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface ReciteWindow {
  Recite?: {
    load(options: object): void;
    enable(): void;
    Event: { subscribe(event: string, act: () => void): void };
  };
}

/** Of the toolbar's script. */
let address: string;

/** What the script waits for, as `data-consent` has it. */
let needed: string;

let mayRun = false;

/** Whether the script was asked for and is still to come. */
let coming = false;

/** Whether the visitor has asked for the toolbar on this page. */
let wanted = false;

/** The toolbar that was made ready. */
let ready: ReciteWindow['Recite'];

/**
 * Recite Me toolbar. Nothing is fetched until the visitor clicks an element with `data-recite-me`. With `load: always`
 * it is fetched on every page, and opens where the visitor has left it open. Nothing stops a toolbar that has come, so
 * withdrawal loads the page again. https://reciteme.com/policies/cookie-statement
 */
export const reciteMe: Preset = {
  name: 'recite-me',
  category: 'functional',
  options: { id: ['[\\da-f]{40}', '0123456789abcdef0123456789abcdef01234567'] },
  optional: { load: ['click|always', 'click'] },
  traces: /^Recite[._]/,
  allow(allowed) {
    if (allowed) return;
    mayRun = wanted = false;
    document.removeEventListener('click', openOnClick);
  },
  start({ id, load, category = reciteMe.category }) {
    address = `https://api.reciteme.com/asset/js?key=${id as string}`;
    needed = category as string;
    mayRun = true;
    document.addEventListener('click', openOnClick);
    // Neither bubbles, but both are caught on their way down.
    for (const end of ['load', 'error']) document.addEventListener(end, settle, true);
    if (load !== 'always') return undefined;
    coming = true;
    return address;
  },
};

function openOnClick(event: Event): void {
  const isButton = (node: EventTarget): boolean =>
    node instanceof Element && node.matches('[data-recite-me]');
  if (!event.composedPath().some(isButton)) return;
  event.preventDefault();
  wanted = true;
  if (ownGlobal(window as ReciteWindow, 'Recite')) open();
  else if (!coming) {
    coming = true;
    addGatedScript({ consent: needed, src: address });
  }
}

/** Where it did not come, the next click tries again. */
function settle({ type, target }: Event): void {
  if (!(target instanceof HTMLScriptElement) || target.src !== address) return;
  coming = false;
  const isLeftOpen = (): boolean => visibleCookies().includes('Recite.Persist=true');
  if (type === 'load' && mayRun && (wanted || isLeftOpen())) attempt(open);
}

/** It is made ready once, and says when it can be shown. */
function open(): void {
  const Recite = ownGlobal(window as ReciteWindow, 'Recite');
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

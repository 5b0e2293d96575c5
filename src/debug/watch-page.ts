import { categoriesInUse, decided, granted, type GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { StorageKind } from '../types.js';
import type { GatedMarkup } from './inspect-markup.js';
import { watchFiles, type FilesWatch } from './missing-files.js';
import { isOurs, ownerOf } from './owner-of.js';
import { kinds, storedNames } from './stored-names.js';

/** What the visitor had decided at a time, in milliseconds after the page had begun. */
interface Moment {
  readonly at: number;
  readonly decided: boolean;
  readonly granted: ReadonlySet<string>;
}

/** A request that the browser tells of. */
export interface PageRequest {
  readonly url: URL;
  readonly isScript: boolean;
  /** When, in milliseconds after the page had begun. `undefined`: only its element is known. */
  readonly at?: number;
  /** What it was answered with. `undefined` or 0: the browser does not tell. */
  readonly status?: number;
}

/** A cookie or storage key that was seen. */
export interface SeenName {
  readonly name: string;
  readonly kind: StorageKind;
  readonly beforeConsent: boolean;
  /** When, in milliseconds after the page had begun. */
  readonly at: number;
}

/** What is known of a page since it has been watched. */
export interface Watch {
  /** When that began, in milliseconds after the page had begun. */
  readonly from: number;
  /** Every name that was seen, by its kind and itself. */
  readonly names: ReadonlyMap<string, SeenName>;
  /** Gated markup that was in the page at an inspection, by what it is. What it has asked for stays asked for. */
  readonly markup: Map<string, GatedMarkup>;
  readonly files: FilesWatch;
  /** Notes the names that are there now. */
  look(): void;
  /** Every request so far, and every script and frame that has an address. */
  requests(): readonly PageRequest[];
  /** What was decided at a time. `undefined`: that is not known. */
  momentAt(at: number | undefined): Moment | undefined;
}

const watches = new WeakMap<GateState, Watch>();

/** Watches the page of a gate from the first call on. */
export function watchOf(state: GateState): Watch {
  const watch = watches.get(state) ?? watchPage(state);
  watches.set(state, watch);
  return watch;
}

function watchPage(state: GateState): Watch {
  const from = Math.round(performance.now());
  const names = new Map<string, SeenName>();
  const made = Date.parse(state.record?.date ?? '') + 999; // the seconds of a record are whole
  // A choice that was made on this page was another one before, and nobody knows which.
  const moments = [momentOf(state, made >= performance.timeOrigin ? from : 0)];

  const note = (kind: StorageKind, name: string, at = performance.now()): void => {
    const key = `${kind} ${name}`;
    if (names.has(key)) return;
    const { decided, granted } = moments.at(-1)!;
    const owner = ownerOf(state, name);
    const isFine = isOurs(state, name) || (owner ? granted.has(owner.category) : decided);
    names.set(key, { name, kind, beforeConsent: !isFine, at });
  };
  const look = (at?: number): void => {
    for (const kind of kinds) for (const name of storedNames(kind) ?? []) note(kind, name, at);
  };

  const entries = [
    ...((attempt(() => performance.getEntriesByType('resource')) ?? []) as PerformanceResourceTiming[]),
  ];
  const take = (list: PerformanceEntryList): void =>
    void entries.push(...(list as PerformanceResourceTiming[]).slice(0, 9999 - entries.length));
  const observer = attempt(() => new PerformanceObserver((list) => take(list.getEntries())));
  attempt(() => observer?.observe({ type: 'resource' }));

  // What is there at this event was there before what it grants could do anything but begin.
  document.addEventListener('consent-change', () => {
    const now = momentOf(state, performance.now());
    // What is granted has been asked for by now.
    const asked = now.at - 500;
    look(asked);
    const either = new Set([...moments.at(-1)!.granted, ...now.granted]);
    moments.push({ ...now, at: asked, granted: either }, now);
  });
  attempt(() => watchCookies((name) => note('cookie', name)));
  look();

  return {
    from,
    names,
    markup: new Map(),
    files: watchFiles(),
    look: () => look(),
    requests() {
      take(observer?.takeRecords() ?? []);
      const told = entries.flatMap(({ name, startTime, initiatorType, responseStatus }) =>
        requestTo(name, initiatorType === 'script', startTime).map((each) => ({
          ...each,
          status: responseStatus,
        })),
      );
      const known = new Set(told.map(({ url }) => url.href));
      return [...told, ...inMarkup().filter(({ url }) => !known.has(url.href))];
    },
    momentAt: (at) => (at === undefined ? undefined : moments.filter((moment) => moment.at <= at).at(-1)),
  };
}

function momentOf(state: GateState, at: number): Moment {
  const ids = [...state.categories.keys()];
  return {
    at,
    decided: categoriesInUse(state).every(({ id }) => decided(state, id) !== undefined),
    // While the page is held, nothing starts; but what is essential was never to wait.
    granted: new Set(
      ids.filter((id) => granted(state, [id]) || state.categories.get(id)!.basis === 'essential'),
    ),
  };
}

/** What has the page's markup load, whether or not it has come: one that was stopped is in no list of the browser's. */
function inMarkup(): PageRequest[] {
  const selector = 'script[src]:not([type="text/plain" i]),iframe[src]';
  return [...document.querySelectorAll<HTMLScriptElement | HTMLIFrameElement>(selector)].flatMap((element) =>
    requestTo(element.src, element.matches('script')),
  );
}

/** None where it is no web address. */
function requestTo(address: string, isScript: boolean, at?: number): PageRequest[] {
  const url = attempt(() => new URL(address));
  return url?.protocol.startsWith('http') ? [{ url, isScript, ...(at !== undefined && { at }) }] : [];
}

/** Also those that come and go: https://cookiestore.spec.whatwg.org/ */
function watchCookies(note: (name: string) => void): void {
  const page = window as { cookieStore?: EventTarget };
  page.cookieStore?.addEventListener('change', (event) => {
    const { changed } = event as Event & { changed: readonly { name: string }[] };
    for (const { name } of changed) note(name);
  });
}

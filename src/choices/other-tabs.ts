import type { Heard } from '../gate/gate-parts.js';
import type { GateState } from '../gate/gate-state.js';
import { parseRecord } from '../gate/consent-record.js';
import { attempt } from '../lib/attempt.js';
import { removeCookie } from '../lib/remove-cookie.js';
import { changeChoices } from './change-choices.js';
import { writeCookie } from './write-cookie.js';
import type { ConsentRecord } from '../types.js';

/** How long a cookie may take to reach another tab, in milliseconds: 20 to 93 were seen in WebKit. */
const onItsWay = 1000;

/** When the latest choice that this page knows of was made, here or in another tab; 0: none since it was loaded. */
let latest = 0;
/** Whether that choice was made on this page. */
let isOwn = false;
/** What another tab has told last, and when on this page's clock. */
let heard: ConsentRecord | undefined;
let heardAt = -onItsWay;

/** Tells the other tabs of this host what was decided here, which shows there before the cookie has reached them. */
export function tellTabs({ config, record }: GateState): void {
  // No two tabs choose in the same moment, and none before what it knows of, whatever its clock says.
  latest = Math.max(latest, Date.now()) + Math.random();
  isOwn = true;
  // Refused where the page may keep nothing.
  attempt(() => {
    const tabs = new BroadcastChannel(config.cookie.name);
    tabs.postMessage([latest, record] satisfies Heard);
    tabs.close();
  });
}

/**
 * Takes over what another tab tells, or what the cookie says now: another tab may have written it, or its time is over.
 *
 * @param told Anything: a script of the page may use the channel too.
 */
export function follow(state: GateState, told?: unknown): void {
  if (Array.isArray(told)) hear(state, told as unknown as Heard);
  // The cookie may be that of before what was heard.
  else takeOver(state, performance.now() < heardAt + onItsWay ? heard : state.reread());
}

/** The later choice counts, in whichever order they are heard of. What is no record of ours is none. */
function hear(state: GateState, [at, told]: Heard): void {
  if (!Number.isFinite(at)) return;
  if (at > latest) {
    latest = at;
    isOwn = false;
    heardAt = performance.now();
    // What is no JSON throws.
    heard = attempt(() => parseRecord(encodeURIComponent(JSON.stringify(told)), state.config));
    if (JSON.stringify(heard) !== JSON.stringify(state.record)) takeOver(state, heard);
  } else if (at < latest && isOwn) keepAgain(state);
}

function takeOver(state: GateState, record: ConsentRecord | undefined): void {
  changeChoices(state, 'tab', () => {
    state.record = record;
  });
}

/** The other tab may have written its cookie over this one’s. */
function keepAgain({ config: { cookie }, record }: GateState): void {
  if (record) writeCookie(cookie, JSON.stringify(record));
  else removeCookie(cookie.name);
}

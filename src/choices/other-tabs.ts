import type { Heard } from '../gate/gate-parts.js';
import { channelOf, type GateState } from '../gate/gate-state.js';
import { parseRecord } from '../gate/consent-record.js';
import { attempt } from '../lib/attempt.js';
import { changeChoices } from './change-choices.js';
import { forgetCookie, writeCookie } from './write-cookie.js';
import type { ConsentRecord } from '../types.js';

/**
 * How long a cookie may take to reach another tab, in milliseconds: 20 to 93 were seen in WebKit. So long two choices
 * may cross on their way, too.
 */
const onItsWay = 1000;

/** When the latest choice that this page knows of was made, here or in another tab, by the clock of that; 0: none. */
let latest = 0;
/** When this page came to know of it, by a clock that nobody sets. */
let knownAt = -onItsWay;
/** What was chosen. `undefined`: the choice was forgotten. */
let known: ConsentRecord | undefined;
let isOwn: boolean;

/** Tells the other tabs of this host what was decided here, which shows there before the cookie has reached them. */
export function tellTabs(state: GateState): void {
  // No two tabs choose in the same moment, and none before what it knows of.
  know(Math.max(latest, Date.now()) + Math.random(), state.record, true);
  // Refused where the page may keep nothing.
  attempt(() => {
    const tabs = new BroadcastChannel(channelOf(state));
    tabs.postMessage([latest, known] satisfies Heard);
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
  else takeOver(state, isRecent() && !isOwn ? known : state.reread());
}

/**
 * The later of two choices counts, in whichever order they are heard of. One that comes so late that they can't have
 * crossed is the later, even if its clock says otherwise: clocks are set back. What is no record of ours is none.
 */
function hear(state: GateState, [at, told]: Heard): void {
  if (!(Number.isFinite(at) && at > 0) || at === latest) return;
  if (at > latest || !isRecent()) {
    // What is no JSON throws.
    const record = attempt(() => parseRecord(encodeURIComponent(JSON.stringify(told)), state.config));
    know(at, record, false);
    if (JSON.stringify(record) !== JSON.stringify(state.record)) takeOver(state, record);
    // By then every cookie has come, and where nothing newer is known what is left has the last word.
    setTimeout(() => isRecent() || state.catchUp(), onItsWay + 200);
  } else if (isOwn) keepAgain(state);
}

function know(at: number, record: ConsentRecord | undefined, own: boolean): void {
  latest = at;
  knownAt = performance.now();
  known = record;
  isOwn = own;
}

function isRecent(): boolean {
  return performance.now() < knownAt + onItsWay;
}

function takeOver(state: GateState, record: ConsentRecord | undefined): void {
  changeChoices(state, 'tab', () => {
    state.record = record;
  });
}

/** The other tab may have written its cookie over this one’s. */
function keepAgain({ config, record }: GateState): void {
  if (record) writeCookie(config.cookie, JSON.stringify(record));
  else forgetCookie(config);
}

import { attempt } from '../lib/attempt.js';
import { channelOf, type GateState } from './gate-state.js';
import type { Heard } from './gate-parts.js';
import type { Change } from './choices-changer.js';

/** Keeps up with the page: its markup as it is parsed and added to, choices made in other tabs, links to the settings. */
export function followPage(state: GateState, change: Change, pageChanged: () => void): void {
  state.catchUp = () => {
    const isNew = state.kept && JSON.stringify(state.reread()) !== JSON.stringify(state.record);
    if (isNew) void change((part) => part.follow(state), 'stop');
    return isNew;
  };
  // Nothing was granted before the visitor sees the page, whatever was decided: the record counts as a new one.
  document.addEventListener('prerenderingchange', () => {
    if (state.moving) return; // it goes on when that is over
    state.record = undefined;
    void change((part) => part.follow(state), 'wait');
  });
  let last: Heard;
  // Refused where the page may keep nothing.
  attempt(() => {
    new BroadcastChannel(channelOf(state)).onmessage = ({ data }: MessageEvent<Heard>) => {
      // Where the part has to be fetched first, only the last that was heard by then counts.
      last = data;
      void change((part) => part.follow(state, last), 'stop');
    };
  });
  pageChanged();
  let lookedAt: HTMLElement | null | undefined;
  new MutationObserver(() => {
    // A body is looked at before it is painted, and whatever else is new together: a page of a thousand scripts is parsed
    // in as many pieces, and a look for each would be a look at all that are there.
    if (lookedAt === document.body) return;
    lookedAt = document.body;
    pageChanged();
    setTimeout(() => {
      lookedAt = undefined;
      pageChanged();
    });
  }).observe(document, { childList: true, subtree: true });
  // A page that is restored by Back becomes visible too: https://html.spec.whatwg.org/#reactivate-a-document
  for (const type of ['DOMContentLoaded', 'visibilitychange']) {
    addEventListener(type, () => {
      pageChanged();
      state.catchUp();
    });
  }
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- nothing is rejected
  addEventListener('click', async (event) => {
    // A form may have a field of that name.
    const link = attempt(() => (event.target as Element).closest<HTMLAnchorElement>('[data-consent-open]'));
    if (event.ctrlKey || event.metaKey || !link) return;
    event.preventDefault();
    if (!(await change((part) => part.openSettings(state), 'wait')) && link.href) location.href = link.href;
  });
}

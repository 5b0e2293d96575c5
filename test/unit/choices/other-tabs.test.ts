import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { follow, tellTabs } from '../../../src/choices/other-tabs.js';
import { reset, update } from '../../../src/choices/update-choices.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import type { Heard } from '../../../src/gate/gate-parts.js';
import type { ConsentChangeEvent } from '../../../src/index.js';
import type { Choices, ConsentRecord } from '../../../src/types.js';
import { fakeState, twoVendors } from '../../helpers/fake-state.js';

const record = (choices: Choices): ConsentRecord => ({
  version: '1',
  date: `${new Date().toISOString().slice(0, 19)}Z`,
  choices,
});
const store = (value: ConsentRecord): void =>
  void (document.cookie = `consent_choices=${encodeURIComponent(JSON.stringify(value))};path=/`);
/** What the choice cookie holds. `undefined`: there is none. */
const stored = (): unknown => {
  const [, text] = /consent_choices=([^;]*)/.exec(document.cookie) ?? [];
  return text && (JSON.parse(decodeURIComponent(text)) as ConsentRecord).choices;
};
/** What a tab tells that chooses now, or so many milliseconds from now. */
const told = (choices: Choices | undefined, later = 0): Heard => [
  Date.now() + later,
  choices && record(choices),
];
/** Until what was heard before is no longer held against the cookie. */
const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

describe('other tabs', () => {
  const events: ConsentChangeEvent[] = [];
  const listen = (event: ConsentChangeEvent): void => void events.push(event);
  const channel = new BroadcastChannel('consent_choices/');
  const heard: unknown[] = [];
  channel.onmessage = ({ data }) => void heard.push(data);

  beforeEach(async () => {
    await pause(2); // each test is later than the one before
    events.length = heard.length = 0;
    document.addEventListener('consent-change', listen);
  });
  afterEach(() => {
    document.removeEventListener('consent-change', listen);
    removeCookie('consent_choices');
  });
  after(() => channel.close());

  it('leave what they decide in the cookie, which is taken over and not stored again', () => {
    const state = fakeState();
    store(record({ analytics: true }));
    const before = document.cookie;
    follow(state);
    expect(events[0]).to.deep.include({
      choices: { analytics: true },
      granted: ['analytics'],
      source: 'tab',
    });
    expect(document.cookie).to.equal(before);
  });

  it('may have forgotten the choice', () => {
    const state = fakeState(twoVendors, { record: record({ analytics: true }) });
    follow(state);
    expect(events[0]).to.deep.include({ choices: undefined, withdrawn: ['analytics'], source: 'tab' });
    expect(state.calls).to.deep.equal(['enforce', 'ask']);
  });

  it('are told of each choice, when it is kept, and of one that is forgotten', async () => {
    const state = fakeState();
    update(state, { analytics: true });
    reset(state);
    update(
      fakeState(twoVendors, { config: { ...state.config, cookie: { name: 'x', path: '/', days: 1 } } }),
      {
        media: true,
      },
    );
    await pause(50);
    removeCookie('x');
    const [[first, yes], [second, none], ...more] = heard as [Heard, Heard, ...Heard[]];
    expect(yes?.choices).to.deep.equal({ analytics: true });
    expect(none).to.equal(undefined);
    expect(second).to.be.above(first);
    expect(more, 'another cookie has a channel of its own').to.deep.equal([]);
  });

  it('are heard before the cookie has come, and for a second it does not contradict them', async () => {
    const state = fakeState();
    follow(state, told({ analytics: true }));
    expect(state.record?.choices).to.deep.equal({ analytics: true });
    follow(state);
    expect(state.record?.choices).to.deep.equal({ analytics: true });
    await pause(1100);
    follow(state);
    expect(state.record).to.equal(undefined);
  });

  it('tell nothing new where the cookie has come first', () => {
    const yes = told({ analytics: true }, 1000);
    const state = fakeState(twoVendors, { record: yes[1] });
    follow(state, yes);
    expect(events).to.deep.equal([]);
  });

  it('count less where they chose earlier: this tab’s choice is written again', () => {
    const early = told({ analytics: true }, -60_000);
    const state = fakeState();
    update(state, { analytics: false });
    store(record({ analytics: true })); // as the other tab may, a moment late
    follow(state, early);
    expect(state.record?.choices).to.deep.equal({ analytics: false });
    expect(stored()).to.deep.equal({ analytics: false });
    reset(state);
    store(record({ analytics: true }));
    follow(state, early);
    expect(stored()).to.equal(undefined);
  });

  it('count less where a third chose later, and then nothing is written here', () => {
    const state = fakeState();
    follow(state, told({ analytics: false }, 5000));
    follow(state, told({ analytics: true }, 4000));
    expect(state.record?.choices).to.deep.equal({ analytics: false });
    expect(stored()).to.equal(undefined);
  });

  it('count more where they chose so late that the choices can’t have crossed, whatever the clock says', async () => {
    const state = fakeState();
    update(state, { analytics: true });
    await pause(1100);
    follow(state, told({ analytics: false }, -60_000));
    expect(state.record?.choices).to.deep.equal({ analytics: false });
    expect(stored(), 'what it has written is left alone').to.deep.equal({ analytics: true });
  });

  it('have the cookie looked at again when it has come', async () => {
    let looks = 0;
    const catchUp = (): boolean => !(looks += 1);
    follow(fakeState(twoVendors, { catchUp }), told({ analytics: true }));
    expect(looks).to.equal(0);
    await pause(1500);
    expect(looks).to.equal(1);
  });

  it('never choose at the same time, and after what was heard, whatever the clock says', async () => {
    const states = [fakeState(), fakeState()];
    follow(states[0]!, told({ analytics: true }, 60_000)); // the clock was set back since
    for (let i = 0; i < 200; i++) tellTabs(states[i % 2]!);
    await waitUntil(() => heard.length === 200, 'all are heard of', { timeout: 5000 });
    const times = (heard as Heard[]).map(([at]) => at);
    expect(new Set(times).size).to.equal(200);
    expect([...times].sort((a, b) => a - b)).to.deep.equal(times);
    expect(times[0]).to.be.above(Date.now() + 50_000);
  });

  it('can say anything: what is no record of ours is none, and nothing is thrown', async () => {
    await pause(1100);
    const state = fakeState();
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
      }),
      fc.tuple(
        fc.oneof(fc.double(), fc.anything()),
        fc.oneof(
          fc.anything(),
          fc.record({
            version: fc.constantFrom('1', '2', 1),
            date: fc.constantFrom('', '2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 0, null),
            choices: fc.dictionary(fc.string(), fc.anything()),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(anything, (data) => {
        follow(state, data);
        expect(state.record).to.equal(undefined);
      }),
      { numRuns: 5000 },
    );
  });
});

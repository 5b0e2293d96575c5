import { expect } from '@open-wc/testing';
import { choicesChanger } from '../../../src/gate/choices-changer.js';
import { readRecord } from '../../../src/gate/consent-cookie.js';
import { granted as isOn } from '../../../src/gate/gate-state.js';
import type { ChoicesPart } from '../../../src/gate/gate-parts.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { cookieNames, fakeCookies } from '../../helpers/fake-cookies.js';
import { fakeState, twoVendors, type FakeState } from '../../helpers/fake-state.js';

const part = { name: 'the part', follow: { length: 2 } } as unknown as ChoicesPart;

describe('choicesChanger', () => {
  let state: FakeState;
  let fetched: number;
  let isThere: boolean;
  const change = (): ReturnType<typeof choicesChanger> =>
    choicesChanger(
      state,
      fakeParts({
        choices: () => {
          fetched++;
          return isThere ? Promise.resolve(part) : Promise.reject(new TypeError('Failed to fetch'));
        },
      }),
    );
  const granted = { version: '1', date: new Date().toISOString(), choices: { analytics: true } };

  beforeEach(() => {
    state = fakeState(twoVendors, { record: granted });
    fetched = 0;
    isThere = true;
  });
  afterEach(() => {
    for (const name of cookieNames()) document.cookie = `${name}=;path=/;max-age=0`;
  });

  it('fetches nothing before it is needed, and once only', async () => {
    const act = change();
    expect(fetched).to.equal(0);
    await Promise.all([act(), act(() => {}), act()]);
    await act(() => {});
    expect(fetched).to.equal(1);
  });

  it('acts at once when the part is there', async () => {
    const act = change();
    await act();
    const given: unknown[] = [];
    expect(act((found) => given.push(found))).to.equal(true);
    expect(given).to.deep.equal([part]);
  });

  it('answers that nothing was done where the part says so, and only there', async () => {
    const act = change();
    expect([await act(() => false), await act(() => true), await act(() => {})]).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect([act(() => false), act(() => {})]).to.deep.equal([false, true]);
    expect(state.record).to.equal(granted);
  });

  it('acts in the order of the calls while the part is on its way', async () => {
    const act = change();
    const order: string[] = [];
    await Promise.all([act(() => order.push('accept')), act(() => order.push('reject'))]);
    expect(order).to.deep.equal(['accept', 'reject']);
  });

  describe('where the part can’t be fetched', () => {
    beforeEach(() => (isThere = false));

    it('tells so, forgets the record and stops what runs', async () => {
      await change()(() => {});
      expect(state.problems).to.deep.equal(['TypeError: Failed to fetch']);
      expect(state.record).to.equal(undefined);
      expect(state.calls).to.deep.equal(['enforce']);
    });

    for (const [where, attributes] of [
      ['this host', ''],
      ['a wider domain, which may not be removed by what is at hand', ';domain=localhost'],
    ]) {
      it(`leaves no record that counts on the next page, where it was kept for ${where}`, async () => {
        const text = encodeURIComponent(JSON.stringify(granted));
        document.cookie = `consent_choices=${text};path=/${attributes}`;
        if (!document.cookie) document.cookie = `consent_choices=${text};path=/`;
        expect(readRecord(state.config)).to.deep.equal(granted);
        await change()(() => {});
        expect(readRecord(state.config)).to.equal(undefined);
      });
    }

    it('lets nothing go on that runs until the visitor says no: this may have been one', async () => {
      state = fakeState({ ...twoVendors, categories: { analytics: { basis: 'objection' } } });
      expect(isOn(state, ['analytics'])).to.equal(true);
      await change()(() => {});
      expect(isOn(state, ['analytics'])).to.equal(false);
    });

    it('remembers for as long as a choice that it was taken back', async () => {
      state = fakeState({ ...twoVendors, cookie: { days: 90 } }, { record: granted });
      const cookies = fakeCookies();
      await change()(() => {});
      cookies.restore();
      expect(cookies.written).to.deep.equal(['consent_choices=;path=/;max-age=7776000']);
    });

    it('keeps the record where the visitor decided nothing', async () => {
      const act = change();
      await act();
      await act(() => {}, 'wait');
      expect(state.record).to.equal(granted);
      expect(state.calls).to.deep.equal([]);
    });

    it('runs nothing and keeps what was saved where another window has decided', async () => {
      document.cookie = `consent_choices=${encodeURIComponent(JSON.stringify(granted))};path=/`;
      await change()(() => {}, 'stop');
      expect(state.record).to.equal(undefined);
      expect(state.calls).to.deep.equal(['enforce']);
      expect(readRecord(state.config)).to.deep.equal(granted);
    });

    it('says that it could not be done', async () => {
      const act = change();
      expect([await act(), await act(() => {}), await act(() => {}, 'wait')]).to.deep.equal([
        false,
        false,
        false,
      ]);
    });
  });

  it('does not take an error of what it is asked for a part that is missing', async () => {
    const act = change();
    let error: unknown;
    await (
      act(() => {
        throw new RangeError('mine');
      }) as Promise<boolean>
    ).catch((thrown: unknown) => (error = thrown));
    expect(String(error)).to.equal('RangeError: mine');
    expect(state.record).to.equal(granted);
  });
});

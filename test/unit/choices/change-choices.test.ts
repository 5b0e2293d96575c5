import { expect, oneEvent } from '@open-wc/testing';
import type * as ChangeChoices from '../../../src/choices/change-choices.js';
import type { ConsentConfig } from '../../../src/types.js';
import { openPage } from '../../helpers/fake-page.js';
import { fakeState, twoVendors } from '../../helpers/fake-state.js';
import { itWhere } from '../../helpers/it-where.js';

const itCan = itWhere(import.meta.url);

/** Withdraws in a page of its own. Where the choice was made, as told to that page when it is loaded again, if it is. */
async function withdraw(
  onWithdraw: NonNullable<ConsentConfig['onWithdraw']>,
  goesOn: boolean,
): Promise<string | undefined> {
  const page = await openPage<typeof ChangeChoices>('choices/change-choices.ts');
  const record = { version: '1', date: '', choices: { analytics: true } };
  let stays = (): void => {};
  const state = fakeState(
    { ...twoVendors, onWithdraw },
    { record, enforce: () => goesOn, ask: () => stays() },
  );
  const answer = new Promise<undefined>((resolve) => (stays = () => resolve(undefined)));
  const loaded = oneEvent(page.frame, 'load').then(
    () => sessionStorage.getItem('consent-gate')?.split(' ')[0] ?? '',
  );
  page.exports.changeChoices(state, 'settings', () => void (state.record = undefined));
  const outcome = await Promise.race([answer, loaded]);
  page.close();
  return outcome;
}

describe('changeChoices', () => {
  afterEach(() => sessionStorage.clear());

  for (const [onWithdraw, goesOn, isLoaded] of [
    ['auto', true, true],
    ['auto', false, false],
    ['reload', true, true],
    ['reload', false, true],
    ['stay', true, false],
    ['stay', false, false],
  ] as const) {
    const what = goesOn ? 'something goes on that can’t be stopped' : 'everything has stopped';
    it(`${isLoaded ? 'loads the page again' : 'stays on the page'} where ${what} (onWithdraw: ${onWithdraw})`, async () => {
      expect(await withdraw(onWithdraw, goesOn)).to.equal(isLoaded ? 'settings' : undefined);
    });
  }

  itCan('loads the page again when what services have left is removed, and not before', async () => {
    const page = await openPage<typeof ChangeChoices>('choices/change-choices.ts');
    const order: string[] = [];
    page.window.navigation.addEventListener('navigate', () => order.push('loaded again'));
    let removed = (): void => {};
    const cleaned = new Promise<void>((resolve) => (removed = resolve));
    const state = fakeState(twoVendors, {
      enforce: () => {
        state.cleaned = cleaned;
        return true;
      },
    });
    const loaded = oneEvent(page.frame, 'load');
    page.exports.changeChoices(state, 'settings', () => {});
    await new Promise((resolve) => setTimeout(resolve)); // who does not wait has gone by now
    order.push('removed');
    removed();
    await loaded;
    page.close();
    expect(order).to.deep.equal(['removed', 'loaded again']);
  });
});

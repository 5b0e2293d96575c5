import { expect } from '@open-wc/testing';
import { watchWords } from '../../../src/receipts/watch-words.js';
import { fakeState } from '../../helpers/fake-state.js';

describe('watchWords', () => {
  const state = fakeState();
  const embed = document.createElement('consent-embed');
  const press = (): void => embed.querySelector('a')!.click();
  before(() => {
    watchWords(state);
    embed.innerHTML =
      '<form><input name="matches"><input name="childNodes"><input name="shadowRoot"><input name="nodeType"><a>Bins</a></form>';
    document.body.append(embed);
  });
  after(() => embed.remove());

  it('reads what is pressed, also where a form has fields that are named like what is asked of it', () => {
    press();
    expect(state.around).to.deep.equal({ library: '0.0.0', source: 'embed', words: 'Bins' });
    expect(state.problems).to.deep.equal([]);
  });

  for (const [what, owner, name] of [
    ['composedPath', Event.prototype, 'composedPath'],
    ['Text', window, 'Text'],
  ] as const)
    it(`throws nothing into a page that has taken ${what} away, tells it, and knows no older words`, () => {
      press();
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: undefined });
      const before = state.problems.length;
      try {
        press(); // what a listener throws fails the test
      } finally {
        Object.defineProperty(owner, name, own);
      }
      expect(state.around).to.deep.equal({ library: '0.0.0' });
      expect(state.problems).to.have.length(before + 1);
    });
});

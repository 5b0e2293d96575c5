import { expect } from '@open-wc/testing';
import { wordsOf } from '../../../src/receipts/words-of.js';

/** An element with these children, and with a shadow root of others where they are given. */
function make(tag: string, children: (Node | string)[], shadow?: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  if (shadow) element.attachShadow({ mode: 'open' }).append(...shadow);
  return element;
}

describe('wordsOf', () => {
  it('has a blank between any two pieces, and none too many', () => {
    const list = make('div', [
      make('h2', ['Cookies\n  on  A ']),
      make('p', ['We use ', make('b', ['some']), '.']),
    ]);
    expect(wordsOf(list)).to.equal('Cookies on A We use some .');
  });

  it('has what is slotted in its place, and not what has none', () => {
    const slot = make('slot', ['nothing']);
    const named = make('slot', ['a stand-in']);
    named.setAttribute('name', 'other');
    const host = make('div', ['pressed'], [make('p', ['before']), slot, named, make('p', ['after'])]);
    document.body.append(host);
    const words = wordsOf(host);
    host.remove();
    expect(words).to.equal('before pressed a stand-in after');
  });

  it('goes into shadow roots within', () => {
    expect(wordsOf(make('div', ['one', make('div', [], [make('p', ['two'])]), 'three']))).to.equal(
      'one two three',
    );
  });

  it('leaves out what nobody reads, and what came of an earlier choice', () => {
    const notice = make('div', ['saved']);
    notice.setAttribute('part', 'notice');
    const unread = ['style', 'script', 'template'].map((tag) => make(tag, ['unread']));
    expect(wordsOf(make('div', [notice, ...unread, new Comment('unread'), 'read']))).to.equal('read');
  });
});

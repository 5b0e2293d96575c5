import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../../src/messages/choose-language.js';

/** An element in a place with this language. */
function within(lang: string): Element {
  const place = document.createElement('div');
  place.lang = lang;
  return place.appendChild(document.createElement('p'));
}

describe('chooseLanguage', () => {
  for (const [lang, asked, chosen] of [
    ['cy', undefined, 'cy'],
    ['cy-GB', undefined, 'cy'],
    ['CY', undefined, 'cy'],
    ['cy', 'en', 'en'],
    ['en', 'cy', 'cy'],
    ['fr', undefined, 'en'],
    ['fr', 'constructor', 'en'],
    ['', undefined, 'en'],
  ] as const) {
    it(`speaks ${chosen} where the page says "${lang}" and the config ${asked ?? 'nothing'}`, () => {
      expect(chooseLanguage(within(lang), asked, ['en', 'cy'])).to.equal(chosen);
    });
  }

  it('takes the page’s language in a shadow root', () => {
    const host = document.createElement('div');
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    document.documentElement.lang = 'cy';
    expect(chooseLanguage(inside, undefined, ['en', 'cy'])).to.equal('cy');
    document.documentElement.lang = 'en-GB';
  });
});

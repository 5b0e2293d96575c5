import { expect } from '@open-wc/testing';
import { dataLayer, gtag } from '../../../src/services/google-tag.js';

describe('gtag', () => {
  afterEach(() => {
    delete window.dataLayer;
    document.querySelector('form')?.remove();
  });

  it('queues the arguments object itself', () => {
    gtag('event', 'paid', { value: 1 });
    const [item] = window.dataLayer!;
    expect(Object.prototype.toString.call(item)).to.equal('[object Arguments]');
    expect([...(item as unknown[])]).to.deep.equal(['event', 'paid', { value: 1 }]);
  });

  it('goes on with the queue that is there', () => {
    const queue = (window.dataLayer = [{ event: 'first' }]);
    gtag('js');
    expect(queue).to.have.length(2);
  });

  for (const [what, value] of [
    ['an object', {}],
    ['a text', 'dataLayer'],
    ['null', null],
  ] as const) {
    it(`makes a queue where there is ${what} in its place`, () => {
      window.dataLayer = value as unknown as unknown[];
      gtag('js');
      expect(dataLayer()).to.have.length(1);
    });
  }

  it('makes a queue where an element of the page stands in its place', () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.id = 'dataLayer';
    expect(window.dataLayer).to.equal(form);
    gtag('js');
    expect(window.dataLayer).to.be.an('array').with.length(1);
  });
});

import { expect } from '@open-wc/testing';
import { ownGlobal } from '../../../src/lib/own-global.js';

describe('ownGlobal', () => {
  const page = window as { clarity?: unknown };

  afterEach(() => {
    delete page.clarity;
    document.getElementById('clarity')?.remove();
  });

  it('gives what a script has made', () => {
    page.clarity = 1;
    expect(ownGlobal(page, 'clarity')).to.equal(1);
  });

  it('gives nothing where an element has that id, and what a script has made all the same', () => {
    document.body.append(Object.assign(document.createElement('h3'), { id: 'clarity' }));
    expect(page.clarity).to.be.an.instanceOf(HTMLElement);
    expect(ownGlobal(page, 'clarity')).to.equal(undefined);
    page.clarity = 1;
    expect(ownGlobal(page, 'clarity')).to.equal(1);
  });
});

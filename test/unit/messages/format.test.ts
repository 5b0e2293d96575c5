import { expect } from '@open-wc/testing';
import { format } from '../../../src/messages/format.js';

describe('format', () => {
  it('fills in what is in braces, markup as text', () => {
    expect(format('{label} in detail ({count})', { label: '<b>A</b>', count: 2 })).to.equal(
      '<b>A</b> in detail (2)',
    );
  });

  it('leaves a placeholder without a value', () => {
    expect(format('{constructor} {count}', { label: '' })).to.equal('{constructor} {count}');
  });
});

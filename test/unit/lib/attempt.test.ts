import { expect } from '@open-wc/testing';
import { attempt } from '../../../src/lib/attempt.js';

const failing = (): never => {
  throw new Error('boom');
};

describe('attempt', () => {
  it('gives what comes out', () => {
    expect(attempt(() => 5)).to.equal(5);
  });

  it('gives nothing where it throws, and says why', () => {
    const told: unknown[] = [];
    expect(attempt(failing, (error) => told.push(String(error)))).to.equal(undefined);
    expect(told).to.deep.equal(['Error: boom']);
  });

  it('needs nobody to tell', () => {
    expect(attempt(failing)).to.equal(undefined);
  });
});

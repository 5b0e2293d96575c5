import { expect } from '@open-wc/testing';
import { decide } from '../../../src/gate/decide.js';
import { fakeSignal } from '../../helpers/fake-signal.js';

const categoryOf = (id: string, basis: 'essential' | 'consent' | 'objection') => ({ id, basis });
const gpcOptions = [undefined, 'object', 'reject', 'ignore'] as const;
const signals = [undefined, false, true] as const;
const bases = ['consent', 'objection'] as const;

describe('decide', () => {
  afterEach(() => fakeSignal(undefined));

  // What the browser's signal comes to, where the visitor has chosen nothing.
  for (const [basis, id, gpc, answer] of [
    ['consent', 'analytics', undefined, undefined],
    ['consent', 'analytics', 'object', undefined],
    ['consent', 'analytics', 'reject', false],
    ['consent', 'analytics', 'ignore', undefined],
    ['consent', 'marketing', undefined, false],
    ['consent', 'marketing', 'object', false],
    ['consent', 'marketing', 'reject', false],
    ['consent', 'marketing', 'ignore', undefined],
    ['objection', 'analytics', undefined, false],
    ['objection', 'analytics', 'object', false],
    ['objection', 'analytics', 'reject', false],
    ['objection', 'analytics', 'ignore', undefined],
    ['objection', 'marketing', undefined, false],
    ['objection', 'marketing', 'object', false],
    ['objection', 'marketing', 'reject', false],
    ['objection', 'marketing', 'ignore', undefined],
  ] as const) {
    const outcome = answer === false ? 'refuses' : 'asks about';
    it(`${outcome} ${id} on ${basis} for a visitor with Global Privacy Control (gpc: ${gpc ?? 'default'})`, () => {
      fakeSignal(true);
      expect(decide(categoryOf(id, basis), undefined, gpc)).to.equal(answer);
      expect(decide(categoryOf(id, basis), { other: true }, gpc)).to.equal(answer);
    });
  }

  for (const signal of [undefined, false]) {
    for (const basis of bases) {
      for (const id of ['analytics', 'marketing']) {
        it(`asks about ${id} on ${basis} where Global Privacy Control is ${signal ?? 'unknown'}`, () => {
          fakeSignal(signal);
          for (const gpc of gpcOptions)
            expect(decide(categoryOf(id, basis), undefined, gpc)).to.equal(undefined);
        });
      }
    }
  }

  for (const signal of signals) {
    for (const gpc of gpcOptions) {
      const where = `Global Privacy Control is ${signal ?? 'unknown'} and gpc ${gpc ?? 'the default'}`;

      for (const choice of [true, false]) {
        it(`does as the visitor says, ${choice}, where ${where}`, () => {
          fakeSignal(signal);
          for (const basis of bases) {
            for (const id of ['analytics', 'marketing']) {
              expect(decide(categoryOf(id, basis), { [id]: choice }, gpc)).to.equal(choice);
            }
          }
        });
      }

      it(`always lets what is essential run where ${where}`, () => {
        fakeSignal(signal);
        for (const choices of [undefined, {}, { login: false }]) {
          expect(decide(categoryOf('login', 'essential'), choices, gpc)).to.equal(true);
        }
      });

      it(`never lets run what nobody knows where ${where}`, () => {
        fakeSignal(signal);
        expect(decide(undefined, { analytics: true }, gpc)).to.equal(false);
      });
    }
  }

  for (const id of ['constructor', '__proto__', 'toString']) {
    it(`asks about a category named ${id}, which no visitor has chosen`, () => {
      expect(decide(categoryOf(id, 'consent'), {}, undefined)).to.equal(undefined);
    });
  }
});

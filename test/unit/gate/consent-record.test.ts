import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { isChoices, parseRecord } from '../../../src/gate/consent-record.js';
import type { ConsentConfig } from '../../../src/types.js';

const now = Date.UTC(2026, 10, 22, 9, 30);
const day = 86_400_000;
const at = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
const right = { version: '2', date: at(now), choices: { analytics: true, media: false } };

const configOf = (config: ConsentConfig): Parameters<typeof parseRecord>[1] =>
  resolveConfig(config, [], () => {}).config;
const config = configOf({ policyVersion: '2' });
const parse = (text: string | undefined): unknown => parseRecord(text, config, now);
const parseJson = (value: unknown): unknown => parse(JSON.stringify(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a valid record is, in other words than the code's. */
function expected(text: string): unknown {
  if (text.length > 4096) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  for (const key of ['version', 'date', 'choices']) if (!Object.hasOwn(value, key)) return undefined;
  const { version, date, choices } = value;
  if (version !== '2' || typeof date !== 'string' || !isObject(choices)) return undefined;
  const time = new Date(date.trim()).getTime(); // blanks around a date say nothing
  if (Number.isNaN(time) || time - now >= day || now - time >= 365 * day) return undefined;
  for (const key of Object.keys(choices))
    if (![true, false].includes(choices[key] as boolean)) return undefined;
  return value;
}

/** Undecided, or exactly the record that is there; never an error. */
function check(text: string): void {
  expect(parse(text)).to.deep.equal(expected(text));
}

/** Thousands of cases take a busy computer a while. */
const patience = 60_000;

describe('parseRecord', () => {
  it('reads what was chosen', () => {
    expect(parseJson(right)).to.deep.equal(right);
  });

  it('reads what js-cookie has encoded', () => {
    expect(parse(encodeURIComponent(JSON.stringify(right)))).to.deep.equal(right);
  });

  it('reads an answer about nothing', () => {
    expect(parseJson({ ...right, choices: {} })).to.deep.equal({ ...right, choices: {} });
  });

  for (const [what, text] of [
    ['there is none', undefined],
    ['it is empty', ''],
    ['it is null', 'null'],
    ['it is a number', '1'],
    ['it is a list', '[]'],
    ['it is cut off', JSON.stringify(right).slice(0, -1)],
    ['a percent sign stands alone', `${JSON.stringify(right)}%`],
    ['a letter is half encoded', '%E0%A4%A'],
    ['it is encoded twice', encodeURIComponent(encodeURIComponent(JSON.stringify(right)))],
    ['it is another program’s', 'yes'],
  ] as const) {
    it(`is undecided where ${what}`, () => {
      expect(parse(text)).to.equal(undefined);
    });
  }

  for (const [what, change] of [
    ['the version is another', { version: '1' }],
    ['the version is a number', { version: 2 }],
    ['the version is missing', { version: undefined }],
    ['the version is a list', { version: ['2'] }],
    ['the date is missing', { date: undefined }],
    ['the date is no date', { date: 'yesterday' }],
    ['the date is null', { date: null }],
    ['the date is a number', { date: 2026 }],
    ['the date is a list', { date: [at(now)] }],
    ['the date is beyond the calendar', { date: '2026-13-45T00:00:00Z' }],
    ['choices are missing', { choices: undefined }],
    ['choices are null', { choices: null }],
    ['choices are a text', { choices: 'analytics' }],
    ['choices are an empty text', { choices: '' }],
    ['choices are true', { choices: true }],
    ['choices are a number', { choices: 1 }],
    ['choices are a list', { choices: [] }],
    ['choices are a list of answers', { choices: [true] }],
    ['a choice is a number', { choices: { analytics: 1 } }],
    ['a choice is a text', { choices: { analytics: 'true' } }],
    ['a choice is null', { choices: { analytics: null } }],
    ['one choice of two is wrong', { choices: { media: false, analytics: 'yes' } }],
  ] as const) {
    it(`is undecided where ${what}`, () => {
      expect(parseJson({ ...right, ...change })).to.equal(undefined);
    });
  }

  for (const [what, time, counts] of [
    ['just now', now, true],
    ['364 days ago', now - 364 * day, true],
    ['a second short of a year ago', now - 365 * day + 1000, true],
    ['a year ago', now - 365 * day, false],
    ['ten years ago', now - 3650 * day, false],
    ['an hour ahead, by another clock', now + day / 24, true],
    ['two days ahead', now + 2 * day, false],
  ] as const) {
    it(`${counts ? 'counts' : 'does not count'} what was chosen ${what}`, () => {
      expect(parseJson({ ...right, date: at(time) }) !== undefined).to.equal(counts);
    });
  }

  it('asks again after as many days as the council says', () => {
    const text = JSON.stringify({ ...right, date: at(now - 31 * day) });
    const days = (count: number): unknown =>
      parseRecord(text, configOf({ policyVersion: '2', cookie: { days: count } }), now);
    expect(days(30)).to.equal(undefined);
    expect(days(32)).not.to.equal(undefined);
  });

  it('knows a version that the config has as a number', () => {
    const numbered = configOf({ policyVersion: 2 as unknown as string });
    expect(parseRecord(JSON.stringify(right), numbered, now)).to.deep.equal(right);
  });

  it('is undecided where it is longer than a cookie can be', () => {
    const choices = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`category-${i}`, true]));
    expect(parseJson({ ...right, choices })).to.equal(undefined);
  });

  it('is undecided where it is longer than a cookie can be, by spaces', () => {
    expect(parse(JSON.stringify(right) + ' '.repeat(5000))).to.equal(undefined);
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`takes "${key}" for a category like any other, and changes no prototype`, () => {
      const text = JSON.stringify(right).replace('"media"', JSON.stringify(key));
      const record = parse(text) as typeof right;
      expect(Object.hasOwn(record.choices, key)).to.equal(true);
      expect(Object.getPrototypeOf(record.choices)).to.equal(Object.prototype);
      expect(({} as Record<string, unknown>)['analytics']).to.equal(undefined);
    });
  }

  it('takes no part of a record from a prototype', () => {
    expect(parse(`{"__proto__":${JSON.stringify(right)}}`)).to.equal(undefined);
  });

  it('is undecided or right, whatever text is there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 5000 });
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'%{}[]":,0Ae2') }), check), { numRuns: 5000 });
  }).timeout(patience);

  it('is undecided or right, whatever JSON is there', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (text, isEncoded) =>
        check(isEncoded ? encodeURIComponent(text) : text),
      ),
      {
        numRuns: 5000,
      },
    );
  }).timeout(patience);

  it('is undecided or right, whatever record is there', () => {
    const keys = fc.oneof(fc.string(), fc.constantFrom('analytics', '__proto__', 'constructor', 'length'));
    const dates = fc.oneof(
      fc.integer({ min: -400, max: 5 }).map((days) => at(now + days * day)),
      fc.constantFrom('', '2026', 'now', null, 0, {}, at(now)),
      fc.string(),
    );
    const records = fc.record(
      {
        version: fc.oneof({ weight: 4, arbitrary: fc.constant('2') }, fc.constantFrom('1', 2, null, '2 ')),
        date: dates,
        choices: fc.oneof(
          fc.dictionary(keys, fc.boolean()),
          fc.dictionary(keys, fc.jsonValue()),
          fc.jsonValue(),
        ),
        extra: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(records, (record) => check(JSON.stringify(record))),
      { numRuns: 5000 },
    );
  }).timeout(patience);

  it('is undecided or right, whatever is broken in a good record', () => {
    const text = JSON.stringify(right);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 2 }), (from, length, instead) =>
        check(text.slice(0, from) + instead + text.slice(from + length)),
      ),
      { numRuns: 5000 },
    );
  }).timeout(patience);
});

describe('isChoices', () => {
  for (const [value, answer] of [
    [{}, true],
    [{ analytics: true, media: false }, true],
    [{ analytics: 'yes' }, false],
    [{ analytics: undefined }, false],
  ] as const) {
    it(`says ${answer} to ${JSON.stringify(value)}`, () => {
      expect(isChoices(value)).to.equal(answer);
    });
  }
});

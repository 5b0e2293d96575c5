import { expect } from '@open-wc/testing';
import { array, assert, boolean, constantFrom, dictionary, option, property } from 'fast-check';
import type { OldAnswer } from '../../../src/migrate/old-tool.js';
import { toChoices } from '../../../src/migrate/to-choices.js';

const categories = ['functional', 'analytics', 'media', 'marketing', 'surveys'];

/** What an old answer says of our categories. */
function chosen(
  choices: Readonly<Record<string, boolean | undefined>>,
  own: Readonly<Record<string, readonly string[]>> = {},
  more: Readonly<Pick<OldAnswer, 'listsGranted' | 'refusesAll' | 'mayBeRequired'>> = {},
  unasked: readonly string[] = [],
): object {
  const answer = { choices: new Map(Object.entries(choices)), ...more };
  return Object.fromEntries(toChoices(answer, new Map(Object.entries(own)), categories, unasked));
}

const granted = { listsGranted: true };

describe('toChoices', () => {
  it('knows what other tools usually call our categories', () => {
    expect(
      chosen({ Statistics: true, C0003: false, 'social-media': true, 'Advertising ': false }),
    ).to.deep.equal({
      functional: false,
      analytics: true,
      media: true,
      marketing: false,
    });
  });

  it('says nothing of what nobody knows', () => {
    expect(chosen({ foo: true, constructor: true, ['__proto__']: true, toString: false })).to.deep.equal({});
  });

  it('says nothing of what is essential, nor of what can’t be refused', () => {
    expect(chosen({ necessary: true, C0001: true, needed: true }, { needed: ['essential'] })).to.deep.equal(
      {},
    );
  });

  it('maps as the config says, over the usual names', () => {
    expect(
      chosen({ statistics: true, foo: false }, { statistics: ['surveys'], foo: ['media'] }),
    ).to.deep.equal({
      media: false,
      surveys: true,
    });
  });

  it('maps one to several, and to none', () => {
    expect(chosen({ a: false, statistics: true }, { a: ['media', 'surveys'], statistics: [] })).to.deep.equal(
      {
        media: false,
        surveys: false,
      },
    );
  });

  it('grants a category if all that is mapped to it was granted', () => {
    expect(chosen({ matomo: true, hotjar: true })).to.deep.equal({ analytics: true });
    expect(chosen({ matomo: true, hotjar: false })).to.deep.equal({});
    expect(chosen({ matomo: false, hotjar: false })).to.deep.equal({ analytics: false });
  });

  it('takes one no of several for a no where the category would run unasked', () => {
    const unasked = ['analytics'];
    expect(chosen({ matomo: true, hotjar: false }, {}, {}, unasked)).to.deep.equal({ analytics: false });
    expect(chosen({ matomo: undefined, hotjar: false }, {}, {}, unasked)).to.deep.equal({ analytics: false });
    expect(chosen({ matomo: true, hotjar: undefined }, {}, {}, unasked)).to.deep.equal({});
    expect(chosen({ youtube: true, vimeo: false }, {}, {}, unasked)).to.deep.equal({});
  });

  it('asks where something was not answered', () => {
    expect(chosen({ matomo: true, hotjar: undefined })).to.deep.equal({});
    expect(chosen({ matomo: false, hotjar: undefined })).to.deep.equal({});
    expect(chosen({ matomo: undefined })).to.deep.equal({});
  });

  it('asks where the config maps what nobody was asked about, unless the rest was refused', () => {
    expect(chosen({ matomo: true }, { newer: ['analytics'] })).to.deep.equal({});
    expect(chosen({ matomo: false }, { newer: ['analytics'] })).to.deep.equal({ analytics: false });
    expect(chosen({}, { newer: ['analytics'] })).to.deep.equal({});
  });

  it('takes what a list of grants does not have for refused, where the config knows it', () => {
    expect(
      chosen({ necessary: true, stats: true }, { stats: ['analytics'], ads: ['marketing'] }, granted),
    ).to.deep.equal({ analytics: true, marketing: false });
  });

  it('takes nothing in a list of grants for chosen that the config does not know: nobody may have been asked', () => {
    expect(chosen({ necessary: true, analytics: true }, {}, granted)).to.deep.equal({});
    expect(chosen({ analytics: true, matomo: true }, { analytics: ['analytics'] }, granted)).to.deep.equal(
      {},
    );
  });

  const required = { mayBeRequired: true };

  it('takes a yes beside a no for one that nobody could refuse', () => {
    expect(chosen({ matomo: true, youtube: false }, {}, required)).to.deep.equal({ media: false });
    expect(chosen({ matomo: true, foo: false }, {}, required)).to.deep.equal({});
    expect(chosen({ matomo: true, foo: undefined }, {}, required)).to.deep.equal({});
    expect(chosen({ matomo: true, foo: false }, { foo: [] }, required)).to.deep.equal({});
  });

  it('takes a yes to everything for chosen, and a yes to what the config says could be refused', () => {
    expect(chosen({ matomo: true, youtube: true }, {}, required)).to.deep.equal({
      analytics: true,
      media: true,
    });
    expect(
      chosen({ necessary: undefined, matomo: true, needed: false }, { needed: ['essential'] }, required),
    ).to.deep.equal({ analytics: true });
    expect(
      chosen({ matomo: true, ads: true, youtube: false }, { matomo: ['analytics'] }, required),
    ).to.deep.equal({ analytics: true, media: false });
    expect(
      chosen({ matomo: true, hotjar: true, youtube: false }, { matomo: ['analytics'] }, required),
    ).to.deep.equal({ media: false });
  });

  const nothing = Object.fromEntries(categories.map((category) => [category, false]));

  it('takes a list of nothing but what can’t be refused for a no to everything', () => {
    expect(chosen({ necessary: true }, {}, granted)).to.deep.equal(nothing);
    expect(chosen({}, {}, granted)).to.deep.equal(nothing);
    expect(chosen({ needed: true }, {}, granted)).to.deep.equal({});
    expect(chosen({ needed: true }, { needed: ['essential'] }, granted)).to.deep.equal(nothing);
  });

  it('takes a no to everything for one', () => {
    expect(chosen({}, {}, { refusesAll: true })).to.deep.equal(nothing);
  });

  it('grants nothing that was not granted, whatever is mapped to what', () => {
    const name = constantFrom('a', 'b', 'matomo', 'ads', 'necessary', 'constructor');
    assert(
      property(
        dictionary(name, option(boolean(), { nil: undefined })),
        dictionary(name, array(constantFrom(...categories, 'essential'), { maxLength: 2 })),
        boolean(),
        boolean(),
        (choices, own, listsGranted, mayBeRequired) => {
          const decided = chosen(choices, own, { listsGranted, mayBeRequired });
          const isInDoubt = listsGranted || (mayBeRequired && choices.b !== true && 'b' in choices);
          for (const [category, yes] of Object.entries(decided) as [string, boolean][]) {
            const mapped = Object.keys(own).filter((name) => own[name]!.includes(category));
            if (yes) for (const name of mapped) expect(choices[name], name).to.equal(true);
            const usual = { analytics: 'matomo', marketing: 'ads' }[category];
            const answers = [...mapped, ...(usual && !Object.hasOwn(own, usual) ? [usual] : [])];
            if (yes) expect(answers.some((name) => choices[name])).to.equal(true);
            if (yes) expect(answers.every((name) => choices[name] !== false)).to.equal(true);
            if (yes && isInDoubt && !Object.hasOwn(own, 'b'))
              expect(answers.every((name) => !(name in choices) || Object.hasOwn(own, name))).to.equal(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

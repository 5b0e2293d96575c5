import { expect } from '@open-wc/testing';
import { readOptions } from '../../../src/migrate/read-options.js';
import { fakeState } from '../../helpers/fake-state.js';

/** The cookies that are looked for, what is mapped to what, and what is wrong. */
function read(
  migrate: unknown,
  cookie: object = {},
): Readonly<{ cookies: string[]; mapped: object; problems: readonly string[] }> {
  const state = fakeState({ migrate, cookie } as never);
  const sources = readOptions(state, state.report);
  const mapped = sources.flatMap(({ categories }) => [...categories]);
  return {
    cookies: sources.map(({ cookie }) => cookie),
    mapped: Object.fromEntries(mapped),
    problems: state.problems,
  };
}

const tools =
  'civic|cookiebot|drupal-eucc|goss|govuk|klaro|nhsuk|onetrust|orejime|tarteaucitron|vanilla-cookieconsent';

describe('readOptions', () => {
  it('takes names, in a list or as words on the tag', () => {
    const expected = { cookies: ['CookieControl', 'CookieConsent'], mapped: {}, problems: [] };
    expect(read(['civic', 'cookiebot'])).to.deep.equal(expected);
    expect(read(' civic  cookiebot ')).to.deep.equal(expected);
    expect(read('civic, cookiebot')).to.deep.equal(expected);
  });

  it('takes objects, also one alone', () => {
    const civic = {
      from: 'civic',
      cookie: 'our.cookies',
      categories: { stats: 'analytics', x: ['media'], y: false },
    };
    const expected = {
      cookies: ['our.cookies'],
      mapped: { stats: ['analytics'], x: ['media'], y: [] },
      problems: [],
    };
    expect(read([civic])).to.deep.equal(expected);
    expect(read(civic)).to.deep.equal(expected);
  });

  it('takes several with categories of their own, and names among them', () => {
    const civic = { from: 'civic', categories: { stats: 'analytics' } };
    const klaro = { from: 'klaro', categories: { x: ['media'] } };
    const expected = {
      cookies: ['cookie-agreed', 'CookieControl', 'klaro'],
      mapped: { stats: ['analytics'], x: ['media'] },
      problems: [],
    };
    expect(read(['drupal-eucc', civic, klaro])).to.deep.equal(expected);
  });

  const wrong: readonly (readonly [unknown, string])[] = [
    ['civik', `migrate: "from" is "civik", which does not match ${tools}`],
    [[{ cookie: 'x' }], `migrate: "from" is missing; it would be ${tools}`],
    [[7], `migrate: "from" is 7, which does not match ${tools}`],
    [['constructor'], `migrate: "from" is "constructor", which does not match ${tools}`],
    [
      [{ from: 'civic', cookie: 'a b' }],
      'migrate: "cookie" is "a b", which does not match the name of a cookie of that tool',
    ],
    [
      [{ from: 'civic', category: {} }],
      'migrate: "category" is {}, which does not match an option: categories|cookie|from',
    ],
    [
      [{ from: 'civic', categories: 'analytics' }],
      'migrate: "categories" is "analytics", which does not match an object',
    ],
    [
      [{ from: 'civic', categories: { stats: 'analitics' } }],
      'migrate civic: "stats" is "analitics", which does not match false|essential|functional|analytics|media|marketing',
    ],
    [
      [{ from: 'civic', categories: { stats: ['media', 'constructor'] } }],
      'migrate civic: "stats" is ["media","constructor"], which does not match false|essential|functional|analytics|media|marketing',
    ],
    [
      [{ from: 'civic', categories: { stats: true } }],
      'migrate civic: "stats" is true, which does not match false|essential|functional|analytics|media|marketing',
    ],
  ];

  for (const [migrate, sentence] of wrong) {
    it(`leaves a tool out and says why: ${JSON.stringify(migrate)}`, () => {
      expect(read(migrate)).to.deep.equal({ cookies: [], mapped: {}, problems: [sentence] });
    });
  }

  it('never takes the cookie of this website’s own choices for that of another tool', () => {
    for (const [migrate, name] of [
      [{ from: 'klaro', cookie: 'consent_choices' }, undefined],
      [{ from: 'goss', cookie: 'consent' }, 'consent_saved'],
      ['govuk', 'cookies_policy'],
      ['govuk', 'cookies_preferences_set'],
      ['orejime', 'orejime'],
    ] as const) {
      const { cookies, problems } = read([migrate, 'civic'], name && { name });
      expect(cookies).to.deep.equal(['CookieControl']);
      expect(problems).to.deep.equal([
        `migrate: "${name ?? 'consent_choices'}" is the cookie of this website's own choices, so the other tool of that name is left out`,
      ]);
    }
  });

  it('goes on with the others where one is wrong', () => {
    expect(read(['civik', 'klaro']).cookies).to.deep.equal(['klaro']);
  });

  it('takes anything at all without throwing', () => {
    for (const migrate of [null, 0, '', [], [null], {}, [[]], true, [undefined], { from: {} }]) read(migrate);
  });
});

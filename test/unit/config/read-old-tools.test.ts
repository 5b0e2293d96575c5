import { expect } from '@open-wc/testing';
import type { Forms } from '../../../src/config/forms.js';
import { readOldTools } from '../../../src/config/read-old-tools.js';
import { inWords } from '../../../src/problems/in-words.js';

const formsFor = (): Forms & { readonly from: string } => ({ from: 'one|two', cookie: '[a-z]+' });
const known = ['analytics', 'media'];
const right = 'false|analytics|media';

/** What is read of an option "tools", and what is told. */
function read(given: unknown) {
  const problems: string[] = [];
  const found = readOldTools('tools', given, formsFor, new Set(known).values(), (problem) =>
    problems.push(inWords(problem)),
  );
  return { tools: found.map(({ from, cookie, categories }) => [from, cookie, [...categories]]), problems };
}

describe('readOldTools', () => {
  for (const given of ['one two', ' one,\n two ', ['one', 'two'], [{ from: 'one' }, 'two']])
    it(`reads names: ${JSON.stringify(given)}`, () => {
      expect(read(given)).to.deep.equal({
        tools: [
          ['one', undefined, []],
          ['two', undefined, []],
        ],
        problems: [],
      });
    });

  it('reads what the names of each tool of a list mean, one category, several or none', () => {
    const categories = { stats: 'analytics', all: ['analytics', 'media'], chat: false };
    expect(
      read(['one', { from: 'two', cookie: 'kept', categories }, { from: 'one', categories }]),
    ).to.deep.equal({
      tools: [
        ['one', undefined, []],
        ['two', 'kept', Object.entries({ ...categories, stats: ['analytics'], chat: [] })],
        ['one', undefined, Object.entries({ ...categories, stats: ['analytics'], chat: [] })],
      ],
      problems: [],
    });
  });

  for (const [given, mistake] of [
    [['three'], 'tools: "from" is "three", which does not match one|two'],
    [{ cookie: 'kept' }, 'tools: "from" is missing; it would be one|two'],
    [{ from: 'one', cookie: '=' }, 'tools: "cookie" is "=", which does not match [a-z]+'],
    [{ from: 'one', categories: 'all' }, 'tools: "categories" is "all", which does not match an object'],
    [{ from: 'one', categories: { a: 'ads' } }, `tools one: "a" is "ads", which does not match ${right}`],
    [{ from: 'one', categories: { a: [] } }, `tools one: "a" is [], which does not match ${right}`],
    [{ from: 'one', categories: { a: true } }, `tools one: "a" is true, which does not match ${right}`],
    [
      { from: 'one', categories: { constructor: ['media', 'ads'] } },
      `tools one: "constructor" is ["media","ads"], which does not match ${right}`,
    ],
  ] as [unknown, string][])
    it(`leaves out whole what has a mistake, tells it and goes on: ${JSON.stringify(given)}`, () => {
      const { tools, problems } = read([given, 'two'].flat());
      expect(tools).to.deep.equal([['two', undefined, []]]);
      expect(problems).to.deep.equal([mistake]);
    });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activateMarkup } from '../../../src/markup/activate-markup.js';
import { markupTranslator } from '../../../src/old-markup/markup-translator.js';
import { fakeObservers } from '../../helpers/fake-observers.js';
import { fakeState } from '../../helpers/fake-state.js';
import { always, patience } from './cases.js';
import { anyJson, hostileText } from './hostile.js';
import { catchErrors, expectCleanPrototypes, type Uncaught } from './oracles.js';
import type { ConsentConfig } from '../../../src/types.js';

/** What an author writes that an element needs, and what that is here. `null`: nobody knows. */
const words: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'data-cookieconsent': [
    ['statistics', 'analytics'],
    ['Marketing', 'marketing'],
    ['preferences', 'functional'],
    ['analytics', 'analytics'],
    ['nobody', null],
    ['__proto__', null],
  ],
  class: [
    ['C0002', 'analytics'],
    ['C0004', 'marketing'],
    ['3', 'functional'],
    ['C9', null],
    ['constructor', null],
  ],
  'data-category': [
    ['ads', 'marketing'],
    ['analytics', 'analytics'],
    ['!analytics', null],
    ['toString', null],
    ['essential ', 'essential'],
  ],
  'data-name': [
    ['YouTube', 'media'],
    ['marketing', 'marketing'],
    ['essential', null],
    ['valueOf', null],
  ],
  'data-purpose': [
    ['analytics', 'analytics'],
    ['vimeo', 'media'],
    ['essential', null],
  ],
};

interface Written {
  readonly tag: string;
  readonly needs: Readonly<Partial<Record<string, readonly number[]>>>;
  readonly type: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly content: readonly Written[];
}

const addresses = fc.constantFrom(
  ...['about:blank#1', 'https://vendor.example.test/1', 'javascript:parent.ran.push("address")'],
  ...[' JavaScript:parent.ran.push("address")', 'data:text/html,<script>parent.ran.push("address")</script>'],
  ...['java\nscript:parent.ran.push("address")', 'http://['],
);
const { element } = fc.letrec<{ element: Written }>((tie) => ({
  element: fc.record({
    tag: fc.constantFrom(
      ...['script', 'script', 'iframe', 'img', 'link', 'template'],
      ...['p', 'form', 'svg:script'],
    ),
    needs: fc.record(
      Object.fromEntries(
        Object.entries(words).map(([name, list]) => [
          name,
          fc.array(fc.nat(list.length - 1), { minLength: 1, maxLength: 2 }),
        ]),
      ),
      { requiredKeys: [] },
    ),
    type: fc.constantFrom(
      'text/plain',
      'text/plain',
      ' TEXT/plain ',
      'opt-in',
      'application/json',
      'nonsense',
    ),
    attributes: fc.record(
      {
        ...{ 'data-src': addresses, 'data-href': addresses, 'data-cookieblock-src': addresses },
        ...{ 'data-service': hostileText, 'data-srcdoc': hostileText, title: hostileText },
        name: fc.constantFrom('matches', 'dataset', 'setAttribute', 'hasAttribute'),
      },
      { requiredKeys: [] },
    ),
    content: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('element'), { maxLength: 2 }),
    ) as fc.Arbitrary<Written[]>,
  }),
}));

const page = window as unknown as { ran?: string[] };
const place = document.body.appendChild(document.createElement('main'));
let count = 0;
/** Number of an element → all that it needs, its templates' too. */
const needed = new Map<string, readonly (string | null)[]>();

/** Whether a tool that is named marks such an element in that way. */
function isMark(name: string, tag: string, markup: readonly string[]): boolean {
  const marks: Readonly<Record<string, boolean>> = {
    'data-cookieconsent': markup.includes('cookiebot') || markup.includes('nhsuk'),
    class: markup.includes('onetrust'),
    'data-category': markup.includes('vanilla-cookieconsent') && tag === 'script',
    'data-name': markup.includes('klaro') || markup.includes('orejime'),
    'data-purpose': markup.includes('orejime'),
  };
  const isTemplate = tag === 'template';
  return marks[name]! && (name === 'data-purpose') === isTemplate;
}

function makeElement(
  { tag, needs, type, attributes, content }: Written,
  markup: readonly string[],
  around: readonly (string | null)[],
): Element {
  const made = tag.startsWith('svg:')
    ? document.createElementNS('http://www.w3.org/2000/svg', tag.slice(4))
    : document.createElement(tag);
  const number = `${++count}`;
  const mine: (string | null)[] = [...around];
  made.setAttribute('data-number', number);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value!);
  for (const [name, indices] of Object.entries(needs)) {
    const picked = (name === 'class' || name === 'data-cookieconsent' ? indices! : indices!.slice(0, 1)).map(
      (index) => words[name]![index]!,
    );
    const written = picked.map(([word]) => word);
    made.setAttribute(
      name,
      name === 'class'
        ? `a optanon-category-${written.join('-')}`
        : written.join(name === 'data-cookieconsent' ? ',' : ''),
    );
    if (isMark(name, tag, markup)) mine.push(...picked.map(([, category]) => category));
  }
  needed.set(number, mine);
  if (made.localName === 'script') {
    made.setAttribute('type', type);
    made.removeAttribute('data-src');
    made.removeAttribute('data-cookieblock-src');
    made.textContent = `(window.ran ??= []).push('${number}')`;
  }
  if (made instanceof HTMLTemplateElement)
    made.content.append(...content.map((one) => makeElement(one, markup, mine)));
  else if (!/script|img|link|iframe/.test(tag))
    made.append(...content.map((one) => makeElement(one, markup, around)));
  return made;
}

const known = ['functional', 'analytics', 'media', 'marketing'];
const tools = [
  'cookiebot',
  'onetrust',
  'vanilla-cookieconsent',
  'klaro',
  'orejime',
  'tarteaucitron',
  'nhsuk',
];

describe('whatever markup of other tools is in the page', () => {
  let uncaught: Uncaught;
  beforeEach(() => {
    uncaught = catchErrors();
    page.ran = [];
  });
  afterEach(() => {
    uncaught.restore();
    delete page.ran;
    place.replaceChildren();
    needed.clear();
  });

  const live = (): Element[] => [...place.querySelectorAll('[src],[href],[srcset],[srcdoc]')];

  it('nothing loads or runs but what all its tools have granted, and nothing is thrown', async () => {
    const seen = { live: 0, ran: 0 };
    const property = fc.asyncProperty(
      fc.array(element, { minLength: 1, maxLength: 5 }),
      fc.shuffledSubarray(tools, { minLength: 1 }),
      fc.subarray(known),
      fc.boolean(),
      async (written, markup, granted, isLate) => {
        const observers = fakeObservers();
        const allowed = new Set<string>();
        const state = fakeState({ markup } as ConsentConfig);
        try {
          needed.clear();
          page.ran!.length = 0;
          const made = written.map((one) => makeElement(one, markup, []));
          if (!isLate) place.append(...made);
          const scan = activateMarkup(
            state,
            (ids) => ids.length > 0 && ids.every((id) => id === 'essential' || allowed.has(id)),
            markupTranslator(state),
          );
          const grant = (ids: readonly string[]): void => {
            allowed.clear();
            for (const id of ids) allowed.add(id);
            state.record = { version: '1', date: '', choices: {} };
            scan();
          };
          const isGranted = (number: string | null): boolean => {
            const ids = needed.get(number!)!;
            return (
              ids.length > 0 && ids.every((id) => id === 'essential' || (id !== null && allowed.has(id)))
            );
          };
          const check = (): void => {
            for (const each of live()) {
              expect(isGranted(each.getAttribute('data-number')), each.outerHTML).to.equal(true);
              const address = each.getAttribute('src') ?? each.getAttribute('href') ?? '';
              if (each.matches('iframe,link') && URL.canParse(address, document.baseURI))
                expect(new URL(address, document.baseURI).protocol).not.to.match(/^(javascript|data):$/);
            }
          };
          grant([]);
          if (isLate) place.append(...made);
          await Promise.resolve();
          grant([]);
          check();
          for (const number of page.ran!) expect(isGranted(number), number).to.equal(true);
          grant(granted);
          await new Promise((resolve) => setTimeout(resolve));
          check();
          seen.live += live().length;
          for (const number of page.ran!) expect(isGranted(number), number).to.equal(true);
          seen.ran += page.ran!.length;
          expect(new Set(page.ran).size, 'each once').to.equal(page.ran!.length);
          grant([]);
          check();
          uncaught.check();
          expectCleanPrototypes();
        } finally {
          observers.stop();
          place.replaceChildren();
        }
      },
    );
    const cases = await always(property, 600);
    expect(seen.live, 'elements that were alive').to.be.above(cases / 100);
    expect(seen.ran, 'scripts that ran').to.be.above(cases / 100);
  }).timeout(patience);

  it('any JSON may be in the option', async () => {
    const property = fc.property(anyJson, anyJson, (markup, categories) => {
      place.innerHTML =
        '<script type="text/plain" data-cookieconsent="statistics" class="optanon-category-C2">0</script>';
      for (const option of [
        markup,
        [markup],
        [{ from: 'onetrust', categories }],
        [{ from: markup, categories }],
      ]) {
        const state = fakeState({ markup: option } as ConsentConfig);
        markupTranslator(state)(document);
      }
      const consent = place.querySelector('script')!.dataset['consent'];
      expect([undefined, '?', 'analytics', 'essential', 'media']).to.include(consent);
      uncaught.check();
      expectCleanPrototypes();
    });
    await always(property, 400);
  }).timeout(patience);
});

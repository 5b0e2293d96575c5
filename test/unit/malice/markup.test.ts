import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activateMarkup } from '../../../src/markup/activate-markup.js';
import { fakeObservers } from '../../helpers/fake-observers.js';
import { fakeState } from '../../helpers/fake-state.js';
import { always, patience } from './cases.js';
import { hostileText } from './hostile.js';
import { catchErrors, expectCleanPrototypes, type Uncaught } from './oracles.js';

/** What a page writes of one gated element. */
interface Written {
  readonly tag: string;
  readonly consent: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  /** What is in it, where it is a template. */
  readonly content: readonly Written[];
}

const known = ['functional', 'analytics', 'media', 'marketing'];
const consents = fc.oneof(
  { weight: 6, arbitrary: fc.subarray(known, { minLength: 1 }).map((ids) => ids.join(' ')) },
  { weight: 2, arbitrary: fc.subarray(known, { minLength: 1 }).map((ids) => ids.join(',\n')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      ',',
      'nobody',
      'constructor',
      '__proto__',
      'media nobody',
      'Media',
      'toString media',
    ),
  },
  { weight: 1, arbitrary: hostileText },
);
/** None is found, or asked for far away: what is relative would be asked of the test's own server. */
const addresses = fc.constantFrom(
  ...['about:blank#1', 'https://vendor.example.test/1', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='],
  ...['javascript:parent.ran.push("address")', ' JavaScript:parent.ran.push("address")'],
  ...['java\nscript:parent.ran.push("address")', '\u0001javascript:parent.ran.push("address")'],
  ...[
    'data:text/html,<script>parent.ran.push("address")</script>',
    'DATA:,',
    'blob:x',
    'vbscript:x',
    'http://[',
  ],
);
const attributes = fc.record(
  {
    'data-src': addresses,
    'data-href': addresses,
    'data-srcset': addresses,
    'data-srcdoc': hostileText,
    'data-type': fc.constantFrom('module', 'text/javascript', 'application/json', 'nonsense'),
    'data-consents': hostileText,
    rel: fc.constantFrom('stylesheet', 'preload', 'icon', 'manifest'),
    title: hostileText,
    name: fc.constantFrom('matches', 'remove', 'dataset', 'attributes', 'children'),
    async: fc.constant(''),
  },
  { requiredKeys: [] },
);
const tags = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('iframe', 'img', 'link', 'embed', 'script', 'script') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'video',
      'source',
      'track',
      'a',
      'base',
      'object',
      'p',
      'form',
      'svg:script',
      'svg:a',
      'x:img',
    ),
  },
  { weight: 1, arbitrary: fc.constant('template') },
);
const { element } = fc.letrec<{ element: Written }>((tie) => ({
  element: fc.record({
    tag: tags,
    consent: consents,
    attributes,
    content: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('element'), { maxLength: 2 }),
    ) as fc.Arbitrary<Written[]>,
  }),
}));

const spaces: Readonly<Record<string, string>> = { svg: 'http://www.w3.org/2000/svg', x: 'urn:x' };
const page = window as unknown as { ran?: string[] };
const place = document.body.appendChild(document.createElement('main'));
/** Numbers of the elements that may load or run now, by what the page has written. */
const mayRun = new Set<string>();
let count = 0;

/** Whether all of its categories are known and granted, in other words than the code's. */
function isGranted(consent: string, granted: readonly string[]): boolean {
  const ids = consent.replaceAll(',', ' ').trim().split(/\s+/);
  return ids.every((id) => known.includes(id) && granted.includes(id));
}

/** Makes what is written. `around`: what the templates around it ask for, which it needs, too. */
function makeElement(
  { tag, consent, attributes, content }: Written,
  granted: readonly string[],
  around = '',
): Element {
  const [prefix, name] = tag.includes(':') ? tag.split(':') : [undefined, tag];
  const made = prefix ? document.createElementNS(spaces[prefix]!, name!) : document.createElement(tag);
  const number = `${++count}`;
  made.setAttribute('data-consent', consent);
  made.setAttribute('data-number', number);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value!);
  const needed = `${around} ${consent}`;
  if (isGranted(needed, granted)) mayRun.add(number);
  if (name === 'script') {
    made.setAttribute('type', 'text/plain');
    // One that is fetched in order would keep the others waiting.
    if (attributes['data-src'] && 'async' in attributes) {
      made.setAttribute('data-src', 'https://vendor.example.test/1.js');
    } else {
      made.removeAttribute('data-src');
      made.textContent = `(window.ran ??= []).push('${number}')`;
    }
  }
  if (made instanceof HTMLTemplateElement)
    made.content.append(...content.map((one) => makeElement(one, granted, needed)));
  return made;
}

const loads = 'iframe,embed,link,img,audio,video,source,track,script';
const live = (): Element[] => [...place.querySelectorAll('[src],[href],[srcset],[srcdoc]')];

describe('whatever gated markup is in the page', () => {
  let uncaught: Uncaught;
  beforeEach(() => {
    uncaught = catchErrors();
    page.ran = [];
  });
  afterEach(() => {
    uncaught.restore();
    delete page.ran;
    place.replaceChildren();
  });

  /** Asserts that only what is granted has an address, and that none is a script or a document of its own. */
  function checkLive(): number {
    const found = live();
    for (const element of found) {
      expect(mayRun.has(element.getAttribute('data-number')!), element.outerHTML).to.equal(true);
      expect(element.matches(loads), element.outerHTML).to.equal(true);
      if (!element.matches('iframe,embed,link')) continue;
      for (const name of ['src', 'href']) {
        const value = element.getAttribute(name);
        if (value !== null && URL.canParse(value, document.baseURI))
          expect(new URL(value, document.baseURI).protocol, element.outerHTML).not.to.match(
            /^(javascript|data):$/,
          );
      }
    }
    return found.length;
  }

  it('nothing loads or runs but what is granted, all is taken back, and nothing is thrown', async () => {
    const seen = { live: 0, ran: 0 };
    const property = fc.asyncProperty(
      fc.array(element, { minLength: 1, maxLength: 5 }),
      fc.subarray(known, { minLength: 2 }),
      fc.boolean(),
      async (written, granted, isLate) => {
        const observers = fakeObservers();
        const allowed = new Set<string>();
        const state = fakeState({});
        const scan = activateMarkup(state, (ids) => ids.length > 0 && ids.every((id) => allowed.has(id)));
        const grant = (ids: readonly string[]): void => {
          allowed.clear();
          for (const id of ids) allowed.add(id);
          state.record = { version: '1', date: '', choices: {} };
          scan();
        };
        try {
          mayRun.clear();
          page.ran!.length = 0;
          const made = written.map((one) => makeElement(one, granted));
          if (isLate) place.append(...made);
          grant([]);
          expect(live().map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
          expect(page.ran).to.deep.equal([]);
          if (!isLate) place.append(...made);
          grant(granted);
          await Promise.resolve(); // what is new on the page is told
          seen.live += checkLive();
          for (const number of page.ran!) expect([...mayRun], number).to.include(number);
          seen.ran += page.ran!.length;
          grant([]);
          // What has nothing more to ask for is emptied in slices.
          expect(live().filter((one) => !one.matches('script,link,img'))).to.deep.equal([]);
          expectCleanPrototypes();
        } finally {
          observers.stop();
          place.replaceChildren();
        }
        uncaught.check();
      },
    );
    const cases = await always(property, 1500);
    expect(seen.live).to.be.above(cases / 5);
    expect(seen.ran).to.be.above(cases / 100);
  }).timeout(patience);
});

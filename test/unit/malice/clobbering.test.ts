import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { always, patience } from './cases.js';
import { catchErrors, expectCleanPrototypes, type Uncaught } from './oracles.js';
import { begin, defineAll, settle } from './visit.js';

/**
 * Names under which elements hide what script looks for: of the document what tells something, of the window, and of
 * forms. Where a method of the document is hidden, such as `querySelector`, no script on the page works.
 */
const names = fc.constantFrom(
  ...['cookie', 'currentScript', 'referrer', 'readyState', 'forms', 'domain', 'URL', 'lastModified'],
  ...['consentGate', 'dataLayer', 'gtag', 'hj', '_hjSettings', '_gaUserPrefs', 'trustedTypes', 'navigation'],
  ...['localStorage', 'top', 'self', 'innerWidth', 'ga-disable-G-ABC1234567', 'consent-gate', '__proto__'],
  ...[
    'matches',
    'remove',
    'closest',
    'dataset',
    'attributes',
    'children',
    'parentNode',
    'getAttribute',
    'href',
  ],
  ...['localName', 'isConnected', 'append', 'textContent', 'nodeType', 'target', 'lang'],
);
const tags = fc.constantFrom('img', 'form', 'iframe', 'embed', 'object', 'a', 'p', 'input', 'button');
const elements = fc.array(
  fc.record({
    tag: tags,
    name: names,
    hasId: fc.boolean(),
    isField: fc.boolean(),
    isGated: fc.boolean(),
    opens: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

const { remove } = Element.prototype;
const { dispatchEvent } = EventTarget.prototype;

describe('whatever ids and names elements of the page have', () => {
  let uncaught: Uncaught;
  before(defineAll);
  beforeEach(() => {
    uncaught = catchErrors();
  });
  afterEach(() => uncaught.restore());

  it('nothing is thrown, and nothing loads without consent', async () => {
    const services = [
      { use: 'google-analytics', id: 'G-ABC1234567' },
      { use: 'hotjar', id: '1234567' },
    ];
    const property = fc.asyncProperty(elements, fc.boolean(), async (given, isEarly) => {
      const own = given.map(({ tag, name, hasId, isField, isGated, opens }) => {
        const element = document.createElement(tag);
        element.setAttribute('name', name);
        if (hasId) element.id = name;
        if (isGated) element.setAttribute('data-consent', 'analytics');
        if (opens) element.setAttribute('data-consent-open', '');
        if (!isField) return element;
        const form = document.createElement('form');
        form.append(element);
        return form;
      });
      const { body } = document;
      if (isEarly) body.append(...own);
      let visit: ReturnType<typeof begin> | undefined;
      try {
        visit = begin({ services, onWithdraw: 'stay' });
        if (!isEarly) body.append(...own);
        await settle();
        expect(visit.head.scripts).to.deep.equal([]);
        for (const element of own)
          dispatchEvent.call(element, new MouseEvent('click', { bubbles: true, cancelable: true }));
        await visit.gate.rejectAll();
        await settle();
        expect(visit.head.scripts).to.deep.equal([]);
      } finally {
        for (const element of own) remove.call(element);
        visit?.end();
      }
      uncaught.check();
      expectCleanPrototypes();
    });
    await always(property, 300);
  }).timeout(patience);
});

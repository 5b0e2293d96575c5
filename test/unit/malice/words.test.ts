import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { always, patience } from './cases.js';
import { hostileText } from './hostile.js';
import { catchErrors, expectOnlyOurs, type Uncaught } from './oracles.js';
import { begin, defineAll } from './visit.js';

/** A text that the forms of the options let pass. */
const words = hostileText.filter((text) => text !== '' && !text.includes('\0'));

const council = fc.record({
  siteName: words,
  label: words,
  description: words,
  service: words,
  cookie: words,
  purpose: words,
  expires: words,
  essentialUse: words,
  accept: words,
  save: words,
  confirming: words,
});

describe('whatever words the config has', () => {
  let uncaught: Uncaught;
  before(defineAll);
  beforeEach(() => {
    uncaught = catchErrors();
  });
  afterEach(() => {
    uncaught.restore();
    sessionStorage.clear();
  });

  it('they are read as they are written, and are nothing but words', async () => {
    const property = fc.property(council, (given) => {
      // What a page that is about to be loaded again leaves to the next; other script of the site may write there too.
      sessionStorage['consent-gate'] = `settings ${location.origin}/${given.confirming}`;
      const visit = begin({
        siteName: given.siteName,
        categories: { analytics: { label: given.label, description: given.description } },
        services: [
          {
            name: given.service,
            category: 'analytics',
            cookies: [{ name: given.cookie, purpose: given.purpose, expires: given.expires }],
          },
        ],
        messages: {
          en: { essentialUse: given.essentialUse, acceptAnalytics: given.accept, save: given.save },
        },
        onWithdraw: 'stay',
      });
      try {
        const settings = visit.show('consent-settings');
        const root = settings.shadowRoot!;
        const textOf = (selector: string, within: ParentNode = root): string | null | undefined =>
          within.querySelector(selector)?.textContent;
        const last = (selector: string): string | undefined =>
          [...root.querySelectorAll(selector)].at(-1)?.textContent;
        const parts = {
          label: last('h2'),
          description: last('p > bdi'),
          legend: textOf('legend')?.includes(given.label),
          service: textOf('li')?.includes(given.service),
          save: textOf('button'),
        };
        const rows = [...root.querySelectorAll('tbody tr')].at(-1)!;
        const cells = ['th', 'td:nth-child(2)'].map((selector) => textOf(`${selector} > bdi`, rows));
        expectOnlyOurs(settings);
        expect(parts).to.deep.equal({
          label: given.label,
          description: given.description,
          legend: true,
          service: true,
          save: given.save,
        });
        expect(cells).to.deep.equal([given.cookie, given.purpose]);
        expect(textOf('td:last-child', rows)?.length).to.be.above(0);
        settings.remove();
        const banner = visit.show('consent-banner');
        expectOnlyOurs(banner);
        expect(textOf('h2', banner.shadowRoot!)).to.equal(`Cookies on ${given.siteName}`);
        expect(textOf('p', banner.shadowRoot!)).to.equal(given.essentialUse);
        expect(textOf('button', banner)).to.equal(given.accept);
        expect(window).not.to.have.property('ran');
      } finally {
        visit.end();
      }
      uncaught.check();
    });
    await always(property, 500);
  }).timeout(patience);
});

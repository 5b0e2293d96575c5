import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { embedServices } from '../../../src/elements/embed-services.js';
import { analytics, essential, fakeGate, media } from '../../helpers/fake-gate.js';
import { always, patience } from './cases.js';
import { hostileText } from './hostile.js';
import { catchErrors, expectCleanPrototypes, expectOnlyOurs, type Uncaught } from './oracles.js';
import { askGate, defineAll } from './visit.js';

const addresses = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'aqz-KE-bpKQ',
        '76979871',
        'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
        'https://user.test/a?b#c',
      ],
      ...[
        'https://www.openstreetmap.org/export/embed.html?bbox=1',
        'https://x.com/anytown/status/1234567890',
      ],
      ...[
        'https://www.google.com/maps/embed?pb=1',
        'https://soundcloud.com/anytown/meeting',
        'http://user.test/',
      ],
    ),
  },
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileText.map((text) => `https://user.test/${text}`) },
);
const attributes = fc.record(
  {
    service: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...Object.keys(embedServices)) }, hostileText),
    video: addresses,
    src: addresses,
    title: hostileText,
    name: hostileText,
    category: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('media', 'analytics', 'marketing', 'nobody', 'constructor', '__proto__'),
      },
      hostileText,
    ),
    ratio: fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constantFrom('16/9', '4:3', ' 1 / 1 ', '1.5/1', '0/1', '1/0', '16/9}', '1/1;color:red'),
      },
      { weight: 1, arbitrary: hostileText },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom('16/9', '4:3'), hostileText).map(([right, text]) => right + text),
      },
    ),
    heading: hostileText,
    'data-consent': hostileText,
  },
  { requiredKeys: ['src'] },
);

/** Hosts that a frame may be of, where a service is named: each vendor's own. */
const hosts =
  /^(www\.youtube-nocookie\.com|player\.vimeo\.com|(www|maps)\.google\.(com|co\.uk)|www\.openstreetmap\.org|platform\.twitter\.com|www\.facebook\.com|open\.spotify\.com|w\.soundcloud\.com)$/;

describe('whatever attributes an embed has', () => {
  let uncaught: Uncaught;
  before(defineAll);
  beforeEach(() => {
    uncaught = catchErrors();
  });
  afterEach(() => {
    uncaught.restore();
    askGate(fakeGate({ categories: [] }));
  });

  it('it shows a page of the web when it is allowed, words until then, and no other style than its shape', async () => {
    const seen = { frames: 0, placeholders: 0 };
    const property = fc.property(attributes, fc.boolean(), (given, isAllowed) => {
      const categories = [essential, analytics, media];
      askGate(fakeGate({ categories, choices: { analytics: false, media: isAllowed } }));
      const embed = document.createElement('consent-embed');
      for (const [name, value] of Object.entries(given)) embed.setAttribute(name, value!);
      document.body.append(embed);
      try {
        const root = embed.shadowRoot!;
        expectOnlyOurs(embed);
        const frame = root.querySelector('iframe');
        if (frame) {
          // What the page itself calls essential never waits.
          if (given.category !== 'essential')
            expect([isAllowed, given.category || 'media']).to.deep.equal([true, 'media']);
          const { protocol, host, username, password } = new URL(frame.src);
          expect([protocol, username + password].join()).to.match(/^https?:,$/);
          if (given.service !== undefined) expect(host).to.match(hosts);
          if (given.title) expect(frame.title).to.equal(given.title);
          seen.frames++;
        }
        const words = root.querySelector('#name');
        if (words) {
          if (given.title) expect(words.textContent).to.equal(given.title);
          seen.placeholders++;
        }
        const rules = root.adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].map(({ cssText }) => cssText),
        );
        const shapes = rules.filter((rule) => rule.includes('aspect-ratio:') && rule.includes('[part]'));
        for (const shape of shapes)
          expect(shape.replace(/\s+/g, ' ')).to.match(
            /^@media screen \{ \[part\] \{ aspect-ratio: [\d.e+]+ \/ [\d.e+]+; \} \}$/,
          );
        expect(shapes.length).to.be.at.most(1);
        expect(window).not.to.have.property('ran');
        expectCleanPrototypes();
      } finally {
        embed.remove();
      }
      uncaught.check();
    });
    const cases = await always(property, 3000);
    expect(seen.frames).to.be.above(cases / 50);
    expect(seen.placeholders).to.be.above(cases / 40);
  }).timeout(patience);
});

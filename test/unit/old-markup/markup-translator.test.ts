import { expect } from '@open-wc/testing';
import { markupTranslator } from '../../../src/old-markup/markup-translator.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';
import type { ConsentConfig, MarkupTool } from '../../../src/types.js';

const place = document.body.appendChild(document.createElement('main'));

let state: FakeState;
let translate: ReturnType<typeof markupTranslator>;

function read(markup: unknown, html: string, config: ConsentConfig = {}): void {
  state = fakeState({ ...config, markup } as ConsentConfig);
  translate = markupTranslator(state);
  place.innerHTML = html;
  translate(place);
}
const consentsOf = (selector = '*'): (string | null)[] =>
  [...place.querySelectorAll(selector)].map((each) => each.getAttribute('data-consent'));

afterEach(() => {
  place.replaceChildren();
});

/** As each tool documents it; what it needs here; and where it stands elsewhere, the address. */
const rows: readonly [MarkupTool, string, string, string?][] = [
  ['cookiebot', '<script type="text/plain" data-cookieconsent="statistics">0</script>', 'analytics'],
  [
    'cookiebot',
    '<script type="text/plain" data-cookieconsent="preferences" src="/a.js"></script>',
    'functional',
  ],
  ['cookiebot', '<script type="text/plain" data-cookieconsent="marketing">0</script>', 'marketing'],
  ['cookiebot', '<script type="text/plain" data-cookieconsent="necessary">0</script>', 'essential'],
  [
    'cookiebot',
    '<script type="text/plain" data-cookieconsent="statistics,marketing">0</script>',
    'analytics marketing',
  ],
  [
    'cookiebot',
    '<script type="text/plain" data-cookieconsent=" Statistics , Preferences ">0</script>',
    'analytics functional',
  ],
  [
    'cookiebot',
    '<iframe data-cookieblock-src="/film" data-cookieconsent="marketing"></iframe>',
    'marketing',
    '/film',
  ],
  ['cookiebot', '<iframe data-src="/film" data-cookieconsent="marketing"></iframe>', 'marketing', '/film'],
  [
    'cookiebot',
    '<img alt="" data-cookieblock-src="/dot.gif" data-cookieconsent="statistics">',
    'analytics',
    '/dot.gif',
  ],
  ['nhsuk', '<script type="text/plain" data-cookieconsent="statistics" src="/a.js"></script>', 'analytics'],
  [
    'nhsuk',
    '<iframe data-cookieconsent="statistics,preferences" data-src="/a"></iframe>',
    'analytics functional',
    '/a',
  ],
  ['onetrust', '<script type="text/plain" class="optanon-category-C0002">0</script>', 'analytics'],
  ['onetrust', '<script type="text/plain" class="optanon-category-C0001">0</script>', 'essential'],
  ['onetrust', '<script type="text/plain" class="a optanon-category-C0003 b">0</script>', 'functional'],
  [
    'onetrust',
    '<script type="text/plain" class="optanon-category-C0002-C0004">0</script>',
    'analytics marketing',
  ],
  ['onetrust', '<script type="text/plain" class="optanon-category-2">0</script>', 'analytics'],
  ['onetrust', '<iframe class="optanon-category-C0005" data-src="/post"></iframe>', 'media', '/post'],
  [
    'onetrust',
    '<iframe class="optanon-category-C0004" src="about:blank" data-src="/a"></iframe>',
    'marketing',
    '/a',
  ],
  ['onetrust', '<img alt="" class="optanon-category-C0004" data-src="/dot.gif">', 'marketing', '/dot.gif'],
  ['vanilla-cookieconsent', '<script type="text/plain" data-category="analytics">0</script>', 'analytics'],
  [
    'vanilla-cookieconsent',
    '<script type="text/plain" data-category="ads" data-service="Ads" data-src="/a"></script>',
    'marketing',
    '/a',
  ],
  ['vanilla-cookieconsent', '<script type="text/plain" data-category="necessary">0</script>', 'essential'],
  [
    'vanilla-cookieconsent',
    '<script type="text/plain" data-cookiecategory="analytics" src="/a.js"></script>',
    'analytics',
  ],
  ['vanilla-cookieconsent', '<script type="text/plain" data-category="media">0</script>', 'media'],
  [
    'klaro',
    '<script type="text/plain" data-type="application/javascript" data-name="analytics">0</script>',
    'analytics',
  ],
  [
    'klaro',
    '<script type="opt-in" data-type="text/javascript" data-name="analytics" data-src="/a"></script>',
    'analytics',
    '/a',
  ],
  ['klaro', '<iframe data-name="youtube" data-src="/film"></iframe>', 'media', '/film'],
  ['klaro', '<img alt="" data-name="marketing" data-src="/dot.gif" src="data:,">', 'marketing', '/dot.gif'],
  ['klaro', '<link data-name="functional" rel="stylesheet" data-href="/font.css">', 'functional'],
  ['klaro', '<script type="text/plain" data-name="googleAnalytics">0</script>', 'analytics'],
  ['orejime', '<template data-purpose="marketing"><script src="/a.js"></script></template>', 'marketing'],
  [
    'orejime',
    '<script type="opt-in" data-type="application/javascript" data-name="analytics">0</script>',
    'analytics',
  ],
];

describe('the markup of other tools', () => {
  for (const [tool, html, consent, src] of rows) {
    it(`waits for ${consent}: ${html}`, () => {
      read([tool], html);
      const element = place.firstElementChild!;
      expect(element.getAttribute('data-consent')).to.equal(consent);
      if (src) expect(element.getAttribute('data-src')).to.equal(src);
      if (element instanceof HTMLScriptElement) expect(element.type).to.equal('text/plain');
      expect(state.problems).to.deep.equal([]);
    });
  }

  it('keeps every attribute of its own', () => {
    const html = '<iframe data-cookieblock-src="/film" data-cookieconsent="marketing" title="Film"></iframe>';
    read('cookiebot', html);
    for (const { name, value } of new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!
      .attributes)
      expect(place.firstElementChild!.getAttribute(name)).to.equal(value);
  });

  it('is not read where its tool is not named', () => {
    read(
      ['klaro'],
      rows
        .filter(([tool]) => tool !== 'klaro' && tool !== 'orejime')
        .map(([, html]) => html)
        .join(''),
    );
    expect(consentsOf().filter(Boolean)).to.deep.equal([]);
  });

  it('is read of several tools at once, named on the tag', () => {
    read('cookiebot  onetrust', rows[0]![1] + rows[11]![1]);
    expect(consentsOf()).to.deep.equal(['analytics', 'analytics']);
  });

  it('waits for what the config says that its names need', () => {
    const categories = { Statistics: 'marketing', marketing: ['marketing', 'media'], feedback: 'survey' };
    read(
      [{ from: 'cookiebot', categories }],
      rows[0]![1] + rows[2]![1] + rows[0]![1].replace('statistics', 'Feedback'),
      {
        categories: { survey: {} },
      },
    );
    expect(consentsOf()).to.deep.equal(['marketing', 'marketing media', 'survey']);
    expect(state.problems).to.deep.equal([]);
  });

  it('waits for the category of a service that has the name', () => {
    const services = [
      { name: 'GovMetric', category: 'analytics' },
      { name: 'Bookings', category: 'functional' },
    ];
    const script = (name: string): string => `<script type="text/plain" data-name="${name}">0</script>`;
    read('klaro', script('govMetric') + script('gov-metric') + script('bookings'), { services });
    expect(consentsOf()).to.deep.equal(['analytics', 'analytics', 'functional']);
  });

  it('waits for a service of vanilla-cookieconsent where the config names it', () => {
    const script = '<script type="text/plain" data-category="analytics" data-service="Hotjar">0</script>';
    read('vanilla-cookieconsent', script);
    expect(consentsOf()).to.deep.equal(['analytics']);
    read([{ from: 'vanilla-cookieconsent', categories: { Hotjar: 'marketing' } }], script);
    expect(consentsOf()).to.deep.equal(['analytics marketing']);
  });

  it('waits for all that any tool needs, where several have marked it', () => {
    const script = '<script type="text/plain" data-name="media" data-category="analytics">0</script>';
    read('klaro vanilla-cookieconsent', script);
    expect(consentsOf()).to.deep.equal(['media analytics']);
    read('klaro vanilla-cookieconsent', script.replace('media', 'nobody'));
    expect(consentsOf()).to.deep.equal(['?']);
  });

  it('is found where a form has the name of a member of the page', () => {
    read('cookiebot', `<form name="querySelectorAll"></form>${rows[0]![1]}`);
    translate(document);
    expect(consentsOf('script')).to.deep.equal(['analytics']);
    place.querySelector('script')!.removeAttribute('data-consent');
    translate(document);
    expect(consentsOf('script')).to.deep.equal(['analytics']);
  });

  it('yields to our own', () => {
    read(
      'cookiebot',
      '<script type="text/plain" data-consent="media" data-cookieconsent="statistics">0</script>',
    );
    expect(consentsOf()).to.deep.equal(['media']);
  });

  it('is read in a template that waits, too', () => {
    read(
      'orejime cookiebot',
      `<template data-purpose="media"><b>${rows[0]![1]}</b><template data-purpose="marketing">${rows[2]![1]}</template></template>`,
    );
    const { content } = place.querySelector('template')!;
    expect(content.querySelector('script')!.dataset.consent).to.equal('analytics');
    const inner = content.querySelector('template')!;
    expect(inner.dataset.consent).to.equal('marketing');
    expect(inner.content.querySelector('script')!.dataset.consent).to.equal('marketing');
  });

  for (const html of [
    '<script data-cookieconsent="ignore" type="text/plain">0</script>',
    '<script type="text/plain" class="optanon-category-C0002" data-ot-ignore>0</script>',
    '<script type="application/json" data-cookieconsent="statistics">{}</script>',
    '<iframe title="Empty" data-cookieconsent="statistics"></iframe>',
    '<p data-cookieconsent="statistics"></p>',
    '<p class="optanon-category-C0002"></p>',
    '<script type="text/plain" class="my-optanon-category-C0002">0</script>',
    '<script type="text/plain" data-cookieconsent="">0</script>',
    '<script type="application/json" data-category="analytics">{}</script>',
    '<img alt="" src="data:," data-name="analytics">',
    '<img alt="" src="data:," data-src="data:," data-name="The Mayor">',
    '<video src="data:," data-src="data:," data-name="Council meeting"></video>',
    '<input data-name="analytics" data-src="/a">',
    '<template data-name="analytics"></template>',
    '<svg><script type="text/plain" data-cookieconsent="statistics">0</script></svg>',
  ]) {
    it(`leaves alone what is none of it: ${html}`, () => {
      read('cookiebot onetrust vanilla-cookieconsent klaro orejime', html);
      expect(consentsOf().filter(Boolean)).to.deep.equal([]);
      expect(state.problems).to.deep.equal([]);
    });
  }
});

describe('a mistake in the markup of other tools', () => {
  for (const [tool, html, mistake] of [
    [
      'cookiebot',
      '<script src="data:text/javascript,0" data-cookieconsent="statistics"></script>',
      'cookiebot: <script src="data:text/javascript,0"> runs before consent: write type="text/plain"',
    ],
    [
      'onetrust',
      '<iframe class="optanon-category-C0004" src="about:blank#film"></iframe>',
      'onetrust: <iframe src="about:blank#film"> loads before consent: write data-src in place of src',
    ],
    [
      'onetrust',
      '<iframe class="optanon-category-C0004" src="about:blank#film" data-src="/film"></iframe>',
      'onetrust: <iframe src="about:blank#film"> loads before consent: write data-src in place of src',
    ],
  ] as const) {
    it(`is told, and nothing is done: ${html}`, () => {
      read(tool, html);
      expect(place.innerHTML).to.equal(html);
      expect(state.problems).to.deep.equal([mistake]);
    });
  }

  for (const [tool, html, word, what] of [
    [
      'onetrust',
      '<script type="text/plain" class="optanon-category-C0009" src="/a.js"></script>',
      'C0009',
      '<script src="/a.js">',
    ],
    [
      'onetrust',
      '<script type="text/plain" class="optanon-category-C0002-X">ab()</script>',
      'X',
      '<script class="optanon-category-C0002-X">',
    ],
    [
      'cookiebot',
      '<iframe data-cookieconsent="constructor" data-cookieblock-src="/a"></iframe>',
      'constructor',
      '<iframe data-cookieblock-src="/a">',
    ],
    [
      'cookiebot',
      '<iframe data-cookieconsent="__proto__" data-cookieblock-src="/a"></iframe>',
      '__proto__',
      '<iframe data-cookieblock-src="/a">',
    ],
    [
      'vanilla-cookieconsent',
      '<script type="text/plain" data-category="toString">0</script>',
      'toString',
      '<script data-category="toString">',
    ],
    [
      'klaro',
      '<script type="text/plain" data-name="essential" data-src="/a"></script>',
      'essential',
      '<script data-src="/a">',
    ],
    [
      'orejime',
      '<template data-purpose="a &quot;b&quot;"></template>',
      'a "b"',
      '<template data-purpose="a "b"">',
    ],
  ] as const) {
    it(`keeps asleep what nobody knows, and is told with what to write: ${html}`, () => {
      read(tool, html);
      expect(consentsOf()).to.deep.equal(['?']);
      expect(state.problems).to.deep.equal([
        `${tool}: ${what} needs ${JSON.stringify(word)}, which nobody knows here, so it never runs: write ` +
          `{"from": "${tool}", "categories": {${JSON.stringify(word)}: "…"}} in "markup", with one of ` +
          'essential, functional, analytics, media, marketing',
      ]);
    });
  }

  for (const [tool, html] of [
    ['klaro', '<script type="text/plain" data-name="preferences">0</script>'],
    ['cookiebot', '<script type="text/plain" data-cookieconsent="preferences">0</script>'],
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="functional">0</script>'],
  ] as const)
    it(`keeps asleep what would run unasked only because one of our categories is essential: ${html}`, () => {
      read(tool, html, { categories: { functional: { basis: 'essential' } } });
      expect(consentsOf()).to.deep.equal(['?']);
      expect(state.problems[0]).to.contain('which nobody knows here');
      const word = /data-[a-z]+="(\w+)"/.exec(html)![1]!;
      read({ from: tool, categories: { [word]: 'functional' } }, html, {
        categories: { functional: { basis: 'essential' } },
      });
      expect(consentsOf()).to.deep.equal(['functional']);
    });

  it('is told once of each name, however many need it', () => {
    read('onetrust', '<script type="text/plain" class="optanon-category-C0009">0</script>'.repeat(500));
    expect(consentsOf()).to.deep.equal(Array.from({ length: 500 }, () => '?'));
    expect(state.problems).to.have.length(1);
  });

  it('is told fifty times at the most, and then that there is more', () => {
    const image = (place: number): string =>
      `<img alt="" src="data:,${place}" data-cookieconsent="statistics">`;
    read('cookiebot', Array.from({ length: 500 }, (_, place) => image(place)).join(''));
    expect(state.problems).to.have.length(51);
    expect(state.problems[0]).to.contain('loads before consent');
    expect(state.problems[50]).to.equal('markup: more of that kind is in the page, which is not told');
  });

  for (const attributes of [
    'data-category="!analytics"',
    'data-category="analytics" data-service="!Hotjar"',
  ]) {
    it(`keeps asleep what is to run after a no: ${attributes}`, () => {
      const categories = { '!analytics': 'analytics', '!hotjar': 'analytics' };
      read(
        [{ from: 'vanilla-cookieconsent', categories }],
        `<script type="text/plain" ${attributes}>0</script>`,
        { services: [{ name: 'Hotjar', category: 'analytics' }] },
      );
      expect(consentsOf()).to.deep.equal(['?']);
      expect(state.problems[0]).to.match(/is to run after a no \("!\w+"\), so it never runs/);
    });
  }
});

describe('the option "markup"', () => {
  const tools = 'cookiebot|klaro|nhsuk|onetrust|orejime|tarteaucitron|vanilla-cookieconsent';
  for (const [markup, ...mistakes] of [
    ['cookibot', `markup: "from" is "cookibot", which does not match ${tools}`],
    [['klaro', 5], `markup: "from" is 5, which does not match ${tools}`],
    [[null], `markup: "from" is null, which does not match ${tools}`],
    [['constructor'], `markup: "from" is "constructor", which does not match ${tools}`],
    [{ categories: {} }, `markup: "from" is missing; it would be ${tools}`],
    [{ from: ['klaro'] }, `markup: "from" is ["klaro"], which does not match ${tools}`],
    ['civic', 'markup: civic holds nothing back by markup: leave it out'],
    ['govuk', 'markup: govuk holds nothing back by markup: leave it out'],
    [
      { from: 'onetrust', category: {} },
      'markup: "category" is {}, which does not match an option: categories|from',
    ],
    [
      { from: 'onetrust', categories: 'all' },
      'markup: "categories" is "all", which does not match an object',
    ],
    [
      { from: 'onetrust', categories: { C0004: 'ads' } },
      'markup onetrust: "C0004" is "ads", which does not match false|essential|functional|analytics|media|marketing',
    ],
    [
      { from: 'onetrust', categories: { C0004: [], C0005: ['media', 7] } },
      'markup onetrust: "C0004" is [], which does not match false|essential|functional|analytics|media|marketing',
      'markup onetrust: "C0005" is ["media",7], which does not match false|essential|functional|analytics|media|marketing',
    ],
    [
      { from: 'tarteaucitron', categories: { youtube: ['media', 'marketing'], vimeo: 'media' } },
      'markup tarteaucitron: "youtube" is ["media","marketing"], and a video, map or post needs one category: name one',
    ],
  ] as [unknown, ...string[]][]) {
    it(`is told where it is wrong: ${JSON.stringify(markup)}`, () => {
      read(markup, '');
      expect(state.problems).to.deep.equal(mistakes);
    });
  }

  it('goes on with what is right beside a mistake, and leaves out whole what has one', () => {
    const categories = { C0005: 'nobody' };
    read(['nobody', 'cookiebot', { from: 'onetrust', categories }], rows[0]![1] + rows[11]![1]);
    expect(state.problems).to.have.length(2);
    expect(consentsOf()).to.deep.equal(['analytics', null]);
  });

  it('may say of a name that nothing needs to run by it, without a word', () => {
    const categories = { statistics: false, nobody: false } as const;
    read([{ from: 'cookiebot', categories }], rows[0]![1] + rows[0]![1].replace('statistics', 'nobody'));
    expect(consentsOf()).to.deep.equal(['?', '?']);
    const ours = { '!analytics': false } as const;
    read(
      [{ from: 'vanilla-cookieconsent', categories: ours }],
      '<script type="text/plain" data-category="!analytics">0</script>',
    );
    expect(consentsOf()).to.deep.equal(['?']);
    expect(state.problems).to.deep.equal([]);
  });
});

describe('the boxes of tarteaucitron', () => {
  for (const [box, attributes] of [
    [
      'class="youtube_player" videoID="aqz-KE-bpKQ" width="560" height="315" title="Bins"',
      { service: 'youtube', video: 'aqz-KE-bpKQ', title: 'Bins', ratio: '560/315' },
    ],
    [
      'class="youtube_player" data-videoID="aqz-KE-bpKQ" start="90"',
      { service: 'youtube', src: 'https://youtu.be/aqz-KE-bpKQ?t=90' },
    ],
    [
      'class="vimeo_player" videoID="76979871" width="100%" height="315"',
      { service: 'vimeo', video: '76979871' },
    ],
    [
      'class="vimeo_player" videoID="76979871" data-hash="abc123"',
      { service: 'vimeo', src: 'https://vimeo.com/76979871/abc123' },
    ],
    [
      'class="dailymotion_player" videoID="x8abc"',
      { name: 'Dailymotion', src: 'https://www.dailymotion.com/embed/video/x8abc' },
    ],
    [
      'class="dailymotion_player" videoID="../a" embedType="playlist"',
      { name: 'Dailymotion', src: 'https://www.dailymotion.com/embed/playlist/..%2Fa' },
    ],
    [
      'class="googlemapsembed" data-url="https://www.google.com/maps/embed?pb=1"',
      { service: 'google-maps', src: 'https://www.google.com/maps/embed?pb=1' },
    ],
    [
      'class="googlemapssearch" data-search="Town Hall" data-api-key="k"',
      { service: 'google-maps', src: 'https://www.google.com/maps/embed/v1/place?q=Town+Hall&key=k' },
    ],
    [
      'class="openstreetmap" data-url="https://www.openstreetmap.org/export/embed.html?bbox=1"',
      { service: 'openstreetmap', src: 'https://www.openstreetmap.org/export/embed.html?bbox=1' },
    ],
    ['class="tac_iframe" url="https://forms.example.test/"', { src: 'https://forms.example.test/' }],
  ] as const) {
    it(`get an embed: ${box}`, () => {
      read('tarteaucitron', `<div ${box}></div>`);
      const [embed, ...more] = place.firstElementChild!.children;
      expect(more).to.deep.equal([]);
      expect(embed!.localName).to.equal('consent-embed');
      expect(
        Object.fromEntries([...embed!.attributes].map(({ name, value }) => [name, value])),
      ).to.deep.equal({ category: 'media', ...attributes });
      expect(state.problems).to.deep.equal([]);
    });
  }

  it('get one each, however often they are looked at', () => {
    read('tarteaucitron', '<div class="youtube_player" videoID="aqz-KE-bpKQ"></div>');
    translate(place);
    translate(place.firstElementChild!);
    expect(place.querySelectorAll('consent-embed')).to.have.length(1);
  });

  it('wait for what the config says', () => {
    const markup = [{ from: 'tarteaucitron', categories: { youtube: 'marketing' } }];
    read(
      markup,
      '<div class="youtube_player" videoID="a"></div><div class="vimeo_player" videoID="1"></div>',
    );
    expect(
      [...place.querySelectorAll('consent-embed')].map((embed) => embed.getAttribute('category')),
    ).to.deep.equal(['marketing', 'media']);
  });

  it('are told where nobody knows them', () => {
    read(
      'tarteaucitron',
      '<div class="artetv_player" videoID="a"></div><div class="artetv_player" videoID="b"></div><p class="my_player"></p>',
    );
    expect(state.problems).to.deep.equal([
      'tarteaucitron: <div class="artetv_player"> stays empty: write <consent-embed src="…">',
    ]);
  });

  it('may be forms whose fields are named like their members', () => {
    read(
      'tarteaucitron',
      '<form class="youtube_player"><input name="classList"><input name="append"></form><div class="tac_iframe" url="https://a.test/"></div>',
    );
    expect(place.querySelectorAll('div consent-embed')).to.have.length(1);
  });
});

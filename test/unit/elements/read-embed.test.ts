import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { embedServices } from '../../../src/elements/embed-services.js';
import { readEmbed, type Embed } from '../../../src/elements/read-embed.js';

/** What is read of an element with these attributes, on a page of this protocol, and each mistake with its service. */
function read(
  attributes: Record<string, string>,
  protocol = 'https:',
): { embed: Embed | undefined; told: (string | undefined)[][] } {
  const element = document.createElement('p');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const told: (string | undefined)[][] = [];
  const embed = readEmbed(element, (mistake, service) => void told.push([mistake, service]), protocol);
  return { embed, told };
}
const addressOf = (attributes: Record<string, string>): string | undefined => read(attributes).embed?.address;

const tube = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';
const list = 'PLWz5rJ2EKKc9CBxr3BVjPTPoDPLdPIFCE';
const lists = `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`;
const vimeo = 'https://player.vimeo.com/video/76979871';
const map = 'https://www.google.com/maps/embed?pb=!1m18!1m12';
const street = 'https://www.openstreetmap.org/export/embed.html?bbox=-0.1%2C51.4%2C0.1%2C51.6&layer=mapnik';
const post = 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890';
const pageOf = (page: string): string =>
  `https://www.facebook.com/plugins/page.php?href=${encodeURIComponent(`https://www.facebook.com/${page}`)}&tabs=timeline&width=500&height=500`;
const episode = 'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5';
const meeting =
  'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fanytown%2Fcouncil-meeting&visual=true';

/** Patience for thousands of cases on a busy computer. */
const patience = 60_000;

describe('readEmbed', () => {
  for (const [service, given, address] of [
    ['youtube', 'aqz-KE-bpKQ', tube],
    ['youtube', ' https://www.youtube.com/watch?v=aqz-KE-bpKQ ', tube],
    ['youtube', 'https://www.youtube.com/watch?list=PL1&v=aqz-KE-bpKQ&feature=share', tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?si=abc', tube],
    ['youtube', 'https://www.youtube.com/embed/aqz-KE-bpKQ', tube],
    ['youtube', 'https://m.youtube.com/shorts/aqz-KE-bpKQ', tube],
    ['youtube', 'http://www.youtube.com/live/aqz-KE-bpKQ/', tube],
    ['youtube', 'HTTPS://WWW.YouTube.com:443/embed/./aqz-KE-bpKQ#top', tube],
    ['vimeo', '76979871', `${vimeo}?dnt=1`],
    ['vimeo', 'https://vimeo.com/76979871', `${vimeo}?dnt=1`],
    ['vimeo', 'https://vimeo.com/76979871/0a1b2c', `${vimeo}?h=0a1b2c&dnt=1`],
    ['vimeo', 'https://player.vimeo.com/video/76979871?h=0a1b2c&title=0', `${vimeo}?h=0a1b2c&dnt=1`],
    ['google-maps', map, map],
    ['google-maps', 'http://www.google.com/maps/embed?pb=!1m18!1m12', map],
    ['google-maps', 'https://www.google.com/search/../maps\\embed?pb=!1m18!1m12', map],
    [
      'google-maps',
      'https://www.google.com/maps/embed/v1/place?key=abc&q=Town+Hall',
      'https://www.google.com/maps/embed/v1/place?key=abc&q=Town+Hall',
    ],
    [
      'google-maps',
      'https://www.google.com/maps/d/u/0/embed?mid=1abc',
      'https://www.google.com/maps/d/u/0/embed?mid=1abc',
    ],
    [
      'google-maps',
      'https://maps.google.com/maps?q=town+hall&output=embed',
      'https://maps.google.com/maps?q=town+hall&output=embed',
    ],
    ['openstreetmap', street, street],
    ['x-post', 'https://twitter.com/anytown/status/1234567890?s=20', post],
    ['x-post', 'https://x.com/i/web/status/1234567890', post],
    ['x-post', '1234567890', post],
    ['facebook-page', 'https://www.facebook.com/anytown/', pageOf('anytown')],
    ['facebook-page', 'anytown.council', pageOf('anytown.council')],
    [
      'facebook-page',
      'https://www.facebook.com/p/Anytown-Council-100012345/',
      pageOf('p/Anytown-Council-100012345'),
    ],
    ['facebook-page', 'https://m.facebook.com/pages/Anytown/123?ref=1', pageOf('pages/Anytown/123')],
    ['facebook-page', 'https://www.facebook.com/p/Café-Anytown-123', pageOf('p/Caf%C3%A9-Anytown-123')],
    [
      'facebook-page',
      'https://www.facebook.com/profile.php?id=100012345678901',
      pageOf('profile.php?id=100012345678901'),
    ],
    [
      'facebook-page',
      'https://www.facebook.com/profile.php?ref=bookmarks&id=100012345678901&sk=about#top',
      pageOf('profile.php?id=100012345678901'),
    ],
    ['spotify', 'https://open.spotify.com/intl-de/episode/7makk4oTQel546B0PZlDM5?si=1', episode],
    ['spotify', 'episode/7makk4oTQel546B0PZlDM5', episode],
    ['soundcloud', 'https://soundcloud.com/anytown/council-meeting', meeting],
    ['soundcloud', 'https://soundcloud.com/nobody/../anytown/council-meeting/', meeting],
  ] as const) {
    it(`shows the private variant of ${service} for "${given}"`, () => {
      expect(addressOf({ service, src: given })).to.equal(address);
      expect(addressOf({ service, video: given })).to.equal(address);
    });
  }

  for (const [service, given, address] of [
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?t=90', `${tube}?start=90`],
    ['youtube', 'aqz-KE-bpKQ?t=90', `${tube}?start=90`],
    ['youtube', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=90s', `${tube}?start=90`],
    ['youtube', 'https://www.youtube.com/watch?t=1m30s&v=aqz-KE-bpKQ', `${tube}?start=90`],
    ['youtube', 'https://www.youtube.com/embed/aqz-KE-bpKQ?rel=0&start=90', `${tube}?start=90`],
    ['youtube', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ#t=1h2m3s', `${tube}?start=3723`],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?t=0', tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?t=', tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?t=1%262', tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?t=-5', tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?t=9e9', tube],
    ['youtube', `https://youtu.be/aqz-KE-bpKQ?t=${'9'.repeat(99)}`, tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?st=90', tube],
    ['vimeo', 'https://vimeo.com/76979871#t=1m30s', `${vimeo}?dnt=1#t=90s`],
    ['vimeo', 'https://vimeo.com/76979871/0a1b2c?share=copy#t=90', `${vimeo}?h=0a1b2c&dnt=1#t=90s`],
    ['vimeo', 'https://vimeo.com/76979871#comments', `${vimeo}?dnt=1`],
  ] as const) {
    it(`starts where the address says, and only by a number: "${given}"`, () => {
      expect(addressOf({ service, src: given })).to.equal(address);
    });
  }

  for (const [given, address] of [
    [`https://www.youtube.com/playlist?list=${list}`, lists],
    [`https://www.youtube.com/embed/videoseries?si=abc&list=${list}#t=9`, lists],
    [`https://www.youtube.com/watch?v=aqz-KE-bpKQ&list=${list}&index=3`, tube],
  ] as const) {
    it(`shows a list where the address is that of a list, and else one video: "${given}"`, () => {
      expect(addressOf({ service: 'youtube', src: given })).to.equal(address);
    });
  }

  for (const [service, given] of [
    ['youtube', ''],
    ['youtube', 'aqz-KE-bpK'],
    ['youtube', 'aqz-KE-bpKQx'],
    ['youtube', 'aqz-KE-bpKQ"><script>'],
    ['youtube', '//evil.test/aqz-KE-bpKQ'],
    ['youtube', '\\\\evil.test\\aqz-KE-bpKQ'],
    ['youtube', 'https://www.youtube.com/embed/videoseries?list=PL1'],
    ['youtube', `https://www.youtube.com/playlist?list=${list}%26autoplay=1`],
    ['youtube', 'https://www.youtube.com/embed/aqz-KE-bpKQ/../../redirect?q=1'],
    ['youtube', 'https://www.youtube.com:8443/watch?v=aqz-KE-bpKQ'],
    ['youtube', 'https://www.youtube.com.evil.test/watch?v=aqz-KE-bpKQ'],
    ['youtube', 'https://evil.test/https://youtu.be/aqz-KE-bpKQ'],
    ['youtube', 'javascript:alert(1)//https://youtu.be/aqz-KE-bpKQ'],
    ['youtube', 'data:text/html,https://youtu.be/aqz-KE-bpKQ'],
    ['youtube', 'ftp://youtu.be/aqz-KE-bpKQ'],
    ['vimeo', '7697 9871'],
    ['vimeo', 'https://vimeo.com/76979871/../login'],
    ['google-maps', 'https://www.google.com/search?q=embed'],
    ['google-maps', 'https://www.google.com/maps/embed/../../search?q='],
    ['google-maps', 'https://www.google.com/maps/embed/%2e%2e/%2E./search?q=1'],
    ['google-maps', 'https://www.google.com/maps/embed\\..\\..\\search?q=1'],
    ['google-maps', 'https://www.google.com/maps/embed/..%2f..%2fsearch?q=1'],
    ['google-maps', 'https://www.google.com/maps/embed/..;/..;/url?q=1'],
    ['google-maps', 'https://www.google.com/maps?q=1#&output=embed'],
    ['google-maps', 'https://www.google.com/maps?q=1&output=embedded'],
    ['google-maps', 'https://www.google.com/url?q=https://www.google.com/maps/embed?pb=1'],
    ['google-maps', 'https://www.google.com:8443/maps/embed?pb=1'],
    ['google-maps', 'https://maps.app.goo.gl/abc'],
    ['google-maps', 'https://www.google.com\\@evil.test/maps/embed?pb=1'],
    ['google-maps', '/maps/embed?pb=1'],
    ['openstreetmap', 'https://www.openstreetmap.org/#map=7/54.9/-3.1'],
    ['openstreetmap', 'https://www.openstreetmap.org/export/embed.html?'],
    ['openstreetmap', 'https://www.openstreetmap.org/export/embed.html/../../login?a'],
    ['openstreetmap', 'https://www.openstreetmap.org/export/embed.html%2f..%2f..%2flogin?a'],
    ['x-post', 'https://x.com/anytown'],
    ['x-post', 'https://x.com/anytown/status/1234567890/../../../home'],
    ['facebook-page', 'https://www.facebook.com/'],
    ['facebook-page', 'https://www.facebook.com/plugins/page.php?href=x'],
    ['facebook-page', 'https://www.facebook.com/anytown/../plugins/page.php?href=x'],
    ['facebook-page', 'https://www.facebook.com/profile.php'],
    ['facebook-page', 'https://www.facebook.com/profile.php?id='],
    ['facebook-page', 'https://www.facebook.com/profile.php?id=anytown'],
    ['facebook-page', 'https://www.facebook.com/profile.php?id=100012345678901%26x=1'],
    ['facebook-page', 'https://www.facebook.com/profile.php?xid=100012345678901'],
    ['facebook-page', 'https://www.facebook.com/profile.php#id=100012345678901'],
    ['facebook-page', 'https://www.facebook.com/l.php?u=https://evil.test/'],
    ['facebook-page', 'https://www.facebook.com/sharer/sharer.php?u=https://evil.test/'],
    ['facebook-page', 'javascript:alert(1)'],
    ['spotify', 'https://open.spotify.com/episode/short'],
    ['spotify', 'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5/../../../logout'],
    ['soundcloud', 'https://soundcloud.com.evil.test/a/b'],
    ['soundcloud', 'https://soundcloud.com/..'],
    ['soundcloud', 'https://soundcloud.com/anytown/%2e%2e%2fconnect'],
  ] as const) {
    it(`refuses "${given}" of ${service}, and says what would be right`, () => {
      expect(read({ service, src: given })).to.deep.equal({
        embed: undefined,
        told: [[`"src" is "${given}", which does not match ${embedServices[service]!.example}`, service]],
      });
    });
  }

  for (const service of ['yuotube', '', 'constructor', '__proto__']) {
    it(`knows no service "${service}"`, () => {
      expect(read({ service, video: 'aqz-KE-bpKQ' })).to.deep.equal({
        embed: undefined,
        told: [
          [
            `consent-embed: "service" is "${service}", which does not match youtube, vimeo, google-maps, openstreetmap, x-post, facebook-page, spotify, soundcloud`,
            undefined,
          ],
        ],
      });
    });
  }

  it('shows any address of the web, named by its host or as the page says', () => {
    const src = 'https://forms.example.org:8443/report?a=b#c';
    expect(read({ src }).embed).to.include({ provider: 'forms.example.org:8443', address: src });
    expect(read({ src, name: 'Online forms' }).embed).to.include({ provider: 'Online forms' });
  });

  it('shows what a browser would make of an address', () => {
    const { embed } = read({ src: 'https:\\\\forms.example.org\\a\\..\\%2e%2e/report' });
    expect(embed).to.include({ provider: 'forms.example.org', address: 'https://forms.example.org/report' });
  });

  for (const src of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://www.example.org/1',
    'about:srcdoc',
    'file:///etc/passwd',
    '//evil.test/',
    '/forms',
    '\\\\evil.test',
    'forms.example.org',
    'https://',
    '',
  ]) {
    it(`refuses the address ${JSON.stringify(src)}`, () => {
      expect(read({ src })).to.deep.equal({
        embed: undefined,
        told: [
          [
            `consent-embed: "src" is "${src.trim()}", which does not match https://www.example.org/page`,
            undefined,
          ],
        ],
      });
    });
  }

  for (const [attributes, whose, service] of [
    [{ src: 'https://user:pa55@forms.example.org/' }, 'consent-embed: ', undefined],
    [{ src: 'https://a.test@evil.test/' }, 'consent-embed: ', undefined],
    [{ src: 'https://user@www.youtube.com/embed/aqz-KE-bpKQ', service: 'youtube' }, '', 'youtube'],
    [{ src: `https://:pa55@${map.slice(8)}`, service: 'google-maps' }, '', 'google-maps'],
  ] as const) {
    it(`refuses the name and password in ${attributes.src}, and does not repeat them`, () => {
      expect(read(attributes)).to.deep.equal({
        embed: undefined,
        told: [[`${whose}"src" has a user name or password in it, which every visitor could read`, service]],
      });
    });
  }

  it('refuses http on a page at https, where browsers show nothing from http', () => {
    const src = 'http://forms.example.org/report';
    expect(read({ src })).to.deep.equal({
      embed: undefined,
      told: [
        [`consent-embed: "src" is "${src}", which does not match https://www.example.org/page`, undefined],
      ],
    });
    expect(read({ src }, 'http:').embed).to.include({ address: src });
  });

  for (const [ratio, shape, mistake] of [
    ['16/9', '16/9'],
    [' 4 / 3 ', '4/3'],
    ['4:3', '4/3'],
    ['1.85 : 1', '1.85/1'],
    ['', '16/9'],
    ['0/1', '16/9', true],
    ['1/0', '16/9', true],
    ['4:3:2', '16/9', true],
    ['16x9', '16/9', true],
    ['wide', '16/9', true],
    ['1/1}*{display:none', '16/9', true],
  ] as const) {
    it(`takes the ratio "${ratio}" for ${shape}${mistake ? ', and says what would be right' : ''}`, () => {
      const { embed, told } = read({ service: 'youtube', video: 'aqz-KE-bpKQ', ratio });
      expect(embed).to.include({ ratio: shape });
      expect(told).to.deep.equal(
        mistake ? [[`"ratio" is "${ratio}", which does not match 16/9`, 'youtube']] : [],
      );
    });
  }

  it('has the shape that suits the service, or that of a film', () => {
    expect(read({ service: 'google-maps', src: map }).embed).to.include({ ratio: '4/3' });
    expect(read({ src: 'https://forms.example.org/' }).embed).to.include({ ratio: '16/9' });
  });

  describe('whatever is written', () => {
    /** Where a frame of each service may be. */
    const frames: Readonly<Record<string, RegExp>> = {
      youtube: /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}(\?(start=\d+|list=[\w-]+))?$/,
      vimeo: /^https:\/\/player\.vimeo\.com\/video\/\d+\?(h=[\da-f]+&)?dnt=1(#t=\d+s)?$/,
      'google-maps':
        /^https:\/\/(www|maps)\.google\.(com|co\.uk)\/maps(\/embed(\/v1\/\w+)?\/?|\/d\/(u\/\d+\/)?embed)?\?/,
      openstreetmap: /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?/,
      'x-post': /^https:\/\/platform\.twitter\.com\/embed\/Tweet\.html\?dnt=true&id=\d+$/,
      'facebook-page':
        /^https:\/\/www\.facebook\.com\/plugins\/page\.php\?href=https%3A%2F%2Fwww\.facebook\.com%2F[^&#]+&tabs=timeline&width=500&height=500$/,
      spotify: /^https:\/\/open\.spotify\.com\/embed\/\w+\/\w{22}$/,
      soundcloud:
        /^https:\/\/w\.soundcloud\.com\/player\/\?url=https%3A%2F%2F((www|m|api)\.)?soundcloud\.com%2F[^&#]+&visual=true$/,
    };
    /** What is right, to be spoiled. */
    const right: Readonly<Record<string, string>> = {
      youtube: `${tube}?t=1m3s`,
      vimeo: `${vimeo}#t=9`,
      'google-maps': map,
      openstreetmap: street,
      'x-post': 'https://x.com/anytown/status/1234567890',
      'facebook-page': 'https://www.facebook.com/profile.php?id=100012345678901',
      spotify: episode,
      soundcloud: 'https://soundcloud.com/anytown/council-meeting',
    };
    const parts = fc.constantFrom(
      ...Object.values(right).flatMap((address) => [address, new URL(address).origin]),
      ...Object.values(right).map((address) => new URL(address).pathname),
      ...['https://youtu.be/', 'https://www.youtube.com/playlist?', 'https://maps.google.com/maps?'],
      ...['profile.php?id=', 'output=embed', 'aqz-KE-bpKQ', '76979871', '1234567890', list],
      ...['..', '/../', '/%2e%2e/', '\\', '/', '//', '@', ':', '?', '#', '&', '%', '%2f', ';', '.', ' '],
      ...['\t', '\n', '\0', '％', '。', 'é', '\u202E', 'javascript:', 'data:', 'blob:', 'evil.test', 'v='],
      ...['list=', 't=1h', 'start=', 'q=', 'http:', 'https:', 'user:pw@', '.evil.test', '"', "'", '<', '`'],
    );
    const piece = fc.oneof(
      { weight: 5, arbitrary: parts },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    );
    /** Pieces, alone or somewhere in what is right. */
    const spoiled = (address: string): fc.Arbitrary<string> =>
      fc
        .tuple(fc.constantFrom('', address), fc.nat(address.length), fc.array(piece, { maxLength: 6 }))
        .map(([text, at, pieces]) => text.slice(0, at) + pieces.join('') + text.slice(at));

    for (const [service, frame] of Object.entries(frames)) {
      it(`leads from ${service} to no other place`, () => {
        let shown = 0;
        fc.assert(
          fc.property(spoiled(right[service]!), (src) => {
            const address = addressOf({ service, src });
            if (address === undefined) return;
            shown++;
            expect(new URL(address).href).to.equal(address); // as a browser will read it
            expect(address).to.match(frame);
          }),
          { numRuns: 4000 },
        );
        expect(shown).to.be.above(50);
      }).timeout(patience);
    }

    it('knows where each service leads', () => {
      expect(Object.keys(frames)).to.deep.equal(Object.keys(embedServices));
    });

    it('leads from an address of any website to https, there and nowhere else', () => {
      fc.assert(
        fc.property(spoiled('https://user.test/'), (src) => {
          const { embed } = read({ src });
          if (!embed) return;
          const { protocol, host, username, password, href } = new URL(embed.address);
          expect([protocol, host, username + password, href]).to.deep.equal([
            'https:',
            embed.provider,
            '',
            embed.address,
          ]);
        }),
        { numRuns: 4000 },
      );
    }).timeout(patience);
  });
});

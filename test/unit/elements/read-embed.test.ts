import { expect } from '@open-wc/testing';
import { readEmbed, readRatio } from '../../../src/elements/read-embed.js';

/** An element with these attributes. */
function embed(attributes: Record<string, string>): Element {
  const element = document.createElement('p');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const addressOf = (attributes: Record<string, string>): string => {
  const read = readEmbed(embed(attributes));
  return typeof read === 'string' ? read : read.address;
};

const tube = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';
const map = 'https://www.google.com/maps/embed?pb=!1m18!1m12';
const street = 'https://www.openstreetmap.org/export/embed.html?bbox=-0.1%2C51.4%2C0.1%2C51.6&layer=mapnik';

describe('readEmbed', () => {
  for (const [service, given, address] of [
    ['youtube', 'aqz-KE-bpKQ', tube],
    ['youtube', ' https://www.youtube.com/watch?v=aqz-KE-bpKQ ', tube],
    ['youtube', 'https://www.youtube.com/watch?list=PL1&v=aqz-KE-bpKQ&t=9', tube],
    ['youtube', 'https://youtu.be/aqz-KE-bpKQ?si=abc', tube],
    ['youtube', 'https://www.youtube.com/embed/aqz-KE-bpKQ', tube],
    ['youtube', 'https://m.youtube.com/shorts/aqz-KE-bpKQ', tube],
    ['vimeo', '76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['vimeo', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['vimeo', 'https://vimeo.com/76979871/0a1b2c', 'https://player.vimeo.com/video/76979871?h=0a1b2c&dnt=1'],
    [
      'vimeo',
      'https://player.vimeo.com/video/76979871?h=0a1b2c&title=0',
      'https://player.vimeo.com/video/76979871?h=0a1b2c&dnt=1',
    ],
    ['google-maps', map, map],
    [
      'google-maps',
      'https://maps.google.com/maps?q=town+hall&output=embed',
      'https://maps.google.com/maps?q=town+hall&output=embed',
    ],
    ['openstreetmap', street, street],
    [
      'x-post',
      'https://twitter.com/anytown/status/1234567890?s=20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
    ],
    ['x-post', '1234567890', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890'],
    [
      'facebook-page',
      'https://www.facebook.com/anytown/',
      'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fanytown&tabs=timeline&width=500&height=500',
    ],
    [
      'spotify',
      'https://open.spotify.com/intl-de/episode/7makk4oTQel546B0PZlDM5?si=1',
      'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5',
    ],
    [
      'soundcloud',
      'https://soundcloud.com/anytown/council-meeting',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fanytown%2Fcouncil-meeting&visual=true',
    ],
  ] as const) {
    it(`shows the private variant of ${service} for "${given}"`, () => {
      expect(addressOf({ service, src: given })).to.equal(address);
      expect(addressOf({ service, video: given })).to.equal(address);
    });
  }

  for (const [service, given] of [
    ['youtube', ''],
    ['youtube', 'aqz-KE-bpK'],
    ['youtube', 'aqz-KE-bpKQ"><script>'],
    ['youtube', 'https://www.youtube.com/embed/videoseries?list=PL1'],
    ['youtube', 'https://www.youtube.com.evil.test/watch?v=aqz-KE-bpKQ'],
    ['youtube', 'https://evil.test/https://youtu.be/aqz-KE-bpKQ'],
    ['youtube', 'javascript:alert(1)//https://youtu.be/aqz-KE-bpKQ'],
    ['vimeo', '7697 9871'],
    ['google-maps', 'https://www.google.com/search?q=embed'],
    ['google-maps', 'https://maps.app.goo.gl/abc'],
    ['google-maps', 'https://www.google.com\\@evil.test/maps/embed?pb=1'],
    ['openstreetmap', 'https://www.openstreetmap.org/#map=7/54.9/-3.1'],
    ['x-post', 'https://x.com/anytown'],
    ['facebook-page', 'https://www.facebook.com/plugins/page.php?href=x'],
    ['facebook-page', 'javascript:alert(1)'],
    ['spotify', 'https://open.spotify.com/episode/short'],
    ['soundcloud', 'https://soundcloud.com.evil.test/a/b'],
  ] as const) {
    it(`refuses "${given}" of ${service}, and says what would be right`, () => {
      expect(readEmbed(embed({ service, src: given }))).to.match(
        new RegExp(`^${service}: "src" is ".*", which does not match .`),
      );
    });
  }

  for (const service of ['yuotube', '', 'constructor', '__proto__']) {
    it(`knows no service "${service}"`, () => {
      expect(readEmbed(embed({ service, video: 'aqz-KE-bpKQ' }))).to.equal(
        `consent-embed: "service" is "${service}", which does not match youtube, vimeo, google-maps, openstreetmap, x-post, facebook-page, spotify, soundcloud`,
      );
    });
  }

  it('shows any address of the web, named by its host or as the page says', () => {
    const src = 'https://forms.example.org:8443/report?a=b#c';
    expect(readEmbed(embed({ src }))).to.include({ provider: 'forms.example.org:8443', address: src });
    expect(readEmbed(embed({ src, name: 'Online forms' }))).to.include({ provider: 'Online forms' });
    expect(readEmbed(embed({ src: 'https://a.test@evil.test/' }))).to.include({ provider: 'evil.test' });
  });

  for (const src of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://www.example.org/1',
    'file:///etc/passwd',
    '//evil.test/',
    '/forms',
    '\\\\evil.test',
    'forms.example.org',
    'https://',
    '',
  ]) {
    it(`refuses the address ${JSON.stringify(src)}`, () => {
      expect(readEmbed(embed({ src }))).to.equal(
        `consent-embed: "src" is "${src.trim()}", which does not match https://www.example.org/page`,
      );
    });
  }
});

describe('readRatio', () => {
  for (const [ratio, read] of [
    ['16/9', '16/9'],
    [' 4 / 3 ', '4/3'],
    ['1.85/1', '1.85/1'],
    ['0/1', undefined],
    ['1/0', undefined],
    ['wide', undefined],
    ['1/1}*{display:none', undefined],
    ['', undefined],
  ] as const) {
    it(`takes "${ratio}" for ${read ?? 'no shape'}`, () => {
      expect(readRatio(embed({ ratio }))).to.equal(read);
    });
  }
});

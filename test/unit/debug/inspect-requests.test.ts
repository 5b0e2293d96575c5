import { expect, fixture } from '@open-wc/testing';
import { addressOf } from '../../../src/debug/address-of.js';
import type { GatedMarkup } from '../../../src/debug/inspect-markup.js';
import { inspectRequests } from '../../../src/debug/inspect-requests.js';
import { watchFiles } from '../../../src/debug/missing-files.js';
import type { PageRequest, Watch } from '../../../src/debug/watch-page.js';
import { googleAds, googleAnalytics, hotjar, matomo } from '../../../src/services/index.js';
import type { ConsentConfig, InspectedRequests } from '../../../src/types.js';
import { fakeState } from '../../helpers/fake-state.js';

const presets = [googleAds, googleAnalytics, hotjar, matomo];
const config: ConsentConfig = {
  services: [
    { use: 'google-analytics', id: 'G-ABC1234567' },
    { use: 'google-ads', id: 'AW-123456789' },
    { use: 'hotjar', id: '1234567' },
    { use: 'matomo', url: 'https://stats.anytown.test/matomo/', id: '1' },
    { name: 'One', category: 'media', src: 'https://cdn.test/one.js', notice: 'https://notice.test/' },
    { name: 'Two', category: 'functional', src: 'https://cdn.test/two.js' },
    { name: 'Own', category: 'functional', src: '/own.js' },
  ],
};

const request = (address: string, at?: number, isScript = false): PageRequest => ({
  url: new URL(address, location.href),
  isScript,
  ...(at !== undefined && { at }),
});

/** A page on which marketing and media were granted all the time, and analytics from 100 on. */
function watching(requests: readonly PageRequest[], markup: readonly GatedMarkup[]): Watch {
  const granted = (...ids: string[]) => new Set(['essential', 'marketing', 'media', ...ids]);
  const moments = [
    { at: 10, decided: false, granted: granted() },
    { at: 100, decided: true, granted: granted('analytics') },
  ];
  return {
    from: 0,
    names: new Map(),
    markup: new Map(markup.map((each, i) => [`${i}`, each])),
    files: watchFiles(),
    look: () => undefined,
    requests: () => requests,
    momentAt: (at) => (at === undefined ? undefined : moments.filter((moment) => moment.at <= at).at(-1)),
  };
}

function inspect(
  requests: readonly PageRequest[],
  more: ConsentConfig = {},
  markup: readonly GatedMarkup[] = [],
) {
  const state = fakeState({ ...config, ...more }, {}, presets);
  const { of, others, scriptHosts } = inspectRequests(state, watching(requests, markup));
  const services = Object.fromEntries(
    [...of].filter(([, list]) => list.length).map(([{ name }, list]) => [name, list]),
  ) as Record<string, readonly InspectedRequests[]>;
  return { services, others, scriptHosts };
}
const gated = (given: Partial<GatedMarkup>): GatedMarkup => ({
  tag: 'iframe',
  categories: [],
  waiting: false,
  live: false,
  frames: [],
  hosts: [],
  ...given,
});

/** Name → how often it was asked, and how often before it was granted. */
const counts = (services: Record<string, readonly InspectedRequests[]>) =>
  Object.fromEntries(
    Object.entries(services).map(([name, list]) => [
      name,
      list.map(({ count, beforeConsent }) => `${count}/${beforeConsent}`).join(),
    ]),
  );

describe('inspectRequests', () => {
  it('has a configuration in which nothing is wrong', () => {
    expect(fakeState(config, {}, presets).problems).to.deep.equal([]);
  });

  it('counts by host what a service was asked for, and how often before it was granted', () => {
    const { services, others } = inspect([
      request('https://static.hotjar.com/c/hotjar-1234567.js?sv=6', 50, true),
      request('https://vc.hotjar.io/a?b', 150),
      request('https://vc.hotjar.io/a?c', 160),
      request('https://vc.hotjar.io/d', 160),
    ]);
    expect(services).to.deep.equal({
      hotjar: [
        {
          host: 'static.hotjar.com',
          count: 1,
          beforeConsent: 1,
          addresses: ['https://static.hotjar.com/c/hotjar-1234567.js'],
        },
        {
          host: 'vc.hotjar.io',
          count: 3,
          beforeConsent: 0,
          addresses: ['https://vc.hotjar.io/a', 'https://vc.hotjar.io/d'],
        },
      ],
    });
    expect(others).to.deep.equal([]);
  });

  it('says nothing was early of a time that is not known', () => {
    const { services } = inspect([request('https://vc.hotjar.io/a', 5), request('https://vc.hotjar.io/b')]);
    expect(counts(services)).to.deep.equal({ hotjar: '2/0' });
  });

  it('tells two services of one host apart by the id that is asked for, by the path, else by what was granted', () => {
    const { services } = inspect([
      request('https://www.googletagmanager.com/gtag/js?id=G-ABC1234567', 150),
      request('https://www.googletagmanager.com/gtag/js?id=AW-123456789', 50),
      request('https://www.googletagmanager.com/a', 50),
      request('https://cdn.test/two.js', 150),
      request('https://cdn.test/one.js', 50),
      request('https://cdn.test/picture.png', 50),
    ]);
    expect(counts(services)).to.deep.equal({
      'google-analytics': '1/0',
      'google-ads': '2/0',
      One: '2/0',
      Two: '1/1',
    });
  });

  it('knows the server that an option names, and a script of this host, but not a notice', () => {
    const { services, others } = inspect([
      request('https://stats.anytown.test/matomo/matomo.js', 150),
      request('/own.js', 50),
      request('/other.js', 50),
      request('https://notice.test/', 150),
    ]);
    expect(counts(services)).to.deep.equal({ matomo: '1/0', Own: '1/1' });
    expect(others.map(({ host }) => host)).to.deep.equal(['notice.test']);
  });

  it('finds nothing early in Google’s requests in the advanced mode', () => {
    const asked = [request('https://www.google-analytics.com/g/collect', 50)];
    expect(counts(inspect(asked).services)).to.deep.equal({ 'google-analytics': '1/1' });
    const advanced = inspect(asked, { consentMode: 'advanced' });
    expect(counts(advanced.services)).to.deep.equal({ 'google-analytics': '1/0' });
  });

  it('has the hosts that nobody accounts for, and who they likely are', () => {
    const { services, others, scriptHosts } = inspect([
      request('https://connect.facebook.net/a.js', 50, true),
      request('https://connect.facebook.net/b', 150),
      request('https://unknown.test/', 150),
      request('https://static.hotjar.com/a.js', 150, true),
      request('/a.js', 50, true),
      request('https://blocked.test/a.js', undefined, true),
    ]);
    expect(Object.keys(services)).to.deep.equal(['hotjar']);
    expect(others).to.deep.equal([
      {
        host: 'connect.facebook.net',
        count: 2,
        beforeConsent: 1,
        addresses: ['https://connect.facebook.net/a.js', 'https://connect.facebook.net/b'],
        likely: 'Meta Pixel',
      },
      { host: 'unknown.test', count: 1, beforeConsent: 0, addresses: ['https://unknown.test/'] },
      { host: 'blocked.test', count: 1, beforeConsent: 0, addresses: ['https://blocked.test/a.js'] },
    ]);
    expect(scriptHosts()).to.deep.equal(['connect.facebook.net', 'static.hotjar.com', 'blocked.test']);
    expect(scriptHosts(49)).to.deep.equal([]);
    expect(scriptHosts(149)).to.deep.equal(['connect.facebook.net']);
    expect(scriptHosts(9999)).to.deep.equal(['connect.facebook.net', 'static.hotjar.com']);
  });

  it('has gated markup account for its hosts, and tells where that was not granted', () => {
    const { others } = inspect(
      [
        request('https://cdn.survey.test/a.js', 150, true),
        request('https://cdn.survey.test/b', 50),
        request('https://pixel.test/', 50),
      ],
      {},
      [
        gated({ tag: 'script', categories: ['analytics'], hosts: ['cdn.survey.test'] }),
        gated({ tag: 'img', categories: ['media'], hosts: ['pixel.test'] }),
      ],
    );
    const addresses = 0;
    expect(others.map((each) => ({ ...each, addresses }))).to.deep.equal([
      {
        host: 'cdn.survey.test',
        count: 2,
        beforeConsent: 1,
        categories: ['analytics'],
        tags: ['script'],
        addresses,
      },
      { host: 'pixel.test', count: 1, beforeConsent: 0, categories: ['media'], tags: ['img'], addresses },
    ]);
  });

  it('asks of one of several that lead to a host that it was granted', () => {
    const hosts = ['cdn.test'];
    const { others } = inspect([request('https://cdn.test/a.png', 50)], { services: [] }, [
      gated({ tag: 'img', categories: ['media'], hosts }),
      gated({ tag: 'img', categories: ['analytics'], hosts }),
    ]);
    expect(others.map(({ beforeConsent, categories }) => ({ beforeConsent, categories }))).to.deep.equal([
      { beforeConsent: 0, categories: ['media', 'analytics'] },
    ]);
  });

  const film = 'https://www.facebook.com/plugins/page.php?href=a';
  const frames = ['www.facebook.com/plugins/page.php?href=a'];
  /** Count, how many too early, and the tags that account for it. */
  const brief = (others: readonly InspectedRequests[]) =>
    others.map(({ count, beforeConsent, tags }) => [count, beforeConsent, tags?.join()]);

  it('has an embed account for its frame, which shows only where it may, or once', () => {
    const { others } = inspect([request(film, 50), request(`${film}#a`)], {}, [
      gated({ tag: 'consent-embed', categories: ['analytics'], frames }),
    ]);
    expect(brief(others)).to.deep.equal([[2, 0, 'consent-embed']]);
    expect(others[0]).not.to.have.property('likely');
  });

  it('has a gated frame account for its own page only, and not where it was not granted', () => {
    const { others } = inspect(
      [request(film, 50), request(film, 150), request('https://www.facebook.com/plugins/page.php', 150)],
      {},
      [gated({ tag: 'iframe', categories: ['analytics'], frames })],
    );
    expect(brief(others)).to.deep.equal([
      [1, 0, undefined],
      [2, 1, 'iframe'],
    ]);
  });

  it('has no service answer for the frame of an embed', () => {
    const services = [{ name: 'Own', category: 'analytics', src: 'https://www.facebook.com/own.js' }];
    const found = inspect([request(film, 50)], { services }, [
      gated({ tag: 'consent-embed', categories: ['media'], frames }),
    ]);
    expect(found.services).to.deep.equal({});
    expect(brief(found.others)).to.deep.equal([[1, 0, 'consent-embed']]);
  });

  it('has nobody account for a frame that waits for nobody beside one of the same page that does', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'Film';
    frame.loading = 'lazy';
    frame.src = film;
    const place = await fixture<HTMLElement>('<div hidden></div>');
    place.append(frame);
    const { others } = inspect([request(film, 50), request(film, 150)], {}, [
      gated({ tag: 'consent-embed', categories: ['media'], frames }),
    ]);
    expect(brief(others)).to.deep.equal([
      [1, 1, undefined],
      [1, 0, 'consent-embed'],
    ]);
  });

  it('lists ten addresses of a host at most', () => {
    const many = Array.from({ length: 30 }, (_, i) => request(`https://unknown.test/${i}`, 150));
    const [found] = inspect(many).others;
    expect([found!.count, found!.addresses.length]).to.deep.equal([30, 10]);
  });
});

describe('addressOf', () => {
  for (const [address, without] of [
    ['https://user:word@a.test:8443/b/c?d=e#f', 'https://a.test:8443/b/c'],
    ['file:///home/page.html?a', 'file:///home/page.html'],
  ] as const)
    it(`is ${without} for ${address}`, () => {
      expect(addressOf(new URL(address))).to.equal(without);
    });
});

import { expect } from '@open-wc/testing';
import { addressOf } from '../../../src/debug/address-of.js';
import type { GatedMarkup } from '../../../src/debug/inspect-markup.js';
import { inspectRequests } from '../../../src/debug/inspect-requests.js';
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
function watching(requests: readonly PageRequest[]): Watch {
  const granted = (...ids: string[]) => new Set(['essential', 'marketing', 'media', ...ids]);
  const moments = [
    { at: 10, decided: false, granted: granted() },
    { at: 100, decided: true, granted: granted('analytics') },
  ];
  return {
    from: 0,
    names: new Map(),
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
  const { of, others, scriptHosts } = inspectRequests(state, watching(requests), markup);
  const services = Object.fromEntries(
    [...of].filter(([, list]) => list.length).map(([{ name }, list]) => [name, list]),
  ) as Record<string, readonly InspectedRequests[]>;
  return { services, others, scriptHosts };
}
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
    ]);
    expect(scriptHosts).to.deep.equal(['connect.facebook.net', 'static.hotjar.com']);
  });

  it('has gated markup account for its hosts, and tells where that was not granted', () => {
    const markup = (category: string, host: string): GatedMarkup => ({
      tag: 'iframe',
      categories: [category],
      waiting: false,
      live: false,
      hosts: [host],
    });
    const { others } = inspect(
      [request('https://www.youtube.com/embed', 50), request('https://survey.test/', 50)],
      {},
      [markup('media', 'www.youtube.com'), markup('analytics', 'survey.test')],
    );
    expect(others.map((each) => ({ ...each, addresses: 0 }))).to.deep.equal([
      { host: 'www.youtube.com', count: 1, beforeConsent: 0, categories: ['media'], addresses: 0 },
      { host: 'survey.test', count: 1, beforeConsent: 1, categories: ['analytics'], addresses: 0 },
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

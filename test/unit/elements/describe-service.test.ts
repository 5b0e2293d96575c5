import { expect } from '@open-wc/testing';
import type * as DescribeService from '../../../src/elements/describe-service.js';
import type { Gate, Service } from '../../../src/types.js';
import { fakeGate, googleAnalytics } from '../../helpers/fake-gate.js';
import { openPage, type FakePage } from '../../helpers/fake-page.js';

const own: Service = { name: 'GovMetric', category: 'analytics', cookies: [{ name: 'gm_*' }] };
const matomo: Service = { name: 'matomo', use: 'matomo', category: 'analytics' };
const hotjar: Service = { name: 'hotjar', use: 'hotjar', category: 'analytics' };
const gateOf = (...services: Service[]): Gate => fakeGate({ services });

describe('what a visitor reads about a service', () => {
  // A page of its own each time: what was fetched once is there for good.
  let page: FakePage & { exports: typeof DescribeService };
  beforeEach(async () => {
    page = await openPage<typeof DescribeService>('elements/describe-service.ts');
  });
  afterEach(() => page.close());

  const hasFetched = (): boolean =>
    page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('more-facts'));

  it('is at hand for the commonest, and for one of the page’s own', async () => {
    await page.exports.learnFacts(gateOf(googleAnalytics, hotjar, own));
    expect(hasFetched()).to.equal(false);
    expect(page.exports.describeService(googleAnalytics, 'en')).to.include({
      label: 'Google Analytics',
      provider: 'Google',
    });
    expect(page.exports.describeService(own, 'en')).to.deep.equal({
      label: 'GovMetric',
      provider: undefined,
      notice: undefined,
      purposesIn: undefined,
      cookies: own.cookies,
    });
  });

  it('is fetched for any other', async () => {
    await page.exports.learnFacts(gateOf(googleAnalytics, matomo));
    expect(hasFetched()).to.equal(true);
    const { label, cookies } = page.exports.describeService(matomo, 'en');
    expect(label).to.equal('Matomo');
    expect(cookies.map(({ name }) => name)).to.include('_pk_id.*');
    expect(page.exports.describeService(hotjar, 'en').label).to.equal('Hotjar');
  });

  it('is its name until it has been fetched', () => {
    const { label, provider, cookies } = page.exports.describeService(matomo, 'en');
    expect([label, provider, cookies.length]).to.deep.equal(['matomo', undefined, 0]);
  });

  it('is its name where it can’t be fetched, and the console is told why', async () => {
    const warnings: unknown[] = [];
    page.window.console.warn = (warning: unknown) => void warnings.push(warning);
    const policy = page.window.document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'none'";
    page.window.document.head.append(policy);
    await page.exports.learnFacts(gateOf(matomo));
    expect(page.exports.describeService(matomo, 'en').label).to.equal('matomo');
    expect(page.exports.describeService(googleAnalytics, 'en').label).to.equal('Google Analytics');
    expect(warnings.join()).to.include('TypeError');
  });

  it('is what the config says, where it says something', async () => {
    await page.exports.learnFacts(gateOf(matomo));
    const given = { ...matomo, name: 'Statistics', notice: '/privacy', cookies: [{ name: 'stat' }] };
    expect(page.exports.describeService(given, 'en')).to.deep.include({
      label: 'Statistics',
      notice: '/privacy',
      cookies: [{ name: 'stat' }],
    });
  });

  for (const use of ['constructor', '__proto__', 'nobody knows']) {
    it(`is the name of what nobody knows: ${use}`, async () => {
      const unknown = { name: use, use, category: 'analytics' };
      await page.exports.learnFacts(gateOf(unknown));
      expect(page.exports.describeService(unknown, 'en')).to.deep.equal({
        label: use,
        provider: undefined,
        notice: undefined,
        purposesIn: undefined,
        cookies: [],
      });
    });
  }
});

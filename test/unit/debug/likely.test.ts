import { expect } from '@open-wc/testing';
import { knownServices } from '../../../src/debug/known-services.js';
import { fitOf, likelyHost, likelySetter } from '../../../src/debug/likely.js';
import { otherVendors } from '../../../src/debug/other-vendors.js';
import { serviceHosts } from '../../../demo/configure/service-hosts.mjs';
import * as services from '../../../src/services/index.js';
import type { Preset, ServiceFacts } from '../../../src/types.js';

const presets = Object.values(services).filter((each): each is Preset => 'start' in each);

describe('knownServices', () => {
  it('has every preset, under its name, with what it leaves and what a visitor knows it by', () => {
    expect([...knownServices.keys()]).to.have.members(presets.map(({ name }) => name));
    for (const [exported, preset] of Object.entries(services)) {
      if (!('start' in preset)) continue;
      const { label } = (services as unknown as Record<string, ServiceFacts>)[`${exported}Facts`]!;
      const known = knownServices.get(preset.name)!;
      expect(String(known.traces)).to.equal(String(preset.traces));
      expect(known.label.startsWith(label), known.label).to.equal(true);
    }
  });

  for (const [name, { sources }] of Object.entries(serviceHosts)) {
    const addresses = [...new Set(Object.values(sources).flat())]
      .filter((source) => /^(https|wss):/.test(source))
      .map((source) => source.replace('*.', 'any.'));
    it(`accounts for each host that ${name} is known to need`, () => {
      for (const address of addresses)
        expect(fitOf(knownServices.get(name)!.places, new URL(address)), address).to.be.above(0);
    });
  }
});

describe('fitOf', () => {
  for (const [places, address, fit] of [
    ['hotjar.com', 'https://static.hotjar.com/c/hotjar.js', 10],
    ['hotjar.com', 'https://hotjar.com/', 10],
    ['hotjar.com', 'https://nothotjar.com/', 0],
    ['hotjar.com', 'https://hotjar.com.example.test/', 0],
    ['hotjar.com', 'https://example.test/hotjar.com', 0],
    ['google.com www.google.com/recaptcha/', 'https://www.google.com/recaptcha/api.js', 25],
    ['google.com www.google.com/recaptcha/', 'https://www.google.com/maps', 10],
    ['', 'https://example.test/', 0],
  ] as const)
    it(`is ${fit} for ${address} at “${places}”`, () => {
      expect(fitOf(places, new URL(address))).to.equal(fit);
    });
});

describe('likelySetter', () => {
  for (const [name, who] of [
    ['_fbp', 'Meta Pixel'],
    ['_ga_ABC', 'Google Analytics'],
    ['_hjSession_1', 'Hotjar (Contentsquare)'],
    ['PHPSESSID', 'PHP, a website’s server'],
    ['JSESSIONID', 'Java, a website’s server'],
    ['AWSALB', 'Amazon, a server’s load balancer'],
    ['ASP.NET_SessionId', 'ASP.NET, a website’s server'],
    ['ASLBSACORS', 'Azure, a server’s load balancer'],
    ['CMSPreferredCulture', 'Kentico, a website’s server'],
    ['AADNonce.forms', 'Dynamics 365'],
    ['_sp_id.1fff', 'Snowplow'],
    ['OptanonConsent', 'OneTrust'],
    ['basket', undefined],
    ['', undefined],
  ] as const)
    it(`names ${who ?? 'nobody'} for “${name}”`, () => {
      expect(likelySetter(name)).to.equal(who);
    });
});

describe('likelyHost', () => {
  for (const [address, who] of [
    ['https://connect.facebook.net/en_US/fbevents.js', 'Meta Pixel'],
    ['https://graph.facebook.com/', 'Facebook'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-1', 'Google tags'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-1', 'Google Tag Manager'],
    ['https://www.google.com/recaptcha/api.js', 'Google reCAPTCHA'],
    ['https://www.google.com/search', 'Google'],
    ['https://fonts.gstatic.com/s/a.woff2', 'Google Fonts'],
    ['https://i.ytimg.com/vi/1.jpg', 'YouTube'],
    ['https://example.test/', undefined],
  ] as const)
    it(`names ${who ?? 'nobody'} for ${address}`, () => {
      expect(likelyHost(new URL(address))).to.equal(who);
    });
});

describe('otherVendors', () => {
  it('has rows that can be read, each with names or places, by the alphabet', () => {
    expect(otherVendors.length).to.be.above(70);
    for (const { label, traces, places } of otherVendors) {
      expect(label, label).to.match(/^[A-Z.\w]/i);
      expect(String(traces) !== '/(?!)/' || places !== '', label).to.equal(true);
      expect(places, label).to.match(/^([\w-]+(\.[\w-]+)+(\/\w+)?( |$))*$/);
    }
  });

  it('takes nothing of a name that nobody could have meant', () => {
    for (const { label, traces } of otherVendors) expect(traces.test(''), label).to.equal(false);
  });
});

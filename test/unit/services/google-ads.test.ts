import { expect } from '@open-wc/testing';
import { googleAds, googleAdsFacts } from '../../../src/services/google-ads.js';
import { areArguments, checkPreset, commandsIn } from '../../helpers/check-preset.js';

const options = { id: 'AW-123456789' };

describe('google-ads', () => {
  checkPreset({
    preset: googleAds,
    facts: googleAdsFacts,
    options,
    foreign: ['_gcl', '_gcl_', '_gcl_aux', 'x_gcl_au', '_gac_UA-1-1', 'FPID', 'FPAUX', 'FPGCL', 'FPGSID'],
    wrong: { id: ['G-ABC1234', 'AW-', 'AW-12a4', 'aw-123456789', '123456789', '../AW-123456789'] },
    globals: ['dataLayer'],
  });

  for (const name of ['_gcl_ag', '_gcl_gp', '_gcl_ls', 'FPGCLAG']) {
    it(`tells of ${name}, which it removes`, () => {
      expect(name).to.match(googleAds.traces);
      expect(googleAdsFacts.cookies.map((cookie) => cookie.name)).to.include(name);
    });
  }

  it('queues its commands and gives the address of the tag', () => {
    expect(googleAds.start(options)).to.equal('https://www.googletagmanager.com/gtag/js?id=AW-123456789');
    const [js, config] = commandsIn(window.dataLayer);
    expect(js![0]).to.equal('js');
    expect(js![1]).to.be.a('date');
    expect(config).to.deep.equal(['config', 'AW-123456789']);
    expect(areArguments(window.dataLayer)).to.equal(true);
  });

  it('belongs to marketing and obeys Consent Mode', () => {
    expect([googleAds.category, googleAds.google]).to.deep.equal(['marketing', true]);
  });
});

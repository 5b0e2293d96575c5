import { expect } from '@open-wc/testing';
import { newRelic, newRelicFacts } from '../../../src/services/new-relic.js';
import { checkPreset } from '../../helpers/check-preset.js';

const config = {
  init: { privacy: { cookies_enabled: true }, browser_consent_mode: { enabled: false } },
  info: { beacon: 'bam.eu01.nr-data.net', licenseKey: 'NRJS-1', applicationID: '1' },
  loader_config: { accountID: '1' },
};
const options = { config };
const address = 'https://js-agent.newrelic.com/nr-loader-spa-current.min.js';
const page = window as { NREUM?: object; newrelic?: { consent(accept: boolean): void } };

/** Does what the browser does when a script has run, without the network. */
function load(src: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.head.append(script);
  script.dispatchEvent(new Event('load'));
  script.remove();
}

describe('new-relic', () => {
  // What a test has started and not let come would answer in the next one.
  afterEach(() => {
    load(address);
  });

  checkPreset({
    preset: newRelic,
    facts: newRelicFacts,
    options,
    foreign: ['NRBA_SESSION::', 'NRBA_SESSIONS', 'xNRBA_SESSION', 'JSESSIONID', 'NREUM'],
    wrong: { config: ['NREUM', '{}', '\0x'] },
    globals: ['NREUM', 'newrelic'],
  });

  it('hands the council’s config to the agent, with consent mode on, and leaves the config as it is', () => {
    const before = JSON.stringify(config);
    expect(newRelic.start(options)).to.equal(address);
    expect(page.NREUM).to.deep.equal({
      init: { privacy: { cookies_enabled: true }, browser_consent_mode: { enabled: true } },
      info: config.info,
      loader_config: config.loader_config,
    });
    expect(JSON.stringify(config)).to.equal(before);
  });

  it('keeps what the page has put there', () => {
    const own = (page.NREUM = { own: 1 });
    newRelic.start(options);
    expect(page.NREUM).to.equal(own);
    expect(own).to.have.property('own', 1);
  });

  it('tells the agent of consent when it has come, and not when another script has', () => {
    const calls: boolean[] = [];
    newRelic.allow!(true, options);
    newRelic.start(options);
    page.newrelic = { consent: (accept) => void calls.push(accept) };
    load('https://vendor.example.test/other.js');
    expect(calls).to.deep.equal([]);
    load(address);
    load(address);
    expect(calls).to.deep.equal([true]);
  });

  it('tells the agent of a withdrawal that was made while it was on its way', () => {
    const calls: boolean[] = [];
    newRelic.allow!(true, options);
    newRelic.start(options);
    newRelic.allow!(false, options);
    page.newrelic = { consent: (accept) => void calls.push(accept) };
    load(address);
    expect(calls).to.deep.equal([false]);
  });

  it('tells the agent of withdrawal, and of a new yes', () => {
    const calls: boolean[] = [];
    newRelic.start(options);
    page.newrelic = { consent: (accept) => void calls.push(accept) };
    newRelic.allow!(false, options);
    newRelic.allow!(true, options);
    expect(calls).to.deep.equal([false, true]);
  });
});

import { whenLoaded } from '../lib/when-loaded.js';
import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

interface NewRelicWindow {
  NREUM?: object;
  newrelic?: { consent?(accept: boolean): void };
}

/** What New Relic's copy-and-paste snippet gives to `NREUM`. */
interface NewRelicConfig {
  readonly init?: object;
  readonly info?: object;
  readonly loader_config?: object;
}

const address = 'https://js-agent.newrelic.com/nr-loader-spa-current.min.js';

/** What the agent is to be told when it has come. */
let accepted = false;

/**
 * New Relic Browser. `config` holds `init`, `info` and `loader_config` of the council's own copy-and-paste snippet. The
 * agent runs in consent mode and sends nothing before `consent(true)`, which it can be told only once it is there. When
 * told `false` it stops sending but goes on writing its storage key, so withdrawal loads the page again.
 * https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/consent/
 */
export const newRelic: Preset = {
  name: 'new-relic',
  category: 'analytics',
  options: { config: ['\0', 'an object'] },
  traces: /^NRBA_SESSION(::.+)?$/,
  allow(allowed) {
    accepted = allowed;
    (window as NewRelicWindow).newrelic?.consent?.(allowed);
  },
  start({ config }) {
    const page = window as NewRelicWindow;
    const { init, info, loader_config } = config as NewRelicConfig;
    const consentMode = { ...init, browser_consent_mode: { enabled: true } };
    page.NREUM = Object.assign(ownGlobal(page, 'NREUM') ?? {}, { init: consentMode, info, loader_config });
    whenLoaded(address, () => page.newrelic?.consent?.(accepted));
    return address;
  },
};

const visit =
  'Joins the pages of a visit, to find out why one was slow or failed. Remembers that you have allowed this.';

/** https://github.com/newrelic/newrelic-browser-agent/tree/main/src/common/session */
export const newRelicFacts: ServiceFacts = {
  label: 'New Relic',
  provider: 'New Relic',
  notice: 'https://newrelic.com/termsandconditions/privacy',
  cookies: [
    { name: 'NRBA_SESSION', purpose: visit, expires: '4 hours', kind: 'local-storage' },
    { name: 'NRBA_SESSION::*', purpose: visit, expires: '4 hours', kind: 'local-storage' },
  ],
};

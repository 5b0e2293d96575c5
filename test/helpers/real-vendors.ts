import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { adobeFacts } from '../../src/services/adobe.js';
import { clarityFacts } from '../../src/services/clarity.js';
import { newRelicFacts } from '../../src/services/new-relic.js';
import { plausibleFacts } from '../../src/services/plausible.js';
import { posthogFacts } from '../../src/services/posthog.js';
import type { ServiceConfig, ServiceFacts } from '../../src/types.js';
import type { Answer } from './vendors.mjs';

/** A vendor whose own script is in a package of the registry. */
export interface RealVendor {
  readonly facts: ServiceFacts;
  /** As a council writes it in the config. */
  readonly service: ServiceConfig;
  /** What the vendor's servers answer, address by address, to what was posted. An address fits one of them at most. */
  answers(): Promise<readonly (readonly [RegExp, Answer | ((posted: string) => Answer)])[]>;
  /** Where the script sends what it has measured. */
  readonly sendsTo: RegExp;
  /** What the script was seen to leave: where, the name, and for a cookie its domain. Sorted. */
  readonly leaves: readonly string[];
  /** Sends, once it was told of a withdrawal, the rest of what it has measured before. `undefined`: it does not. */
  readonly sendsRest?: true;
}

const script = (body: string): Answer => ({ contentType: 'text/javascript; charset=utf-8', body });
const json = (value: object): Answer => ({ contentType: 'application/json', body: JSON.stringify(value) });

/** A script as it lies in a package. */
async function fileOf(path: string): Promise<Answer> {
  const address = new URL(`../../node_modules/${path}`, import.meta.url);
  return script(await readFile(fileURLToPath(address), 'utf8'));
}

/** What a vendor builds out of its package, around the few lines that are different for each customer. */
async function bundleOf(contents: string): Promise<Answer> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return script(outputFiles[0]!.text);
}

const clarity: RealVendor = {
  facts: clarityFacts,
  service: { use: 'clarity', id: 'abcdef1234' },
  async answers() {
    // Cookies are off in the project's settings, as they are to be here, so that only consent can turn them on.
    const tag = `
      const script = document.createElement('script');
      script.src = 'https://scripts.clarity.ms/0.8.70/clarity.js';
      document.head.append(script);
      clarity('start', { projectId: 'abcdef1234', upload: 'https://v.clarity.ms/collect', track: false });
      clarity.q.unshift(clarity.q.pop());`;
    return [
      [/^https:\/\/www\.clarity\.ms\/tag\/abcdef1234$/, script(tag)],
      [/^https:\/\/scripts\.clarity\.ms\//, await fileOf('clarity-js/build/clarity.min.js')],
      [this.sendsTo, { status: 204 }],
    ];
  },
  sendsTo: /^https:\/\/v\.clarity\.ms\/collect$/,
  leaves: ['cookie _clck .testshire.gov.uk', 'cookie _clsk .testshire.gov.uk', 'session _cltk'],
  sendsRest: true,
};

const newRelic: RealVendor = {
  facts: newRelicFacts,
  service: {
    use: 'new-relic',
    config: {
      init: { privacy: { cookies_enabled: true } },
      info: {
        beacon: 'bam.eu01.nr-data.net',
        errorBeacon: 'bam.eu01.nr-data.net',
        licenseKey: 'NRJS-0123456789abcdef',
        applicationID: '123456',
        sa: 1,
      },
      loader_config: {
        accountID: '1234',
        trustKey: '1234',
        agentID: '123456',
        licenseKey: 'NRJS-0123456789abcdef',
        applicationID: '123456',
      },
    },
  },
  answers: async () => [
    [
      /^https:\/\/js-agent\.newrelic\.com\/nr-loader-spa-current\.min\.js$/,
      await bundleOf(`import '../../node_modules/@newrelic/browser-agent/dist/esm/cdn/spa.js';`),
    ],
    [
      /^https:\/\/bam\.eu01\.nr-data\.net\//,
      json({ app: { agents: [{ entityGuid: 'guid' }] }, err: 1, ins: 1, spa: 1, st: 1, sts: 1 }),
    ],
  ],
  sendsTo: /^https:\/\/bam\.eu01\.nr-data\.net\/1\/NRJS-/,
  leaves: ['local NRBA_SESSION::01ae3386'],
};

const plausible: RealVendor = {
  facts: plausibleFacts,
  service: { use: 'plausible', id: 'pa-abcdef1234' },
  answers: async () => [
    [
      /^https:\/\/plausible\.io\/js\/pa-abcdef1234\.js$/,
      await bundleOf(`
        import { init, track } from '@plausible-analytics/tracker';
        const { o, q = [] } = window.plausible;
        if (o) init({ ...o, domain: 'www.testshire.gov.uk' });
        for (const event of q) track(...event);`),
    ],
    [/^https:\/\/plausible\.io\/api\/event$/, { status: 202, contentType: 'text/plain', body: 'ok' }],
  ],
  sendsTo: /^https:\/\/plausible\.io\/api\/event$/,
  leaves: [],
  sendsRest: true,
};

/** With what a project can turn on in PostHog: recordings, surveys, tours, and a chat. */
const posthog: RealVendor = {
  facts: posthogFacts,
  service: { use: 'posthog', id: 'phc_abcdefGHIJ1234' },
  async answers() {
    const survey = {
      id: 'survey-1',
      name: 'How did you get on?',
      type: 'popover',
      start_date: '2026-01-01T00:00:00Z',
      questions: [{ id: 'question-1', type: 'open', question: 'How did you get on?' }],
    };
    const tour = {
      id: 'tour-1',
      name: 'What is new',
      tour_type: 'announcement',
      auto_launch: true,
      start_date: '2026-01-01T00:00:00Z',
      steps: [
        { id: 'step-1', type: 'modal', progressionTrigger: 'button', content: null, contentHtml: '<p>New' },
      ],
    };
    const project = {
      token: 'phc_abcdefGHIJ1234',
      supportedCompression: [],
      sessionRecording: { endpoint: '/s/', scriptConfig: { script: 'posthog-recorder' } },
      surveys: true,
      productTours: true,
      conversations: { enabled: true, widgetEnabled: true, token: 'conversations' },
    };
    const parts = ['conversations', 'posthog-recorder', 'product-tours', 'surveys'];
    const assets = 'https://eu-assets.i.posthog.com';
    return [
      [/^https:\/\/eu-assets\.i\.posthog\.com\/static\/array\.js$/, await fileOf('posthog-js/dist/array.js')],
      [/^https:\/\/eu-assets\.i\.posthog\.com\/array\/\w+\/config\.js/, script('')],
      [/^https:\/\/eu-assets\.i\.posthog\.com\/array\/\w+\/config(\?|$)/, json(project)],
      ...(await Promise.all(
        parts.map(
          async (part) =>
            [
              new RegExp(`^${assets}/static/[\\d.]+/${part}\\.js`),
              await fileOf(`posthog-js/dist/${part}.js`),
            ] as const,
        ),
      )),
      [/^https:\/\/eu\.i\.posthog\.com\/api\/surveys\//, json({ surveys: [survey] })],
      [/^https:\/\/eu\.i\.posthog\.com\/api\/product_tours\//, json({ product_tours: [tour] })],
      [/^https:\/\/eu\.i\.posthog\.com\/flags\//, json({ featureFlags: {} })],
      [/^https:\/\/eu\.i\.posthog\.com\/(e|s)\//, json({ status: 1 })],
    ];
  },
  sendsTo: /^https:\/\/eu\.i\.posthog\.com\/e\//,
  leaves: [
    'cookie ph_phc_abcdefGHIJ1234_posthog .testshire.gov.uk',
    'local __ph_opt_in_out_phc_abcdefGHIJ1234',
    'local lastSeenSurveyDate',
    'local ph_conv_phc_abcdefGHIJ1234',
    'local ph_last_seen_tour_date_announcement',
    'local ph_phc_abcdefGHIJ1234_posthog',
    'local ph_product_tour_shown_tour-1',
    'session ph_active_product_tour',
    'session ph_phc_abcdefGHIJ1234_posthog',
    'session ph_phc_abcdefGHIJ1234_primary_window_exists',
    'session ph_phc_abcdefGHIJ1234_session_registered_properties',
    'session ph_phc_abcdefGHIJ1234_window_id',
  ],
  sendsRest: true, // as the page goes, which WebKit alone lets a test see
};

/**
 * Tags with the Web SDK in them: the engine, and before it the council's own library, in the form in which Tags publish
 * one. What it has for an extension configures the SDK first, and then lets it do what has waited in the queue.
 */
const adobe: RealVendor = {
  facts: adobeFacts,
  service: { use: 'adobe', id: 'launch-EN0123456789abcdef0123456789abcdef' },
  async answers() {
    const library = await bundleOf(`
      import { createInstance } from '@adobe/alloy';
      const alloy = createInstance({ name: 'alloy' });
      const shown = {
        propositionEventType: { display: 1 },
        propositions: [{ scopeDetails: { decisionProvider: 'AJO', activity: { id: 'activity-1' } } }],
      };
      const modules = {
        'sdk/start.js': () => {
          const { q } = window.alloy;
          const run = ([resolve, reject, command]) => alloy(...command).then(resolve, reject);
          alloy('configure', {
            datastreamId: '01234567-89ab-cdef-0123-456789abcdef',
            orgId: 'ABC@AdobeOrg',
            defaultConsent: 'pending',
            personalizationStorageEnabled: true,
          });
          q.push = run;
          q.forEach(run);
        },
        'sdk/loaded.js': (settings, trigger) => trigger(),
        'sdk/area.js': () => 'Council tax',
        'sdk/send.js': async ({ area }) => {
          await alloy('sendEvent', { data: { area } });
          await alloy('sendEvent', {
            xdm: { eventType: 'decisioning.propositionDisplay', _experience: { decisioning: shown } },
          });
        },
      };
      const asModule = (run) => ({ script: (module) => { module.exports = run; } });
      window._satellite = {
        container: {
          company: { orgId: 'ABC@AdobeOrg' },
          property: { id: 'PR1', name: 'Testshire', settings: {} },
          environment: { id: 'EN1', stage: 'production' },
          buildInfo: {},
          extensions: {
            sdk: {
              modules: Object.fromEntries(
                Object.entries(modules).map(([path, run]) => [path, asModule(run)]),
              ),
            },
          },
          dataElements: { Area: { modulePath: 'sdk/area.js', storageDuration: 'visitor', settings: {} } },
          rules: [
            {
              id: 'RL1',
              name: 'Page view',
              events: [{ modulePath: 'sdk/loaded.js', settings: {} }],
              conditions: [],
              actions: [
                { modulePath: 'sdk/start.js', settings: {} },
                { modulePath: 'sdk/send.js', settings: { area: '%Area%' } },
              ],
            },
          ],
        },
      };`);
    const engine = await fileOf('@adobe/reactor-turbine/dist/engine.min.js');
    const store = (name: string, value: string, maxAge: number) => ({
      type: 'state:store',
      payload: [{ key: `kndctr_ABC_AdobeOrg_${name}`, value, maxAge }],
    });
    const visitor = { type: 'identity:result', payload: [{ id: '1234567890', namespace: { code: 'ECID' } }] };
    const identity = store('identity', 'CiYx', 34_128_000);
    return [
      [
        /^https:\/\/assets\.adobedtm\.com\/launch-EN0123456789abcdef0123456789abcdef\.min\.js$/,
        script(`${library.body!}\n${engine.body!}`),
      ],
      [
        /^https:\/\/(adobedc\.demdex|edge\.adobedc)\.net\/ee\/(\w+\/)?v1\/privacy\/set-consent\?/,
        (posted) => {
          const general = /"general":"(\w+)"/.exec(posted)?.[1];
          const consent = store('consent', `general=${general}`, 15_552_000);
          return json({ handle: [visitor, identity, consent, store('consent_check', '1', 7200)] });
        },
      ],
      [
        /^https:\/\/(adobedc\.demdex|edge\.adobedc)\.net\/ee\/(\w+\/)?v1\/(interact|collect)\?/,
        json({ handle: [visitor, identity, store('cluster', 'irl1', 1800)] }),
      ],
    ];
  },
  sendsTo: /^https:\/\/edge\.adobedc\.net\/ee\/(\w+\/)?v1\/interact\?/,
  leaves: [
    'cookie AMCV_ABC%40AdobeOrg .testshire.gov.uk',
    'cookie kndctr_ABC_AdobeOrg_cluster .testshire.gov.uk',
    'cookie kndctr_ABC_AdobeOrg_consent .testshire.gov.uk',
    'cookie kndctr_ABC_AdobeOrg_consent_check .testshire.gov.uk',
    'cookie kndctr_ABC_AdobeOrg_identity .testshire.gov.uk',
    'local com.adobe.alloy.ABC_AdobeOrg.consentHashes.Adobe.1.0',
    'local com.adobe.alloy.ABC_AdobeOrg.decisioning.events',
    'local com.adobe.reactor.dataElements.Area',
  ],
  sendsRest: true,
};

export const realVendors: readonly RealVendor[] = [adobe, clarity, newRelic, plausible, posthog];

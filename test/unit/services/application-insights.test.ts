import { expect } from '@open-wc/testing';
import { applicationInsights, applicationInsightsFacts } from '../../../src/services/application-insights.js';
import { checkPreset } from '../../helpers/check-preset.js';

const key = 'InstrumentationKey=01234567-89ab-cdef-0123-456789abcdef';
const options = {
  connectionString: `${key};IngestionEndpoint=https://uksouth-1.in.applicationinsights.azure.com/`,
};

interface Snippet extends Record<string, unknown> {
  queue: (() => void)[];
  config: { connectionString: string; disableTelemetry?: boolean };
}

const page = window as { appInsights?: Partial<Snippet> };

describe('application-insights', () => {
  checkPreset({
    preset: applicationInsights,
    facts: applicationInsightsFacts,
    options,
    foreign: ['ai_', 'ai_users', 'x_ai_user', 'AI_buffer_2', 'AI_buffers', 'ai_buffer'],
    right: { connectionString: [key, `${key};`, `${key};LiveEndpoint=https://a.example/;ApplicationId=0-1`] },
    wrong: {
      connectionString: [
        '01234567-89ab-cdef-0123-456789abcdef',
        'InstrumentationKey=',
        `${key};x`,
        `${key}; LiveEndpoint=https://a.example/`,
        `x;${key}`,
      ],
    },
    globals: ['appInsights'],
  });

  it('makes the snippet that the SDK looks for, and gives the address of the SDK', () => {
    expect(applicationInsights.start(options)).to.equal(
      'https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js',
    );
    expect(page.appInsights).to.deep.include({ initialize: true, version: 2, config: options });
  });

  it('lets the SDK do what was called before it came, the page view first', () => {
    applicationInsights.start(options);
    const snippet = page.appInsights as Snippet;
    (snippet['trackEvent'] as (event: object) => void)({ name: 'paid' });
    const done: unknown[] = [];
    snippet['trackPageView'] = (...given: unknown[]) => done.push(['trackPageView', ...given]);
    snippet['trackEvent'] = (...given: unknown[]) => done.push(['trackEvent', ...given]);
    snippet.queue.forEach((call) => call());
    expect(done).to.deep.equal([
      ['trackPageView', {}],
      ['trackEvent', { name: 'paid' }],
    ]);
  });

  it('keeps an instance that the page has made', () => {
    const own = (page.appInsights = {});
    applicationInsights.start(options);
    expect(page.appInsights).to.equal(own);
  });

  it('turns sending off on withdrawal, and on again, also before the SDK has come', () => {
    applicationInsights.start(options);
    applicationInsights.allow!(false, options);
    expect(page.appInsights!.config!.disableTelemetry).to.equal(true);
    applicationInsights.allow!(true, options);
    expect(page.appInsights!.config!.disableTelemetry).to.equal(false);
  });

  it('turns the cookies of the SDK off on withdrawal, and on again', () => {
    const calls: boolean[] = [];
    applicationInsights.start(options);
    page.appInsights!['getCookieMgr'] = () => ({ setEnabled: (enabled: boolean) => calls.push(enabled) });
    applicationInsights.allow!(false, options);
    applicationInsights.allow!(true, options);
    expect(calls).to.deep.equal([false, true]);
  });

  it('makes no instance before it starts', () => {
    applicationInsights.allow!(true, options);
    expect(page.appInsights).to.equal(undefined);
  });
});

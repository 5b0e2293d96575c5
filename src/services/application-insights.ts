import { ownGlobal } from '../lib/own-global.js';
import type { Preset, ServiceFacts } from '../types.js';

/** The snippet, until the SDK puts its own methods in their place. */
interface Snippet {
  readonly initialize: true;
  readonly version: number;
  readonly sv: string;
  readonly config: { connectionString: string; disableTelemetry?: boolean };
  queue?: (() => void)[];
  /** Of the SDK only. */
  getCookieMgr?(): { setEnabled(enabled: boolean): void };
  [method: string]: unknown;
}

type Method = (...given: unknown[]) => void;

/**
 * Application Insights, part of Azure Monitor. Withdrawal turns its cookies and its sending off, but it goes on asking
 * Microsoft for settings and keeps a buffer in session storage, so the page is loaded again.
 * https://github.com/microsoft/ApplicationInsights-JS#snippet-setup-ignore-if-using-npm-setup
 */
export const applicationInsights: Preset = {
  name: 'application-insights',
  category: 'analytics',
  options: {
    connectionString: [
      'InstrumentationKey=[0-9A-Fa-f-]{36}(;[A-Za-z]+=[\\w:/.-]*)*;?',
      'InstrumentationKey=00000000-0000-0000-0000-000000000000',
    ],
  },
  traces: /^(ai_(authUser|session|user)|AI_(b|sentB)uffer(_1)?)$/,
  allow(allowed) {
    const { appInsights } = window as { appInsights?: Snippet };
    if (!appInsights?.config) return;
    appInsights.config.disableTelemetry = !allowed;
    appInsights.getCookieMgr?.().setEnabled(allowed);
  },
  start({ connectionString }) {
    const page = window as { appInsights?: Snippet };
    page.appInsights = ownGlobal(page, 'appInsights') ?? makeSnippet(connectionString as string);
    return 'https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js';
  },
};

/** Its queue is of functions, each of which calls the method that the SDK has put in place of the snippet's. */
function makeSnippet(connectionString: string): Snippet {
  const queue: (() => void)[] = [];
  const snippet: Snippet = { initialize: true, version: 2, sv: '8', config: { connectionString }, queue };
  for (const what of ['Event', 'Exception', 'Metric', 'PageView', 'Trace', 'DependencyData']) {
    const method = `track${what}`;
    snippet[method] = (...given: unknown[]) => {
      queue.push(() => {
        (snippet[method] as Method)(...given);
      });
    };
  }
  (snippet.trackPageView as Method)({});
  return snippet;
}

const waiting = 'Holds what is yet to be sent, so that it is not lost with the page.';
const tab = { expires: 'session', kind: 'session-storage' } as const;

/** https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk and the SDK's source */
export const applicationInsightsFacts: ServiceFacts = {
  label: 'Application Insights',
  provider: 'Microsoft',
  notice: 'https://www.microsoft.com/en-gb/privacy/privacystatement',
  cookies: [
    { name: 'ai_user', purpose: 'Counts visitors by telling one browser from another.', expires: '1 year' },
    {
      name: 'ai_session',
      purpose: 'Remembers which pages belong to the same visit, also in local storage.',
      expires: '30 minutes',
    },
    { name: 'ai_authUser', purpose: 'Recognises you after you have signed in.', expires: 'session' },
    { name: 'AI_buffer', purpose: waiting, ...tab },
    { name: 'AI_buffer_1', purpose: waiting, ...tab },
    { name: 'AI_sentBuffer', purpose: waiting, ...tab },
    { name: 'AI_sentBuffer_1', purpose: waiting, ...tab },
  ],
};

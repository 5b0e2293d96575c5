/** Door: `import { startGate } from 'consent-gate'`. Importing has no side effect. */
import type { FetchPart, GateParts } from './gate/gate-parts.js';
import { startGate as start } from './gate/start-gate.js';
import { googleAnalytics } from './services/google-analytics.js';
import { hotjar } from './services/hotjar.js';
import type { ConsentConfig, Gate, Preset } from './types.js';

export {
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentReadyEvent,
  type ConsentChange,
} from './lib/events.js';
export * from './services/index.js';
export type * from './types.js';

/** By their names, which a bundler has to see. */
const parts = {
  elements: () => Promise.resolve({ defineElements: () => undefined }), // the page defines them
  choices: () => import('./choices.js'),
  markup: () => import('./markup.js'),
  'old-markup': () => import('./old-markup.js'),
  traces: () => import('./traces.js'),
  problems: () => import('./problems.js'),
  receipts: () => import('./receipts.js'),
  debug: () => import('./debug.js'),
  migrate: () => import('./migrate.js'),
} satisfies { readonly [Name in keyof GateParts]: () => Promise<GateParts[Name]> };

/**
 * Starts the gate of a page: reads the visitor's choices, starts what they grant, and puts `<consent-banner>` first in
 * `<body>` where something has to be asked. Define the elements with `defineElements` of `consent-gate/elements`.
 *
 * @param presets Presets besides Google Analytics and Hotjar that the config may `use`.
 */
export function startGate(config: ConsentConfig, presets: readonly Preset[] = []): Gate {
  const fetchPart = (name: keyof GateParts): Promise<unknown> => parts[name]();
  return start(config, fetchPart as FetchPart, [googleAnalytics, hotjar, ...presets]);
}

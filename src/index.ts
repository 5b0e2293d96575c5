/** Door: `import { startGate } from 'consent-gate'`. Importing has no side effect. */
import { startGate as start } from './gate/start-gate.js';
import type { ConsentConfig, Gate } from './types.js';

export {
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentReadyEvent,
  type ConsentChange,
} from './lib/events.js';
export { googleAnalytics, hotjar } from './services/index.js';
export type * from './types.js';

/**
 * Starts the gate of a page: reads the visitor's choices, starts what they grant, and puts `<consent-banner>` first in
 * `<body>` where something has to be asked. Define the elements with `defineElements` of `consent-gate/elements`.
 */
export function startGate(config: ConsentConfig): Gate {
  return start(config, { choices: () => import('./choices.js'), markup: () => import('./markup.js') });
}

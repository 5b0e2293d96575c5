import type { Gate } from '../types.js';
import { ConsentBanner } from './consent-banner.js';
import { define } from './define.js';
import { handGate } from './consent-element.js';

/** Hands the gate to the elements and defines `<consent-banner>`, unless the page has it already. */
export function defineBanner(gate: Gate): void {
  handGate(gate);
  define('consent-banner', ConsentBanner);
}

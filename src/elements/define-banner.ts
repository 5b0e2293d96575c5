import type { Gate } from '../types.js';
import { ConsentBanner } from './consent-banner.js';
import { define } from './define.js';
import { handGate, learnLanguages } from './consent-element.js';

/** Hands the gate to the elements and defines `<consent-banner>`, in the language of the page. */
export async function defineBanner(gate: Gate): Promise<void> {
  handGate(gate);
  await learnLanguages('body');
  define('consent-banner', ConsentBanner);
}

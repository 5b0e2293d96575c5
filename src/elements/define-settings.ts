import { offerLanguages } from '../messages/learn-language.js';
import type { Gate } from '../types.js';
import { ConsentCookieTable } from './consent-cookie-table.js';
import { ConsentSettings } from './consent-settings.js';
import { factFiles, learnFacts } from './describe-service.js';
import { define } from './define.js';
import { handGate, learnLanguages } from './consent-element.js';

/** Hands the gate to the elements and defines `<consent-settings>` and `<consent-cookie-table>`, with all they tell. */
export async function defineSettings(gate: Gate): Promise<void> {
  handGate(gate);
  offerLanguages(factFiles);
  await Promise.all([learnFacts(gate), learnLanguages('consent-settings,consent-cookie-table')]);
  define('consent-settings', ConsentSettings);
  define('consent-cookie-table', ConsentCookieTable);
}

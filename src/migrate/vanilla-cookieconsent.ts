import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { grantsOf } from './read-choices.js';
import { readJson, textsIn } from './read-json.js';

/**
 * CookieConsent of Orest Bida: JSON with a list of what was granted, called `level` before 2.8, in a cookie or in
 * storage, and nothing before somebody has answered. What is `readOnly` is always in it. Version 3 names every category
 * that there was in `services`: those that are not in the list were refused. https://cookieconsent.orestbida.com/advanced/cookie-structure.html
 */
export const vanilla: OldTool = {
  cookie: 'cc_cookie',
  read(cookie) {
    const kept = readJson(keptValue(cookie));
    const granted = textsIn(kept?.categories ?? kept?.level);
    if (!kept || !granted) return undefined;
    const { expirationTime: end = Infinity } = kept;
    if (!(typeof end === 'number' && end > Date.now())) return undefined;
    const services = Object.entries(Object(kept.services) === kept.services ? (kept.services as object) : {});
    const refused = services.map(([name]) => [name, false] as const);
    // Those of its services that are on: nobody knows whether there were others.
    const partly = services.filter(([, on]) => !(Array.isArray(on) && !on.length));
    const stamp =
      kept.lastConsentTimestamp ?? kept.consentTimestamp ?? kept.last_consent_update ?? kept.consent_date;
    // Version 2.7 and earlier keep no date.
    const date = stamp === undefined ? undefined : typeof stamp === 'string' ? Date.parse(stamp) : NaN;
    return {
      choices: new Map<string, boolean | undefined>([
        ...refused,
        ...grantsOf(granted),
        ...partly.map(([name]) => [name, undefined] as const),
      ]),
      listsGranted: !refused.length,
      mayBeRequired: true,
      date,
    };
  },
};

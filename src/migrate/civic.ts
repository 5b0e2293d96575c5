import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { readChoices } from './read-choices.js';
import { readJson } from './read-json.js';

/**
 * Civic Cookie Control 8 and 9: JSON, with what was decided under `optionalCookies`. The cookie is there before anybody
 * has answered, and says so in `interactedWith`. https://www.civicuk.com/cookie-control/documentation/
 */
export const civic: OldTool = {
  cookie: 'CookieControl',
  read(cookie) {
    const kept = readJson(keptValue(cookie));
    if (kept?.interactedWith !== true) return undefined;
    const { consentDate: date, consentExpiry: days } = kept;
    if (typeof date !== 'number') return undefined;
    // Its own time, in days, which may be shorter than ours.
    if (days !== undefined && !(typeof days === 'number' && date + days * 864e5 > Date.now()))
      return undefined;
    return { choices: readChoices(kept.optionalCookies, 'accepted', 'revoked'), date };
  },
};

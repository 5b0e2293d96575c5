import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { decoded } from './read-json.js';

const member = /(\w+):('[^']*'|-?\w+)/g;
const whole = /^\{(?:\w+:(?:'[^']*'|-?\w+)(?:,(?!\})|(?=\})))+\}$/;

/**
 * Cookiebot: an object as JavaScript writes it, `{stamp:'…',necessary:true,statistics:false,method:'explicit',utc:…}`.
 * The stamp is `-1` where nobody had to be asked, and the method is `implied` where going on counted as a yes. A cookie
 * without a method doesn't tell: then only what is off counts. https://www.cookiebot.com/en/developer/
 */
export const cookiebot: OldTool = {
  cookie: 'CookieConsent',
  read(cookie) {
    const text = decoded(keptValue(cookie) ?? '');
    if (!whole.test(text)) return undefined;
    const members = [...text.matchAll(member)].map(([, name, value]) => [name!, value!] as const);
    const kept = new Map(members);
    const method = kept.get('method');
    const isNobodys = /^'?(-1|0|)'?$/.test(kept.get('stamp') ?? '');
    const isOther = method !== undefined && method !== `'explicit'`;
    const date = Number(kept.get('utc'));
    if (isNobodys || isOther || kept.size < members.length || !(date > 0)) return undefined;
    const answers = members.filter(([, value]) => value === 'true' || value === 'false');
    return {
      choices: new Map(
        answers.map(([name, value]) => [name, value === 'false' ? false : method ? true : undefined]),
      ),
      date,
    };
  },
  leaves: (cookie) => [cookie, 'CookieConsentBulkTicket'],
};

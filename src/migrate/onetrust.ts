import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { decoded } from './read-json.js';

const closed = 'OptanonAlertBoxClosed';

/**
 * OneTrust: `groups` in a query string has each category with 1 or 0, also before anybody was asked. That somebody has
 * answered is told by a cookie of its own, which holds when. What it keeps for advertisers' frameworks is not read.
 * https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
export const onetrust: OldTool = {
  cookie: 'OptanonConsent',
  read(cookie) {
    const date = Date.parse(decoded(keptValue(closed) ?? ''));
    const kept = new URLSearchParams(keptValue(cookie));
    const [groups, another] = kept.getAll('groups');
    const isOpen = kept.get('AwaitingReconsent') === 'true' || kept.get('interactionCount') === '0';
    if (!(date > 0) || !groups || another !== undefined || isOpen) return undefined;
    const choices = new Map<string, boolean | undefined>();
    for (const group of groups.split(',')) {
      const [, name, value] = /^([\w-]+):([01])$/.exec(group) ?? [];
      if (!name) return undefined;
      choices.set(name, choices.has(name) ? undefined : value === '1');
    }
    return { choices, date };
  },
  leaves: (cookie) => [cookie, closed, 'eupubconsent-v2', 'OTAdditionalConsentString', 'OTGPPConsent'],
};

import { isKept, keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { grantsOf } from './read-choices.js';
import { readList } from './read-json.js';

/**
 * Drupal's EU Cookie Compliance: 0 for no, 1 and 2 for yes (with and without a message of thanks still to come), and
 * with categories a list of those that were granted. Without, the yes is called `all` here: the module does not say to
 * what. https://www.drupal.org/project/eu_cookie_compliance
 */
export const drupal: OldTool = {
  cookie: 'cookie-agreed',
  read(cookie) {
    const status = keptValue(cookie);
    // It leaves the list as it was when everything is declined.
    if (status === '0') return { choices: new Map(), refusesAll: true };
    if (status !== '1' && status !== '2') return undefined;
    const list = `${cookie}-categories`;
    if (!isKept(list)) return { choices: grantsOf(['all']) };
    const granted = readList(keptValue(list));
    return granted && { choices: grantsOf(granted), listsGranted: true };
  },
  leaves: (cookie) => ['', '-categories', '-version'].map((end) => cookie + end),
};

import { isKept, keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { readChoices } from './read-choices.js';
import { readJson } from './read-json.js';

/** What version 2 called its cookie: https://github.com/empreinte-digitale/orejime/tree/v2.3.2 */
const earlier = 'orejime';

/**
 * Orejime: JSON with each purpose (3) or app (2), also with those that are mandatory, and nothing before somebody has
 * answered. Where both versions have left a cookie, that of 3 counts. https://github.com/boscop-fr/orejime
 */
export const orejime: OldTool = {
  cookie: 'eu-consent',
  read: (cookie) => ({
    choices: readChoices(readJson(keptValue(isKept(cookie) ? cookie : earlier))),
    mayBeRequired: true,
  }),
  leaves: (cookie) => [cookie, earlier],
};

import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { readChoices } from './read-choices.js';
import { readJson } from './read-json.js';

/**
 * Klaro: JSON with each service, also with those that are `required`, in a cookie or in storage, and nothing before
 * somebody has answered. https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js
 */
export const klaro: OldTool = {
  cookie: 'klaro',
  read: (cookie) => ({ choices: readChoices(readJson(keptValue(cookie))), mayBeRequired: true }),
};

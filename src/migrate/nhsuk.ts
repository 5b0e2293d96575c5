import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { readChoices } from './read-choices.js';
import { readJson } from './read-json.js';

/**
 * The NHS.UK message: JSON, there before anybody has answered, with `consented` when somebody has. It asks anew where the
 * version is below its own, which is 7. A page that only says something of statistics has it keep a yes to the rest.
 * https://github.com/nhsuk/cookie-consent/blob/main/src/services/consent.ts
 */
export const nhsuk: OldTool = {
  cookie: 'nhsuk-cookie-consent',
  read(cookie) {
    const kept = readJson(keptValue(cookie));
    if (kept?.consented !== true || !(typeof kept.version === 'number' && kept.version >= 7))
      return undefined;
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out
    const { consented, version, ...choices } = kept;
    return { choices: readChoices(choices), mayBeRequired: true };
  },
};

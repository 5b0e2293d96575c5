import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';
import { readChoices } from './read-choices.js';
import { readJson } from './read-json.js';

const answered = 'cookies_preferences_set';

/**
 * The cookies of GOV.UK's publishing components: JSON, there before anybody has answered, and a second cookie when
 * somebody has. That a message was seen, `seen_cookie_message`, is no answer.
 * https://github.com/alphagov/govuk_publishing_components/blob/main/app/assets/javascripts/govuk_publishing_components/lib/cookie-functions.js
 */
export const govuk: OldTool = {
  cookie: 'cookies_policy',
  read(cookie) {
    if (keptValue(answered) !== 'true') return undefined;
    return { choices: readChoices(readJson(keptValue(cookie))) };
  },
  leaves: (cookie) => [cookie, answered, 'seen_cookie_message'],
};

import { keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';

/** Services that it starts without a question, and notes as granted: `"needConsent": false` in its list of services. */
const unasked =
  /^(crisp|matomo|matomohightrack|microanalytics|plausible|simpleanalytics|stonly|wysistathightrack)$/;

/**
 * tarteaucitron.js: `!gtag=true!youtube=false!vimeo=wait`, where `wait` stands until somebody has answered.
 * https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js
 */
export const tarteaucitron: OldTool = {
  cookie: 'tarteaucitron',
  read(cookie) {
    const text = keptValue(cookie) ?? '';
    if (!/^(![\w-]+=(true|false|wait))+$/.test(text)) return undefined;
    const choices = new Map<string, boolean | undefined>();
    for (const [, name, value] of text.matchAll(/!([\w-]+)=(\w+)/g)) {
      const isClear = value === 'false' || (value === 'true' && !unasked.test(name!));
      const answer = isClear ? value === 'true' : undefined;
      choices.set(name!, choices.has(name!) && choices.get(name!) !== answer ? undefined : answer);
    }
    return { choices };
  },
};

import { isKept, keptValue } from './kept-value.js';
import type { OldTool } from './old-tool.js';

/**
 * GOSS iCM: a cookie when somebody has answered, and one for each category that they have granted.
 * https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products
 */
export const goss: OldTool = {
  cookie: 'gi_consent',
  read(cookie) {
    if (['false', '', undefined].includes(keptValue(`${cookie}_saved`))) return undefined;
    const answers = names.map((name) => [name, answerOf(`${cookie}_${name}`)] as const);
    return { choices: new Map(answers) };
  },
  leaves: (cookie) => ['saved', ...names].map((name) => `${cookie}_${name}`),
};

const names = ['analytics', 'advertising', 'socialmedia'];

/** `undefined`: something else is there than a yes. */
function answerOf(cookie: string): boolean | undefined {
  if (!isKept(cookie)) return false;
  return keptValue(cookie) === 'true' || undefined;
}

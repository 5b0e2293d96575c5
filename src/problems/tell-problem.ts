import { attempt } from '../lib/attempt.js';
import { ConsentErrorEvent } from '../lib/events.js';
import { inWords } from './in-words.js';
import { mistakesIn } from './mistakes-in.js';

/**
 * Tells a mistake or a failure once: on the console, in an event, and in the list. Of a config that is still to be
 * checked, each mistake in it.
 *
 * @param told Sentences told so far.
 * @param service The service it is about. `undefined`: it is about none.
 */
export function tellProblem(told: string[], problem: unknown, service?: string): void {
  // Where an editor finds the schema of the options is no mistake.
  if (Array.isArray(problem) && problem[0] === 'config' && problem[1] === '$schema') return;
  const about = typeof service === 'string' ? service : undefined; // JSON may have anything there
  for (const mistake of mistakesIn(problem)) {
    const sentence = inWords(mistake, about);
    if (told.includes(sentence)) continue;
    told.push(sentence);
    // A script of the page may have replaced the one, and an element the other.
    attempt(() => console.warn(`consent-gate: ${sentence}`));
    attempt(() => document.dispatchEvent(new ConsentErrorEvent(new Error(sentence), about)));
  }
}

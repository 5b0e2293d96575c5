import { ConsentErrorEvent } from '../lib/events.js';
import { inWords } from './in-words.js';

/**
 * Tells a mistake or a failure once: on the console, in an event, and in the list.
 *
 * @param told Sentences told so far.
 * @param service The service it is about. `undefined`: it is about none.
 */
export function tellProblem(told: string[], problem: unknown, service?: string): void {
  // Where an editor finds the schema of the options is no mistake.
  if (Array.isArray(problem) && problem[0] === 'config' && problem[1] === '$schema') return;
  const about = typeof service === 'string' ? service : undefined; // JSON may have anything there
  const sentence = inWords(problem, about);
  if (told.includes(sentence)) return;
  told.push(sentence);
  console.warn(`consent-gate: ${sentence}`);
  document.dispatchEvent(new ConsentErrorEvent(new Error(sentence), about));
}

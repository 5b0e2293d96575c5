import type { Gate } from '../types.js';
import { ConsentEmbed } from './consent-embed.js';
import { define } from './define.js';
import { handGate, learnLanguages } from './consent-element.js';

/** Hands the gate to the elements and defines `<consent-embed>`, in the languages it is to speak. */
export async function defineEmbed(gate: Gate): Promise<void> {
  handGate(gate);
  await learnLanguages('consent-embed');
  define('consent-embed', ConsentEmbed);
}

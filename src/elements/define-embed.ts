import type { Gate } from '../types.js';
import { ConsentEmbed } from './consent-embed.js';
import { define } from './define.js';
import { handGate } from './consent-element.js';

/** Hands the gate to the elements and defines `<consent-embed>`. */
export function defineEmbed(gate: Gate): void {
  handGate(gate);
  define('consent-embed', ConsentEmbed);
}

/** Door: one classic script tag, `consent-gate.js`. Beside `full.ts` the only module with side effects. */
import type { ChoicesPart, MarkupPart, ProblemsPart } from './gate/gate-parts.js';
import { presets } from './services/index.js';
import { startFromTag } from './gate/start-from-tag.js';

const tag = document.currentScript as HTMLScriptElement | null;
const here = tag?.src ?? document.baseURI;

/** A file from this script's own folder. */
const fetchPart = <T>(name: string): Promise<T> => import(new URL(`${name}.js`, here).href) as Promise<T>;

void startFromTag(
  tag,
  {
    draw: (what) => fetchPart<typeof import('./elements.js')>('elements').then((part) => part[what]),
    choices: () => fetchPart<ChoicesPart>('choices'),
    markup: () => fetchPart<MarkupPart>('markup'),
    problems: () => fetchPart<ProblemsPart>('problems'),
  },
  presets,
);

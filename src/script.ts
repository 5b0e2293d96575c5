/** Door: one classic script tag, `consent-gate.js`. Beside `full.ts` the only module with side effects. */
import { googleAnalyticsTag } from './services/google-analytics.js';
import { presetStubs } from './gate/preset-stubs.js';
import { startFromTag } from './gate/start-from-tag.js';
import type { Preset } from './types.js';

const { currentScript } = document;
// An image of that name in the page, before a tag with `defer`, would be taken for it.
const tag = (currentScript?.matches('script') && currentScript) as HTMLScriptElement | null;
const here = tag?.src ?? document.baseURI;

/** A file from this script's own folder. */
const fetchPart = <T>(name: string): Promise<T> => import(new URL(`${name}.js`, here).href) as Promise<T>;

// A page can have broken anything: then nothing is loaded, and nothing is thrown at it.
(async () => startFromTag(tag, fetchPart, [...presetStubs(fetchPart), googleAnalyticsTag as Preset]))().catch(
  console.warn,
);

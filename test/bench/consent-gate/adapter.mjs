import { gateAdapter, plainTag } from '../gate-adapter.mjs';

/** The snippet of README. The browser is told in advance of what a page that asks needs; so is one that has nothing to ask. */
export default gateAdapter('consent-gate', (folder) =>
  [
    `<link rel="modulepreload" href="${folder}elements.js">`,
    `<link rel="modulepreload" href="${folder}choices.js">`,
    plainTag(folder),
  ].join('\n'),
);

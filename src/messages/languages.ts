import type { LanguageFiles } from './learn-language.js';

/** Every language that has a file of its own. */
export const languages: LanguageFiles = {
  ar: () => import('./ar.js'),
  bn: () => import('./bn.js'),
  cy: () => import('./cy.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  gd: () => import('./gd.js'),
  gu: () => import('./gu.js'),
  it: () => import('./it.js'),
  lt: () => import('./lt.js'),
  pa: () => import('./pa.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  so: () => import('./so.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  zh: () => import('./zh.js'),
};

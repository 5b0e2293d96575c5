import type { ServiceFacts } from '../types.js';
import { googleAnalyticsFacts } from './google-analytics.js';
import { hotjarFacts } from './hotjar.js';

/** What a visitor reads about each preset, by its name. */
export const serviceFacts: Readonly<Record<string, ServiceFacts>> = {
  'google-analytics': googleAnalyticsFacts,
  hotjar: hotjarFacts,
};

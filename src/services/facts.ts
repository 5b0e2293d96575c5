import type { ServiceFacts } from '../types.js';
import { googleAnalyticsFacts } from './google-analytics.js';
import { hotjarFacts } from './hotjar.js';

/** What a visitor reads about the two commonest presets, by their name. For the others see `more-facts.ts`. */
export const serviceFacts: Readonly<Record<string, ServiceFacts>> = {
  'google-analytics': googleAnalyticsFacts,
  hotjar: hotjarFacts,
};

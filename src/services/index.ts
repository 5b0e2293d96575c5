import type { Preset } from '../types.js';
import { googleAnalytics } from './google-analytics.js';
import { hotjar } from './hotjar.js';

/** Every preset. */
export const presets: readonly Preset[] = [googleAnalytics, hotjar];

export { googleAnalytics, hotjar };

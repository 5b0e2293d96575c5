/** Door: what changes a choice. The gate fetches it with the elements that ask, and when a page's code changes one. */
export { openSettings } from './choices/open-settings.js';
export { follow } from './choices/other-tabs.js';
export { acceptAll, rejectAll, reset, update } from './choices/update-choices.js';

/** Door: what shows and tells what there is to know of a page. The gate fetches it for `debug` and for `inspect()`. */
export { beginDebug as begin } from './debug/begin-debug.js';
export { inspectInFull as inspect } from './debug/inspect-in-full.js';

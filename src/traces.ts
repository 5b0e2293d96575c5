/** Door: what removes traces. The gate fetches it where a service that may not run may have left some. */
export { removeTraces as remove } from './traces/remove-traces.js';

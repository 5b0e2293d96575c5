/** Door: what takes over choices from another tool. The gate fetches it where the config has `migrate` and something is kept beside ours. */
export { move } from './migrate/move-in-a-task.js';

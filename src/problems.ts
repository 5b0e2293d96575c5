/** Door: what tells of mistakes and failures. The gate fetches it when there is one. */
export { tellProblem } from './problems/tell-problem.js';

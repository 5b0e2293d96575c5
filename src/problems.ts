/** Door: what tells of mistakes and failures. The gate fetches it when there is one. */
export { tellProblem as tell } from './problems/tell-problem.js';

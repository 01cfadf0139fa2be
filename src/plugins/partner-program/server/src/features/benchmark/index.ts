/** What other features may ask of the comparison. */
export { benchmarkAnswer } from './benchmark.contracts';
export { comparisonsOf } from './comparisons';

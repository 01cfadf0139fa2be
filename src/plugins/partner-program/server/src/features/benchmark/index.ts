/** What other features may ask of the comparison. */
export { benchmarkAnswer, benchmarkLine } from './benchmark.contracts';
export { snapshotsOf } from './snapshots.store';

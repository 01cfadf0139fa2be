import { contentType } from '../../platform/content-types/content-type';
import { check, uniqueKey } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { benchmarkJob } from './benchmark.jobs';
import { BENCHMARK_REFUSALS } from './benchmark.refusals';
import { benchmarkRoutes } from './benchmark.routes';
import { THRESHOLD } from './benchmark.settings';
import cell from './content-types/benchmark-cell/schema.json';
import snapshot from './content-types/benchmark-snapshot/schema.json';
import { CELL, SNAPSHOT, TABLES } from './tables';

const closed = { fields: 'all', create: false, remove: false } as const;

/** Q-benchmark: a partner beside the others, where that tells about nobody. */
export const benchmarkManifest: FeatureManifest = {
  name: 'benchmark',
  contentTypes: {
    'benchmark-cell': contentType(cell),
    'benchmark-snapshot': contentType(snapshot),
  },
  routes: benchmarkRoutes,
  governance: [
    { uid: CELL, ...closed },
    { uid: SNAPSHOT, ...closed },
  ],
  settings: [THRESHOLD],
  jobs: [benchmarkJob],
  refusals: BENCHMARK_REFUSALS,
  database: [
    uniqueKey(TABLES.cells, 'pp_benchmark_cells_once', 'month, partner_id'),
    ...appendOnly(TABLES.cells),
    uniqueKey(TABLES.snapshots, 'pp_benchmark_snapshots_once', 'partner_id, month'),
    check(TABLES.snapshots, 'pp_benchmark_snapshots_month', 'extract(day from month) = 1'),
    ...appendOnly(TABLES.snapshots),
  ],
};

export const TABLES = { cells: 'pp_benchmark_cells', snapshots: 'pp_benchmark_snapshots' } as const;
export const CELL = 'plugin::partner-program.benchmark-cell';
export const SNAPSHOT = 'plugin::partner-program.benchmark-snapshot';

export const TABLES = { violations: 'pp_violations' } as const;

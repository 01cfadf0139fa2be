export const TABLES = { ranks: 'pp_month_ranks' } as const;
export const MONTH_RANK = 'plugin::partner-program.month-rank';

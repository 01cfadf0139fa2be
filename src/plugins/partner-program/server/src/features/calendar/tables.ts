export const TABLES = {
  exceptions: 'pp_calendar_exceptions',
  years: 'pp_calendar_years',
} as const;

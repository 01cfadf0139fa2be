export const TABLES = { reports: 'pp_monitor_reports' } as const;

export const MONITOR_REPORT = 'plugin::partner-program.monitor-report';

export const TABLES = {
  specialists: 'pp_specialists',
  attestations: 'pp_specialist_attestations',
  publications: 'pp_publications',
  largeProjects: 'pp_large_projects',
  turnovers: 'pp_turnovers',
} as const;

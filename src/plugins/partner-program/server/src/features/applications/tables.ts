export const TABLES = {
  requirements: 'pp_requirements',
} as const;

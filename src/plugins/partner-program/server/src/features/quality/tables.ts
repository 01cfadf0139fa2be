export const TABLES = {
  participations: 'pp_quality_participations',
  evaluations: 'pp_quality_evaluations',
  shares: 'pp_quality_evaluation_shares',
} as const;

export const QUALITY_EVALUATION = 'plugin::partner-program.quality-evaluation';

/** The kind of cause by which evaluations stand in the terms of competences. */
export const EVALUATION_CAUSE = 'quality-evaluation';

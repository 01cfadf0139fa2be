export const TABLES = { handovers: 'pp_quality_handovers' } as const;

export const HANDOVER = 'plugin::partner-program.quality-handover';

/** The kind of cause by which handovers stand in the ledger; the id is the handover's public name. */
export const HANDOVER_CAUSE = 'handover';

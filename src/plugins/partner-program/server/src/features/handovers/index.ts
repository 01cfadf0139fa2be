/** What other features may ask of handovers. */
export { handoversBefore } from './handovers.store';
export { TABLES as HANDOVER_TABLES } from './tables';

/** What other features may ask of the Quality Programme. */
export { lastConsent, participantsBefore } from './participation.store';
export { TABLES as QUALITY_TABLES } from './tables';

/** What other features may ask of the Quality Programme. */
export { participantsBefore } from './participation.store';

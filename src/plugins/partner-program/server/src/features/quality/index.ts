/** What other features may ask of the Quality Programme. */
export { participantsBefore } from './participation.store';
export { sharesOf } from './evaluation.store';
export { monthShares } from './month-shares.store';
export { qualityAnswer } from './quality.contracts';
export { standingOf } from './standing';

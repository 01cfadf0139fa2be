/** What other features may ask of handovers. */
export { handoversBefore } from './handovers.store';
export { handoversByState } from './handovers.staff';
export { ownFigures } from './own-figures.store';

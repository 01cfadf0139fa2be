/** What other features may ask of handovers. */
export { handoversBefore } from './handovers.store';
export { ownFigures } from './own-figures.store';

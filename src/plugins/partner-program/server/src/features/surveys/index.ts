/** What other features may ask of surveys. */
export { ownAverages } from './own-averages';
export { projectTallies } from './tallies.store';

/** What other features may ask of surveys. */
export { ownAverages } from './own-averages';
export { wordings } from './questionnaires.store';
export { projectTallies } from './tallies.store';

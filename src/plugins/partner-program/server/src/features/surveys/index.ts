/** What other features may ask of surveys. */
export { questionnaireOn } from './questionnaires.store';
export { projectTallies } from './tallies.store';

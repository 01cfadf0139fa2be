/** What other features may ask of surveys. */
export { TABLES as SURVEY_TABLES } from './tables';

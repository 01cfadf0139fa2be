/** What other features may ask of projects. */
export { countByPublication, TABLES as PROJECT_TABLES } from './projects.store';

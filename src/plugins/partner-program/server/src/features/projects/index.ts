/** What other features may ask of projects. */
export { countByPublication, countPublished, TABLES as PROJECT_TABLES } from './projects.store';
export { productsByCode } from './products.store';

/** What other features may ask of sales. */
export { hasSold } from './sales.store';

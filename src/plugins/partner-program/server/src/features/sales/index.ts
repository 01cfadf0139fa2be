/** What other features may ask of sales. */
export { countSold, listSales } from './sales.store';

/** What other features may ask of sales. */
export { countSold, listSales, type ListedSale } from './sales.store';

/** What other features may ask of sales. */
export { hasSold, listSales, type ListedSale } from './sales.store';

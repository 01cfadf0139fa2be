/** What other features may ask of sales. */
export { countSold, hasSold } from './sales.store';
export { TABLES as SALE_TABLES } from './tables';
export { receiveSales, type Received } from './use-cases/receive-sales';

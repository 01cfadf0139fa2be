export const TABLES = { sales: 'pp_sales', revisions: 'pp_sale_revisions' } as const;

/** The kind of cause by which sales stand in the ledger; the id is the sale's public name. */
export const SALE_CAUSE = 'sale';

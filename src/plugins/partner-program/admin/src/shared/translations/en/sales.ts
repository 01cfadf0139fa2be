export const sales = {
  'state.return': 'Return',
  'state.not-enterprise': 'Not an enterprise product',
  'state.returned-sale': 'The sale was returned',
  'state.no-competence': 'No KKV on the day of the sale',
  'state.no-catalogue-row': 'No catalogue row on the day of the sale',
  'state.amount-too-small': 'Amount below the step that earns',
  'state.cap-reached': 'Cap of points reached',
  'state.expired': 'Points have expired',
  'state.enterprise': 'Enterprise',
  'state.ordinary': 'Not enterprise',
  'journal.sale.create': 'Sale received',
  'journal.sale.correct': 'Sale corrected',
  'journal.sale.return': 'Sale returned',
  'journal.sale.restore': 'Return taken back',
  'journal.product.create': 'Product added',
  'journal.product.flag': 'Enterprise flag changed',
};

const content = {
  partner: 'Partner',
  product: 'Product',
  soldOn: 'Day of sale',
  kind: 'Kind',
  amount: 'Amount, tenge',
  amountTiyn: 'Amount, tiyn',
  buyerBin: 'BIN or IIN of the buyer',
  enterprise: 'Enterprise when received',
  revision: 'Version number',
  receivedAt: 'Received at',
};

export const saleTypes = {
  sale: {
    name: 'Sales',
    fields: {
      ...content,
      externalId: 'Number in the sales system',
      noPoints: 'Why without points',
    },
  },
  'sale-revision': {
    name: 'History of sales',
    fields: { ...content, sale: 'Sale', sentBy: 'Number of the token' },
  },
};

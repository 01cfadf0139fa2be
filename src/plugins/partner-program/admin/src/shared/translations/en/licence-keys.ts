export const licenceKeys = {
  'about.licence-key':
    'Licence keys of the sales system, by their hashes: the key itself is never kept. A sold and activated key is a project of the Quality Programme.',
  'about.key-claim':
    'A partner says that a project another began is its own now. Compare with the customer, then transfer the project or refuse. The partner is not told whose key it is.',
  'action.licence-key.link-hash': 'Link a hash',
  'action.licence-key.link-hash.hint':
    'For a report or a claim whose hash matched no key: newer product versions hash differently.',
  'action.key-claim.transfer': 'Transfer the project',
  'action.key-claim.transfer.hint':
    'From today the claimant may hand the project over. The points of the first partner stay, and its share counts only its own handovers.',
  'action.key-claim.refuse': 'Refuse',
  'action.key-claim.refuse.hint': 'The partner reads the reason. Name no other partner in it.',
  'input.hash': 'Hash of the key',
  'input.hash.hint': 'Hex digits, 32 to 128, as the report or the claim has it.',
  'state.requested': 'Waiting',
  'state.transferred': 'Project transferred',
  'state.linked': 'Key found',
  'state.demo': 'Demo',
  'state.renewal': 'Renewal',
  'journal.licence-key.create': 'Key received',
  'journal.licence-key.correct': 'Key corrected',
  'journal.licence-key.return': 'Key returned',
  'journal.licence-key.restore': 'Return taken back',
  'journal.licence-key.link-hash': 'Hash linked',
  'journal.licence-key.transfer': 'Project transferred',
  'journal.key-claim.create': 'Claimed',
  'journal.key-claim.transfer': 'Project transferred',
  'journal.key-claim.link': 'Key found',
  'journal.key-claim.refuse': 'Claim refused',
};

const content = {
  lastFour: 'Last four characters',
  product: 'Product',
  edition: 'Edition',
  kind: 'Kind',
  partner: 'Bought by',
  boughtOn: 'Bought on',
  activatedOn: 'Activated on',
  returnedOn: 'Returned on',
  revision: 'Number of the content',
  receivedAt: 'Received',
};

export const licenceKeyTypes = {
  'licence-key': {
    name: 'Licence keys',
    fields: { ...content, externalId: 'Number in the sales system', version: 'Version' },
  },
  'licence-key-hash': {
    name: 'Hashes of keys',
    fields: { hash: 'Hash', key: 'Key', addedAt: 'Added' },
  },
  'licence-key-revision': {
    name: 'History of keys',
    fields: { ...content, key: 'Key', sentBy: 'Number of the token' },
  },
  'key-claim': {
    name: 'Claims of projects',
    fields: {
      partner: 'Claimed by',
      hash: 'Hash',
      lastFour: 'Last four characters',
      key: 'Key',
      state: 'State',
      requestedAt: 'Claimed',
      decidedAt: 'Decided',
      partnerReason: 'Reason for the partner',
      version: 'Version',
    },
  },
  'key-transfer': {
    name: 'Transfers of projects',
    fields: { key: 'Key', from: 'From', to: 'To', fromDay: 'From the day', claim: 'Claim' },
  },
};

import { createHash } from 'node:crypto';

import type { Expectations, ValidCall } from './expectations';
import type { Kind } from './expectations.staff';
import { makeClaim, makeKey } from './records.licence-keys';
import { cabinet, integration } from './rules';
import type { World } from './world';

const BASE = '/api/partner-program';
let serial = 0;

const nextHash = (): string => createHash('md5').update(`access ${++serial}`).digest('hex');

/** One key of the partner, never sent before. */
function batch({ own }: World): ValidCall {
  const key = {
    hashes: [nextHash()],
    externalId: `access-${serial}`,
    lastFour: 'AB12',
    product: 'site-enterprise',
    edition: null,
    kind: 'sale',
    partnerBin: own.bin,
    boughtOn: '2026-11-30',
    activatedOn: null,
    returnedOn: null,
  };
  return { path: `${BASE}/integrations/licence-keys`, body: { keys: [key] } };
}

/** Doors of licence keys: the sales system's, and the partner's. */
export const LICENCE_KEY_ROUTES: Expectations = {
  [`PUT ${BASE}/integrations/licence-keys`]: { rule: integration(), make: batch },
  [`GET ${BASE}/cabinet/licence-keys`]: {
    rule: cabinet('viewer', 'own'),
    make: () => ({ path: `${BASE}/cabinet/licence-keys` }),
  },
  [`GET ${BASE}/cabinet/licence-keys/claims`]: {
    rule: cabinet('viewer', 'own'),
    make: () => ({ path: `${BASE}/cabinet/licence-keys/claims` }),
  },
  [`POST ${BASE}/cabinet/licence-keys/claims`]: {
    rule: cabinet('member', 'own', 201),
    make: () => ({ path: `${BASE}/cabinet/licence-keys/claims`, body: { hash: nextHash() } }),
  },
};

/** What staff decide about keys and claims. */
export const LICENCE_KEY_KINDS: readonly Kind[] = [
  {
    record: 'licence-key',
    records: 'licence-keys',
    actions: {
      'link-hash': {
        on: ({ server, own }) => makeKey(server, own.id),
        input: () => ({ hash: nextHash(), reason: 'проверка' }),
      },
    },
  },
  {
    record: 'key-claim',
    records: 'key-claims',
    actions: {
      transfer: {
        on: ({ server, own }) => makeClaim(server, own.id),
        input: { reason: 'проверка' },
      },
      refuse: {
        on: ({ server, own }) => makeClaim(server, own.id),
        input: { partnerReason: 'проверка' },
      },
    },
  },
];

import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey, type DatabaseObject } from '../../platform/database/objects';
import { appendOnly, versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { KEY_CLAIM_REFUSALS } from './claims.refusals';
import { claimsOpen } from './claims.waiting';
import keyClaim from './content-types/key-claim/schema.json';
import keyTransfer from './content-types/key-transfer/schema.json';
import keyHash from './content-types/licence-key-hash/schema.json';
import keyRevision from './content-types/licence-key-revision/schema.json';
import licenceKey from './content-types/licence-key/schema.json';
import { CORRECTED } from './intake.store';
import { claimActions, keyActions } from './keys.actions';
import { LICENCE_KEY_REFUSALS } from './keys.refusals';
import { licenceKeyRoutes } from './keys.routes';
import { OPEN_CLAIMS } from './keys.settings';
import { LICENCE_KEY_WORDS } from './keys.words';
import { KEY_CLAIM, LICENCE_KEY, TABLES } from './tables';

const closed = { fields: 'all', create: false, remove: false } as const;
const hashShape = "hash ~ '^[0-9a-f]{32,128}$'";

const database: readonly DatabaseObject[] = [
  versioned(TABLES.keys),
  uniqueKey(TABLES.keys, 'pp_licence_keys_external_key', 'external_id'),
  index(TABLES.keys, 'pp_licence_keys_partner', '(partner_id, bought_on)'),
  index(TABLES.keys, 'pp_licence_keys_bought', '(bought_on)'),
  index(TABLES.keys, 'pp_licence_keys_received', '(received_at)'),
  check(
    TABLES.keys,
    'pp_licence_keys_shape',
    `partner_id is not null and product_id is not null and last_four ~ '^[A-Z0-9]{4}$'
      and coalesce(activated_on, bought_on) >= bought_on
      and coalesce(returned_on, bought_on) >= bought_on`,
  ),
  // A correction writes the key anew; its number stays, and the key is never removed.
  ...appendOnly(TABLES.keys, CORRECTED),
  uniqueKey(TABLES.hashes, 'pp_licence_key_hashes_key', 'hash', {
    refusal: 'licence-key.hash-of-another',
  }),
  index(TABLES.hashes, 'pp_licence_key_hashes_of', '(key_id)'),
  check(TABLES.hashes, 'pp_licence_key_hashes_shape', `key_id is not null and ${hashShape}`),
  ...appendOnly(TABLES.hashes),
  uniqueKey(TABLES.revisions, 'pp_licence_key_revisions_key', 'key_id, revision'),
  ...appendOnly(TABLES.revisions),
  versioned(TABLES.claims),
  uniqueKey(TABLES.claims, 'pp_key_claims_one_open', 'partner_id, hash', {
    where: "state = 'requested'",
    refusal: 'key-claim.already-open',
  }),
  index(TABLES.claims, 'pp_key_claims_open', "(hash) where state = 'requested'"),
  check(
    TABLES.claims,
    'pp_key_claims_shape',
    `partner_id is not null and ${hashShape}
      and (state = 'requested') = (decided_at is null)
      and (state in ('transferred', 'linked')) = (key_id is not null)`,
  ),
  index(TABLES.transfers, 'pp_key_transfers_key', '(key_id, id)'),
  index(TABLES.transfers, 'pp_key_transfers_to', '(to_id)'),
  ...appendOnly(TABLES.transfers),
];

/** Q: licence keys of the sales system by their hashes, and who may hand their projects over. */
export const licenceKeysManifest: FeatureManifest = {
  name: 'licence-keys',
  contentTypes: {
    'licence-key': contentType(licenceKey),
    'licence-key-hash': contentType(keyHash),
    'licence-key-revision': contentType(keyRevision),
    'key-claim': contentType(keyClaim),
    'key-transfer': contentType(keyTransfer),
  },
  views: {
    'licence-key': {
      title: 'externalId',
      list: ['externalId', 'lastFour', 'partner', 'product', 'kind', 'boughtOn', 'activatedOn'],
      sort: { by: 'boughtOn', order: 'DESC' },
    },
    'licence-key-hash': {
      title: 'hash',
      list: ['hash', 'key', 'addedAt'],
      sort: { by: 'addedAt', order: 'DESC' },
    },
    'licence-key-revision': {
      title: 'revision',
      list: ['key', 'revision', 'partner', 'kind', 'boughtOn', 'activatedOn', 'receivedAt'],
      sort: { by: 'receivedAt', order: 'DESC' },
    },
    'key-claim': {
      title: 'hash',
      list: ['partner', 'lastFour', 'hash', 'state', 'requestedAt'],
      sort: { by: 'requestedAt', order: 'DESC' },
    },
    'key-transfer': {
      title: 'fromDay',
      list: ['key', 'from', 'to', 'fromDay', 'claim'],
      sort: { by: 'fromDay', order: 'DESC' },
    },
  },
  routes: licenceKeyRoutes,
  actions: [keyActions, claimActions],
  governance: [
    { uid: LICENCE_KEY, ...closed },
    { uid: 'plugin::partner-program.licence-key-hash', ...closed },
    { uid: 'plugin::partner-program.licence-key-revision', ...closed },
    { uid: KEY_CLAIM, ...closed },
    { uid: 'plugin::partner-program.key-transfer', ...closed },
  ],
  waiting: [claimsOpen],
  settings: [OPEN_CLAIMS],
  words: LICENCE_KEY_WORDS,
  refusals: { ...LICENCE_KEY_REFUSALS, ...KEY_CLAIM_REFUSALS },
  database,
};

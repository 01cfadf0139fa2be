import { z } from '@strapi/utils';

import { decideTransfer } from '../../../../rules/licence-keys/claim.rules';
import { CLAIM_MOVES } from '../../../../rules/licence-keys/claim.states';
import { decideMove } from '../../../../rules/shared/moves';
import { action, recordActions } from '../../platform/actions/action';
import { reasonSchema, textSchema } from '../../platform/http/contracts';
import { readClaim, type KeyClaim } from './claims.store';
import { readKey, type LicenceKey } from './keys.store';
import { KEY_CLAIM, LICENCE_KEY } from './tables';
import { refuseClaim, transferKey } from './use-cases/decide-claim';
import { linkHash } from './use-cases/link-hash';

/** Q-handover: what staff do to a key: its content comes from the sales system. */
export const keyActions = recordActions<LicenceKey>({
  record: 'licence-key',
  records: 'licence-keys',
  uid: LICENCE_KEY,
  read: readKey,
  actions: [
    action({
      name: 'link-hash',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ hash: textSchema(200), reason: reasonSchema }),
      refusals: [
        'licence-key.hash-malformed',
        'licence-key.hash-known',
        'licence-key.hash-of-another',
      ],
      legal: () => true,
      run: linkHash,
    }),
  ],
});

/** Q-again: what staff decide about a partner's claim. */
export const claimActions = recordActions<KeyClaim>({
  record: 'key-claim',
  records: 'key-claims',
  uid: KEY_CLAIM,
  read: readClaim,
  actions: [
    action({
      name: 'transfer',
      tone: 'success',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: [
        'key-claim.move-not-allowed',
        'key-claim.hash-unknown',
        'key-claim.already-holder',
      ],
      legal: (claim: KeyClaim, today) => decideTransfer(claim, today).ok,
      run: transferKey,
    }),
    action({
      name: 'refuse',
      tone: 'danger',
      bulk: true,
      input: z.strictObject({ partnerReason: reasonSchema }),
      refusals: ['key-claim.move-not-allowed'],
      legal: ({ state }: KeyClaim) => decideMove(CLAIM_MOVES, state, 'refuse', 'staff').ok,
      run: refuseClaim,
    }),
  ],
});

import { z } from '@strapi/utils';

import { action, recordActions } from '../../platform/actions/action';
import { reasonSchema } from '../../platform/http/contracts';
import { ENTRY_VERSION, POINT_ENTRY, readEntry, type StoredEntry } from './points.store';
import { reverseByStaff } from './use-cases/reverse-entry';

type Facts = StoredEntry & { readonly version: number };

/** What staff decide about a line of the ledger. Its version never changes: it is append-only. */
export const pointActions = recordActions<Facts>({
  record: 'point-entry',
  records: 'point-entries',
  uid: POINT_ENTRY,
  read: async (db, documentId) => {
    const entry = await readEntry(db, documentId);
    return entry && { ...entry, version: ENTRY_VERSION };
  },
  actions: [
    action({
      name: 'reverse',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: ['points.already-reversed', 'points.is-reversal', 'points.already-over'],
      legal: (facts: Facts, today) =>
        !facts.reversed &&
        facts.cause.kind !== 'reversal' &&
        (facts.effectiveTo === null || facts.effectiveTo >= today),
      run: reverseByStaff,
    }),
  ],
});

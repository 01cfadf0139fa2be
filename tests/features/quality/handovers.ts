import type { Knex } from 'knex';

import { readHandoversFrom } from '../../../src/plugins/partner-program/server/src/features/quality/handovers';
import type { TestServer } from '../../support';

const TABLE = 'test_handovers';

interface Inserted {
  readonly keyId: number;
  readonly partnerId: number;
  readonly at: string;
}

/** Handovers as facts alone. */
export const HANDOVERS = {
  insert: async (db: Knex, { keyId, partnerId, at }: Inserted): Promise<void> => {
    await db(TABLE).insert({
      key_id: keyId,
      partner_id: partnerId,
      confirmed_at: at,
      accepted_at: at,
    });
  },
  annul: async (db: Knex, keyId: number, at: string): Promise<void> => {
    await db(TABLE).where('key_id', keyId).update({ annulled_at: at });
  },
};

export async function handoversIn({ db }: TestServer): Promise<void> {
  await db.raw(`create table ${TABLE} (key_id int, partner_id int, confirmed_at timestamp,
    accepted_at timestamp, annulled_at timestamp)`);
  readHandoversFrom((knex, known, before) =>
    knex(TABLE)
      .where('accepted_at', '<', known)
      .where('confirmed_at', '<', before)
      .where(
        (standing) => void standing.whereNull('annulled_at').orWhere('annulled_at', '>=', known),
      )
      .distinct('key_id', 'partner_id'),
  );
}

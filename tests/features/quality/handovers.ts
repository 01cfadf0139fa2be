import type { Knex } from 'knex';

const TABLE = 'pp_quality_handovers';
const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

interface Inserted {
  readonly keyId: number;
  readonly partnerId: number;
  readonly at: string;
}

/** Handovers as facts: how they come about is the business of other tests. */
export const HANDOVERS = {
  insert: async (db: Knex, { keyId, partnerId, at }: Inserted): Promise<void> => {
    const documentId = `handover${++made}`;
    const report = { ...TIMES, document_id: documentId, fingerprint: documentId };
    const [row] = await db('pp_monitor_reports')
      .insert({
        ...report,
        state: 'confirmed',
        source: 'monitor',
        received_at: at,
        key_hash: '0'.repeat(32),
        key_id: keyId,
        site: 'example.kz',
        sites: '["example.kz"]',
        content: JSON.stringify({ categories: [], tests: [] }),
      })
      .returning<{ id: number }[]>('id');
    await db(TABLE).insert({
      ...TIMES,
      document_id: documentId,
      report_id: row?.id,
      key_id: keyId,
      partner_id: partnerId,
      state: 'accepted',
      site: 'example.kz',
      revision: 1,
      edition: 'site',
      held_because: '[]',
      confirmed_at: at,
      confirmed_on: at.slice(0, 10),
      accepted_at: at,
      total: 1,
      passed_tests: 1,
      failed: 0,
      waiting: 0,
      required: 1,
      required_passed: 1,
      categories: '[]',
      tests: '[]',
    });
  },
  annul: async (db: Knex, keyId: number, at: string): Promise<void> => {
    await db(TABLE).where('key_id', keyId).update({ state: 'annulled', annulled_at: at });
  },
};

import type { HandoverState } from '../../src/plugins/partner-program/rules/handovers/handover';
import type { TestServer } from '../support';
import { insertKey } from './records.licence-keys';

const TIMES = { created_at: new Date(), updated_at: new Date() };
const TEST = {
  code: 'T1',
  category: null,
  required: true,
  automatic: false,
  state: 'A',
  performer: null,
  customer: null,
  system: null,
};
let made = 0;

async function insertReport(
  server: TestServer,
  partnerId: number,
  state: 'matched' | 'confirmed',
): Promise<{ id: number; documentId: string; keyId: number }> {
  const { db } = server;
  const documentId = `monitorreport${++made}`;
  const key = await insertKey(server, partnerId);
  const [row] = await db('pp_monitor_reports')
    .insert({
      ...TIMES,
      document_id: documentId,
      fingerprint: documentId,
      state,
      source: 'monitor',
      received_at: '2026-11-30T00:00:00Z',
      key_hash: key.hash,
      key_id: key.id,
      client: 'Контакт заказчика',
      phone: '+7 727 000 00 00',
      warned: true,
      site: 'example.kz',
      sites: '["example.kz"]',
      content: JSON.stringify({ categories: [], tests: [TEST] }),
    })
    .returning<{ id: number }[]>('id');
  return { id: row?.id ?? 0, documentId, keyId: key.id };
}

/** A report of a key of the partner that waits for it. */
export async function makeReport(server: TestServer, partnerId: number): Promise<string> {
  return (await insertReport(server, partnerId, 'matched')).documentId;
}

/** A handover of the partner in that state. */
export async function makeHandover(
  server: TestServer,
  partnerId: number,
  state: HandoverState = 'held',
): Promise<string> {
  const { id, documentId, keyId } = await insertReport(server, partnerId, 'confirmed');
  await server.db('pp_quality_handovers').insert({
    ...TIMES,
    document_id: documentId,
    report_id: id,
    key_id: keyId,
    partner_id: partnerId,
    state,
    site: 'example.kz',
    revision: 1,
    edition: 'site',
    held_because: '[]',
    due_on: state === 'held' ? '2026-12-08' : null,
    confirmed_at: '2026-12-01T00:00:00Z',
    confirmed_on: '2026-12-01',
    accepted_at: state === 'accepted' ? '2026-12-01T00:00:00Z' : null,
    total: 1,
    passed_tests: 1,
    failed: 0,
    waiting: 0,
    required: 1,
    required_passed: 1,
    categories: '[]',
    tests: JSON.stringify([TEST]),
  });
  return documentId;
}

import { createHash } from 'node:crypto';

import type { TestServer } from '../support';
import { makePartner } from '../support/programme';

const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

interface Made {
  readonly id: number;
  readonly documentId: string;
  readonly hash: string;
}

/** A sold and activated key that the partner bought, with its first content and a hash. */
export async function insertKey(
  { db }: TestServer,
  partnerId: number,
  known?: string,
): Promise<Made> {
  const documentId = `licencekey${++made}`;
  const product = await db('pp_products').first<{ id: number }>('id');
  const content = {
    ...TIMES,
    last_four: 'AB12',
    product_id: product.id,
    kind: 'sale',
    partner_id: partnerId,
    bought_on: '2026-05-10',
    activated_on: '2026-05-11',
    revision: 1,
    received_at: '2026-05-12T00:00:00Z',
  };
  const [key] = await db('pp_licence_keys')
    .insert({ ...content, document_id: documentId, external_id: documentId })
    .returning<{ id: number }[]>('id');
  const id = key?.id ?? 0;
  const hash = known ?? createHash('md5').update(documentId).digest('hex');
  const revision = { ...content, document_id: `${documentId}revision`, key_id: id };
  await db('pp_licence_key_revisions').insert(revision);
  const added = { ...TIMES, added_at: new Date(), key_id: id, hash };
  await db('pp_licence_key_hashes').insert({ ...added, document_id: `${documentId}hash` });
  return { id, documentId, hash };
}

export async function makeKey(server: TestServer, partnerId: number): Promise<string> {
  return (await insertKey(server, partnerId)).documentId;
}

/** A claim by the partner of a key that another bought. */
export async function makeClaim(server: TestServer, partnerId: number): Promise<string> {
  const { hash } = await insertKey(server, (await makePartner(server)).id);
  const documentId = `keyclaim${made}`;
  await server.db('pp_key_claims').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    hash,
    state: 'requested',
    requested_at: new Date(),
  });
  return documentId;
}

/** A key of the partner that was transferred to another. */
export async function makeTransfer(server: TestServer, partnerId: number): Promise<string> {
  const { id } = await insertKey(server, partnerId);
  const documentId = `keytransfer${made}`;
  const to = await makePartner(server);
  await server.db('pp_key_transfers').insert({
    ...TIMES,
    document_id: documentId,
    key_id: id,
    from_id: partnerId,
    to_id: to.id,
    from_day: '2026-06-01',
  });
  return documentId;
}

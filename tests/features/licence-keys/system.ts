import { createHash } from 'node:crypto';
import type { Response } from 'supertest';

import type { TestServer } from '../../support';

export const PATH = '/api/partner-program/integrations/licence-keys';
const ROUTE = 'plugin::partner-program.licence-keys.receive';

export interface SentKey {
  externalId: string;
  hashes: string[];
  lastFour: string;
  product: string;
  edition: string | null;
  kind: 'sale' | 'demo' | 'renewal';
  partnerBin: string;
  boughtOn: string;
  activatedOn: string | null;
  returnedOn: string | null;
}

export interface RowAnswer {
  externalId: string | null;
  outcome: 'created' | 'unchanged' | 'corrected' | 'refused';
  documentId: string | null;
  refusal: { code: string; message: string; facts: Record<string, unknown> } | null;
}

/** The system that sends keys: a token with its one permission, and batches. */
export interface KeySystem {
  readonly bearer: string;
  send(keys: unknown, headers?: Record<string, string>): Promise<Response>;
  rows(keys: readonly SentKey[]): Promise<RowAnswer[]>;
}

export async function keySystem(server: Pick<TestServer, 'strapi' | 'agent'>): Promise<KeySystem> {
  const tokens = server.strapi.service('admin::api-token') as unknown as {
    create(values: object): Promise<{ accessKey: string }>;
  };
  const custom = { kind: 'content-api', type: 'custom', permissions: [ROUTE], lifespan: null };
  const { accessKey } = await tokens.create({ name: 'Licence keys', description: '', ...custom });
  const bearer = `Bearer ${accessKey}`;
  const send: KeySystem['send'] = async (keys, headers = {}) =>
    server.agent.put(PATH).set('Authorization', bearer).set(headers).send({ keys });
  const rows: KeySystem['rows'] = async (keys) => {
    const { status, body } = await send(keys);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return (body as { data: RowAnswer[] }).data;
  };
  return { bearer, send, rows };
}

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

let made = 0;

/** A full key as the vendor writes them; no other has it. */
export function fullKey(): string {
  return `S24-NA-${String(++made).padStart(16, '0QWERTYUIOPASDFG')}`;
}

/** A sold and activated key of the partner. */
export function keyOf(partnerBin: string, values: Partial<SentKey> = {}): SentKey {
  const key = fullKey();
  return {
    externalId: `УТ-${made}`,
    hashes: [md5(key)],
    lastFour: key.slice(-4),
    product: 'site-enterprise',
    edition: 'Энтерпрайз',
    kind: 'sale',
    partnerBin,
    boughtOn: '2026-03-10',
    activatedOn: '2026-03-12',
    returnedOn: null,
    ...values,
  };
}

/** What of an answer tells what happened. */
export function told({ outcome, refusal }: RowAnswer): string {
  return refusal?.code ?? outcome;
}

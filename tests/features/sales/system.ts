import type { Response } from 'supertest';

import type { TestServer } from '../../support';
import { binOf } from '../../support/programme';

export const PATH = '/api/partner-program/integrations/sales';
const ROUTE = 'plugin::partner-program.sales.receive';

export interface SentRow {
  externalId: string;
  soldOn: string;
  product: string;
  buyerBin: string;
  partnerBin: string;
  amount: string;
  kind: 'sale' | 'return';
}

export interface RowAnswer {
  externalId: string | null;
  outcome: 'created' | 'unchanged' | 'corrected' | 'refused';
  documentId: string | null;
  pointsBooked: number;
  pointsReversed: number;
  noPoints: string | null;
  refusal: { code: string; message: string; facts: Record<string, unknown> } | null;
}

/** The sales system: a token with its one permission, and batches. */
export interface SalesSystem {
  readonly bearer: string;
  send(sales: unknown, headers?: Record<string, string>): Promise<Response>;
  rows(sales: readonly SentRow[]): Promise<RowAnswer[]>;
}

export async function salesSystem(
  server: Pick<TestServer, 'strapi' | 'agent'>,
): Promise<SalesSystem> {
  const tokens = server.strapi.service('admin::api-token') as unknown as {
    create(values: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({
    name: 'Sales system',
    description: '',
    kind: 'content-api',
    type: 'custom',
    permissions: [ROUTE],
    lifespan: null,
  });
  const bearer = `Bearer ${accessKey}`;
  const send: SalesSystem['send'] = async (sales, headers = {}) =>
    server.agent.put(PATH).set('Authorization', bearer).set(headers).send({ sales });
  const rows: SalesSystem['rows'] = async (sales) => {
    const { status, body } = await send(sales);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return (body as { data: RowAnswer[] }).data;
  };
  return { bearer, send, rows };
}

let made = 0;

/** A sale of an enterprise product for 3,000,000 tenge: 30 points by the shipped row. */
export function saleOf(partnerBin: string, values: Partial<SentRow> = {}): SentRow {
  return {
    externalId: `УТ-${++made}`,
    soldOn: '2026-11-20',
    product: 'bitrix24-enterprise',
    buyerBin: binOf(5000),
    partnerBin,
    amount: '3000000.00',
    kind: 'sale',
    ...values,
  };
}

/** What of an answer tells what happened to the points. */
export function told({
  outcome,
  pointsBooked,
  pointsReversed,
  noPoints,
  refusal,
}: RowAnswer): unknown {
  return [outcome, pointsReversed, pointsBooked, refusal?.code ?? noPoints];
}

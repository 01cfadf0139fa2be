import { freshSample, MONITOR_HEADERS } from '../support/monitor-form';
import type { Expectations, ValidCall } from './expectations';
import type { Kind } from './expectations.staff';
import type { Persona } from './personas';
import { makeHandover, makeReport } from './records.handovers';
import { insertKey } from './records.licence-keys';
import { cabinet, everybody, staff } from './rules';
import type { World } from './world';

const BASE = '/api/partner-program';
const HANDOVERS = `${BASE}/cabinet/handovers`;

const report = ({ server, own }: World): Promise<string> => makeReport(server, own.id);

/** The Monitor's form about a key of whoever sends it. */
async function upload({ server, own, foreign }: World, by?: Persona): Promise<ValidCall> {
  const { id } = by?.startsWith('foreign') ? foreign : own;
  const { hash } = await insertKey(server, id);
  const body = freshSample({ LICENSE_KEY: hash }, 11);
  return { path: `${HANDOVERS}/upload`, body, headers: MONITOR_HEADERS };
}

/** The door of the Quality Monitor: anybody's browser; and the partner's own handovers. */
export const MONITOR_REPORT_ROUTES: Expectations = {
  [`POST ${BASE}/monitor-reports`]: {
    rule: everybody(),
    make: () => ({
      path: `${BASE}/monitor-reports`,
      body: freshSample(),
      headers: MONITOR_HEADERS,
    }),
  },
  [`GET ${HANDOVERS}`]: { rule: cabinet('viewer', 'own'), make: () => ({ path: HANDOVERS }) },
  [`GET ${HANDOVERS}/:documentId`]: {
    rule: cabinet('viewer', 'record'),
    make: async (world) => ({ path: `${HANDOVERS}/${await report(world)}` }),
  },
  [`POST ${HANDOVERS}/:documentId/confirm`]: {
    rule: cabinet('member', 'record'),
    make: async (world) => ({
      path: `${HANDOVERS}/${await report(world)}/confirm`,
      body: { expectedVersion: 1 },
    }),
  },
  [`POST ${HANDOVERS}/upload`]: { rule: cabinet('member', 'own'), make: upload },
  'GET /partner-program/handovers': {
    rule: staff('handovers.read'),
    make: () => ({ path: '/partner-program/handovers' }),
  },
  'GET /partner-program/handovers/:documentId': {
    rule: staff('handovers.read'),
    make: async (world) => ({ path: `/partner-program/handovers/${await report(world)}` }),
  },
};

const WHY = { partnerReason: 'проверка' };

/** What staff decide about handovers. */
export const HANDOVER_KINDS: readonly Kind[] = [
  {
    record: 'quality-handover',
    records: 'quality-handovers',
    actions: {
      accept: { on: ({ server, own }) => makeHandover(server, own.id), input: {} },
      refuse: { on: ({ server, own }) => makeHandover(server, own.id), input: WHY },
      annul: { on: ({ server, own }) => makeHandover(server, own.id, 'accepted'), input: WHY },
    },
  },
];

import type { Expectation, Expectations, ValidCall } from './expectations';
import { makeRequest } from './records.requests';
import { staff } from './rules';
import type { World } from './world';

const BASE = '/partner-program/queue';

function read(path: string, ...permissions: string[]): [string, Expectation] {
  const make = (): ValidCall => ({ path: BASE + path });
  return [`GET ${BASE}${path}`, { rule: staff(...permissions), make }];
}

/** An item that nobody sees to is nobody's: saying so again changes nothing of it. */
async function assignment({ server, own }: World): Promise<ValidCall> {
  const request = await makeRequest(server, own.id, 'submitted');
  const path = `${BASE}/point-request/${request}/owner`;
  return { path, body: { owner: null, expectedVersion: 0 } };
}

/** The desk opens by its own permission; each kind of item by that of who may do it. */
const onRequests = {
  ...staff('desk.read'),
  beside: ['plugin::partner-program.point-request.grant'],
};

export const DESK_ROUTES: Expectations = Object.fromEntries([
  read('', 'desk.read'),
  read('/timeline', 'partner.register-application'),
  [
    `GET ${BASE}/colleagues`,
    { rule: onRequests, make: () => ({ path: `${BASE}/colleagues?kind=point-request` }) },
  ],
  [`PUT ${BASE}/:kind/:documentId/owner`, { rule: onRequests, make: assignment }],
]);

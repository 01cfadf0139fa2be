import { z } from '@strapi/utils';

import { REQUEST_MOVES, type RequestMove } from '../../../../rules/points/request.states';
import { decideMove } from '../../../../rules/shared/moves';
import { action, recordActions } from '../../platform/actions/action';
import { longTextSchema, reasonSchema } from '../../platform/http/contracts';
import { POINT_REQUEST, readRequest, type PointRequest } from './request.store';
import { refuseRequest, returnRequest } from './use-cases/decide-request';
import { grantRequest } from './use-cases/grant-request';

const note = longTextSchema(2000).optional();
const MOVE_REFUSED = 'point-request.move-not-allowed';

const isLegal =
  (move: RequestMove) =>
  ({ state }: PointRequest): boolean =>
    decideMove(REQUEST_MOVES, state, move, 'staff').ok;

/** §4: what staff decide about a request for marketing points. */
export const requestActions = recordActions<PointRequest>({
  record: 'point-request',
  records: 'point-requests',
  uid: POINT_REQUEST,
  read: readRequest,
  actions: [
    action({
      name: 'grant',
      tone: 'success',
      bulk: true,
      input: z.strictObject({
        points: z.number().int().min(1).max(1_000_000).optional(),
        partnerReason: reasonSchema.optional(),
        note,
      }),
      refusals: [
        MOVE_REFUSED,
        'point-request.no-catalogue-row',
        'point-request.no-competence',
        'point-request.amount-missing',
        'point-request.amount-too-small',
        'point-request.cap-reached',
        'point-request.reason-required',
        'points.already-booked',
      ],
      legal: isLegal('grant'),
      run: grantRequest,
    }),
    action({
      name: 'return',
      tone: 'default',
      bulk: true,
      input: z.strictObject({ remarks: reasonSchema }),
      refusals: [MOVE_REFUSED],
      legal: isLegal('return'),
      run: returnRequest,
    }),
    action({
      name: 'refuse',
      tone: 'danger',
      bulk: true,
      input: z.strictObject({ partnerReason: reasonSchema, note }),
      refusals: [MOVE_REFUSED],
      legal: isLegal('refuse'),
      run: refuseRequest,
    }),
  ],
});

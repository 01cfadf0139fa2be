import { z } from '@strapi/utils';

import { HANDOVER_MOVES, type HandoverMove } from '../../../../rules/handovers/handover.states';
import { decideMove } from '../../../../rules/shared/moves';
import { action, recordActions } from '../../platform/actions/action';
import { longTextSchema, reasonSchema } from '../../platform/http/contracts';
import type { Handover } from './handover.record';
import { readHandover } from './handovers.store';
import { HANDOVER } from './tables';
import { acceptHandover, annulHandover, refuseHandover } from './use-cases/decide-handover';

const note = longTextSchema(2000).optional();
const MOVE_REFUSED = 'handover.move-not-allowed';

const isLegal =
  (move: HandoverMove) =>
  ({ state }: Handover): boolean =>
    decideMove(HANDOVER_MOVES, state, move, 'staff').ok;

/** Q-handover: what staff decide about handovers. */
export const handoverActions = recordActions<Handover>({
  record: 'quality-handover',
  records: 'quality-handovers',
  uid: HANDOVER,
  read: readHandover,
  actions: [
    action({
      name: 'accept',
      tone: 'success',
      bulk: true,
      input: z.strictObject({ note }),
      refusals: [MOVE_REFUSED],
      legal: isLegal('accept'),
      run: acceptHandover,
    }),
    action({
      name: 'refuse',
      tone: 'danger',
      bulk: true,
      input: z.strictObject({ partnerReason: reasonSchema, note }),
      refusals: [MOVE_REFUSED],
      legal: isLegal('refuse'),
      run: refuseHandover,
    }),
    action({
      name: 'annul',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ partnerReason: reasonSchema, note }),
      refusals: [MOVE_REFUSED],
      legal: isLegal('annul'),
      run: annulHandover,
    }),
  ],
});

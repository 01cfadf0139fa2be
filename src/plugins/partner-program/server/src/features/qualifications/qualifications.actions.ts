import { z } from '@strapi/utils';

import { QUALIFICATION_MOVES } from '../../../../rules/qualifications/qualification.states';
import { decideMove } from '../../../../rules/shared/moves';
import {
  action,
  recordActions,
  type AnyAction,
  type RecordActions,
  type Tone,
} from '../../platform/actions/action';
import { longTextSchema, reasonSchema } from '../../platform/http/contracts';
import { evidenceOf } from './evidence';
import type { Kind } from './kind';
import { ATTESTATION, LARGE_PROJECT, PUBLICATION, SPECIALIST, TURNOVER } from './kinds';
import { readRecord, type StoredRecord } from './qualifications.store';
import { eraseSpecialist } from './use-cases/erase-specialist';
import { moveRecord, type MoveInput } from './use-cases/move-record';

interface Decided {
  readonly name: 'confirm' | 'reject' | 'revoke';
  readonly tone: Tone;
  readonly input: z.ZodType<MoveInput>;
}

const note = longTextSchema(2000).optional();

/** §1: what staff decide about a record of any kind. */
const DECISIONS: readonly Decided[] = [
  { name: 'confirm', tone: 'success', input: z.strictObject({ note }) },
  { name: 'reject', tone: 'danger', input: z.strictObject({ remarks: reasonSchema, note }) },
  { name: 'revoke', tone: 'danger', input: z.strictObject({ remarks: reasonSchema, note }) },
];

function decisionsOn(kind: Kind): AnyAction[] {
  return DECISIONS.map(({ name, tone, input }) =>
    action<StoredRecord, MoveInput>({
      name,
      tone,
      bulk: true,
      input,
      refusals: [
        'qualification.move-not-allowed',
        ...(kind === TURNOVER && name === 'confirm'
          ? ['turnover.year-confirmed', 'qualification.evidence-missing']
          : []),
      ],
      legal: ({ state }) => decideMove(QUALIFICATION_MOVES, state, name, 'staff').ok,
      run: (unit, ref, given) => moveRecord(unit, kind, ref, name, 'staff', given),
    }),
  );
}

const erase = action<StoredRecord, { reason: string }>({
  name: 'erase',
  tone: 'danger',
  bulk: false,
  input: z.strictObject({ reason: reasonSchema }),
  refusals: ['specialist.erased'],
  legal: ({ erasedOn }) => erasedOn === null,
  run: eraseSpecialist,
});

function actionsOn(
  kind: Kind,
  named: Pick<RecordActions, 'record' | 'records'>,
  more: readonly AnyAction[] = [],
): RecordActions {
  return recordActions<StoredRecord>({
    ...named,
    uid: kind.uid,
    read: (db, documentId) => readRecord(kind, db, documentId),
    actions: [...decisionsOn(kind), ...more],
    ...(kind.files ? { evidence: evidenceOf(kind) } : {}),
  });
}

export const qualificationActions: readonly RecordActions[] = [
  actionsOn(SPECIALIST, { record: 'specialist', records: 'specialists' }, [erase]),
  actionsOn(ATTESTATION, {
    record: 'specialist-attestation',
    records: 'specialist-attestations',
  }),
  actionsOn(PUBLICATION, { record: 'publication', records: 'publications' }),
  actionsOn(LARGE_PROJECT, { record: 'large-project', records: 'large-projects' }),
  actionsOn(TURNOVER, { record: 'turnover', records: 'turnovers' }),
];

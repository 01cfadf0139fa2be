import {
  QUALIFICATION_MOVES,
  type QualificationMove,
} from '../../../../../rules/qualifications/qualification.states';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { decideMove, type Mover } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { countFiles } from '../evidence';
import type { Fields, Kind } from '../kind';
import { lockRecord, saveRecord } from '../qualifications.store';
import { tellPartner } from './tell-partner';

export interface MoveInput {
  /** Why, for the partner. */
  readonly remarks?: string | undefined;
  /** What staff keep for themselves. */
  readonly note?: string | undefined;
}

/** §1: confirms, rejects, takes a confirmation back, or withdraws a record of any kind. */
export async function moveRecord(
  unit: Unit,
  kind: Kind,
  ref: RecordRef,
  move: Exclude<QualificationMove, 'correct'>,
  by: Mover,
  input: MoveInput = {},
): Promise<Decision<Changed>> {
  const locked = await lockRecord(kind, unit, ref);
  if (!locked.ok) return locked;
  const { documentId, partnerId, state } = locked.value;
  const next = decideMove(QUALIFICATION_MOVES, state, move, by);
  if (!next.ok) return next;
  if (move === 'confirm' && kind.filesAlone && !(await countFiles(kind, unit.trx, documentId))) {
    return refuse('qualification.evidence-missing');
  }
  const decided = by === 'staff' ? decidedOf(unit, input) : {};
  const saved = await saveRecord(kind, unit, documentId, { state: next.value, ...decided });
  const said = [input.remarks, input.note].filter((text) => text !== undefined);
  await unit.journal({
    record: kind.record,
    documentId,
    partnerId,
    action: move,
    from: state,
    to: next.value,
    reason: said.length > 0 ? said.join('\n\n') : null,
  });
  if (by === 'staff') await tellPartner(unit, kind, locked.value, move);
  return accept(saved);
}

function decidedOf(unit: Unit, { remarks, note }: MoveInput): Fields {
  return { decidedOn: unit.today, remarks: remarks ?? null, internalNote: note ?? null };
}

import { decideEnd } from '../../../../../rules/competences/competence.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { addDays, type Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import {
  competencesOf,
  endCompetence,
  lockCompetence,
  lockWithPartner,
  type Competence,
} from '../competences.store';
import { tellPartner } from './tell-partner';

/** §2: staff end a competence: `from` is the first day without it, today unless told. */
export async function endByStaff(
  unit: Unit,
  ref: RecordRef,
  input: { from?: Day | undefined; reason: string },
): Promise<Decision<Changed>> {
  const locked = await lockWithPartner(unit, ref);
  return locked.ok ? end(unit, locked.value, input.from ?? unit.today, input.reason) : locked;
}

/** §1 (D): a partnership that ended annuls every competence still held, the same day. */
export async function endAllOf(unit: Unit, partnerId: number, from: Day): Promise<Decision<null>> {
  const open = (await competencesOf(unit.trx, [partnerId])).filter(
    ({ endedOn }) => endedOn === null,
  );
  for (const { documentId } of open) {
    const locked = await lockCompetence(unit, { documentId });
    if (!locked.ok) return locked;
    const day = from < locked.value.startedOn ? locked.value.startedOn : from;
    const ended = await end(unit, locked.value, day, null);
    if (!ended.ok) return ended;
  }
  return accept(null);
}

async function end(
  unit: Unit,
  competence: Competence,
  from: Day,
  reason: string | null,
): Promise<Decision<Changed>> {
  const decided = decideEnd(competence, from, unit.today);
  if (!decided.ok) return decided;
  const version = await endCompetence(unit, competence.id, decided.value);
  await unit.journal({
    record: 'competence',
    documentId: competence.documentId,
    partnerId: competence.partnerId,
    action: 'end',
    to: decided.value,
    reason,
    facts: { kind: competence.kind, from },
  });
  const firstDayWithout = addDays(decided.value, 1);
  await tellPartner(unit, { ...competence, version }, 'ended', { from: firstDayWithout });
  const { id: competenceId, partnerId, documentId } = competence;
  const told = await tell(unit, 'competence.ended', { competenceId, partnerId });
  return told.ok ? accept({ documentId, version }) : told;
}

import type { Level } from '../../../../../rules/competences/competence';
import { decideLevel } from '../../../../../rules/competences/competence.rules';
import { inForce } from '../../../../../rules/competences/in-force.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { appendTerms, lockWithPartner, touch } from '../competences.store';
import { tellPartner } from './tell-partner';

/** D-upgrade: staff change the level from today on; the term does not change. */
export async function changeLevel(
  unit: Unit,
  ref: RecordRef,
  input: { level: Level; reason: string | null; application?: string | undefined },
): Promise<Decision<Changed>> {
  const locked = await lockWithPartner(unit, ref);
  if (!locked.ok) return locked;
  const competence = locked.value;
  const decided = decideLevel(competence, input.level, unit.today, unit.today);
  if (!decided.ok) return decided;
  await appendTerms(unit, competence, decided.value, {
    kind: 'change-level',
    id: input.application ?? null,
  });
  const version = await touch(unit, competence.id);
  await unit.journal({
    record: 'competence',
    documentId: competence.documentId,
    partnerId: competence.partnerId,
    action: 'change-level',
    from: inForce(competence, unit.today)?.level ?? null,
    to: input.level,
    reason: input.reason,
  });
  // What an application's verdict tells is not told twice.
  if (input.application === undefined) {
    const { level } = input;
    await tellPartner(unit, { ...competence, version }, 'level', { level, from: unit.today });
  }
  return accept({ documentId: competence.documentId, version });
}

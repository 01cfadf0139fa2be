import type { CompetenceKind } from '../../../../../rules/competences/competence';
import { decideAward, decideEnd } from '../../../../../rules/competences/competence.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import { groupBy } from '../../../../../rules/shared/group-by';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import { awardFactsOf, lockPartners } from '../../partners';
import { competencesOf, endCompetence, type Competence } from '../competences.store';
import { insertCompetences } from '../many.store';

interface Marks {
  readonly kind: CompetenceKind;
  /** From which day marks are given and taken: the past, or today. */
  readonly from: Day;
  readonly holders: readonly number[];
  readonly others: readonly number[];
  /** What decided it, for the terms: kind and public name. */
  readonly cause: { readonly kind: string; readonly id: string };
}

/**
 * Q-competence: a kind without levels, for many partners at once: who should hold it holds it from
 * that day on, who should not loses it. Whoever cannot be given it (suspended meanwhile, say) or
 * holds already stays as they are.
 */
export async function settleMarks(unit: Unit, marks: Marks): Promise<Decision<null>> {
  const involved = [...marks.holders, ...marks.others];
  // Staff award and end under the same locks: what they have just done is read, and stands.
  await lockPartners(unit, involved);
  const holdings = await competencesOf(unit.trx, involved, marks.kind);
  const openOf = new Map(
    holdings.filter(({ endedOn }) => endedOn === null).map((one) => [one.partnerId, one]),
  );
  const wanting = marks.holders.filter((id) => !openOf.has(id));
  const losing = marks.others.flatMap((id) => openOf.get(id) ?? []);
  await awardMarks(unit, marks, wanting, holdings);
  for (const competence of losing) {
    const ended = await endMark(unit, marks, competence);
    if (!ended.ok) return ended;
  }
  return accept(null);
}

async function awardMarks(
  unit: Unit,
  { kind, from, cause }: Marks,
  wanting: readonly number[],
  holdings: readonly Competence[],
): Promise<void> {
  const heldBy = groupBy(holdings, ({ partnerId }) => partnerId);
  const facts = await awardFactsOf(unit.trx, wanting);
  const given = wanting.filter((id) => {
    const partner = facts.get(id);
    if (!partner) return false;
    const own = { ...partner, holdings: heldBy.get(id) ?? [] };
    return decideAward(own, { kind, level: null, from }, unit.today).ok;
  });
  // Nothing hangs on the terms of a kind without levels: nobody is told of thousands one by one.
  const made = await insertCompetences(unit, given, { kind, from, cause });
  await unit.journal(
    ...made.map(({ partnerId, documentId }) => ({
      record: 'competence',
      documentId,
      partnerId,
      action: 'award',
      to: kind,
      facts: { kind, from, lastDay: null, cause: cause.id },
    })),
  );
}

async function endMark(
  unit: Unit,
  { kind, from, cause }: Marks,
  { id, documentId, partnerId, ...holding }: Competence,
): Promise<Decision<null>> {
  const decided = decideEnd(holding, from, unit.today);
  // Given by staff from a later day: the next evaluation looks at it.
  if (!decided.ok) return accept(null);
  await endCompetence(unit, id, decided.value);
  await unit.journal({
    record: 'competence',
    documentId,
    partnerId,
    action: 'end',
    to: decided.value,
    facts: { kind, from, cause: cause.id },
  });
  return tell(unit, 'competence.ended', { competenceId: id, partnerId });
}

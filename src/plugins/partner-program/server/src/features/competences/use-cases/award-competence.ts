import type { CompetenceKind, Level } from '../../../../../rules/competences/competence';
import { decideAward } from '../../../../../rules/competences/competence.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartner, partnershipResumedOn } from '../../partners';
import { appendTerms, competencesOf, insertCompetence } from '../competences.store';
import { endLapsed } from './lapse-competence';
import { tellPartner } from './tell-partner';

interface Award {
  readonly kind: CompetenceKind;
  readonly level?: Level | undefined;
  readonly from?: Day | undefined;
  readonly reason: string | null;
  /** Public name of the application that was approved, if it was one. */
  readonly application?: string | undefined;
}

/** K4.3, K4.4: staff award a competence to a partner, from today or an earlier day. */
export async function awardCompetence(
  unit: Unit,
  ref: RecordRef,
  input: Award,
): Promise<Decision<Changed & { readonly competence: string }>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const [partner, from] = [locked.value, input.from ?? unit.today];
  const holdings = await competencesOf(unit.trx, [partner.id], input.kind);
  const wanted = { kind: input.kind, level: input.level ?? null, from };
  const { partnership } = partner;
  const resumedOn = await partnershipResumedOn(unit.trx, partner.id);
  const decided = decideAward({ partnership, resumedOn, holdings }, wanted, unit.today);
  if (!decided.ok) return decided;
  for (const holding of holdings) {
    const lapsed = await endLapsed(unit, holding);
    if (!lapsed.ok) return lapsed;
  }
  const made = await insertCompetence(unit, partner.id, input.kind, from);
  await appendTerms(unit, { id: made.id, terms: [] }, [decided.value], {
    kind: 'award',
    id: input.application ?? null,
  });
  const line = { partnerId: partner.id, action: 'award', to: input.level ?? input.kind };
  await unit.journal({
    ...line,
    record: 'competence',
    documentId: made.documentId,
    reason: input.reason,
    facts: { kind: input.kind, from, lastDay: decided.value.lastDay },
  });
  // What an application's verdict tells is not told twice.
  if (input.application === undefined) {
    const held = { ...made, partnerId: partner.id, kind: input.kind, version: 1 };
    const { level, lastDay } = decided.value;
    await tellPartner(unit, held, 'awarded', { level: level ?? '', from, lastDay: lastDay ?? '' });
  }
  const settled = await settleDaysBefore(unit, partner.id, input.kind, from);
  const { documentId, version } = partner;
  return settled.ok ? accept({ documentId, version, competence: made.documentId }) : settled;
}

/** K6.1 (D): the day of the activity decides, also where the award was entered after it. */
function settleDaysBefore(
  unit: Unit,
  partnerId: number,
  kind: CompetenceKind,
  from: Day,
): Promise<Decision<unknown>> {
  const past = kind === 'kkv' && from < unit.today;
  return past
    ? tell(unit, 'competence.reopened', { partnerId, from })
    : Promise.resolve(accept(null));
}

import {
  decideRenewal,
  termsWhileUndecided,
  type RenewalVerdict,
} from '../../../../../rules/competences/renewal.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { addDays, type Day } from '../../../../../rules/shared/days';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import {
  appendTerms,
  endCompetence,
  lockCompetence,
  reopenCompetence,
  touch,
  WAITED,
  type Competence,
} from '../competences.store';
import { tellPartner } from './tell-partner';

/** Which competence, the last day of the term concerned, and the application that is the cause. */
export interface TermOf {
  readonly competence: string;
  readonly lastDay: Day;
  readonly application: string;
}

/**
 * D-lapse: what was asked for in time stays in force past its last day until it is decided; what
 * lapsed before the request was registered (D-e-mail) is in force again, as if it had not.
 */
export async function keepWhileUndecided(unit: Unit, term: TermOf): Promise<Decision<null>> {
  const locked = await lockCompetence(unit, { documentId: term.competence });
  if (!locked.ok) return locked;
  const competence = locked.value;
  const lines = termsWhileUndecided(competence, term.lastDay);
  await appendTerms(unit, competence, lines, { kind: WAITED, id: term.application });
  if (term.lastDay < unit.today) return reopen(unit, competence, term);
  await touch(unit, competence.id);
  return accept(null);
}

async function reopen(unit: Unit, competence: Competence, term: TermOf): Promise<Decision<null>> {
  const { id, documentId, partnerId } = competence;
  const version = await reopenCompetence(unit, id);
  const facts = { application: term.application, lastDay: term.lastDay };
  await unit.journal({ record: 'competence', documentId, partnerId, action: 'reopen', facts });
  await tellPartner(unit, { ...competence, version }, 'reopened', { lastDay: term.lastDay });
  return tell(unit, 'competence.reopened', { partnerId, from: addDays(term.lastDay, 1) });
}

/**
 * K4.9, K4.10: writes down what was decided about a renewal. A competence that is annulled from
 * today on is ended, and who hangs on it is told; one whose term still runs ends with it.
 * @param verdict null: the renewal was taken back or closed, and the term ends as if never asked
 */
export async function settleRenewal(
  unit: Unit,
  term: TermOf,
  verdict: RenewalVerdict | null,
): Promise<Decision<{ readonly effectiveOn: Day }>> {
  const locked = await lockCompetence(unit, { documentId: term.competence });
  if (!locked.ok) return locked;
  const { id, documentId, partnerId, endedOn } = locked.value;
  const effect = decideRenewal(locked.value, term.lastDay, verdict ?? 'refuse', unit.today);
  if (endedOn !== null) return accept(effect);
  const { kept, terms } = effect;
  await appendTerms(unit, locked.value, kept, { kind: WAITED, id: term.application });
  const after = { id, terms: [...locked.value.terms, ...kept] };
  await appendTerms(unit, after, terms, { kind: verdict ?? WAITED, id: term.application });
  const version =
    effect.endedOn === null ? await touch(unit, id) : await endCompetence(unit, id, effect.endedOn);
  await unit.journal({
    record: 'competence',
    documentId,
    partnerId,
    action: `renewal-${verdict ?? 'taken-back'}`,
    to: [...kept, ...terms].at(-1)?.lastDay ?? null,
    facts: { application: term.application, effectiveOn: effect.effectiveOn },
  });
  if (effect.endedOn === null) return accept(effect);
  // A verdict is told by the application; what is taken back after L ends without one.
  if (verdict === null)
    await tellPartner(unit, { ...locked.value, version }, 'lapsed', { lastDay: effect.endedOn });
  const told = await tell(unit, 'competence.ended', { competenceId: id, partnerId });
  return told.ok ? accept(effect) : told;
}

import type { Verdict } from '../../../../../rules/applications/application';
import {
  decideAgainst,
  decideLowering,
  decideNothingAwaited,
} from '../../../../../rules/applications/application.rules';
import { decideApplicationMove } from '../../../../../rules/applications/application.states';
import { lastDayOf } from '../../../../../rules/competences/competence.rules';
import { holdingInForce } from '../../../../../rules/competences/in-force.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { awardCompetence, changeLevel, competencesOf, settleRenewal } from '../../competences';
import type { Application } from '../application.record';
import { saveApplication } from '../application.store';
import { lockCase, type Case } from '../case';
import { gapsOfCase } from '../case-gaps';
import { kkvLevelOn } from '../offered';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

export interface VerdictInput {
  /** For the partner; refusing needs none (K4.7). */
  readonly partnerReason?: string | undefined;
  /** For staff: it never leaves the panel. */
  readonly note?: string | undefined;
}

/**
 * K4.3, K4.9, K4.10, D-proposal: staff decide an application. Checklist and proposal are stored with
 * the decision as they stood; deciding against the proposal needs a note.
 */
export async function decideApplication(
  unit: Unit,
  ref: RecordRef,
  verdict: Verdict,
  input: VerdictInput,
): Promise<Decision<Changed>> {
  const [reason, note] = [input.partnerReason ?? null, input.note ?? null];
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, questions, papers } = locked.value;
  const legal = decideApplicationMove(application, verdict, 'staff');
  if (!legal.ok) return legal;
  const awaited = decideNothingAwaited(questions, unit.today);
  if (!awaited.ok) return awaited;
  const held = await competencesOf(unit.trx, [application.partnerId]);
  const lowers = decideLowering(verdict, kkvLevelOn(held, unit.today));
  if (!lowers.ok) return lowers;
  const { lines: checklist, proposal } = await gapsOfCase(
    unit.trx,
    unit.today,
    application,
    papers,
  );
  const against = decideAgainst(proposal, verdict, note);
  if (!against.ok) return against;
  const when = { decidedOn: unit.today, decidedAt: unit.now };
  const decided = { checklist, proposal, ...when, reason, note: notes(application.note, note) };
  const how = { fields: decided, reason, facts: { proposal } };
  const moved = await moveApplication(unit, application, verdict, 'staff', how);
  if (!moved.ok) return moved;
  const effect = await takeEffect(unit, locked.value, verdict);
  if (!effect.ok) return effect;
  const { effectiveOn } = effect.value;
  const version = await saveApplication(unit, application.id, { effectiveOn });
  const lastDay = await lastDayAfter(unit, application.partnerId);
  await tellPartner(unit, application, verdict, { effectiveOn, lastDay, reason });
  return accept({ ...moved.value, version });
}

/** D-history: what was noted at the preliminary approval stays. */
function notes(...said: readonly (string | null)[]): string | null {
  return said.filter((one) => one !== null).join('\n\n') || null;
}

/** The last valid day as it is known after the decision; `none` while a renewal is undecided. */
async function lastDayAfter(unit: Unit, partnerId: number): Promise<Day | 'none'> {
  const held = holdingInForce(await competencesOf(unit.trx, [partnerId]), 'kkv', unit.today);
  return (held && lastDayOf(held.holding)) ?? 'none';
}

type Effect = { readonly effectiveOn: Day };

/** What the verdict does to the competence; refused applications for more leave it as it is. */
async function takeEffect(
  unit: Unit,
  { partner, application }: Case,
  verdict: Verdict,
): Promise<Decision<Effect>> {
  const today = accept({ effectiveOn: unit.today });
  if (application.kind === 'renewal') return settle(unit, application, verdict);
  if (verdict !== 'approve') return today;
  const { documentId, competence } = application;
  const cause = { reason: null, application: documentId };
  if (application.kind === 'initial') {
    const wanted = { kind: 'kkv', level: 'basic', ...cause } as const;
    const made = await awardCompetence(unit, { documentId: partner.documentId }, wanted);
    return made.ok ? today : made;
  }
  if (competence === null) throw new Error(`An upgrade of nothing: ${documentId}`);
  const raised = await changeLevel(
    unit,
    { documentId: competence },
    { level: 'advanced', ...cause },
  );
  return raised.ok ? today : raised;
}

async function settle(
  unit: Unit,
  { competence, termLastDay: lastDay, documentId, late }: Application,
  verdict: Verdict,
): Promise<Decision<Effect>> {
  if (competence === null || lastDay === null) throw new Error(`No term to renew: ${documentId}`);
  // D-lapse: a late request keeps nothing in force, so nothing is left to decide after the last day.
  if (late && unit.today > lastDay) return refuse('application.lapsed', { lastDay });
  return settleRenewal(unit, { competence, lastDay, application: documentId }, verdict);
}

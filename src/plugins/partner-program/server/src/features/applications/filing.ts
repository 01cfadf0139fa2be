import type { Times } from '../../../../rules/applications/application';
import { decideFiling } from '../../../../rules/applications/application.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import type { Unit } from '../../platform/unit-of-work';
import { competencesOf, type Competence } from '../competences';
import type { Partner } from '../partners';
import { TIMES } from './applications.settings';
import { openApplications } from './open-applications';
import { wasRefused } from './renewals.store';

/** What an application stands on, once it may be filed. */
export interface Ground {
  readonly times: Times;
  /** The competence that it is about; undefined of an initial one. */
  readonly competence: Competence | undefined;
  /** Last day of the term; null without. */
  readonly lastDay: Day | null;
}

/**
 * K4.1, K4.4, D-upgrade: whether the partner may file this, with the numbers in force on the day of
 * receipt. The caller holds the lock on the partner.
 * @param own the application that is being submitted: it does not stand in its own way
 */
export async function groundFor(
  unit: Unit,
  partner: Partner,
  kind: ApplicationKind,
  { received, late = false, own }: { received: Day; late?: boolean; own?: string },
): Promise<Decision<Ground>> {
  const open = await openApplications(unit.trx, { partnerId: partner.id });
  const other = open.find((one) => one.kind === kind && one.documentId !== own);
  if (other) return refuse('application.already-open', { kind });
  const times = await settingOn(unit.trx, TIMES, received);
  const all = await competencesOf(unit.trx, [partner.id]);
  const held = holdingInForce(all, 'kkv', unit.today);
  const competence = held?.holding as Competence | undefined;
  const lastDay = competence ? lastDayOf(competence) : null;
  const refusedForTerm =
    competence !== undefined &&
    lastDay !== null &&
    (await wasRefused(unit.trx, competence.id, lastDay));
  const overOn = held ? null : lastOver(all);
  const facts = {
    partnership: partner.partnership,
    level: held?.term.level ?? null,
    lastDay,
    overOn,
  };
  const decided = decideFiling({ ...facts, refusedForTerm, times }, kind, received);
  const excused = late && !decided.ok && decided.refusal.code === 'application.too-late';
  if (!decided.ok && !excused) return decided;
  return accept({ times, competence: kind === 'initial' ? undefined : competence, lastDay });
}

/** The last valid day of the newest ККВ competence of the past. */
function lastOver(competences: readonly Competence[]): Day | null {
  const ofKkv = competences.filter(({ kind }) => kind === 'kkv');
  return (
    ofKkv
      .flatMap((one) => lastDayOf(one) ?? [])
      .sort()
      .at(-1) ?? null
  );
}

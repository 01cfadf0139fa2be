import type { Times } from '../../../../rules/applications/application';
import { decideFiling, type Over } from '../../../../rules/applications/application.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import type { Unit } from '../../platform/unit-of-work';
import { competencesOf, hasLapsed, type Competence } from '../competences';
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
  const over = held ? null : await lastOver(unit, all);
  const renewed = kind === 'renewal' && over?.lapsed ? over.competence : undefined;
  const competence = (held?.holding as Competence | undefined) ?? renewed;
  const lastDay = competence ? lastDayOf(competence) : null;
  const refusedForTerm =
    competence !== undefined &&
    lastDay !== null &&
    (await wasRefused(unit.trx, competence.id, lastDay));
  const facts = {
    partnership: partner.partnership,
    level: held?.term.level ?? null,
    lastDay,
    over,
  };
  const decided = decideFiling({ ...facts, refusedForTerm, times }, kind, received);
  const excused = late && !decided.ok && decided.refusal.code === 'application.too-late';
  if (!decided.ok && !excused) return decided;
  return accept({ times, competence: kind === 'initial' ? undefined : competence, lastDay });
}

/** The newest ККВ competence of the past; null where there was none. */
async function lastOver(
  unit: Unit,
  competences: readonly Competence[],
): Promise<(Over & { readonly competence: Competence }) | null> {
  const past = competences.flatMap((competence) => {
    const lastDay = competence.kind === 'kkv' ? lastDayOf(competence) : null;
    return lastDay === null ? [] : [{ competence, lastDay }];
  });
  const [newest] = past.sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1));
  if (!newest) return null;
  return { ...newest, lapsed: await hasLapsed(unit.trx, newest.competence, newest.lastDay) };
}

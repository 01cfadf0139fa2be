import {
  documentsReminderOn,
  renewalReminderOn,
  type ReminderDays,
} from '../../../../../rules/applications/reminder.rules';
import { renewalWindow } from '../../../../../rules/applications/application.rules';
import { lastDayOf } from '../../../../../rules/competences/competence.rules';
import type { Day } from '../../../../../rules/shared/days';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { allCompetences, type Competence } from '../../competences';
import { notifyPartner } from '../../notifications';
import { readPartnerById } from '../../partners';
import { findWanted } from '../application.store';
import { REMINDERS, TIMES } from '../applications.settings';
import { isRenewalRequested } from '../renewals.store';

/**
 * D-reminders: reminds of what was due on that day, once each, as the key of notifications sees to.
 * A reminder that was missed comes later, unless there is nothing left to do about it.
 * @returns how many were due
 */
export async function remind(unit: Unit, on: Day): Promise<number> {
  const days = await settingOn(unit.trx, REMINDERS, on);
  return (await remindOfRenewals(unit, days, on)) + (await remindOfDocuments(unit, days, on));
}

async function remindOfRenewals(unit: Unit, days: ReminderDays, on: Day): Promise<number> {
  const times = await settingOn(unit.trx, TIMES, unit.today);
  let reminded = 0;
  for (const competence of await allCompetences(unit.trx)) {
    const lastDay = competence.endedOn === null ? lastDayOf(competence) : null;
    const before = lastDay && renewalReminderOn(lastDay, days, on);
    if (!lastDay || before === null) continue;
    const { lastDayToApply } = renewalWindow(lastDay, times);
    if (unit.today > lastDayToApply || !(await isConcerned(unit, competence, lastDay))) continue;
    await notifyPartner(unit, {
      partnerId: competence.partnerId,
      code: 'application.renewal-reminder',
      event: `renewal-reminder:${competence.documentId}:${lastDay}:${before}`,
      facts: { lastDay, lastDayToApply },
    });
    reminded += 1;
  }
  return reminded;
}

/** Whose partnership is active and who has requested no renewal of that term. */
async function isConcerned(unit: Unit, { id, partnerId }: Competence, last: Day): Promise<boolean> {
  const partner = await readPartnerById(unit.trx, partnerId);
  return partner?.partnership === 'active' && !(await isRenewalRequested(unit.trx, id, last));
}

async function remindOfDocuments(unit: Unit, days: ReminderDays, on: Day): Promise<number> {
  let reminded = 0;
  for (const { documentId, partnerId, kind, askedOn } of await findWanted(unit.trx)) {
    const after = documentsReminderOn(askedOn, days, on);
    if (after === null) continue;
    await notifyPartner(unit, {
      partnerId,
      code: 'application.documents-reminder',
      event: `documents-reminder:${documentId}:${after}`,
      facts: { kind, askedOn },
    });
    reminded += 1;
  }
  return reminded;
}

import type { Knex } from 'knex';

import { renewalWindow } from '../../../../rules/applications/application.rules';
import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import type { Day } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import { readCalendar } from '../calendar';
import { competencesOf, type Competence } from '../competences';
import { TIMES } from './applications.settings';
import { clockView } from './clock';
import { openApplications } from './open-applications';
import { questionsOf } from './question.store';
import { isRenewalRequested } from './renewals.store';

/** A day that a partner should know of. */
export interface PartnerDate {
  readonly kind: 'answer-owed' | 'decision-due' | 'renewal-opens' | 'renewal-closes' | 'last-day';
  readonly record: string;
  readonly day: Day;
}

/** The days of a partner's applications and of its competence, as they stand today. */
export async function partnerDates(
  db: Knex,
  partnerId: number,
  today: Day,
): Promise<PartnerDate[]> {
  return [
    ...(await datesOfApplications(db, partnerId, today)),
    ...(await datesOfCompetence(db, partnerId, today)),
  ];
}

/** K4.2, K4.3, K4.7, K4.9: when staff are due, and which answers are owed. */
async function datesOfApplications(
  db: Knex,
  partnerId: number,
  today: Day,
): Promise<PartnerDate[]> {
  const calendar = await readCalendar(db);
  const dates: PartnerDate[] = [];
  for (const application of await openApplications(db, { partnerId })) {
    const questions = await questionsOf(db, [application.id]);
    const clock = clockView(calendar, application, questions, today);
    const record = application.documentId;
    if (clock?.state === 'running') dates.push({ kind: 'decision-due', record, day: clock.due });
    for (const { documentId, answerBy, answeredOn } of questions) {
      if (answeredOn !== null) continue;
      dates.push({ kind: 'answer-owed', record: documentId, day: answerBy });
    }
  }
  return dates;
}

/** K4.4: the last day in force and, while no renewal is requested, when it can be. */
async function datesOfCompetence(db: Knex, partnerId: number, today: Day): Promise<PartnerDate[]> {
  const held = holdingInForce(await competencesOf(db, [partnerId]), 'kkv', today);
  const competence = held?.holding as Competence | undefined;
  const lastDay = competence && lastDayOf(competence);
  if (!competence || !lastDay) return [];
  const record = competence.documentId;
  const last: PartnerDate = { kind: 'last-day', record, day: lastDay };
  if (await isRenewalRequested(db, competence.id, lastDay)) return [last];
  const { opensOn, lastDayToApply } = renewalWindow(lastDay, await settingOn(db, TIMES, today));
  return [
    { kind: 'renewal-opens', record, day: opensOn },
    { kind: 'renewal-closes', record, day: lastDayToApply },
    last,
  ];
}

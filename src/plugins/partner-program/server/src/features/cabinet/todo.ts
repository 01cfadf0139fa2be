import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { countUnanswered } from '../conduct';
import { countReturned } from '../points';
import { countByPublication } from '../projects';
import { countRejected } from '../qualifications';
import type { DateKind, Deadline } from './deadlines';
import { countDocumentsWanted, countReports } from './todo.store';

/** What a partner may have to do, the most urgent first. */
export const TODO = [
  'violation-to-answer',
  'application-to-answer',
  'documents-to-send',
  'renewal-to-request',
  'project-returned',
  'point-request-returned',
  'qualification-rejected',
  'report-to-confirm',
  'project-draft',
] as const;
type What = (typeof TODO)[number];

/** What the partner has to do on that day, with how often: what there is none of is left out. */
export async function todoOf(
  db: Knex,
  partnerId: number,
  dates: readonly Deadline[],
  today: Day,
): Promise<{ what: What; count: number }[]> {
  const projects = await countByPublication(db, partnerId);
  const counts: Readonly<Record<What, number>> = {
    'violation-to-answer': await countUnanswered(db, partnerId),
    'application-to-answer': dates.filter(({ kind }) => kind === 'answer-owed').length,
    'documents-to-send': await countDocumentsWanted(db, partnerId, today),
    'renewal-to-request': isRenewalOpen(dates, today) ? 1 : 0,
    'project-returned': projects.get('returned') ?? 0,
    'point-request-returned': await countReturned(db, partnerId),
    'qualification-rejected': await countRejected(db, partnerId),
    'report-to-confirm': await countReports(db, partnerId, today),
    'project-draft': projects.get('draft') ?? 0,
  };
  return TODO.map((what) => ({ what, count: counts[what] })).filter(({ count }) => count > 0);
}

/** K4.4: whether a renewal that nobody has requested may be requested today. */
function isRenewalOpen(dates: readonly Deadline[], today: Day): boolean {
  const of = (wanted: DateKind): Day | undefined => dates.find(({ kind }) => kind === wanted)?.day;
  const [opens, closes] = [of('renewal-opens'), of('renewal-closes')];
  return opens !== undefined && closes !== undefined && opens <= today && today <= closes;
}

import type { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { renewalWindow } from '../../../../rules/applications/application.rules';
import { renewalStanding } from '../../../../rules/applications/renewal-standing.rules';
import { RENEWAL_STANDINGS } from '../../../../rules/applications/renewal-standing.states';
import { weekOf, weeksBetween } from '../../../../rules/desk/weeks.rules';
import { addDays, type Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import { settingOn } from '../../platform/settings/settings';
import { endingsBetween, TIMES, type Ending } from '../applications';
import type { endingAnswer, timelineMeta } from './timeline.contracts';

/** How far the timeline looks ahead, in days. */
const AHEAD = 90;

export type Line = Omit<z.infer<typeof endingAnswer>, 'lastDay'> & { readonly lastDay: Day };
type Meta = z.infer<typeof timelineMeta>;

/** The competences that end from today through so many days, with their renewals by the day's times. */
export async function readTimeline(db: Knex, today: Day): Promise<Line[]> {
  const times = await settingOn(db, TIMES, today);
  const endings = await endingsBetween(db, today, addDays(today, AHEAD));
  return endings.map((ending: Ending) => {
    const { renewal: _, ...shown } = ending;
    const window = renewalWindow(ending.lastDay, times);
    return { ...shown, ...window, standing: renewalStanding(ending, times, today) };
  });
}

/** How many there are in each week, those without any included. */
export function weeksOf(lines: readonly Line[], today: Day): Pick<Meta, 'until' | 'weeks'> {
  const until = addDays(today, AHEAD);
  const byWeek = groupBy(lines, ({ lastDay }) => weekOf(lastDay).from);
  const weeks = weeksBetween(today, until).map((week) => {
    const own = byWeek.get(week.from) ?? [];
    return { ...week, count: own.length, standings: countStandings(own) };
  });
  return { until, weeks };
}

/** K4.4: how many renewals are at each standing, those without any included. */
export function countStandings(lines: readonly Line[]): Meta['standings'] {
  const byStanding = groupBy(lines, ({ standing }) => standing);
  return RENEWAL_STANDINGS.map((standing) => ({
    standing,
    count: byStanding.get(standing)?.length ?? 0,
  }));
}

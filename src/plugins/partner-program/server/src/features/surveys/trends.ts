import type { Knex } from 'knex';
import type { z } from '@strapi/utils';

import type { Day } from '../../../../rules/shared/days';
import type { Question } from '../../../../rules/surveys/questionnaire';
import { averagedOver, monthsSince, trendsSince } from '../../../../rules/surveys/trends.rules';
import { askedSince } from './questionnaires.store';
import type { partnersAnswer, trendsAnswer } from './trends.contracts';
import { talliesByMonth, talliesByPartner, type MonthTally } from './trends.store';

type Trends = z.infer<typeof trendsAnswer>;

/** What customers answered over months: by subject, and by question. */
export async function trendsOf(
  db: Knex,
  today: Day,
  partnerId: number | undefined,
): Promise<Trends> {
  const since = trendsSince(today);
  const asked = { since, partnerId };
  const [tallies, questions] = [await talliesByMonth(db, asked), await askedSince(db, asked)];
  const subjects = new Map(questions.map(({ code, subject }) => [code, subject]));
  const of = (subject: Question['subject'], month: string) =>
    averagedOver(
      tallies.filter((one) => one.month === month && subjects.get(one.code) === subject),
    );
  return {
    since,
    months: monthsSince(since).map((month) => ({
      month,
      project: of('project', month),
      platform: of('platform', month),
      // Every result answers every question: the one asked most often counts the results.
      surveys: Math.max(0, ...tallies.filter((one) => one.month === month).map((one) => one.count)),
    })),
    questions: questions.map((question) => questionOf(question, tallies, since)),
  };
}

function questionOf(
  { code, subject, text }: Question,
  tallies: readonly MonthTally[],
  since: Day,
): Trends['questions'][number] {
  const own = tallies.filter((one) => one.code === code);
  const months = monthsSince(since).map((month) => ({
    month,
    ...averagedOver(own.filter((one) => one.month === month)),
  }));
  return { code, subject, text: { ...text }, ...averagedOver(own), months };
}

interface PartnerPage {
  readonly since: Day;
  readonly total: number;
  /** Those on the page, for the journal. */
  readonly read: readonly { readonly partnerId: number; readonly documentId: string }[];
  readonly data: z.infer<typeof partnersAnswer>;
}

/** A page of the partners whose customers answered. */
export async function partnersOf(
  db: Knex,
  today: Day,
  page: number,
  pageSize: number,
): Promise<PartnerPage> {
  const since = trendsSince(today);
  const { partners, total } = await talliesByPartner(db, { since }, page, pageSize);
  return {
    since,
    total,
    read: partners.map(({ partnerId, partner }) => ({
      partnerId,
      documentId: partner.documentId,
    })),
    data: partners.map(({ partner, surveys, sums: { project, platform } }) => ({
      partner,
      surveys,
      project: averagedOver([project]),
      platform: averagedOver([platform]),
    })),
  };
}

import type { z } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { holdingInForce, inForce, rightsOf } from '../../../../rules/competences/in-force.rules';
import { PUBLICATIONS } from '../../../../rules/projects/project';
import type { Day } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import type { Language } from '../../platform/languages';
import { settingOn } from '../../platform/settings/settings';
import { competencesOf, RIGHTS_BY_LEVEL, type Competence } from '../competences';
import { directoryOf, rankOf } from '../directory';
import type { Partner } from '../partners';
import { countByPublication } from '../projects';
import { ratingOf } from './memory';
import { monthEnds, monthsOfPoints } from './months';
import type { overviewAnswer, ranksAnswer } from './overview.contracts';
import {
  readBalances,
  readHead,
  readNewestProjects,
  readPartnerJournal,
  type PartnerJournalRow,
  type ProjectRow,
} from './overview.store';

type Overview = z.infer<typeof overviewAnswer>;

const NEWEST = 10;

/** Everything about a partner today, by a fixed number of queries, each by an index. */
export async function overviewOf(
  strapi: Core.Strapi,
  partner: Partner,
  language: Language,
): Promise<Overview> {
  const db = strapi.db.connection;
  const today = clockOf(strapi).today();
  const { id } = partner;
  const directory = await directoryOf(strapi).today();
  const competences = await competencesOf(db, [id]);
  const level = holdingInForce(competences, 'kkv', today)?.term.level;
  const byLevel = await settingOn(db, RIGHTS_BY_LEVEL, today);
  const projects = await readNewestProjects(db, id, NEWEST);
  const journal = await readPartnerJournal(db, id, NEWEST);
  return {
    today,
    partner: await headOf(strapi, partner, language),
    competences: competences.map((competence) => competenceAnswer(competence, today)).reverse(),
    rights: [...rightsOf(partner.partnership, level, byLevel)],
    balances: await readBalances(db, id, today),
    rank: rankOf(directory, partner.slug),
    listed: directory.listed,
    months: await monthsOfPoints(db, today, id),
    projects: {
      counts: await projectCounts(strapi, id),
      newest: projects.map((row) => projectAnswer(row, language)),
    },
    journal: journal.map(lineAnswer),
  };
}

/** The partner's rank at the ends of past months, each as it was known then, and nothing else. */
export async function ranksOf(
  strapi: Core.Strapi,
  partnerId: number,
): Promise<z.infer<typeof ranksAnswer>> {
  const days = monthEnds(clockOf(strapi).today()).slice(0, -1);
  const ranks = await ratingOf(strapi).ranksThen(days);
  return days.map((on, at) => ({
    month: on.slice(0, 7),
    on,
    rank: ranks[at]?.get(partnerId) ?? null,
  }));
}

async function headOf(
  strapi: Core.Strapi,
  partner: Partner,
  language: Language,
): Promise<Overview['partner']> {
  const { cityRu, cityKk, cityEn, ...head } = await readHead(strapi.db.connection, partner.id);
  return { ...partner, ...head, city: { ru: cityRu, kk: cityKk, en: cityEn }[language] };
}

async function projectCounts(
  strapi: Core.Strapi,
  partnerId: number,
): Promise<Overview['projects']['counts']> {
  const counts = await countByPublication(strapi.db.connection, partnerId);
  return PUBLICATIONS.map((publication) => ({ publication, count: counts.get(publication) ?? 0 }));
}

function projectAnswer(
  row: ProjectRow,
  language: Language,
): Overview['projects']['newest'][number] {
  const { categoryRu: ru, categoryKk: kk, categoryEn: en, ...project } = row;
  return { ...project, category: { ru, kk, en }[language] };
}

function competenceAnswer(competence: Competence, today: Day): Overview['competences'][number] {
  const term = inForce(competence, today);
  return {
    documentId: competence.documentId,
    kind: competence.kind,
    inForce: term !== undefined,
    level: term?.level ?? null,
    startedOn: competence.startedOn,
    lastDay: lastDayOf(competence),
    terms: competence.terms.map(({ level, from, lastDay }) => ({ level, from, lastDay })),
  };
}

function lineAnswer(row: PartnerJournalRow): Overview['journal'][number] {
  const { actorKind: kind, actorName: name, at, ...line } = row;
  return { ...line, at: at.toISOString(), actor: { kind, name } };
}

import type { Core } from '@strapi/strapi';

import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { holdingInForce, inForce, rightsOf } from '../../../../rules/competences/in-force.rules';
import { PUBLICATIONS } from '../../../../rules/projects/project';
import type { Day } from '../../../../rules/shared/days';
import { JOURNAL_PERMISSION } from '../../platform/actions/action';
import { mayReadAll, mayStaff } from '../../platform/actions/permissions';
import type { Language } from '../../platform/languages';
import { settingOn } from '../../platform/settings/settings';
import { competencesOf, RIGHTS_BY_LEVEL, type Competence } from '../competences';
import type { Partner } from '../partners';
import { QUEUE_PERMISSION, STATEMENT_PERMISSION } from '../points';
import {
  largeProjectsAtAGlance,
  publicationsAtAGlance,
  specialistsAtAGlance,
  turnoversAtAGlance,
} from '../qualifications';
import { listSales } from '../sales';
import { monthsOfPoints } from './months';
import { readBalances, readPartnerJournal, type PartnerJournalRow } from './overview.store';
import { readNewestProjects, readWaitingRequests } from './records.store';
import type { SectionData, SectionName } from './sections.contracts';

/** What is asked for: one partner, today, in a language. */
export interface Asked {
  readonly strapi: Core.Strapi;
  readonly partner: Partner;
  readonly today: Day;
  readonly language: Language;
}

interface Section<N extends SectionName> {
  /** Whether the administrator of the request may see it; Koa's `ctx.state`. */
  may(state: unknown): boolean;
  read(asked: Asked): Promise<SectionData<N>>;
}

const NEWEST = 5;
const LINES = 10;

const permitted = (permission: string) => (state: unknown) => mayStaff(state, permission);
const reading =
  (type: string, ...fields: readonly string[]) =>
  (state: unknown): boolean =>
    mayReadAll(state, `plugin::partner-program.${type}`, fields);

const readsSpecialists = reading('specialist', 'name', 'position', 'technical', 'state');
const readsPapers = reading('specialist-attestation', 'kind', 'validUntil', 'state');

/** A partner's page by its sections: who may see each, and where it is read. */
export const SECTION_READERS: { readonly [N in SectionName]: Section<N> } = {
  competences: { may: reading('competence', 'kind', 'startedOn'), read: readCompetences },
  points: {
    may: permitted(STATEMENT_PERMISSION),
    read: async ({ strapi, partner, today }) => ({
      balances: await readBalances(strapi.db.connection, partner.id, today),
      months: await monthsOfPoints(strapi.db.connection, today, partner.id),
    }),
  },
  projects: {
    may: reading('enterprise-project', 'titleRu', 'category', 'publication', 'life'),
    read: ({ strapi, partner, language }) => {
      const wanted = { language, limit: NEWEST, states: PUBLICATIONS };
      return readNewestProjects(strapi.db.connection, partner.id, wanted);
    },
  },
  sales: { may: reading('sale', 'externalId', 'product', 'soldOn', 'amount'), read: readSales },
  requests: {
    may: permitted(QUEUE_PERMISSION),
    read: ({ strapi, partner, language }) =>
      readWaitingRequests(strapi.db.connection, partner.id, language, NEWEST),
  },
  specialists: {
    may: (state) => readsSpecialists(state) && readsPapers(state),
    read: ({ strapi, partner, today }) =>
      specialistsAtAGlance(strapi.db.connection, partner.id, today),
  },
  publications: {
    may: reading('publication', 'title', 'resource', 'publishedOn', 'state'),
    read: ({ strapi, partner, today }) =>
      publicationsAtAGlance(strapi.db.connection, partner.id, today),
  },
  largeProjects: {
    may: reading('large-project', 'name', 'customer', 'finishedOn', 'state'),
    read: ({ strapi, partner, today }) =>
      largeProjectsAtAGlance(strapi.db.connection, partner.id, today),
  },
  turnovers: {
    may: reading('turnover', 'year', 'amountTenge', 'state'),
    read: ({ strapi, partner, today }) =>
      turnoversAtAGlance(strapi.db.connection, partner.id, today),
  },
  journal: {
    may: permitted(JOURNAL_PERMISSION),
    read: async ({ strapi, partner }) =>
      (await readPartnerJournal(strapi.db.connection, partner.id, LINES)).map(lineAnswer),
  },
};

async function readCompetences(asked: Asked): Promise<SectionData<'competences'>> {
  const { strapi, partner, today } = asked;
  const db = strapi.db.connection;
  const competences = await competencesOf(db, [partner.id]);
  const level = holdingInForce(competences, 'kkv', today)?.term.level;
  const byLevel = await settingOn(db, RIGHTS_BY_LEVEL, today);
  return {
    held: competences.map((competence) => competenceAnswer(competence, today)).reverse(),
    rights: [...rightsOf(partner.partnership, level, byLevel)],
  };
}

function competenceAnswer(
  competence: Competence,
  today: Day,
): SectionData<'competences'>['held'][number] {
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

async function readSales({ strapi, partner, language }: Asked): Promise<SectionData<'sales'>> {
  const all = { from: undefined, to: undefined, products: [], earned: undefined };
  const filter = { partnerId: partner.id, ...all };
  const { sales, total } = await listSales(strapi.db.connection, filter, 1, NEWEST);
  const newest = sales.map(({ product: { nameRu, nameKk, nameEn }, ...sale }) => ({
    ...sale,
    product: { ru: nameRu, kk: nameKk, en: nameEn }[language],
  }));
  return { total, newest };
}

function lineAnswer(row: PartnerJournalRow): SectionData<'journal'>[number] {
  const { actorKind: kind, actorName: name, at, ...line } = row;
  return { ...line, at: at.toISOString(), actor: { kind, name } };
}

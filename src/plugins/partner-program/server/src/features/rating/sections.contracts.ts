import { z } from '@strapi/utils';

import { COMPETENCE_KINDS, LEVELS, RIGHTS } from '../../../../rules/competences/competence';
import { LIVES, PUBLICATIONS } from '../../../../rules/projects/project';
import { QUALIFICATION_STATES } from '../../../../rules/qualifications/qualification';
import { SALE_KINDS, WHY_NONE } from '../../../../rules/sales/sale';
import { dayAnswer, instantAnswer } from '../../platform/http/contracts';
import { tengeAnswer } from '../../platform/http/money';
import { factsAnswer } from '../../platform/journal/facts';
import { monthAnswer } from './rating.contracts';

const whole = z.number().int();
const nullableText = z.string().nullable();

const competence = z.object({
  documentId: z.string(),
  kind: z.enum(COMPETENCE_KINDS),
  inForce: z.boolean(),
  level: z.enum(LEVELS).nullable(),
  startedOn: dayAnswer,
  lastDay: dayAnswer.nullable(),
  terms: z.array(
    z.object({ level: z.enum(LEVELS).nullable(), from: dayAnswer, lastDay: dayAnswer.nullable() }),
  ),
});

const project = z.object({
  documentId: z.string(),
  title: nullableText,
  category: nullableText,
  life: z.enum(LIVES),
  publication: z.enum(PUBLICATIONS),
  finishedOn: dayAnswer.nullable(),
});

const sale = z.object({
  documentId: z.string(),
  externalId: z.string(),
  product: z.string(),
  soldOn: dayAnswer,
  amount: tengeAnswer,
  kind: z.enum(SALE_KINDS),
  points: whole.meta({ description: 'Points that stand for it' }),
  noPoints: z.enum(WHY_NONE).nullable(),
});

const request = z.object({
  documentId: z.string(),
  title: nullableText,
  activity: nullableText,
  on: dayAnswer.nullable().meta({ description: 'Day of the activity' }),
  receivedOn: dayAnswer,
});

const journalLine = z.object({
  at: instantAnswer,
  record: z.string(),
  documentId: z.string(),
  actor: z.object({ kind: z.string(), name: nullableText }),
  action: z.string(),
  from: nullableText,
  to: nullableText,
  reason: nullableText,
  facts: factsAnswer,
});

const line = z.object({
  documentId: z.string(),
  name: z.string(),
  about: nullableText.meta({ description: 'Position, resource, customer or amount in tenge' }),
  on: dayAnswer.meta({
    description: 'First day of work, of publication, of completion; last day of the financial year',
  }),
  state: z.enum(QUALIFICATION_STATES),
});

/** Records that staff confirm: how many would be counted today, by name, and the newest. */
function glance<N extends string>(...names: readonly N[]) {
  return z.object({
    counts: z.record(z.enum(names), whole),
    waiting: whole,
    newest: z.array(line),
  });
}

/** What each section of a partner's page holds. */
export const SECTIONS = {
  competences: z.object({ held: z.array(competence), rights: z.array(z.enum(RIGHTS)) }),
  points: z.object({
    balances: z.object({ kkv: whole, partner: whole }),
    months: z.array(monthAnswer),
  }),
  projects: z.object({
    counts: z.array(z.object({ publication: z.enum(PUBLICATIONS), count: whole })),
    newest: z.array(project),
  }),
  sales: z.object({ total: whole, newest: z.array(sale) }),
  requests: z
    .object({ total: whole, oldest: z.array(request) })
    .meta({ description: 'Requests for points that wait for staff' }),
  specialists: glance('specialists', 'technicalSpecialists'),
  publications: glance('publications'),
  largeProjects: glance('largeProjects'),
  turnovers: glance('turnovers'),
  journal: z.array(journalLine),
};

export type SectionName = keyof typeof SECTIONS;
export type SectionData<N extends SectionName> = z.infer<(typeof SECTIONS)[N]>;

import { z } from '@strapi/utils';

import { COMPETENCE_KINDS, LEVELS, RIGHTS } from '../../../../rules/competences/competence';
import { LADDER, PARTNERSHIP } from '../../../../rules/partners/partner';
import { LIVES, PUBLICATIONS } from '../../../../rules/projects/project';
import { dayAnswer, instantAnswer } from '../../platform/http/contracts';
import { monthAnswer } from './rating.contracts';

const whole = z.number().int();

const head = z.object({
  documentId: z.string(),
  tradingName: z.string(),
  legalName: z.string(),
  bin: z.string(),
  slug: z.string().nullable(),
  city: z.string().nullable(),
  listed: z.boolean(),
  partnership: z.enum(PARTNERSHIP),
  partnershipSince: dayAnswer.nullable(),
  ladder: z.enum(LADDER),
  ladderSince: dayAnswer.nullable(),
  users: whole,
});

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
  title: z.string().nullable(),
  category: z.string().nullable(),
  life: z.enum(LIVES),
  publication: z.enum(PUBLICATIONS),
  finishedOn: dayAnswer.nullable(),
});

const journalLine = z.object({
  at: instantAnswer,
  record: z.string(),
  documentId: z.string(),
  actor: z.object({ kind: z.string(), name: z.string().nullable() }),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
});

export const overviewAnswer = z.object({
  today: dayAnswer,
  partner: head,
  competences: z.array(competence),
  rights: z.array(z.enum(RIGHTS)),
  balances: z.object({ kkv: whole, partner: whole }),
  rank: whole.nullable(),
  listed: whole,
  months: z.array(monthAnswer),
  projects: z.object({
    counts: z.array(z.object({ publication: z.enum(PUBLICATIONS), count: whole })),
    newest: z.array(project),
  }),
  journal: z.array(journalLine),
});

export const ranksAnswer = z.array(
  z.object({
    month: z.string().meta({ example: '2026-11' }),
    on: dayAnswer,
    rank: whole.nullable(),
  }),
);

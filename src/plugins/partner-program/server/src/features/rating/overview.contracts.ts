import { z } from '@strapi/utils';

import { LADDER, PARTNERSHIP } from '../../../../rules/partners/partner';
import { dayAnswer } from '../../platform/http/contracts';
import { SECTIONS } from './sections.contracts';

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

/** A part of the page: shown, kept from an administrator who may not read its records, or failed. */
function section<D extends z.ZodType>(data: D) {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('shown'), data }),
    z.object({ state: z.literal('withheld') }),
    z.object({ state: z.literal('failed') }),
  ]);
}

export const overviewAnswer = z.object({
  today: dayAnswer,
  partner: head,
  rank: whole.nullable(),
  listed: whole,
  sections: z.object({
    competences: section(SECTIONS.competences),
    points: section(SECTIONS.points),
    projects: section(SECTIONS.projects),
    sales: section(SECTIONS.sales),
    requests: section(SECTIONS.requests),
    specialists: section(SECTIONS.specialists),
    publications: section(SECTIONS.publications),
    largeProjects: section(SECTIONS.largeProjects),
    turnovers: section(SECTIONS.turnovers),
    journal: section(SECTIONS.journal),
  }),
});

export const ranksAnswer = z.array(
  z.object({
    month: z.string().meta({ example: '2026-11' }),
    on: dayAnswer,
    rank: whole.nullable(),
  }),
);

import { z } from '@strapi/utils';

import { publicationKey } from '../../../../rules/qualifications/address.rules';
import {
  decideEvidence,
  decideNotAhead,
  decidePeriod,
} from '../../../../rules/qualifications/entry.rules';
import { numberKey } from '../../../../rules/qualifications/number.rules';
import { decideYearOver } from '../../../../rules/qualifications/turnover.rules';
import { PAPER_KINDS, PUBLICATION_LANGUAGES } from '../../../../rules/qualifications/qualification';
import { accept, type Decision } from '../../../../rules/shared/decision';
import {
  dayAnswer,
  daySchema,
  longTextSchema,
  textSchema,
  webAddressSchema,
} from '../../platform/http/contracts';
import { defineKind, type Fields } from './kind';
import { numberElsewhere } from './same-number';
import { TABLES } from './tables';

const nullableText = z.string().nullable();
const orNull = <T>(schema: z.ZodType<T>) => schema.nullable().default(null);

/** The first refusal, or what is derived. */
function allOf(decisions: readonly Decision<unknown>[], derived: Fields = {}): Decision<Fields> {
  return decisions.find((decision) => !decision.ok) ?? accept(derived);
}

/** K3-basic, K4.6: a person who works for the partner. */
export const SPECIALIST = defineKind({
  record: 'specialist',
  uid: 'plugin::partner-program.specialist',
  table: TABLES.specialists,
  shape: {
    name: textSchema(200),
    position: orNull(textSchema(200)),
    technical: z.boolean(),
    email: orNull(z.email().max(255)),
    worksFrom: daySchema,
    worksUntil: orNull(daySchema).meta({ description: 'The last day of work' }),
  },
  answers: {
    name: z.string(),
    position: nullableText,
    technical: z.boolean(),
    email: nullableText,
    worksFrom: dayAnswer,
    worksUntil: dayAnswer.nullable(),
  },
  more: { erasedOn: 'p.erased_on' },
  files: false,
  check: ({ worksFrom, worksUntil }, today) =>
    allOf([decideNotAhead({ worksFrom }, today), decidePeriod(worksFrom, worksUntil)]),
});

/** K4.6: what makes a specialist certified or attested. Confirmed on its own. */
export const ATTESTATION = defineKind({
  record: 'specialist-attestation',
  uid: 'plugin::partner-program.specialist-attestation',
  table: TABLES.attestations,
  shape: {
    kind: z.enum(PAPER_KINDS),
    title: textSchema(200).meta({ description: 'The programme it was given for' }),
    number: textSchema(100).refine((text) => numberKey(text) !== '', { error: 'no-letters' }),
    issuedOn: daySchema,
    validUntil: orNull(daySchema).meta({ description: 'The last valid day; null: open' }),
    evidenceUrl: orNull(webAddressSchema),
  },
  answers: {
    kind: z.enum(PAPER_KINDS),
    title: z.string(),
    number: z.string(),
    issuedOn: dayAnswer,
    validUntil: dayAnswer.nullable(),
    evidenceUrl: nullableText,
  },
  files: true,
  more: {
    specialistId: 'p.specialist_id',
    numberKey: 'p.number_key',
    numberElsewhere: 'p.number_elsewhere',
    specialist: `(select s.document_id from ${TABLES.specialists} s where s.id = p.specialist_id)`,
    erasedOn: `(select s.erased_on from ${TABLES.specialists} s where s.id = p.specialist_id)`,
  },
  check: ({ issuedOn, validUntil, number }, today) =>
    allOf([decideNotAhead({ issuedOn }, today), decidePeriod(issuedOn, validUntil)], {
      numberKey: numberKey(number),
    }),
  compare: numberElsewhere,
});

/** K4.6: what was published about enterprise products on somebody else's site. */
export const PUBLICATION = defineKind({
  record: 'publication',
  uid: 'plugin::partner-program.publication',
  table: TABLES.publications,
  shape: {
    resource: textSchema(200),
    url: webAddressSchema,
    title: textSchema(255),
    language: z.enum(PUBLICATION_LANGUAGES),
    publishedOn: daySchema,
  },
  answers: {
    resource: z.string(),
    url: z.string(),
    title: z.string(),
    language: z.enum(PUBLICATION_LANGUAGES),
    publishedOn: dayAnswer,
  },
  more: { erasedOn: 'null::text' },
  files: true,
  check: ({ publishedOn, url }, today) =>
    allOf([decideNotAhead({ publishedOn }, today)], { urlKey: publicationKey(url) }),
});

/** K3-basic: experience in large web projects, before the competence. */
const wholeTenge = z
  .string()
  .regex(/^[1-9]\d{0,12}$/)
  .meta({ description: 'Whole tenge' });

export const LARGE_PROJECT = defineKind({
  record: 'large-project',
  uid: 'plugin::partner-program.large-project',
  table: TABLES.largeProjects,
  shape: {
    name: textSchema(200),
    customer: textSchema(200),
    url: orNull(webAddressSchema),
    description: longTextSchema(5000),
    finishedOn: daySchema,
    evidenceUrl: orNull(webAddressSchema),
    scale: longTextSchema(2000).meta({ description: 'What makes it large' }),
    visitorsPerMonth: orNull(z.number().int().min(1).max(2_000_000_000)),
    amountTenge: orNull(wholeTenge),
  },
  answers: {
    name: z.string(),
    customer: z.string(),
    url: nullableText,
    description: z.string(),
    finishedOn: dayAnswer,
    evidenceUrl: nullableText,
    scale: z.string(),
    visitorsPerMonth: z.number().int().nullable(),
    amountTenge: nullableText,
  },
  more: { erasedOn: 'null::text' },
  files: true,
  check: ({ finishedOn, url, evidenceUrl }, today, files) =>
    allOf([decideNotAhead({ finishedOn }, today), decideEvidence([url, evidenceUrl, files])]),
});

/** §1, K3-basic: turnover of a financial year; staff confirm one of each. */
export const TURNOVER = defineKind({
  record: 'turnover',
  uid: 'plugin::partner-program.turnover',
  table: TABLES.turnovers,
  shape: {
    // A text: the Content Manager would write a number of this size with a space in it.
    year: z
      .string()
      .regex(/^(19|[2-9]\d)\d\d$/)
      .meta({ description: 'Financial year, YYYY' }),
    amountTenge: wholeTenge,
  },
  answers: { year: z.string(), amountTenge: z.string() },
  more: { erasedOn: 'null::text' },
  files: true,
  filesAlone: true,
  check: ({ year }, today, files) =>
    allOf([decideYearOver(year, today), files === null ? accept(null) : decideEvidence([files])]),
});

export const KINDS = [SPECIALIST, ATTESTATION, PUBLICATION, LARGE_PROJECT, TURNOVER];

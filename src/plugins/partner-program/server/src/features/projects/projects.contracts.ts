import { z } from '@strapi/utils';

import { LIVES, PUBLICATIONS } from '../../../../rules/projects/project';
import { missingForPublication } from '../../../../rules/projects/project.rules';
import {
  codeSchema,
  dayAnswer,
  daySchema,
  longTextSchema,
  textSchema,
  webAddressSchema,
} from '../../platform/http/contracts';
import type { Project } from './projects.store';

const nullableText = z.string().nullable();

/** A project as its partner sees it. */
export const projectAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  life: z.enum(LIVES),
  publication: z.enum(PUBLICATIONS),
  titleRu: nullableText,
  titleKk: nullableText,
  summaryRu: nullableText,
  summaryKk: nullableText,
  customerName: nullableText,
  customerConsent: z.boolean(),
  category: nullableText,
  industry: nullableText,
  product: nullableText,
  startedOn: dayAnswer.nullable(),
  finishedOn: dayAnswer.nullable(),
  submittedOn: dayAnswer.nullable(),
  publishedOn: dayAnswer.nullable(),
  url: nullableText,
  remarks: nullableText,
  missing: z.array(z.string()).meta({ description: 'What is lacking before it can be submitted' }),
});

/** A project as its partner sees it, with what it lacks to be published. */
export function answerOf(project: Project): z.infer<typeof projectAnswer> {
  return { ...project, missing: missingForPublication(project) };
}

const code = codeSchema.nullable().optional();

/** What a partner says about a project; null empties. Dictionaries by code. */
export const projectFields = {
  titleRu: textSchema(200).nullable().optional(),
  titleKk: textSchema(200).nullable().optional(),
  summaryRu: longTextSchema(5000).nullable().optional(),
  summaryKk: longTextSchema(5000).nullable().optional(),
  customerName: textSchema(200).nullable().optional(),
  customerConsent: z.boolean().optional(),
  category: code,
  industry: code,
  product: code,
  startedOn: daySchema.nullable().optional(),
  url: webAddressSchema.nullable().optional(),
};

import { z } from '@strapi/utils';

import { OUTCOMES, type CheckLine } from '../../../../rules/applications/checklist.rules';
import { APPLICATION_KINDS, CHECKS, RHYTHMS } from '../../../../rules/applications/requirement';
import { LEVELS } from '../../../../rules/competences/competence';
import { dayAnswer } from '../../platform/http/contracts';
import type { StoredRequirement } from './requirement.store';

/** One line of a checklist with its row of the catalogue: the facts are those its check used. */
export const requirementAnswer = z.object({
  code: z.string(),
  level: z.enum(LEVELS),
  outcome: z.enum(OUTCOMES),
  facts: z.record(z.string(), z.unknown()),
  rhythm: z.enum(RHYTHMS),
  checkedBy: z.enum(CHECKS),
  threshold: z.number().int().nullable(),
  effectiveFrom: dayAnswer,
  nameRu: z.string(),
  nameKk: z.string(),
  nameEn: z.string(),
});

/** A row of the catalogue, whoever it is asked of. */
export const catalogueAnswer = requirementAnswer
  .omit({ outcome: true, facts: true })
  .extend({ occasion: z.enum(APPLICATION_KINDS), effectiveTo: dayAnswer.nullable() });

/** The lines of a checklist beside the rows of its occasion that ask for them, in its order. */
export function linesOf(
  rows: readonly StoredRequirement[],
  lines: readonly CheckLine[],
): z.infer<typeof requirementAnswer>[] {
  return lines.flatMap((line) => {
    const row = rows.find(({ code, level }) => code === line.code && level === line.level);
    if (!row) return [];
    const { rhythm, checkedBy, threshold, effectiveFrom, nameRu, nameKk, nameEn } = row;
    const names = { nameRu, nameKk, nameEn };
    return { ...line, rhythm, checkedBy, threshold, effectiveFrom, ...names };
  });
}

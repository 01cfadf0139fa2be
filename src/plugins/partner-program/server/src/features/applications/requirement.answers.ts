import { z } from '@strapi/utils';

import { OUTCOMES, type CheckLine } from '../../../../rules/applications/checklist.rules';
import { CHECKS, RHYTHMS } from '../../../../rules/applications/requirement';
import { LEVELS } from '../../../../rules/competences/competence';
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
  nameRu: z.string(),
  nameKk: z.string(),
  nameEn: z.string(),
});

/** The lines of a checklist beside the rows of its occasion that ask for them, in its order. */
export function linesOf(
  rows: readonly StoredRequirement[],
  lines: readonly CheckLine[],
): z.infer<typeof requirementAnswer>[] {
  return lines.flatMap((line) => {
    const row = rows.find(({ code, level }) => code === line.code && level === line.level);
    if (!row) return [];
    const { rhythm, checkedBy, threshold, nameRu, nameKk, nameEn } = row;
    return { ...line, rhythm, checkedBy, threshold, nameRu, nameKk, nameEn };
  });
}

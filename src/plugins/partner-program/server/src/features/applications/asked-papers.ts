import { askedOf } from '../../../../rules/applications/checklist.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import type { Day } from '../../../../rules/shared/days';
import type { Unit } from '../../platform/unit-of-work';
import { competencesOf } from '../competences';
import { insertPapers, papersOf, type NamedPaper } from './paper.store';
import { periodsFor } from './gaps';
import { readRequirements } from './requirement.store';

interface About {
  readonly id: number;
  readonly partnerId: number;
  readonly kind: ApplicationKind;
  /** The day whose catalogue counts; null while it is a draft: today's. */
  readonly receivedOn: Day | null;
}

/**
 * K4.2: asks for the documents that the catalogue wants and that are not asked for yet, and for those
 * that staff add by name.
 * @returns what was not asked for before
 */
export async function wantPapers(
  unit: Unit,
  { id, partnerId, kind, receivedOn }: About,
  added: readonly string[] = [],
): Promise<readonly NamedPaper[]> {
  const held = holdingInForce(await competencesOf(unit.trx, [partnerId]), 'kkv', unit.today);
  const { periods } = await periodsFor(unit.trx, partnerId, unit.today);
  const catalogue = await readRequirements(unit.trx, receivedOn ?? unit.today);
  const asked = (await papersOf(unit.trx, [id])).map((paper) => paper.requirementCode);
  const rows = askedOf(catalogue, kind, held?.term.level ?? null, periods.secondYear);
  const byCatalogue = rows
    .filter(({ checkedBy, code }) => checkedBy === 'document' && !asked.includes(code))
    .map(({ code, nameRu, nameKk, nameEn }) => ({ requirementCode: code, nameRu, nameKk, nameEn }));
  const papers = [...byCatalogue, ...added.map(paperNamed)];
  await insertPapers(unit, id, papers);
  return papers;
}

/** Names of documents as staff type them: one a line, each once. */
export function linesIn(text: string): string[] {
  const names = text.split('\n').map((line) => line.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A document that staff ask for: it is called the same in every language. */
export function paperNamed(name: string): NamedPaper {
  return { requirementCode: null, nameRu: name, nameKk: name, nameEn: name };
}

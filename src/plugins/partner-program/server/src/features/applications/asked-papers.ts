import { askedOf } from '../../../../rules/applications/checklist.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import type { Unit } from '../../platform/unit-of-work';
import { competencesOf } from '../competences';
import { insertPapers, type NamedPaper } from './paper.store';
import { periodsFor } from './gaps';
import { readRequirements } from './requirement.store';

interface About {
  readonly id: number;
  readonly partnerId: number;
  readonly kind: ApplicationKind;
}

/** K4.2: asks for the documents that the catalogue wants, and for those that staff add by name. */
export async function wantPapers(
  unit: Unit,
  { id, partnerId, kind }: About,
  added: readonly string[] = [],
): Promise<void> {
  const held = holdingInForce(await competencesOf(unit.trx, [partnerId]), 'kkv', unit.today);
  const { secondYear } = await periodsFor(unit.trx, partnerId, unit.today);
  const catalogue = await readRequirements(unit.trx, unit.today);
  const rows = askedOf(catalogue, kind, held?.term.level ?? null, secondYear);
  const byCatalogue = rows
    .filter(({ checkedBy }) => checkedBy === 'document')
    .map(({ code, nameRu, nameKk, nameEn }) => ({ requirementCode: code, nameRu, nameKk, nameEn }));
  await insertPapers(unit, id, [...byCatalogue, ...added.map(paperNamed)]);
}

/** A document that staff ask for: it is called the same in every language. */
export function paperNamed(name: string): NamedPaper {
  return { requirementCode: null, nameRu: name, nameKk: name, nameEn: name };
}

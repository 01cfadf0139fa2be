import type { PaperStanding } from '../../../../rules/applications/checklist.rules';
import type { Text } from '../../platform/languages';
import type { Paper } from './paper.store';

/** Documents as the rule about full packages looks at them. */
export function lacking(papers: readonly Paper[]): { state: string; name: string }[] {
  return papers.map(({ state, nameRu }) => ({ state, name: nameRu }));
}

/** What documents are called, by language. */
export function namesOf(...papers: readonly Named[]): Text {
  return {
    ru: papers.map(({ nameRu }) => nameRu).join(', '),
    kk: papers.map(({ nameKk }) => nameKk).join(', '),
    en: papers.map(({ nameEn }) => nameEn).join(', '),
  };
}

/** The same as a list, one a line. */
export function namesOfAll(papers: readonly Named[]): Text {
  const lines = (name: keyof Named): string => papers.map((one) => `— ${one[name]}`).join('\n');
  return { ru: lines('nameRu'), kk: lines('nameKk'), en: lines('nameEn') };
}

type Named = Pick<Paper, 'nameRu' | 'nameKk' | 'nameEn'>;

/** How the documents of the catalogue stand, by the requirement that asks for them. */
export function standingOf(papers: readonly Paper[]): ReadonlyMap<string, PaperStanding> {
  return new Map(
    papers.flatMap(({ requirementCode, state }) =>
      requirementCode === null ? [] : [[requirementCode, state] as const],
    ),
  );
}

import type { PaperStanding } from '../../../../rules/applications/checklist.rules';
import type { Paper } from './paper.store';

/** Documents as the rule about full packages looks at them. */
export function lacking(papers: readonly Paper[]): { state: string; name: string }[] {
  return papers.map(({ state, nameRu }) => ({ state, name: nameRu }));
}

/** How the documents of the catalogue stand, by the requirement that asks for them. */
export function standingOf(papers: readonly Paper[]): ReadonlyMap<string, PaperStanding> {
  return new Map(
    papers.flatMap(({ requirementCode, state }) =>
      requirementCode === null || state === 'struck' ? [] : [[requirementCode, state] as const],
    ),
  );
}

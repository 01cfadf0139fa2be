import type { Day } from '../shared/days';
import type {
  LargeProjectFacts,
  PaperFacts,
  PaperKind,
  PublicationFacts,
  SpecialistFacts,
  TurnoverFacts,
} from './qualification';
import { lastFinancialYear } from './turnover.rules';

/** §1: confirmed, and at work on that day: from the first through the last one. */
function isEmployed(specialist: SpecialistFacts, on: Day): boolean {
  const { state, worksFrom, worksUntil } = specialist;
  return state === 'confirmed' && worksFrom <= on && (worksUntil === null || on <= worksUntil);
}

/** K4.6 (D): confirmed, and valid on that day: from its issue through its last day. */
function isValid(paper: PaperFacts, on: Day): boolean {
  const { state, issuedOn, validUntil } = paper;
  return state === 'confirmed' && issuedOn <= on && (validUntil === null || on <= validUntil);
}

/** K3-basic: specialists at work on that day, technical or not. */
export function countSpecialists(specialists: readonly SpecialistFacts[], on: Day): number {
  return specialists.filter((specialist) => isEmployed(specialist, on)).length;
}

/**
 * K4.6: technical specialists at work on that day who are certified **and** attested: with a valid
 * certificate and a valid attestation, both confirmed.
 */
export function countTechnicalSpecialists(
  specialists: readonly SpecialistFacts[],
  papers: readonly PaperFacts[],
  on: Day,
): number {
  const valid = papers.filter((paper) => isValid(paper, on));
  const holders = (kind: PaperKind): Set<number> =>
    new Set(valid.filter((paper) => paper.kind === kind).map((paper) => paper.specialistId));
  const [certified, attested] = [holders('certificate'), holders('attestation')];
  return specialists.filter(
    (specialist) =>
      specialist.technical &&
      isEmployed(specialist, on) &&
      certified.has(specialist.id) &&
      attested.has(specialist.id),
  ).length;
}

/** K4.6 (D): confirmed publications of the period, both days included. */
export function countPublications(
  publications: readonly PublicationFacts[],
  from: Day,
  to: Day,
): number {
  return publications.filter(
    ({ state, publishedOn }) => state === 'confirmed' && from <= publishedOn && publishedOn <= to,
  ).length;
}

/** K3-basic: confirmed large web projects that were finished by that day. */
export function countLargeProjects(projects: readonly LargeProjectFacts[], on: Day): number {
  return projects.filter(({ state, finishedOn }) => state === 'confirmed' && finishedOn <= on)
    .length;
}

/** §1: financial years over by that day whose turnover is confirmed. */
export function countYears(turnovers: readonly TurnoverFacts[], on: Day): number {
  const last = lastFinancialYear(on);
  return turnovers.filter(({ state, year }) => state === 'confirmed' && year <= last).length;
}

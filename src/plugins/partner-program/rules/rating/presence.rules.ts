import type { Level, Right } from '../competences/competence';
import type { Partnership } from '../partners/partner';
import type { Day } from '../shared/days';
import type { Absence, ListingLine, PartnershipLine } from './rating';

/**
 * §1: the partnership on a day by its dated history: of the newest line from that day or before.
 * Null: not a partner yet. `without`: what stands where there are no lines.
 */
export function partnershipOn(
  lines: readonly PartnershipLine[],
  on: Day,
  without: Partnership | null,
): Partnership | null {
  if (lines.length === 0) return without;
  return newestOn(lines, on)?.value ?? null;
}

/**
 * K3-rights: whether the partner wished to be in the list before anything was written of it. A line
 * is a change, so its opposite stood before the first; without lines what stands today always did.
 */
export function listedAtFirst(lines: readonly ListingLine[], today: boolean): boolean {
  const [first] = lines;
  return first ? first.value === 'unlisted' : today;
}

/** K3-rights: whether it wished so on a day, by the lines that are known. */
export function listedOn(known: readonly ListingLine[], on: Day, atFirst: boolean): boolean {
  const line = newestOn(known, on);
  return line ? line.value === 'listed' : atFirst;
}

/** The line that counts on a day: of several from one day what was written last. */
function newestOn<L extends { readonly from: Day }>(lines: readonly L[], on: Day): L | undefined {
  let best: L | undefined;
  for (const line of lines) {
    if (line.from <= on && (!best || line.from >= best.from)) best = line;
  }
  return best;
}

export interface PresenceFacts {
  readonly partnership: Partnership | null;
  readonly level: Level | null;
  readonly rights: readonly Right[];
  readonly listed: boolean;
}

/** K6.2, §1, K3-rights: why the partner is not in the ККВ list; null: it is in it. */
export function absenceOf(facts: PresenceFacts): Absence | null {
  if (facts.partnership === null) return 'not-registered';
  if (facts.partnership !== 'active') return facts.partnership;
  if (facts.level === null) return 'no-competence';
  if (!facts.rights.includes('public-card')) return 'no-right';
  return facts.listed ? null : 'unlisted';
}

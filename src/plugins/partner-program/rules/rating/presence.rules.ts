import type { Level, Right } from '../competences/competence';
import type { Partnership } from '../partners/partner';
import type { Day } from '../shared/days';
import type { Absence, PartnershipLine } from './rating';

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
  let best: PartnershipLine | undefined;
  for (const line of lines) {
    if (line.from <= on && (!best || line.from >= best.from)) best = line;
  }
  return best?.value ?? null;
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

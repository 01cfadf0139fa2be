import type { Partnership } from '../partners/partner';
import { addDays, type Day } from '../shared/days';
import type { CompetenceKind, Holding, Level, Right, RightsByLevel, Term } from './competence';

/** The term that speaks for a day: the latest to start by then; of those, the last appended. */
export function termOn(terms: readonly Term[], on: Day): Term | undefined {
  let best: Term | undefined;
  for (const term of terms) {
    if (term.from > on) continue;
    const later =
      !best || term.from > best.from || (term.from === best.from && term.seq > best.seq);
    if (later) best = term;
  }
  return best;
}

/** The term in force on that day, or undefined: computed from the day asked, never from a job. */
export function inForce(holding: Holding, on: Day): Term | undefined {
  if (on < holding.startedOn) return undefined;
  if (holding.endedOn !== null && on > holding.endedOn) return undefined;
  const term = termOn(holding.terms, on);
  return term && (term.lastDay === null || on <= term.lastDay) ? term : undefined;
}

/** The holding of that kind in force on that day, with its term. */
export function holdingInForce(
  holdings: readonly Holding[],
  kind: CompetenceKind,
  on: Day,
): { holding: Holding; term: Term } | undefined {
  for (const holding of holdings) {
    const term = holding.kind === kind ? inForce(holding, on) : undefined;
    if (term) return { holding, term };
  }
  return undefined;
}

/** K6.2 (D, ties): the first day of the unbroken stretch at the level held on that day. */
export function levelHeldSince(holding: Holding, on: Day): Day | undefined {
  const now = inForce(holding, on);
  if (!now) return undefined;
  let since = now.from;
  for (;;) {
    const before = inForce(holding, addDays(since, -1));
    if (!before || before.level !== now.level) return since;
    since = before.from;
  }
}

/** K3-rights: what a partner may do. Suspended or ended partners have no rights (§1). */
export function rightsOf(
  partnership: Partnership,
  level: Level | null | undefined,
  rights: RightsByLevel,
): readonly Right[] {
  return partnership === 'active' && level ? rights[level] : [];
}

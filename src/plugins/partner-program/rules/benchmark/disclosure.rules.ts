import {
  AREAS,
  type Area,
  type Entry,
  type Figure,
  type Scale,
  type Shown,
  type Threshold,
  type Verdict,
  type Viewer,
} from './benchmark';
import { groupBy } from '../shared/group-by';
import { lackOf, without } from './crowd.rules';
import { ringsOver, type Ring, type RingAtom } from './rings.rules';
import { isSafe, type Atom } from './width.rules';

/**
 * Q-benchmark: for any viewer what may be said of the others in its city, its region and the country
 * by the entries of a window, which stand by partner. A viewer's own entries are where it is itself:
 * else it has moved, and is shown nothing.
 */
export function verdictsOver(
  entries: readonly Entry[],
  scale: Scale,
  threshold: Threshold,
): (viewer: Viewer) => Verdict[] {
  const ringsOf = ringsOver(entries, scale, threshold.width);
  const ownOf = groupBy(entries, ({ partner }) => partner);
  return (viewer) => {
    const own = ownOf.get(viewer.partner) ?? [];
    const safe = safetyFor(viewer, own);
    return ringsOf(viewer).map((ring) => verdictOf(ring, viewer, own, { threshold, safe }));
  };
}

/** Whether an atom is safe from the viewer; each is looked at once for all its rings. */
function safetyFor({ partner }: Viewer, own: readonly Entry[]): (part: RingAtom) => boolean {
  const known = new Map<Atom, boolean>();
  return ({ atom, holdsViewer }) => {
    const looked = known.get(atom());
    if (looked !== undefined) return looked;
    const safe = isSafe(atom(), partner, holdsViewer ? own : []);
    known.set(atom(), safe);
    return safe;
  };
}

function verdictOf(
  { area, whole, cuts, beside }: Ring,
  { partner }: Viewer,
  own: readonly Entry[],
  { threshold, safe }: { threshold: Threshold; safe: (part: RingAtom) => boolean },
): Verdict {
  const others = without(whole(), partner, own);
  const { sum, count, partners } = others;
  const said = { area, sum, count, partners };
  const lack = lackOf(others, threshold);
  if (lack !== null) return { ...said, told: lack };
  // Of a wider area's figure and this one the difference could be taken.
  const next = beside();
  if (next.count > 0 && lackOf(next, threshold) !== null) return { ...said, told: 'complement' };
  const found = cuts.find(({ atoms }) => atoms.every(safe));
  return found ? { ...said, told: null, cut: found.cut } : { ...said, told: 'narrow' };
}

/**
 * All questions together: shown of an area where each of them may be, or the one that may not would
 * be what is left of the whole.
 */
export function overallOf(
  verdicts: readonly Verdict[],
  questions: readonly (readonly Verdict[])[],
): Verdict[] {
  return verdicts.map((whole, at) => {
    const each = questions.flatMap((one) => one[at] ?? []).filter(({ count }) => count > 0);
    return each.reduce<Verdict>((all, one) => {
      if (all.told !== null) return all;
      if (one.told !== null) return { ...all, told: one.told };
      return { ...all, cut: widerOf(all.cut, one.cut) };
    }, whole);
  });
}

/** What was shown of a question in the months that share answers with this one, taken together. */
export interface Earlier {
  /** The nearest area of them, and the coarsest cut. */
  readonly nearest: Area;
  readonly coarsest: Area;
}

/**
 * The nearest area that tells about nobody, also beside what was shown before: each of two figures
 * that share answers stands the cut between the others that the other one makes.
 */
export function figureOf(verdicts: readonly Verdict[], earlier: readonly Earlier[]): Figure {
  for (const verdict of verdicts) {
    if (verdict.told !== null) continue;
    const { area, cut, partners, sum, count } = verdict;
    const stands = earlier.every(
      (one) => !isWider(cut, one.nearest) && !isWider(one.coarsest, area),
    );
    if (stands) return { area, cut, partners, sum, count, reason: null };
  }
  return { area: null, reason: verdicts.at(-1)?.told ?? 'crossing' };
}

/** What is shown now counts among what was shown before. */
export function earlierOf({ area, cut }: Shown): Earlier {
  return { nearest: area, coarsest: cut };
}

function isWider(one: Area, other: Area): boolean {
  return AREAS.indexOf(one) > AREAS.indexOf(other);
}

function widerOf(one: Area, other: Area): Area {
  return isWider(one, other) ? one : other;
}

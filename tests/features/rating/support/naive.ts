import type { Seeded } from './history';

interface Standing {
  readonly documentId: string;
  readonly points: number;
  readonly since: string;
  readonly level: string;
  readonly id: number;
}

/**
 * K6.2 written a second time, as plainly as the rule is worded: the list on a day by what had been
 * entered by the end of another; without it, by everything.
 */
export function naiveList(partners: readonly Seeded[], on: string, knownOn = '9999'): Standing[] {
  const known = <T extends { entered: string }>(all: readonly T[]): T[] =>
    all.filter(({ entered }) => entered <= knownOn);
  return partners
    .filter((partner) => wishedOn(partner, on, knownOn))
    .map((partner) => ({
      ...partner,
      lines: known(partner.lines),
      entries: known(partner.entries),
    }))
    .filter(({ lines }) => lines.filter(({ from }) => from <= on).at(-1)?.value === 'active')
    .filter((partner) => levelOn(partner, on, knownOn) === 'advanced')
    .map((partner) => ({
      documentId: partner.documentId,
      points: balance(partner.entries, on),
      since: heldSince(partner.entries, on),
      level: levelSince(partner, on, knownOn),
      id: partner.id,
    }))
    .sort(
      (a, b) =>
        b.points - a.points ||
        a.since.localeCompare(b.since) ||
        a.level.localeCompare(b.level) ||
        a.id - b.id,
    );
}

function wishedOn({ listedAtFirst, turns }: Seeded, on: string, knownOn: string): boolean {
  const turned = turns.filter((day) => day <= on && day <= knownOn).length % 2 === 1;
  return turned ? !listedAtFirst : listedAtFirst;
}

function levelOn({ holding }: Pick<Seeded, 'holding'>, on: string, knownOn: string): string | null {
  if (!holding || holding.entered > knownOn || on < holding.from) return null;
  const { ended } = holding;
  if (ended && ended.entered <= knownOn && on > ended.last) return null;
  const terms = holding.terms.filter(({ entered, from }) => entered <= knownOn && from <= on);
  const term = terms.at(-1);
  return term && on <= term.last ? term.level : null;
}

function levelSince(partner: Pick<Seeded, 'holding'>, on: string, knownOn: string): string {
  let since = on;
  while (levelOn(partner, before(since), knownOn) === 'advanced') since = before(since);
  return since;
}

function balance(entries: Seeded['entries'], on: string): number {
  return entries
    .filter(({ from, to }) => from <= on && (to === null || on <= to))
    .reduce((sum, { points }) => sum + points, 0);
}

function heldSince(entries: Seeded['entries'], on: string): string {
  const first = entries.map(({ from }) => from).sort()[0] ?? on;
  const total = balance(entries, on);
  let since = on;
  while (before(since) >= first && balance(entries, before(since)) >= total) since = before(since);
  // Before the first entry everybody had nothing.
  return total <= 0 && since <= first ? '0000' : since;
}

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

import type { Day } from '../shared/days';
import { groupBy } from '../shared/group-by';
import type { Entry, Scale } from './benchmark';

/** How far sums may still rise and fall when nothing but their scale is known. */
interface Room {
  readonly up: number;
  readonly down: number;
}

/** Cells that a viewer never sees apart from each other, month by month. */
export interface Atom {
  readonly scale: Scale;
  readonly months: ReadonlyMap<Day, Room>;
  /** The cells of each partner that some viewer among them might learn too much about. */
  readonly tight: readonly (readonly Entry[])[];
  /** In hundredths of a point. */
  readonly width: number;
}

/**
 * Q-benchmark: if in one atom, month and question a partner's sum were larger by x and the sum of the
 * others in it smaller by x, every figure ever shown would be the same. So its average stays open by
 * as much as its sum and theirs can move against each other. The entries stand by partner.
 */
export function atomOf(entries: readonly Entry[], scale: Scale, width: number): Atom {
  const months = new Map<Day, Room>();
  const worst = new Map<Day, Room>();
  for (const [month, own] of groupBy(entries, ({ month }) => month)) {
    const rooms = own.map((entry) => roomOf(entry, scale));
    const [up, down] = [rooms.map((room) => room.up), rooms.map((room) => room.down)];
    months.set(month, { up: sumOf(up), down: sumOf(down) });
    worst.set(month, { up: sumOf(up) - most(up), down: sumOf(down) - most(down) });
  }
  // Whoever stays open enough without any one of the others, however large, needs no second look.
  const tight = byPartner(entries, (own) => !isOpen(own, worst, scale, width));
  return { scale, months, tight, width };
}

/** Whether nobody in the atom but the viewer, whose entries in it these are, is known too well. */
export function isSafe(atom: Atom, viewer: number, own: readonly Entry[]): boolean {
  const { scale, months, tight, width } = atom;
  if (tight.length === 0) return true;
  const left = new Map(months);
  for (const entry of own) {
    const [all, { up, down }] = [left.get(entry.month), roomOf(entry, scale)];
    if (all) left.set(entry.month, { up: all.up - up, down: all.down - down });
  }
  return tight.every((one) => one[0]?.partner === viewer || isOpen(one, left, scale, width));
}

function isOpen(
  own: readonly Entry[],
  months: ReadonlyMap<Day, Room>,
  { least, most }: Scale,
  width: number,
): boolean {
  let [open, count] = [0, 0];
  for (const entry of own) {
    const { up, down } = months.get(entry.month) ?? { up: 0, down: 0 };
    const whole = (most - least) * entry.count;
    open += Math.max(0, Math.min(whole, up) + Math.min(whole, down) - whole);
    count += entry.count;
  }
  return open * 100 >= width * count;
}

function roomOf({ sum, count }: Entry, { least, most }: Scale): Room {
  return { up: most * count - sum, down: sum - least * count };
}

/** Those partners' entries that are wanted; the entries stand by partner. */
function byPartner(
  entries: readonly Entry[],
  wanted: (own: readonly Entry[]) => boolean,
): (readonly Entry[])[] {
  const partners: (readonly Entry[])[] = [];
  for (let at = 0, next = 0; at < entries.length; at = next) {
    while (entries[next]?.partner === entries[at]?.partner) next += 1;
    const own = entries.slice(at, next);
    if (wanted(own)) partners.push(own);
  }
  return partners;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => Math.max(all, one), 0);
}

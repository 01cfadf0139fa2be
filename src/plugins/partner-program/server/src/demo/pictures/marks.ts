import type { Random } from '../random';

/** Whether a point of the square from -1 to 1 belongs to the mark; y grows downwards. */
export type Mark = (x: number, y: number) => boolean;

const ring = (x: number, y: number, from: number, to: number): boolean => {
  const r = Math.hypot(x, y);
  return r >= from && r <= to;
};

const hexagon = (x: number, y: number, size: number): boolean =>
  Math.abs(x) <= size * 0.87 && Math.abs(x) * 0.5 + Math.abs(y) * 0.87 <= size * 0.87;

/** Simple signs that belong to nobody. */
const MARKS: readonly Mark[] = [
  // A ring with a dot.
  (x, y) => ring(x, y, 0.42, 0.62) || ring(x, y, 0, 0.2),
  // Two rings that meet.
  (x, y) => ring(x - 0.24, y, 0.26, 0.42) || ring(x + 0.24, y, 0.26, 0.42),
  // Three rising bars.
  (x, y) =>
    y <= 0.55 &&
    ((Math.abs(x + 0.42) < 0.14 && y > 0.1) ||
      (Math.abs(x) < 0.14 && y > -0.22) ||
      (Math.abs(x - 0.42) < 0.14 && y > -0.55)),
  // A hexagon around another.
  (x, y) => hexagon(x, y, 0.66) && !hexagon(x, y, 0.46),
  // A flower of four leaves.
  (x, y) => Math.hypot(x, y) < 0.68 * Math.abs(Math.cos(2 * Math.atan2(y, x))),
  // A dome over the ground.
  (x, y) =>
    (Math.hypot(x, y - 0.2) < 0.55 && y < 0.1) || (Math.abs(x) < 0.62 && ring(0, y - 0.3, 0, 0.1)),
  // Two arrows to the right.
  (x, y) =>
    Math.abs(y) < 0.5 &&
    [0.05, 0.45].some((tip) => x + Math.abs(y) < tip && x + Math.abs(y) > tip - 0.24),
  // A square standing on its corner, open in the middle.
  (x, y) => Math.abs(x) + Math.abs(y) < 0.7 && Math.max(Math.abs(x), Math.abs(y)) > 0.2,
  // The sun over the steppe.
  (x, y) =>
    (Math.hypot(x, y + 0.05) < 0.36 && y < 0.12) ||
    (Math.abs(x) < 0.62 && [0.26, 0.46].some((line) => Math.abs(y - line) < 0.06)),
  // Waves.
  (x, y) =>
    Math.abs(x) < 0.62 &&
    [-0.32, 0, 0.32].some((line) => Math.abs(y - line - 0.1 * Math.sin(x * 7.6)) < 0.08),
];

/** One of them. */
export function pickMark(random: Random): Mark {
  return random.pick(MARKS);
}

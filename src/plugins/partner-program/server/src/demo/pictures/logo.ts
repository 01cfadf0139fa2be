import { randomOf } from '../random';
import { pickMark, type Mark } from './marks';
import { pngOf, type Colour } from './png';

const SIZE = 160;
/** Points looked at in each direction of one pixel: edges become smooth. */
const FINER = 3;
const WHITE: Colour = [255, 255, 255];

const COLOURS: readonly Colour[] = [
  [17, 94, 89],
  [30, 64, 175],
  [154, 52, 18],
  [109, 40, 217],
  [3, 105, 161],
  [22, 101, 52],
  [159, 18, 57],
  [71, 85, 105],
  [133, 77, 14],
  [67, 56, 202],
  [14, 116, 144],
  [134, 25, 143],
];

/** A neutral logo that follows from the name alone, a kilobyte or two. */
export function logoOf(name: string): Buffer {
  const random = randomOf(`${name} logo`);
  const mark = pickMark(random);
  const colour = random.pick(COLOURS);
  const light = random.percent(30);
  return pngOf(SIZE, light ? [WHITE, colour] : [colour, WHITE], coverOf(mark));
}

/** How much of a pixel the mark covers. */
function coverOf(mark: Mark): (column: number, row: number) => number {
  const at = (pixel: number, step: number): number =>
    ((pixel + (step + 0.5) / FINER) / SIZE) * 2 - 1;
  return (column, row) => {
    let seen = 0;
    for (let i = 0; i < FINER * FINER; i += 1) {
      if (mark(at(column, i % FINER), at(row, Math.floor(i / FINER)))) seen += 1;
    }
    return seen / (FINER * FINER);
  };
}
